import type { KnownCalendar } from './business-calendar.js';
import type { LimitMeasure, MeasuredTime } from './limit-measure.js';

/**
 * A limit in days, by articles 201 and 203 of the Civil Code:
 * 1. The day of the start does not count. After it counts every working day, or every day of the calendar.
 * 2. A day on which the clock ran at all counts as a whole: only a pause over all its hours (all of the date, when
 *    calendar days are counted) takes it out. So a pause from Friday to Monday costs nothing.
 * 3. The last day must be a working day, and the clock must run at its close; otherwise the next such day is the last.
 * 4. The last day ends with its office hours. That is the due instant.
 */
export class DayCount implements LimitMeasure {
  readonly dueAt: number;
  readonly #firstDay: number;
  /** The day before the last one that counts; the day of the start when there is only one. */
  #lastButOne: number;
  #lastDay: number;

  constructor(
    private readonly amount: number,
    private readonly kind: 'working' | 'calendar',
    private readonly time: MeasuredTime,
    private readonly calendar: KnownCalendar,
  ) {
    this.#firstDay = calendar.dayOf(time.startedAt) + 1;
    this.#lastButOne = this.#firstDay - 1;
    for (let missing = amount - 1; missing > 0; missing--) this.#lastButOne = this.#nextCounted(this.#lastButOne);
    this.#lastDay = this.#nextCounted(this.#lastButOne);
    while (!this.#canBeLast(this.#lastDay)) this.#lastDay++;
    this.dueAt = calendar.closeOf(this.#lastDay);
  }

  /** Days used: a day is used up in the course of its office hours (from midnight to its close, when calendar days are counted). */
  usedAt(instant: number): number {
    const today = this.calendar.dayOf(instant);
    if (instant >= this.dueAt) return this.amount + this.#usedFrom(this.#lastDay + 1, today, instant);
    const before = this.#usedFrom(this.#firstDay, Math.min(today, this.#lastButOne), instant);
    return today === this.#lastDay ? before + this.#partOf(today, instant) : before;
  }

  #usedFrom(from: number, to: number, instant: number): number {
    let used = 0;
    for (let day = from; day <= to; day++) if (this.#counts(day)) used += this.#partOf(day, instant);
    return used;
  }

  #nextCounted(day: number): number {
    let next = day + 1;
    while (!this.#counts(next)) next++;
    return next;
  }

  #counts(day: number): boolean {
    return this.#hoursOf(day).some(
      ({ start, end }) => !this.time.pauses.some((pause) => pause.start <= start && end <= pause.end),
    );
  }

  #canBeLast(day: number): boolean {
    if (!this.#counts(day) || this.calendar.hoursOf(day).length === 0) return false;
    const close = this.calendar.closeOf(day);
    return !this.time.pauses.some((pause) => pause.start < close && close <= pause.end);
  }

  /** The hours in which the clock must run for the day to count. */
  #hoursOf(day: number): readonly { start: number; end: number }[] {
    if (this.kind === 'working') return this.calendar.hoursOf(day);
    const date = { start: this.calendar.startOf(day), end: this.calendar.startOf(day + 1) };
    return date.start < date.end ? [date] : [];
  }

  /** How much of a day has passed, from 0 to 1. */
  #partOf(day: number, instant: number): number {
    const close = this.calendar.closeOf(day);
    if (instant >= close) return 1;
    let passed = 0;
    let all = 0;
    for (const { start, end } of this.#hoursOf(day)) {
      const until = Math.min(end, close);
      passed += Math.max(0, Math.min(until, instant) - start);
      all += until - start;
    }
    return passed / all;
  }
}
