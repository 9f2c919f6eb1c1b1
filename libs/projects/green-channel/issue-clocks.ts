import {
  type BusinessCalendar,
  type ClockEvent,
  type ClockReading,
  chineseCalendar,
  outlook,
  readClock,
} from '#platform/clock';
import type { WorkingCalendar } from '../life-cycle/zone-settings.js';
import type { Extension, IssueEvent, PresetChoice } from './issue-log.js';
import type { ClockKind, Preset, PresetClock } from './preset.js';

/** A time limit of an issue: `accept`, `answer`, `solve`, `confirm`; later rounds are `solve.2`, `confirm.2`. */
export interface IssueClock {
  key: string;
  kind: ClockKind | 'confirm';
  log: ClockEvent[];
}

export type PresetFinder = (choice: { code: string; number: number }) => Preset;

/** Shares of a limit, in percent, at which something happens. */
export const ladderShares = [75, 100, 200, 300] as const;

export interface Threshold {
  clock: string;
  /** Percent. */
  level: (typeof ladderShares)[number];
  /** Milliseconds since 1970. */
  at: number;
}

export interface IssueOutlook {
  dueAt: number;
  warnAt: number;
  clock: string;
}

/** Of every calendar here: see chineseCalendar. */
export const workingTimeZone = 'Asia/Shanghai';

const calendars = new Map<string, BusinessCalendar>();

/** The calendar of a zone; made once for each way of working. */
export function calendarOf(working: WorkingCalendar): BusinessCalendar {
  const key = JSON.stringify([working.hours, working.jurisdictions]);
  let calendar = calendars.get(key);
  if (!calendar) {
    calendar = chineseCalendar(working.hours, working.jurisdictions);
    calendars.set(key, calendar);
  }
  return calendar;
}

/** The clocks of an issue, out of its log. Events the clocks do not know are passed over. */
export function clocksOf(events: readonly IssueEvent[], presetOf: PresetFinder): IssueClock[] {
  const clocks = new Clocks(presetOf);
  for (const event of events) clocks.add(event);
  return clocks.all;
}

class Clocks {
  readonly all: IssueClock[] = [];
  #preset: Preset | undefined;
  #filedAt = 0;
  #acceptedAt: number | undefined;
  #answered = false;
  #round = 1;
  /** Pauses and their ends so far, for clocks that begin in hindsight. */
  readonly #pauses: ClockEvent[] = [];

  constructor(private readonly presetOf: PresetFinder) {}

  add({ type, at: date, payload }: IssueEvent): void {
    const at = date.getTime();
    switch (type) {
      case 'filed':
        this.#filedAt = at;
        this.#preset = this.presetOf((payload as unknown as PresetChoice).preset);
        this.#startFrom('filed', at);
        break;
      case 'accepted':
        this.#acceptedAt = at;
        this.#stop(['accept'], at);
        this.#startFrom('accepted', at);
        break;
      case 'answered':
        this.#answered = true;
        this.#stop(['answer'], at);
        if (payload.by !== undefined) this.#extend(payload as unknown as Extension, at);
        break;
      case 'paused':
      case 'resumed':
        this.#pauses.push({ type, at });
        for (const clock of this.#running()) clock.log.push({ type, at });
        break;
      case 'extended':
        this.#extend(payload as unknown as Extension, at);
        break;
      case 'preset-changed':
        this.#changePreset(this.presetOf((payload as unknown as PresetChoice).preset), at);
        break;
      case 'resolved':
        this.#answered = true;
        this.#stop(['accept', 'answer', 'solve'], at);
        this.#start('confirm', this.#preset!.confirm, at);
        break;
      case 'rejected':
        this.#stop(['confirm'], at);
        this.#round += 1;
        this.#start('solve', this.#clock('solve')!.limit, at);
        break;
      case 'confirmed':
      case 'closed-unanswered':
      case 'withdrawn':
      case 'merged':
        this.#stop(['accept', 'answer', 'solve', 'confirm'], at);
        break;
    }
  }

  #clock(kind: ClockKind): PresetClock | undefined {
    return this.#preset!.clocks.find((clock) => clock.kind === kind);
  }

  #startFrom(from: PresetClock['from'], at: number): void {
    for (const clock of this.#preset!.clocks) {
      if (clock.from === from && !this.#known(clock.kind)) this.#start(clock.kind, clock.limit, at);
    }
  }

  #start(kind: IssueClock['kind'], limit: PresetClock['limit'], at: number): IssueClock {
    const key = this.#round === 1 ? kind : `${kind}.${this.#round}`;
    const clock: IssueClock = { key, kind, log: [{ type: 'started', at, limit }] };
    this.all.push(clock);
    return clock;
  }

  #known(kind: IssueClock['kind']): boolean {
    return this.all.some((clock) => clock.kind === kind);
  }

  #running(): IssueClock[] {
    return this.all.filter(({ log }) => log.at(-1)!.type !== 'stopped');
  }

  #stop(kinds: readonly IssueClock['kind'][], at: number): void {
    for (const clock of this.#running()) if (kinds.includes(clock.kind)) clock.log.push({ type: 'stopped', at });
  }

  #extend({ by }: Extension, at: number): void {
    for (const clock of this.#running()) if (clock.kind === 'solve') clock.log.push({ type: 'extended', at, by });
  }

  /** The new limits count from where the old ones began; a limit only the new preset has begins there in hindsight. */
  #changePreset(preset: Preset, at: number): void {
    this.#preset = preset;
    for (const clock of this.#running()) {
      const limit = clock.kind === 'confirm' ? preset.confirm : this.#clock(clock.kind)?.limit;
      clock.log.push(limit ? { type: 'preset-changed', at, limit } : { type: 'stopped', at });
    }
    for (const clock of preset.clocks) {
      const done = clock.kind === 'accept' ? this.#acceptedAt !== undefined : clock.kind === 'answer' && this.#answered;
      const begins = clock.from === 'filed' ? this.#filedAt : this.#acceptedAt;
      if (done || begins === undefined || this.#known(clock.kind)) continue;
      this.#start(clock.kind, clock.limit, begins).log.push(...this.#pauses);
    }
  }
}

/** A clock as it stands; undefined where it has not started. */
export function readingOf(clock: IssueClock, calendar: BusinessCalendar, now: Date): ClockReading | undefined {
  return readClock(clock.log, calendar, now.getTime());
}

/** Clocks that run or are paused. */
export function openClocks(clocks: readonly IssueClock[]): IssueClock[] {
  return clocks.filter(({ log }) => log.at(-1)!.type !== 'stopped');
}

/**
 * The clock that is due first, and when. A paused issue is looked at as if its pause ended as planned.
 * @param pausedUntil milliseconds since 1970, where the issue is paused
 */
export function outlookOf(
  clocks: readonly IssueClock[],
  calendar: BusinessCalendar,
  now: number,
  pausedUntil?: number,
): IssueOutlook | undefined {
  let first: IssueOutlook | undefined;
  for (const clock of openClocks(clocks)) {
    const ahead = aheadOf(clock, calendar, now, pausedUntil);
    if (ahead && (!first || ahead.dueAt < first.dueAt)) {
      first = { dueAt: ahead.dueAt, warnAt: ahead.reaches(0.75), clock: clock.key };
    }
  }
  return first;
}

/**
 * The next share of the limit each open clock reaches, those of `done` left out; the company's own time to answer has none.
 * @param done `clock:level` of what has happened already
 */
export function nextThresholds(
  clocks: readonly IssueClock[],
  calendar: BusinessCalendar,
  now: number,
  done: ReadonlySet<string>,
): Threshold[] {
  return openClocks(clocks).flatMap((clock) => {
    const level =
      clock.kind === 'confirm' ? undefined : ladderShares.find((share) => !done.has(`${clock.key}:${share}`));
    const ahead = level && outlook(clock.log, calendar, now);
    return ahead ? [{ clock: clock.key, level, at: ahead.reaches(level / 100) }] : [];
  });
}

/** When the ladder has to look again: at the end of the pause, or when the next share of a limit is reached. */
export function lookAgainAt(
  clocks: readonly IssueClock[],
  calendar: BusinessCalendar,
  now: Date,
  done: ReadonlySet<string>,
  pausedUntil: Date | null,
): Date | undefined {
  if (pausedUntil) return pausedUntil;
  const next = nextThresholds(clocks, calendar, now.getTime(), done).map(({ at }) => at);
  return next.length > 0 ? new Date(Math.min(...next)) : undefined;
}

function aheadOf(clock: IssueClock, calendar: BusinessCalendar, now: number, pausedUntil: number | undefined) {
  const planned: ClockEvent[] = pausedUntil === undefined ? [] : [{ type: 'resumed', at: pausedUntil }];
  return outlook([...clock.log, ...planned], calendar, now);
}

/** Finished in time: no clock of the offices was overdue when it was stopped. */
export function stoppedInTime(clocks: readonly IssueClock[], calendar: BusinessCalendar, now: Date): boolean {
  return clocks
    .filter(({ kind }) => kind !== 'confirm')
    .every((clock) => readingOf(clock, calendar, now)?.verdicts.every(({ inTime }) => inTime) ?? true);
}
