/** Why a start cannot be booked. The codes are translation keys; the parameters are what the sentence needs. */
export type SlotReason =
  | { code: 'in-the-past'; params: Record<string, never> }
  | { code: 'too-soon'; params: { minimumNoticeMinutes: number; earliest: string } }
  | { code: 'outside-window'; params: { windowDays: number; before: string } }
  | { code: 'not-on-grid'; params: { stepMinutes: number; timeZone: string } }
  | { code: 'outside-hours'; params: { resourceId: string; timeZone: string } }
  | { code: 'host-busy'; params: { resourceId: string } }
  | { code: 'investor-busy'; params: { resourceId: string } };

export type SlotReasonCode = SlotReason['code'];

export const slotReasonCodes = [
  'in-the-past',
  'too-soon',
  'outside-window',
  'not-on-grid',
  'outside-hours',
  'host-busy',
  'investor-busy',
] as const satisfies readonly SlotReasonCode[];
