import type { BusinessCalendar } from '#platform/clock';
import { defaultSettings } from '../life-cycle/zone-settings.js';
import { calendarOf, clocksOf, lookAgainAt, nextThresholds, outlookOf } from './issue-clocks.js';
import type { IssueEvent } from './issue-log.js';
import type { Preset } from './preset.js';
import { shippedPresets } from './presets.js';

/** What people will do to one issue, and when; milliseconds since 1970. */
export interface PlannedAct {
  at: number;
  act: 'accept' | 'answer' | 'extend' | 'resolve' | 'confirm' | 'reject' | 'ask-pause' | 'grant-pause';
  detail: { until?: string };
  by: 'officer' | 'colleague' | 'company';
}

export interface PlannedIssue {
  id: string;
  filedAt: number;
  preset: Preset;
  acts: PlannedAct[];
}

const hour = 3_600_000;
const day = 24 * hour;

/** Mulberry32: small, seeded, good enough to scatter a year. */
export function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** An issue and its fate: many are left alone and climb, others are accepted, paused, extended, solved, not solved. */
export function planIssue(id: string, from: number, to: number, random: () => number): PlannedIssue {
  const preset = shippedPresets[Math.floor(random() * shippedPresets.length)]!;
  const filedAt = Math.floor(from + random() * (to - from));
  const acts: PlannedAct[] = [];
  let at = filedAt;
  const later = (least: number, most: number) => {
    at += Math.floor(least + random() * (most - least)) + 1;
    return at;
  };
  const add = (act: PlannedAct['act'], by: PlannedAct['by'] = 'officer', detail: PlannedAct['detail'] = {}) =>
    acts.push({ at, act, by, detail });
  if (random() < 0.55) return { id, filedAt, preset, acts };
  later(hour, 3 * day);
  add('accept');
  if (random() < 0.3) {
    later(hour, 3 * day);
    add('answer');
  }
  if (random() < 0.3) {
    later(hour, 3 * day);
    const until = at + Math.floor((1 + random() * 20) * day);
    add('ask-pause', 'officer', { until: new Date(until).toISOString() });
    later(1, hour);
    add('grant-pause', 'colleague', { until: new Date(until).toISOString() });
    at = until;
  }
  if (random() < 0.2 && !preset.rolling) {
    later(hour, 4 * day);
    add('extend');
  }
  for (let round = 1; round < 3 && random() < 0.7; round++) {
    later(hour, 30 * day);
    add('resolve');
    later(hour, 4 * day);
    if (random() < 0.7) {
      add('confirm', 'company');
      break;
    }
    add('reject', 'company');
  }
  return { id, filedAt, preset, acts };
}

/** The issue as it stands once it is filed in a zone that has chosen nothing. */
export function asFiled({ id, filedAt, preset: { code, number, ...preset }, acts }: PlannedIssue) {
  const { calendar: working } = defaultSettings;
  const calendar = calendarOf(working);
  const at = new Date(filedAt);
  const payload = { preset: { code, number } };
  const clocks = clocksOf([{ sequence: 1, at, type: 'filed', payload }], () => ({ code, number, ...preset }));
  const { dueAt, warnAt, clock } = outlookOf(clocks, calendar, filedAt)!;
  return {
    ...{ id, filedAt: at, preset: payload.preset, acts, calendar: working, dueClock: clock },
    ...{
      dueAt: new Date(dueAt),
      warnAt: new Date(warnAt),
      lookAt: lookAgainAt(clocks, calendar, at, new Set(), null)!,
    },
  };
}

/** Every step up the ladder this fate leads to by the end, worked out without any process: `issue clock level instant`. */
export function expectedSteps(
  { id, filedAt, preset, acts }: PlannedIssue,
  calendar: BusinessCalendar,
  ends: number,
): string[] {
  const choice = { preset: { code: preset.code, number: preset.number } };
  const events: IssueEvent[] = [{ sequence: 1, at: new Date(filedAt), type: 'filed', payload: choice }];
  const done = new Set<string>();
  const steps: string[] = [];
  const reach = (until: number) => {
    for (;;) {
      const clocks = clocksOf(events, () => preset);
      const [next] = nextThresholds(clocks, calendar, until, done)
        .filter(({ at }) => at <= until)
        .sort((a, b) => a.at - b.at || a.level - b.level);
      if (!next) return;
      done.add(`${next.clock}:${next.level}`);
      steps.push(`${id} ${next.clock} ${next.level} ${next.at}`);
    }
  };
  const tell = (at: number, type: IssueEvent['type'], payload: IssueEvent['payload'] = {}) =>
    events.push({ sequence: events.length + 1, at: new Date(at), type, payload });
  for (const { at, act, detail } of acts) {
    if (at > ends) break;
    reach(at);
    if (act === 'accept') tell(at, 'accepted');
    if (act === 'answer') tell(at, 'answered');
    if (act === 'resolve') tell(at, 'resolved');
    if (act === 'confirm') tell(at, 'confirmed');
    if (act === 'reject') tell(at, 'rejected');
    if (act === 'extend') {
      const solve = preset.clocks.find(({ kind }) => kind === 'solve')!;
      tell(at, 'extended', { by: solve.extendTo! - solve.limit.amount });
    }
    if (act === 'grant-pause') {
      tell(at, 'paused');
      const until = Date.parse(detail.until!);
      if (until > ends) return steps;
      tell(until, 'resumed');
    }
  }
  reach(ends);
  return steps;
}
