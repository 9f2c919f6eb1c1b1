import { defineStates } from '#platform/states';

export const issueStates = ['filed', 'working', 'paused', 'resolved', 'closed', 'withdrawn', 'merged'] as const;
export type IssueState = (typeof issueStates)[number];

export const openIssueStates: readonly IssueState[] = ['filed', 'working', 'paused', 'resolved'];

export type IssueStep =
  | 'accept'
  | 'assign'
  | 'answer'
  | 'pause'
  | 'resume'
  | 'extend'
  | 'change-preset'
  | 'resolve'
  | 'confirm'
  | 'reject'
  | 'withdraw'
  | 'merge';

/** The life of an issue. What is solved waits for the company's word; "not solved" sends it on, one level up. */
export const issueLife = defineStates<IssueState, IssueStep>('issue.not-open', {
  filed: {
    accept: 'working',
    assign: 'filed',
    'change-preset': 'filed',
    withdraw: 'withdrawn',
    merge: 'merged',
  },
  working: {
    assign: 'working',
    answer: 'working',
    pause: 'paused',
    extend: 'working',
    'change-preset': 'working',
    resolve: 'resolved',
    withdraw: 'withdrawn',
    merge: 'merged',
  },
  paused: { assign: 'paused', resume: 'working', withdraw: 'withdrawn' },
  resolved: { confirm: 'closed', reject: 'working' },
  closed: {},
  withdrawn: {},
  merged: {},
});
