import fc from 'fast-check';
import { type Bounds, complement, contains, type Interval, intersect, union } from './intervals.js';

const size = 60;
const instants = Array.from({ length: size }, (_, instant) => instant);
const point = fc.integer({ min: 0, max: size });
const intervals = fc.array(fc.record({ start: point, end: point }), { maxLength: 12 });

function inAny(list: readonly Interval[], instant: number): boolean {
  return list.some(({ start, end }) => start <= instant && instant < end);
}

function membership(bounds: Bounds): boolean[] {
  return instants.map((instant) => contains(bounds, instant));
}

function isAscending(bounds: Bounds): boolean {
  return bounds.length % 2 === 0 && bounds.every((bound, i) => i === 0 || bounds[i - 1]! < bound);
}

describe('intervals', () => {
  it('union holds what any interval holds', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const bounds = union(list);
        expect(isAscending(bounds)).toBe(true);
        expect(membership(bounds)).toEqual(instants.map((instant) => inAny(list, instant)));
      }),
    );
  });

  it('intersect holds what both hold', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const bounds = intersect(union(a), union(b));
        expect(isAscending(bounds)).toBe(true);
        expect(membership(bounds)).toEqual(instants.map((instant) => inAny(a, instant) && inAny(b, instant)));
      }),
    );
  });

  it('complement holds the rest, and twice is the same again', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const bounds = union(list);
        expect(isAscending(complement(bounds))).toBe(true);
        expect(membership(complement(bounds))).toEqual(instants.map((instant) => !inAny(list, instant)));
        expect(complement(complement(bounds))).toEqual(bounds);
      }),
    );
  });

  it('leaves the input as it is and takes unbounded intervals', () => {
    const list = [
      { start: 5, end: Number.POSITIVE_INFINITY },
      { start: Number.NEGATIVE_INFINITY, end: 1 },
    ];
    expect(union(list)).toEqual([Number.NEGATIVE_INFINITY, 1, 5, Number.POSITIVE_INFINITY]);
    expect(complement(union(list))).toEqual([1, 5]);
    expect(list[0]!.start).toBe(5);
  });
});
