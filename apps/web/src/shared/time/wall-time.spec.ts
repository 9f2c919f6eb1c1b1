import { addMonths, dayOf, dayShift, instantOf, timeOf, weekdayOf, weeksOf } from './wall-time';

describe('wall time', () => {
  it('reads the day and the time of an instant in a zone', () => {
    expect(dayOf('2026-03-01T16:30:00Z', 'Asia/Shanghai')).toBe('2026-03-02');
    expect(timeOf('2026-03-01T16:30:00Z', 'Asia/Shanghai')).toBe('00:30');
    expect(timeOf('2026-03-01T16:30:00Z', 'Asia/Kathmandu')).toBe('22:15');
  });

  it('turns a wall time back into its instant', () => {
    expect(instantOf('2026-07-01', '09:00', 'America/New_York')).toBe('2026-07-01T13:00:00.000Z');
    expect(instantOf('2026-01-01', '09:00', 'America/New_York')).toBe('2026-01-01T14:00:00.000Z');
  });

  it('takes the later instant in a gap and the earlier one where a time happens twice', () => {
    expect(instantOf('2026-03-08', '02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
    expect(instantOf('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  });

  it('lays a month out in whole weeks from Monday', () => {
    const weeks = weeksOf('2026-02');
    expect(weeks[0]?.[0]).toBe('2026-01-26');
    expect(weeks.at(-1)?.[6]).toBe('2026-03-01');
    expect(weekdayOf('2026-02-01')).toBe(7);
    expect(addMonths('2026-12', 1)).toBe('2027-01');
  });

  it('says when the other side is a day ahead', () => {
    expect(dayShift('2026-03-02T01:00:00Z', 'America/New_York', 'Asia/Shanghai')).toBe(1);
    expect(dayShift('2026-03-02T08:00:00Z', 'Europe/Berlin', 'Asia/Shanghai')).toBe(0);
  });
});
