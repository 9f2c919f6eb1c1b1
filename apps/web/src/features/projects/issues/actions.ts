import type { Issue } from './api';

export type IssueAction =
  | 'accept'
  | 'assign'
  | 'assign-within'
  | 'give-back'
  | 'next-step'
  | 'answer'
  | 'request-pause'
  | 'decide-pause'
  | 'resume'
  | 'extend'
  | 'change-preset'
  | 'resolve'
  | 'confirm'
  | 'reject'
  | 'close-unanswered'
  | 'withdraw'
  | 'comment'
  | 'instruct';

/** Steps with dialogs of their own. */
export const relationActions = ['split', 'merge', 'link'] as const;
export type RelationAction = (typeof relationActions)[number];

/** What a step asks for. */
export type Field =
  | { name: 'nextStep' | 'text' | 'reason' | 'note' | 'proof'; kind: 'line' | 'words'; optional?: true }
  | { name: 'holder'; kind: 'holder' | 'colleague' }
  | { name: 'files'; kind: 'files'; optional: true }
  | { name: 'pauseReason'; kind: 'pause-reason' }
  | { name: 'until'; kind: 'moment' }
  | { name: 'presetCode'; kind: 'preset' }
  | { name: 'satisfaction'; kind: 'rating' }
  | { name: 'internal'; kind: 'switch' }
  | { name: 'nextAnswerIn'; kind: 'days' };

interface Action {
  action: IssueAction;
  /** The ability that allows it. */
  ability: string;
  fields: readonly Field[];
  danger?: true;
}

const nextStep: Field = { name: 'nextStep', kind: 'line' };
const reason: Field = { name: 'reason', kind: 'words' };

/** In the order in which they come first: the first one a person may take is the next thing to do. */
export const actions: readonly Action[] = [
  { action: 'accept', ability: 'accept', fields: [nextStep] },
  { action: 'decide-pause', ability: 'decidePause', fields: [{ name: 'note', kind: 'words', optional: true }] },
  {
    action: 'confirm',
    ability: 'confirm',
    fields: [
      { name: 'satisfaction', kind: 'rating' },
      { name: 'note', kind: 'words', optional: true },
    ],
  },
  { action: 'reject', ability: 'reject', fields: [reason] },
  {
    action: 'resolve',
    ability: 'resolve',
    fields: [
      { name: 'proof', kind: 'words' },
      { name: 'files', kind: 'files', optional: true },
    ],
  },
  { action: 'resume', ability: 'resume', fields: [] },
  { action: 'close-unanswered', ability: 'closeUnanswered', fields: [reason] },
  { action: 'instruct', ability: 'instruct', fields: [{ name: 'text', kind: 'words' }] },
  {
    action: 'answer',
    ability: 'answer',
    fields: [{ name: 'text', kind: 'words' }, nextStep, { name: 'nextAnswerIn', kind: 'days' }],
  },
  {
    action: 'assign',
    ability: 'assign',
    fields: [{ name: 'holder', kind: 'holder' }, nextStep, { name: 'note', kind: 'words', optional: true }],
  },
  {
    action: 'assign-within',
    ability: 'assignWithin',
    fields: [{ name: 'holder', kind: 'colleague' }, nextStep, { name: 'note', kind: 'words', optional: true }],
  },
  { action: 'next-step', ability: 'setNextStep', fields: [nextStep] },
  { action: 'give-back', ability: 'giveBack', fields: [reason] },
  {
    action: 'request-pause',
    ability: 'requestPause',
    fields: [
      { name: 'pauseReason', kind: 'pause-reason' },
      { name: 'until', kind: 'moment' },
      { name: 'note', kind: 'words' },
    ],
  },
  { action: 'extend', ability: 'extend', fields: [reason] },
  { action: 'change-preset', ability: 'changePreset', fields: [{ name: 'presetCode', kind: 'preset' }, reason] },
  {
    action: 'comment',
    ability: 'comment',
    fields: [
      { name: 'text', kind: 'words' },
      { name: 'internal', kind: 'switch' },
    ],
  },
  { action: 'withdraw', ability: 'withdraw', fields: [reason], danger: true },
];

export const pauseReasons = [
  'waiting-for-company',
  'waiting-for-third-party',
  'court',
  'force-majeure',
  'policy',
] as const;
export const presetCodes = ['mofcom', 'shandong', 'zaozhuang', 'zhongshan', 'jiangmen', 'jiangmen-leads'] as const;

export type Entries = Partial<{
  nextStep: string;
  text: string;
  reason: string;
  note: string;
  proof: string;
  holder: string;
  pauseReason: (typeof pauseReasons)[number];
  until: string;
  presetCode: string;
  satisfaction: number;
  internal: boolean;
  nextAnswerIn: number;
}>;

/** Which fields apply to this issue and reader. */
export function fieldsOf({ fields }: Action, issue: Issue, offices: boolean): readonly Field[] {
  return fields.filter(({ kind }) => {
    if (kind === 'days') return issue.preset.rolling;
    return kind !== 'switch' || offices;
  });
}

export function isComplete(fields: readonly Field[], entries: Entries): boolean {
  return fields.every((field) => {
    if (field.kind === 'files') return true;
    const value = entries[field.name];
    if (('optional' in field && field.optional) || field.kind === 'switch' || field.kind === 'days') return true;
    return typeof value === 'string' ? value.trim() !== '' : value !== undefined;
  });
}

/** What is sent. A holder is `organisation` or `organisation/member`. */
export function bodyOf(action: IssueAction, entries: Entries, version: number): Record<string, unknown> {
  const { holder, pauseReason, until, internal, nextAnswerIn, ...rest } = entries;
  const words = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]),
  );
  if (action === 'comment') return { text: words.text, internal: internal ?? false };
  const [organisationId, memberId] = holder?.split('/') ?? [];
  return {
    ...words,
    ...(organisationId && action !== 'assign-within' && { organisationId, memberId: memberId ?? null }),
    ...(memberId && action === 'assign-within' && { memberId }),
    ...(pauseReason && { reason: pauseReason }),
    ...(until && { until }),
    ...(nextAnswerIn && { nextAnswerIn }),
    version,
  };
}
