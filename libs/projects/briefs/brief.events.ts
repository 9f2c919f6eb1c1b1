import type { BriefRecipient } from './brief.entity.js';

export const briefEvents = { sent: 'brief.sent' } as const;

export interface BriefSent extends Record<string, unknown> {
  briefId: string;
  /** Of the sending: names the mails, so that each leaves once. */
  version: number;
  recipients: BriefRecipient[];
}
