import { type CalendarNotice, type ClockEvent, deadlineMove, type KnownCalendar } from '#platform/clock';
import { type IssueClock, openClocks } from './issue-clocks.js';

/** The payload of `deadline-moved`: one clock of an issue, due at another time since a notice is known. Times in ISO 8601. */
export interface MovedDeadline {
  clock: string;
  from: string;
  to: string;
  notices: Pick<CalendarNotice, 'id' | 'title'>[];
}

/**
 * What another knowledge of the calendar changes about the clocks that run or are paused. Stopped ones stay as they were.
 * @param now milliseconds since 1970
 * @param pausedUntil milliseconds since 1970, where the issue is paused
 */
export function movedDeadlines(
  clocks: readonly IssueClock[],
  before: KnownCalendar,
  after: KnownCalendar,
  now: number,
  pausedUntil?: number,
): MovedDeadline[] {
  const planned: ClockEvent[] = pausedUntil === undefined ? [] : [{ type: 'resumed', at: pausedUntil }];
  return openClocks(clocks).flatMap(({ key, log }) => {
    const move = deadlineMove([...log, ...planned], before, after, now);
    if (!move) return [];
    return [
      {
        clock: key,
        from: new Date(move.from).toISOString(),
        to: new Date(move.to).toISOString(),
        notices: move.causes.map(({ id, title }) => ({ id, title })),
      },
    ];
  });
}
