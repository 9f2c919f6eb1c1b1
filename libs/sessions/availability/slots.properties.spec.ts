import fc from 'fast-check';
import {
  checkSlot,
  claimOf,
  claimsRange,
  firstFree,
  freeSlots,
  type NeededResource,
  nearestFree,
  type SlotInput,
} from './slots.js';

const minute = 60_000;
const day = 86_400_000;

const zone = fc.constantFrom(
  'Asia/Shanghai',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'America/Havana',
);
const clock = fc
  .integer({ min: 0, max: 96 })
  .map((n) => `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`);
const wall = fc
  .tuple(clock, clock)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const from = Date.UTC(2026, 1, 10);
const somewhere = fc.integer({ min: 0, max: 40 * 96 }).map((quarters) => from + quarters * 15 * minute);
const claim = fc
  .tuple(somewhere, fc.integer({ min: 0, max: 600 }))
  .map(([start, minutes]) => ({ start, end: start + minutes * minute }));
const need: fc.Arbitrary<Omit<NeededResource, 'id'>> = fc.record(
  {
    kind: fc.constantFrom('host' as const, 'investor' as const),
    hours: fc.record({
      timeZone: zone,
      weekly: fc.array(
        fc.tuple(fc.integer({ min: 1, max: 7 }), wall).map(([weekday, w]) => ({ weekday, ...w })),
        { minLength: 8, maxLength: 20 },
      ),
      exceptions: fc.array(
        fc.record({
          date: fc.constantFrom('2026-02-15', '2026-02-17', '2026-03-08', '2026-03-09'),
          intervals: fc.array(wall, { maxLength: 2 }),
        }),
        { maxLength: 2 },
      ),
    }),
    claims: fc.array(claim, { maxLength: 12 }),
  },
  { requiredKeys: ['kind', 'claims'] },
);
const anyInput: fc.Arbitrary<SlotInput> = fc.record({
  now: somewhere,
  range: fc
    .tuple(somewhere, fc.integer({ min: 1, max: 20 }))
    .map(([start, days]) => ({ start, end: start + days * day })),
  rules: fc.record({
    timeZone: zone,
    durationMinutes: fc.constantFrom(15, 20, 30, 45, 60, 90),
    stepMinutes: fc.constantFrom(10, 15, 30, 50, 60, 90),
    bufferBeforeMinutes: fc.constantFrom(0, 5, 15),
    bufferAfterMinutes: fc.constantFrom(0, 5, 15),
    minimumNoticeMinutes: fc.constantFrom(0, 60, 1440),
    windowDays: fc.constantFrom(0, 3, 14, 60),
  }),
  needs: fc.array(need, { minLength: 1, maxLength: 3 }).map((needs) => needs.map((n, i) => ({ id: `r${i}`, ...n }))),
});

describe('for any hours, claims and rules', () => {
  it('a start is listed exactly when nothing stands against it', () => {
    const listed = { yes: 0, no: 0 };
    fc.assert(
      fc.property(anyInput, (input) => {
        const free = new Set(freeSlots(input).map((slot) => slot.start));
        // Every grid step of ten minutes, and a start just off the grid.
        for (let start = input.range.start; start < input.range.end; start += 10 * minute) {
          const bookable = checkSlot(input, start).length === 0;
          listed[bookable ? 'yes' : 'no']++;
          if (bookable !== free.has(start))
            throw new Error(`${new Date(start).toISOString()}: ${JSON.stringify(checkSlot(input, start))}`);
          if (checkSlot(input, start + 1).length === 0) throw new Error('a start off the grid');
          free.delete(start);
        }
        // Whatever else is listed lies between those ten minutes (steps of 15), and holds as well.
        for (const start of free) expect(checkSlot(input, start)).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(listed.yes).toBeGreaterThan(100);
    expect(listed.no).toBeGreaterThan(100);
  }, 60_000);

  it('a range lists what its two halves list', () => {
    fc.assert(
      fc.property(anyInput, fc.double({ min: 0, max: 1, noNaN: true }), (input, part) => {
        const { start, end } = input.range;
        const middle = Math.floor(start + (end - start) * part);
        const halves = [
          { start, end: middle },
          { start: middle, end },
        ].flatMap((range) => freeSlots({ ...input, range }));
        expect(halves).toEqual(freeSlots(input));
      }),
    );
  });

  it('a booking removes the slots it overlaps and moves no other', () => {
    fc.assert(
      fc.property(anyInput, fc.nat(), (input, pick) => {
        const before = freeSlots(input);
        const chosen = before[pick % Math.max(1, before.length)];
        if (!chosen) return;
        const taken = claimOf(input.rules, chosen.start);
        const needs = input.needs.map((n) => ({ ...n, claims: [...n.claims, taken] }));
        const untouched = before.filter((slot) => {
          const own = claimOf(input.rules, slot.start);
          return own.end <= taken.start || own.start >= taken.end;
        });
        expect(freeSlots({ ...input, needs })).toEqual(untouched);
      }),
    );
  });

  it('claims outside claimsRange change nothing', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { start, end } = claimsRange(input.rules, input.range);
        const needs = input.needs.map((n) => ({
          ...n,
          claims: n.claims.filter((c) => c.start < end && c.end > start),
        }));
        expect(freeSlots({ ...input, needs })).toEqual(freeSlots(input));
      }),
    );
  });

  it('the nearest free slots are those a full list would give', () => {
    fc.assert(
      fc.property(anyInput, somewhere, fc.integer({ min: 1, max: 8 }), (input, wanted, n) => {
        const expected = freeSlots(input)
          .filter((slot) => slot.start !== wanted)
          .sort((a, b) => Math.abs(a.start - wanted) - Math.abs(b.start - wanted))
          .slice(0, n);
        expect(nearestFree(input, wanted, n)).toEqual(expected);
        expect(firstFree(input)).toEqual(freeSlots(input)[0]);
      }),
    );
  });
});
