import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { ZoneTransitions, zoneTransitions } from './zone-transitions.js';

const zones = Intl.supportedValuesOf('timeZone');
const hour = 3_600_000;
/** Every sixth zone: a property that asks about a century in all of them would spend its time reading tables. */
const anyZone = fc.constantFrom(...zones.filter((_, index) => index % 6 === 0));
const anyInstant = fc.integer({ min: Date.UTC(1970, 0, 3), max: Date.UTC(2060, 0, 1) });

function changesByTemporal(zone: string, fromYear: number, toYear: number): number[][] {
  const changes: number[][] = [];
  let at = Temporal.ZonedDateTime.from({ timeZone: zone, year: fromYear, month: 1, day: 1 });
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.year > toYear) return changes;
    const before = next.subtract({ nanoseconds: 1 }).offsetNanoseconds / 1e6;
    changes.push([next.epochMilliseconds, before, next.offsetNanoseconds / 1e6]);
    at = next;
  }
}

function changesOf(zone: string, fromYear: number, toYear: number): number[][] {
  const first = Temporal.ZonedDateTime.from({ timeZone: zone, year: fromYear, month: 1, day: 1 });
  const end = Temporal.ZonedDateTime.from({ timeZone: zone, year: toYear + 1, month: 1, day: 1 });
  return zoneTransitions(zone)
    .between(first.epochMilliseconds + 1, end.epochMilliseconds)
    .map(({ at, before, after }) => [at, before, after]);
}

describe('zone transitions', () => {
  it('are those Temporal knows, for every zone, 2024–2030', () => {
    const different = zones.filter(
      (zone) => JSON.stringify(changesOf(zone, 2024, 2030)) !== JSON.stringify(changesByTemporal(zone, 2024, 2030)),
    );
    expect(different).toEqual([]);
  }, 60_000);

  it.each([
    'Africa/Casablanca',
    'Africa/Cairo',
    'America/Recife',
    'America/Sao_Paulo',
    'Asia/Gaza',
    'Europe/Moscow',
    'Pacific/Apia',
  ])('are those Temporal knows in the irregular past and future of %s', (zone) => {
    expect(changesOf(zone, 1973, 2060)).toEqual(changesByTemporal(zone, 1973, 2060));
  });

  it('do not depend on the order in which years are asked for', () => {
    const [forward, backward] = [new ZoneTransitions('Africa/Casablanca'), new ZoneTransitions('Africa/Casablanca')];
    const years = Array.from({ length: 60 }, (_, i) => Date.UTC(1975 + i, 6, 1));
    for (const instant of years) forward.offsetAt(instant);
    for (const instant of years.toReversed()) backward.offsetAt(instant);
    const range = [Date.UTC(1975, 0, 1), Date.UTC(2034, 0, 1)] as const;
    expect(backward.between(...range)).toEqual(forward.between(...range));
    expect(forward.between(...range).length).toBeGreaterThan(50);
  });

  it('give the offset Temporal gives at any instant', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, instant) => {
        const theirs = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
        expect(zoneTransitions(zone).offsetAt(instant)).toBe(theirs);
      }),
      { numRuns: 500 },
    );
  });

  it('read any wall time as Temporal does, near clock changes and elsewhere', () => {
    const nearChange = fc.integer({ min: -180, max: 180 });
    fc.assert(
      fc.property(anyZone, anyInstant, nearChange, (zone, instant, minutes) => {
        const table = zoneTransitions(zone);
        const change = table.between(instant, instant + 400 * 24 * hour)[0];
        const wall = (change ? change.at + change.before : instant) + minutes * 60_000;
        const plain = Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, -1));
        const [earlier, later] = (['earlier', 'later'] as const).map(
          (disambiguation) => plain.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
        );
        const compatible = plain.toZonedDateTime(zone, { disambiguation: 'compatible' });
        expect(table.instantOf(wall)).toBe(compatible.epochMilliseconds);
        const exists = compatible.toPlainDateTime().equals(plain);
        expect(table.flagOf(wall)).toBe(earlier === later ? 'exact' : exists ? 'overlap' : 'gap');
      }),
      { numRuns: 500 },
    );
  });

  it('show every instant again when its wall time is read back, but for the second pass of an overlap', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, instant) => {
        const table = zoneTransitions(zone);
        const wall = instant + table.offsetAt(instant);
        const back = table.instantOf(wall);
        expect(back === instant || (table.flagOf(wall) === 'overlap' && back < instant)).toBe(true);
      }),
    );
  });

  it('refuse an unknown zone and years nobody can book', () => {
    expect(() => zoneTransitions('Mars/Olympus')).toThrow(RangeError);
    expect(() => zoneTransitions('UTC').offsetAt(Number.NaN)).toThrow(RangeError);
    expect(() => zoneTransitions('UTC').offsetAt(Date.UTC(9999, 0, 1))).toThrow(RangeError);
    expect(() => zoneTransitions('UTC').offsetAt(Date.UTC(1900, 0, 1))).toThrow(RangeError);
  });

  it('are shared by all spellings of a zone', () => {
    expect(zoneTransitions('asia/SHANGHAI')).toBe(zoneTransitions('Asia/Shanghai'));
  });
});
