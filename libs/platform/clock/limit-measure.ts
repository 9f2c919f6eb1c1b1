import type { KnownCalendar, Stretch } from './business-calendar.js';
import type { LimitUnit } from './clock-log.js';
import { DayCount } from './day-count.js';
import { HourCount, roundTheClock, workingTime } from './hour-count.js';

/** A limit laid over a calendar. */
export interface LimitMeasure {
  /** The first instant at which the whole limit is used. */
  readonly dueAt: number;
  /** How much is used at an instant, in the limit's unit; exactly the amount at `dueAt`, more afterwards. */
  usedAt(instant: number): number;
}

export interface MeasuredTime {
  startedAt: number;
  /** In order and apart from each other; time after the last one runs. */
  pauses: readonly Stretch[];
}

const minute = 60_000;
const hour = 60 * minute;

/**
 * Lays a limit over a calendar. Hours and minutes begin at once (Civil Code, article 201) and end to the millisecond.
 * Days begin with the day after the start, and end with office hours; see DayCount.
 */
export function measureLimit(
  limit: { amount: number; unit: LimitUnit },
  time: MeasuredTime,
  calendar: KnownCalendar,
): LimitMeasure {
  const { amount, unit } = limit;
  switch (unit) {
    case 'minutes':
      return new HourCount(amount, minute, time, roundTheClock);
    case 'hours':
      return new HourCount(amount, hour, time, roundTheClock);
    case 'working-minutes':
      return new HourCount(amount, minute, time, workingTime(calendar));
    case 'working-hours':
      return new HourCount(amount, hour, time, workingTime(calendar));
    case 'working-days':
      return new DayCount(amount, 'working', time, calendar);
    case 'calendar-days':
      return new DayCount(amount, 'calendar', time, calendar);
    case 'weeks':
      return new WeekCount(new DayCount(7 * amount, 'calendar', time, calendar));
  }
}

class WeekCount implements LimitMeasure {
  constructor(private readonly days: DayCount) {}

  get dueAt(): number {
    return this.days.dueAt;
  }

  usedAt(instant: number): number {
    return this.days.usedAt(instant) / 7;
  }
}
