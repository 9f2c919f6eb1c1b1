import type { BusinessCalendar } from '#platform/clock';
import type { IssueEventAbout } from './issue.dto.js';
import { clocksOf, openClocks, type PresetFinder, readingOf } from './issue-clocks.js';
import type { IssueEvent } from './issue-log.js';

/**
 * What a row of the log made longer: the limit and its due time right before and right after it, as they were known then.
 * Undefined for rows that extend nothing.
 * @param events the whole log, in order
 */
export function extensionOf(
  events: readonly IssueEvent[],
  event: IssueEvent,
  { find, calendar }: { find: PresetFinder; calendar: BusinessCalendar },
): IssueEventAbout['extension'] {
  if (typeof event.payload.by !== 'number') return undefined;
  const solving = (log: readonly IssueEvent[]) => {
    const clock = openClocks(clocksOf(log, find)).find(({ kind }) => kind === 'solve');
    const reading = clock && readingOf(clock, calendar, event.at);
    return clock && reading && { key: clock.key, limit: reading.limit, dueAt: new Date(reading.dueAt).toISOString() };
  };
  const before = solving(events.filter(({ sequence }) => sequence < event.sequence));
  const after = solving(events.filter(({ sequence }) => sequence <= event.sequence));
  if (!before || !after) return undefined;
  return {
    clock: after.key,
    from: { limit: before.limit, dueAt: before.dueAt },
    to: { limit: after.limit, dueAt: after.dueAt },
  };
}
