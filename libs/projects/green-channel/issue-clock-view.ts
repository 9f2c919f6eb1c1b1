import type { z } from 'zod';
import type { Light } from '#contracts';
import type { BusinessCalendar } from '#platform/clock';
import type { ClockView } from './issue.dto.js';
import type { Issue } from './issue.entity.js';
import { type IssueClock, readingOf } from './issue-clocks.js';
import type { Preset } from './preset.js';

const confirmName = { zh: '企业确认', en: 'Company confirms' };

/** A clock for a screen; undefined where it has not started. */
export function clockView(
  clock: IssueClock,
  preset: Preset,
  calendar: BusinessCalendar,
  now: Date,
): z.infer<typeof ClockView> | undefined {
  const reading = readingOf(clock, calendar, now);
  if (!reading) return undefined;
  const { state, limit, used, share, dueAt, overdue, verdicts } = reading;
  return {
    key: clock.key,
    name: preset.clocks.find(({ kind }) => kind === clock.kind)?.name ?? confirmName,
    state,
    limit,
    used,
    share,
    dueAt: new Date(dueAt).toISOString(),
    overdue,
    light: share >= 1 ? 'red' : share >= 0.75 ? 'yellow' : 'green',
    inTime: state === 'stopped' ? (verdicts.at(-1)?.inTime ?? null) : null,
  };
}

/**
 * The light of an issue: yellow from three quarters of the time limit that is due first, red from its end. A finished
 * one keeps its verdict; a pause keeps what had been reached.
 */
export function lightOf(issue: Pick<Issue, 'dueAt' | 'warnAt' | 'inTime'>, now: Date): Light {
  if (issue.dueAt === null) return issue.inTime === false ? 'red' : 'green';
  if (issue.dueAt <= now) return 'red';
  return issue.warnAt !== null && issue.warnAt <= now ? 'yellow' : 'green';
}
