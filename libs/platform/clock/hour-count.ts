import type { KnownCalendar, Stretch } from './business-calendar.js';
import type { LimitMeasure, MeasuredTime } from './limit-measure.js';

/** Which part of time counts. */
interface CountedTime {
  /** Counted milliseconds between two instants. */
  between(from: number, to: number): number;
  /** The first instant at which so many milliseconds (at least one) have been counted since `from`. */
  after(from: number, milliseconds: number): number;
}

export const roundTheClock: CountedTime = {
  between: (from, to) => to - from,
  after: (from, milliseconds) => from + milliseconds,
};

/** Office hours of working days. */
export function workingTime(calendar: KnownCalendar): CountedTime {
  return {
    between(from, to) {
      let counted = 0;
      for (let day = calendar.dayOf(from); day <= calendar.dayOf(to); day++) {
        for (const { start, end } of calendar.hoursOf(day)) {
          counted += Math.max(0, Math.min(end, to) - Math.max(start, from));
        }
      }
      return counted;
    },
    after(from, milliseconds) {
      let missing = milliseconds;
      for (let day = calendar.dayOf(from); ; day++) {
        for (const { start, end } of calendar.hoursOf(day)) {
          const begin = Math.max(start, from);
          if (end - begin >= missing) return begin + missing;
          missing -= Math.max(0, end - begin);
        }
      }
    },
  };
}

/** A limit in hours or minutes: it begins at once and stands still in pauses. */
export class HourCount implements LimitMeasure {
  readonly dueAt: number;

  constructor(
    amount: number,
    private readonly unit: number,
    private readonly time: MeasuredTime,
    private readonly counted: CountedTime,
  ) {
    this.dueAt = this.#due(amount * unit);
  }

  usedAt(instant: number): number {
    let used = 0;
    for (const { start, end } of this.#running()) {
      if (start < instant) used += this.counted.between(start, Math.min(end, instant));
    }
    return used / this.unit;
  }

  #due(milliseconds: number): number {
    let missing = milliseconds;
    for (const { start, end } of this.#running()) {
      const due = end === Number.POSITIVE_INFINITY || this.counted.between(start, end) >= missing;
      if (due) return this.counted.after(start, missing);
      missing -= this.counted.between(start, end);
    }
    throw new Error('the last stretch has no end');
  }

  /** The time outside pauses, in order; the last stretch has no end. */
  #running(): Stretch[] {
    const { startedAt, pauses } = this.time;
    const starts = [startedAt, ...pauses.map((pause) => pause.end)];
    return starts.map((start, i) => ({ start, end: pauses[i]?.start ?? Number.POSITIVE_INFINITY }));
  }
}
