import type { IssueEventType } from './issue-log.js';

/** What people are told about an issue; each is a code of a notification (`issue.<news>`) and a mail. */
export const issueNews = [
  'filed',
  'assigned',
  'given-back',
  'answered',
  'pause-requested',
  'pause-granted',
  'pause-refused',
  'paused',
  'resumed',
  'resolved',
  'confirmed',
  'rejected',
  'closed-unanswered',
  'withdrawn',
  'instructed',
  'commented',
  'warned',
  'escalated',
] as const;
export type IssueNews = (typeof issueNews)[number];

/**
 * Who is told: the holder (a person, or those who manage the organisation), the company, whoever asked for the pause
 * or said it was solved, those who manage the zone, and those who manage the organisation on the level it went up to.
 */
export type Audience = 'holder' | 'company' | 'asker' | 'resolver' | 'managers' | 'above';

/** What each row of the log tells whom. Rows that only change something for the one who wrote them tell nobody. */
export const newsOfLog: Partial<Record<IssueEventType, readonly { news: IssueNews; to: Audience }[]>> = {
  filed: [{ news: 'filed', to: 'holder' }],
  assigned: [{ news: 'assigned', to: 'holder' }],
  'given-back': [{ news: 'given-back', to: 'holder' }],
  answered: [{ news: 'answered', to: 'company' }],
  'pause-requested': [{ news: 'pause-requested', to: 'managers' }],
  paused: [
    { news: 'pause-granted', to: 'asker' },
    { news: 'paused', to: 'company' },
  ],
  'pause-refused': [{ news: 'pause-refused', to: 'asker' }],
  resumed: [{ news: 'resumed', to: 'company' }],
  resolved: [{ news: 'resolved', to: 'company' }],
  confirmed: [{ news: 'confirmed', to: 'resolver' }],
  rejected: [
    { news: 'rejected', to: 'holder' },
    { news: 'rejected', to: 'resolver' },
    { news: 'rejected', to: 'above' },
  ],
  'closed-unanswered': [{ news: 'closed-unanswered', to: 'company' }],
  withdrawn: [{ news: 'withdrawn', to: 'holder' }],
  instructed: [{ news: 'instructed', to: 'holder' }],
  'slip-answered': [{ news: 'commented', to: 'managers' }],
  commented: [
    { news: 'commented', to: 'holder' },
    { news: 'commented', to: 'company' },
  ],
};
