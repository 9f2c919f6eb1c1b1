import { Injectable } from '@nestjs/common';
import { issueCategories } from '#contracts';
import { PersonReader } from '#identity';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { type BusinessCalendar, Clock } from '#platform/clock';
import { Transactions } from '#platform/database';
import { Events } from '#platform/events';
import { Realtime } from '#platform/realtime';
import { Timeline } from '../life-cycle/timeline.js';
import { CalendarKnowledge } from './calendar-knowledge.js';
import { movedDeadlines } from './deadline-moves.js';
import { type Issue, pauseReasons } from './issue.entity.js';
import { type IssueChanged, issueEvents } from './issue.events.js';
import { type IssueFacts, type IssueSide } from './issue.policy.js';
import { IssueRepository, type NewIssueEvent } from './issue.repository.js';
import { openIssueStates } from './issue.states.js';
import {
  calendarOf,
  clocksOf,
  type IssueClock,
  type IssueOutlook,
  lookAgainAt,
  nextThresholds,
  outlookOf,
  type PresetFinder,
  stoppedInTime,
} from './issue-clocks.js';
import type { IssueEvent, IssueEventType } from './issue-log.js';
import { ownSteps } from './issue-words.js';
import { Ladder } from './ladder.js';
import { masked } from './mask.js';
import { PresetRepository } from './preset.repository.js';
import { shippedPresets } from './presets.js';

/** An issue opened for change: the row is locked, its log is read, and its ladder is up to date. */
export interface OpenIssue {
  issue: Issue;
  events: IssueEvent[];
  /** Rows of the log of this change; closing writes them. */
  fresh: NewIssueEvent[];
  presetOf: PresetFinder;
  calendar: BusinessCalendar;
  /** `clock:level` of the steps up the ladder so far. */
  escalated: Set<string>;
  /** The instant of this change; never before the last one. */
  now: Date;
  /** One of many that come with a file: people find the news in their list, and get no mail for each. */
  imported?: boolean;
  /** Of whoever changes it, where that has been looked up. */
  actorName?: string;
}

export interface RecordOptions {
  /** Who reads the row: everyone with access, or only offices. */
  audience?: 'everyone' | 'offices';
}

interface AppendOptions extends RecordOptions {
  /** The clock brought it about; whoever happened to look is not its author. */
  byClock?: boolean;
}

/** Opens issues, records what happens to them, and closes them again: lock, check, change, record. */
@Injectable()
export class IssueKeeper {
  constructor(
    private readonly issues: IssueRepository,
    private readonly presets: PresetRepository,
    private readonly knowledge: CalendarKnowledge,
    private readonly ladder: Ladder,
    private readonly people: PersonReader,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly timeline: Timeline,
    private readonly transactions: Transactions,
    private readonly realtime: Realtime,
  ) {}

  /** Locks an issue, and first takes every step its clocks have reached by now. */
  async open(id: string): Promise<OpenIssue> {
    const [open] = await this.read([await this.issues.lock(id)]);
    return open!;
  }

  /** The same with issues of one zone that nobody else is at. */
  async openFree(ids: readonly string[]): Promise<OpenIssue[]> {
    return this.read(await this.issues.lockFree(ids));
  }

  /** A new issue, not yet written. */
  async begin(issue: Issue): Promise<OpenIssue> {
    const presetOf = await this.presets.finder(issue.zoneId);
    return {
      issue,
      events: [],
      fresh: [],
      presetOf,
      calendar: calendarOf(issue.calendar),
      escalated: new Set(),
      now: issue.filedAt,
    };
  }

  /** The first due time, for the row to be written with. */
  opening({ issue, presetOf, calendar }: OpenIssue): Pick<Issue, 'dueAt' | 'warnAt' | 'dueClock'> {
    const preset = { code: issue.presetCode, number: issue.presetNumber };
    const filed: IssueEvent = { sequence: 1, at: issue.filedAt, type: 'filed', payload: { preset } };
    return dueOf(outlookOf(clocksOf([filed], presetOf), calendar, issue.filedAt.getTime()), issue);
  }

  async factsOf({ issue, presetOf, now }: OpenIssue): Promise<IssueFacts> {
    const side = await this.issues.sideOf(issue, currentActor().organisationId);
    return factsOf(issue, presetOf, side, now);
  }

  clocks({ events, presetOf }: OpenIssue): IssueClock[] {
    return clocksOf(events, presetOf);
  }

  /** Appends to the log. In a confidential issue nobody of the company is named. */
  async record(
    open: OpenIssue,
    type: IssueEventType,
    payload: Record<string, unknown> = {},
    { audience = 'everyone' }: RecordOptions = {},
  ): Promise<void> {
    await this.append(open, open.now, type, await this.withoutNames(open, payload), { audience });
    const { issue } = open;
    const { userId } = currentActor();
    const changed: IssueChanged = {
      issueId: issue.id,
      zoneId: issue.zoneId,
      sequence: issue.lastEvent,
      type,
      byUserId: userId,
      ...(open.imported && { imported: true }),
    };
    await this.events.record(issueEvents.changed, changed, { organisationId: issue.zoneId });
  }

  /** Works out due time and deadline anew, saves, and tells whoever looks. */
  async close(open: OpenIssue): Promise<void> {
    const { issue, calendar, now } = open;
    const clocks = this.clocks(open);
    if (openIssueStates.includes(issue.state)) {
      const outlook = outlookOf(clocks, calendar, now.getTime(), issue.pausedUntil?.getTime());
      Object.assign(issue, dueOf(outlook, issue));
    } else {
      Object.assign(issue, { dueAt: null, warnAt: null, dueClock: null, nextStep: null, pauseRequest: null });
      issue.inTime ??= stoppedInTime(clocks, calendar, now);
    }
    const { nextStep, resolution, pauseRequest } = issue;
    Object.assign(issue, await this.withoutNames(open, { nextStep, resolution, pauseRequest }));
    await this.issues.addEvents(open.fresh.splice(0));
    await this.issues.save(issue);
    await this.setDeadline(open, clocks);
    const payload = { id: issue.id, version: issue.version };
    const { projectId } = issue;
    this.transactions.afterCommit(() => {
      // Its page counts the red ones. A confidential issue hangs on no project, so that nobody hears which one it is about.
      if (projectId) this.realtime.publish(`project:${projectId}`, 'project.changed', { id: projectId });
      for (const topic of [`issue:${issue.id}`, `organisation:${issue.zoneId}`, `organisation:${issue.holderId}`]) {
        this.realtime.publish(topic, 'issue.changed', payload);
      }
    });
  }

  /** One level up after "not solved": that level sees the issue from now on. */
  async reopenedUp({ issue, now }: OpenIssue): Promise<void> {
    await this.ladder.showTo(issue, issue.level, now);
  }

  /** Whatever somebody writes into a confidential issue stands there without the names that must not be read. */
  async withoutNames<T>({ issue }: OpenIssue, words: T): Promise<T> {
    return issue.confidential ? masked(words, await this.issues.secretNames(issue.id), ownCodes) : words;
  }

  /** Of issues of one zone. */
  private async read(issues: readonly Issue[]): Promise<OpenIssue[]> {
    const [first] = issues;
    if (!first) return [];
    const ids = issues.map(({ id }) => id);
    const logs = await this.issues.clockEvents(ids);
    const standings = await this.issues.standings(ids);
    const presetOf = await this.presets.finder(first.zoneId);
    const all: OpenIssue[] = [];
    for (const issue of issues) {
      const events = logs.get(issue.id)!;
      const { escalated, knowledge } = standings.get(issue.id)!;
      const now = new Date(Math.max(this.clock.now().getTime(), events.at(-1)?.at.getTime() ?? 0));
      const open: OpenIssue = {
        issue,
        events,
        fresh: [],
        presetOf,
        calendar: calendarOf(issue.calendar),
        escalated,
        now,
      };
      await this.reviewCalendar(open, knowledge);
      await this.catchUp(open);
      all.push(open);
    }
    return all;
  }

  /** Whoever comes before the sweeper to an issue a new notice moves, records the move. */
  private async reviewCalendar(open: OpenIssue, knowledge: string | undefined): Promise<void> {
    const { issue, events, calendar, now } = open;
    if (knowledge === undefined || knowledge === this.knowledge.keyAt(now)) return;
    const before = await this.knowledge.before(knowledge, calendar, events);
    const after = calendar.knownAt(now.getTime());
    for (const move of movedDeadlines(this.clocks(open), before, after, now.getTime(), issue.pausedUntil?.getTime())) {
      await this.append(open, now, 'deadline-moved', { ...move }, { byClock: true });
    }
  }

  /** What the clocks brought about since somebody last looked, in its order: the end of a pause, steps up the ladder. */
  private async catchUp(open: OpenIssue): Promise<void> {
    for (;;) {
      const { issue, now } = open;
      const pauseEnds = issue.pausedUntil;
      if (issue.state === 'paused') {
        if (!pauseEnds || pauseEnds > now) return;
        issue.state = 'working';
        issue.pausedUntil = null;
        await this.append(open, pauseEnds, 'resumed', { planned: true }, { byClock: true });
        continue;
      }
      if (!openIssueStates.includes(issue.state)) return;
      const reached = nextThresholds(this.clocks(open), open.calendar, now.getTime(), open.escalated)
        .filter(({ at }) => at <= now.getTime())
        .sort((a, b) => a.at - b.at || a.level - b.level)[0];
      if (!reached) return;
      const rows = await this.ladder.climb(issue, reached, now);
      open.escalated.add(`${reached.clock}:${reached.level}`);
      for (const { type, payload, audience } of rows) {
        await this.append(open, now, type, await this.withoutNames(open, payload), { audience, byClock: true });
      }
    }
  }

  private async append(
    open: OpenIssue,
    at: Date,
    type: IssueEventType,
    payload: Record<string, unknown>,
    { audience = 'everyone', byClock = false }: AppendOptions,
  ): Promise<void> {
    const { issue } = open;
    const actor = currentActor();
    const side = type === 'filed' ? issue.filedSide : await this.issues.sideOf(issue, actor.organisationId);
    const nameless = byClock || (issue.confidential && side === 'company');
    issue.lastEvent += 1;
    const event: IssueEvent = { sequence: issue.lastEvent, at, type, payload };
    open.events.push(event);
    open.fresh.push({
      ...event,
      issueId: issue.id,
      zoneId: issue.zoneId,
      audience,
      actorId: nameless ? null : (actor.userId ?? null),
      actorOrganisationId: nameless ? null : (actor.organisationId ?? null),
      actorName: nameless || !actor.userId ? null : (open.actorName ?? (await this.people.name(actor.userId))),
    });
    if (side === 'authority' && !byClock) await this.issues.answered(issue.id, actor.organisationId!, at);
    await this.audit.record(`issue.${type}`, { type: 'issue', id: issue.id }, { number: issue.number }, issue.zoneId);
    if (issue.projectId && onTheThread.includes(type)) {
      await this.timeline.add({
        projectId: issue.projectId,
        zoneId: issue.zoneId,
        kind: `issue.${type}`,
        subjectId: issue.id,
        params: { number: issue.number, title: issue.title, ...(type === 'escalated' && { level: issue.level }) },
        at,
      });
    }
  }

  private async setDeadline(
    { issue, calendar, escalated, now }: OpenIssue,
    clocks: readonly IssueClock[],
  ): Promise<void> {
    if (openIssueStates.includes(issue.state)) {
      const at = lookAgainAt(clocks, calendar, now, escalated, issue.pausedUntil);
      await this.issues.setDeadline(issue, at, await this.knowledge.remember(now));
    } else {
      await this.issues.dropDeadline(issue.id);
    }
  }
}

/** Words of the application in the payload of a row; no name of a company takes them away. */
const ownCodes: ReadonlySet<string> = new Set([
  ...issueCategories,
  ...pauseReasons,
  ...Object.values(ownSteps),
  ...shippedPresets.map(({ code }) => code),
]);

/** What a reader of the whole project wants to see. */
const onTheThread: readonly IssueEventType[] = [
  'filed',
  'escalated',
  'resolved',
  'confirmed',
  'rejected',
  'closed-unanswered',
  'withdrawn',
];

export function factsOf(issue: Issue, presetOf: PresetFinder, side: IssueSide | undefined, now: Date): IssueFacts {
  const preset = presetOf({ code: issue.presetCode, number: issue.presetNumber });
  return {
    state: issue.state,
    zoneId: issue.zoneId,
    holderId: issue.holderId,
    confidential: issue.confidential,
    extended: issue.extended,
    rolling: preset.rolling,
    pauseRequest: issue.pauseRequest,
    unanswered: issue.state === 'resolved' && issue.dueAt !== null && issue.dueAt < now,
    side,
  };
}

function dueOf(outlook: IssueOutlook | undefined, { id }: Issue): Pick<Issue, 'dueAt' | 'warnAt' | 'dueClock'> {
  if (!outlook) throw new Error(`Issue ${id} is open and nothing is due`);
  return { dueAt: new Date(outlook.dueAt), warnAt: new Date(outlook.warnAt), dueClock: outlook.clock };
}
