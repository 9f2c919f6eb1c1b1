import { instantToWallTime, wallTimeToInstant } from '#platform/clock';

export interface CadenceStep {
  key: 'collect' | 'triage' | 'council' | 'brief';
  /** ISO weekday, 1 Monday; null where the source names no day. */
  weekday: number | null;
  /** Local time; null where the day alone counts. */
  time: string | null;
}

export interface Cadence {
  code: 'yongkang';
  steps: readonly CadenceStep[];
}

/**
 * How places keep a week. 永康: what blocks projects is collected by Friday and triaged, the council meets on Wednesday, the
 * brief leaves on Monday (as the domain notes have it). The time of day is our suggestion.
 * The 泉州 "六个一" is known to us by name only: no source says what its six are, so nothing stands here for it.
 */
export const cadences: readonly Cadence[] = [
  {
    code: 'yongkang',
    steps: [
      { key: 'collect', weekday: 5, time: null },
      { key: 'triage', weekday: null, time: null },
      { key: 'council', weekday: 3, time: '09:30' },
      { key: 'brief', weekday: 1, time: null },
    ],
  },
];

const day = 86_400_000;

/** The next time a step is due after a moment: its day, and its instant where it has a time. Undefined without a day. */
export function nextOf(
  { weekday, time }: CadenceStep,
  now: Date,
  timeZone: string,
): { on: string; at: Date | null } | undefined {
  if (weekday === null) return undefined;
  const today = Date.parse(`${instantToWallTime(timeZone, now.getTime()).slice(0, 10)}T00:00:00Z`);
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const date = new Date(today + ahead * day);
    if (((date.getUTCDay() + 6) % 7) + 1 !== weekday) continue;
    const on = date.toISOString().slice(0, 10);
    if (!time) return { on, at: null };
    const at = wallTimeToInstant(timeZone, `${on}T${time}`).instant;
    if (at > now.getTime()) return { on, at: new Date(at) };
  }
  throw new Error(`no weekday ${weekday} within a week`);
}
