import type { Actor } from '#platform/actor';
import { AppError, forbidden, notFound } from '#platform/errors';
import type { PauseRequest } from './issue.entity.js';
import { type IssueState, type IssueStep, issueLife } from './issue.states.js';

export type IssueSide = 'zone' | 'company' | 'department' | 'authority';

/** What the rules need to know of an issue, as the actor stands to it. */
export interface IssueFacts {
  state: IssueState;
  zoneId: string;
  holderId: string;
  confidential: boolean;
  extended: boolean;
  /** Answers may name the date of the next one. */
  rolling: boolean;
  pauseRequest: Pick<PauseRequest, 'byUserId'> | null;
  /** The company's time to confirm is over. */
  unanswered: boolean;
  /** On which side the actor's organisation stands; none sees nothing. */
  side: IssueSide | undefined;
}

export const issueAbilities = [
  'accept',
  'assign',
  'assignWithin',
  'giveBack',
  'setNextStep',
  'answer',
  'requestPause',
  'decidePause',
  'resume',
  'extend',
  'changePreset',
  'resolve',
  'confirm',
  'reject',
  'closeUnanswered',
  'withdraw',
  'merge',
  'split',
  'link',
  'edit',
  'comment',
  'instruct',
  'issueSlip',
  'attach',
  'seeIdentity',
  'seeOffices',
] as const;
export type IssueAbility = (typeof issueAbilities)[number];
export type IssueAbilities = Record<IssueAbility, boolean>;

/** What an actor may do with an issue. Offices handle it; the company judges; nobody does both. */
export function issueAbilitiesOf(actor: Actor, issue: IssueFacts): IssueAbilities {
  const works = isWorking(actor);
  const isHolder = works && actor.organisationId === issue.holderId && issue.side !== 'company';
  const zone = works && issue.side === 'zone';
  const zoneManager = zone && isManager(actor);
  const company = works && issue.side === 'company';
  const handles = zone || isHolder;
  const can = (step: IssueStep) => issueLife.can(issue.state, step);
  const asked = issue.pauseRequest !== null && issue.state === 'working';
  return {
    accept: handles && can('accept'),
    assign: zone && can('assign'),
    // An authority names its own people; the zone that hands over to it does not get to know them first.
    assignWithin: isHolder && !zone && can('assign'),
    giveBack: isHolder && !zone && can('assign'),
    setNextStep: handles && can('assign'),
    answer: handles && can('answer'),
    requestPause: handles && can('pause') && !asked,
    // The four eyes of a pause: whoever asked for it cannot grant it.
    decidePause:
      asked && (zone || company) && actor.userId !== undefined && actor.userId !== issue.pauseRequest?.byUserId,
    resume: handles && can('resume'),
    extend: handles && can('extend') && !issue.extended && !issue.rolling,
    changePreset: zoneManager && can('change-preset'),
    resolve: handles && can('resolve'),
    confirm: company && can('confirm'),
    reject: company && can('reject'),
    closeUnanswered: zoneManager && can('confirm') && issue.unanswered,
    withdraw: company && can('withdraw'),
    merge: zone && can('merge') && !issue.confidential,
    split: zone && can('assign') && !issue.confidential,
    link: zone,
    edit: zone && can('assign') && !issue.confidential,
    comment: works && issue.side !== undefined,
    instruct: works && issue.side === 'authority' && can('assign'),
    issueSlip: zoneManager && can('assign'),
    attach: works && (handles || company) && issueLife.can(issue.state, 'assign'),
    seeIdentity: issue.confidential && (company || zoneManager),
    seeOffices: issue.side !== undefined && issue.side !== 'company',
  };
}

/** @throws AppError not-found for who stands on no side, forbidden, or issue.not-open where the state is the reason */
export function assertCan(ability: IssueAbility, step: IssueStep | undefined, actor: Actor, issue: IssueFacts): void {
  if (issue.side === undefined) throw notFound();
  if (issueAbilitiesOf(actor, issue)[ability]) return;
  if (step && isWorking(actor) && !issueLife.can(issue.state, step)) {
    throw new AppError('issue.not-open', { state: issue.state, step });
  }
  throw forbidden();
}

/** Companies file for projects they were given; a zone's staff files for its own. */
export function canFile(actor: Actor, project: { zoneId: string; companyId: string | null }): boolean {
  if (!isWorking(actor)) return false;
  return actor.organisationId === project.zoneId || actor.organisationId === project.companyId;
}

function isWorking(actor: Actor): boolean {
  if (actor.kind === 'system') return true;
  return (actor.kind === 'user' || actor.kind === 'token') && actor.role !== undefined && actor.role !== 'viewer';
}

function isManager(actor: Actor): boolean {
  return actor.role === 'owner' || actor.role === 'manager';
}
