/** A half-open stretch of time [start, end) in epoch milliseconds. */
export interface Interval {
  start: number;
  end: number;
}

/**
 * A set of instants: bounds of half-open intervals in one flat row (start, end, start, end …), strictly ascending. So
 * intervals neither overlap nor touch nor are empty, and every operation below is one pass over numbers.
 */
export type Bounds = readonly number[];

/** The union of intervals given in any order; empty and inverted ones are left out. */
export function union(intervals: readonly Interval[]): Bounds {
  let previous = Number.NEGATIVE_INFINITY;
  let sorted = intervals;
  for (const { start } of intervals) {
    if (start < previous) {
      sorted = [...intervals].sort((a, b) => a.start - b.start);
      break;
    }
    previous = start;
  }
  const bounds: number[] = [];
  for (const { start, end } of sorted) {
    if (!(start < end)) continue;
    const last = bounds.length - 1;
    if (last > 0 && start <= bounds[last]!) {
      if (end > bounds[last]!) bounds[last] = end;
    } else {
      bounds.push(start, end);
    }
  }
  return bounds;
}

/** What lies in both. */
export function intersect(a: Bounds, b: Bounds): Bounds {
  const bounds: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const start = Math.max(a[i]!, b[j]!);
    const aEnd = a[i + 1]!;
    const bEnd = b[j + 1]!;
    const end = Math.min(aEnd, bEnd);
    if (start < end) bounds.push(start, end);
    if (aEnd <= bEnd) i += 2;
    if (bEnd <= aEnd) j += 2;
  }
  return bounds;
}

/** All of time but this. */
export function complement(bounds: Bounds): Bounds {
  const flipped = [Number.NEGATIVE_INFINITY, ...bounds, Number.POSITIVE_INFINITY];
  // A set reaching to either end of time leaves an empty piece there.
  if (bounds[0] === Number.NEGATIVE_INFINITY) flipped.splice(0, 2);
  if (bounds.at(-1) === Number.POSITIVE_INFINITY) flipped.splice(-2, 2);
  return flipped;
}

export function contains(bounds: Bounds, instant: number): boolean {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bounds[middle]! <= instant) low = middle + 1;
    else high = middle;
  }
  // An odd number of bounds at or before the instant means: inside.
  return low % 2 === 1;
}
