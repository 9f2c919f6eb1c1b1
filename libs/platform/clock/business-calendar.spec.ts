import {
  BusinessCalendar,
  type CalendarDefinition,
  type CalendarNotice,
  dateOfDay,
  dayOfDate,
} from './business-calendar.js';

const plain: CalendarDefinition = {
  timeZone: 'Asia/Shanghai',
  jurisdictions: ['CN', 'CN-SH'],
  weekdays: [1, 2, 3, 4, 5],
  hours: [
    { from: '13:30', to: '17:30' },
    { from: '09:00', to: '12:00' },
  ],
  notices: [],
};

function notice(id: string, change: Partial<CalendarNotice>): CalendarNotice {
  return { id, title: id, jurisdiction: 'CN', publishedOn: '2026-01-01', off: [], working: [], ...change };
}

function known(notices: CalendarNotice[], change: Partial<CalendarDefinition> = {}) {
  return new BusinessCalendar({ ...plain, ...change, notices }).knownAt(Date.UTC(2026, 11, 1));
}

const at = (text: string) => Date.parse(`${text}+08:00`);

describe('a business calendar', () => {
  it('has its hours on working days, in order, and none on others', () => {
    const calendar = known([notice('a', { off: ['2026-07-07'], working: ['2026-07-11'] })]);
    const hours = (date: string) => calendar.hoursOf(dayOfDate(date)).flatMap(({ start, end }) => [start, end]);
    const whole = (date: string) => ['09:00', '12:00', '13:30', '17:30'].map((time) => at(`${date}T${time}`));
    expect(hours('2026-07-06')).toEqual(whole('2026-07-06'));
    expect(hours('2026-07-07')).toEqual([]);
    expect(hours('2026-07-11')).toEqual(whole('2026-07-11'));
    expect(hours('2026-07-12')).toEqual([]);
  });

  it('closes with its hours, or at midnight on a day off', () => {
    const calendar = known([]);
    expect(calendar.closeOf(dayOfDate('2026-07-10'))).toBe(at('2026-07-10T17:30'));
    expect(calendar.closeOf(dayOfDate('2026-07-11'))).toBe(at('2026-07-12T00:00'));
  });

  it('lets the later notice prevail, and the one of the narrower territory over both', () => {
    const first = notice('first', { off: ['2026-07-06/2026-07-08'] });
    const later = notice('later', { publishedOn: '2026-02-01', working: ['2026-07-07/2026-07-08'] });
    const local = notice('local', { jurisdiction: 'CN-SH', publishedOn: '2026-01-15', off: ['2026-07-08'] });
    const elsewhere = notice('elsewhere', { jurisdiction: 'CN-GD', off: ['2026-07-09'] });
    const calendar = known([local, later, elsewhere, first]);
    const days = ['06', '07', '08', '09'].map((date) => dayOfDate(`2026-07-${date}`));
    expect(days.map((day) => calendar.isWorking(day))).toEqual([false, true, false, true]);
    expect(days.map((day) => calendar.decidedBy(day)?.id)).toEqual(['first', 'later', 'local', undefined]);
  });

  it('is the same object until something new is published', () => {
    const calendar = new BusinessCalendar({ ...plain, notices: [notice('a', { publishedOn: '2026-05-01' })] });
    expect(calendar.knownAt(at('2020-01-01T00:00'))).toBe(calendar.knownAt(at('2026-04-30T23:59')));
    expect(calendar.knownAt(at('2026-05-01T00:00'))).not.toBe(calendar.knownAt(at('2026-04-30T23:59')));
  });

  it('follows the clock changes of its zone and knows days that never were', () => {
    const newYork = known([], { timeZone: 'America/New_York', hours: [{ from: '00:00', to: '24:00' }], weekdays: [7] });
    const length = (date: string) => {
      const [hours] = newYork.hoursOf(dayOfDate(date));
      return hours ? (hours.end - hours.start) / 3_600_000 : 0;
    };
    expect(['2026-03-08', '2026-03-15', '2026-11-01'].map(length)).toEqual([23, 24, 25]);
    const apia = known([], { timeZone: 'Pacific/Apia' });
    expect(apia.hoursOf(dayOfDate('2011-12-30'))).toEqual([]);
    expect(apia.hoursOf(dayOfDate('2011-12-29'))).toHaveLength(2);
  });

  it('refuses what is no calendar', () => {
    const make = (change: Partial<CalendarDefinition>) => () => new BusinessCalendar({ ...plain, ...change });
    const span = (off: string) => () => known([notice('a', { off: [off] })]);
    expect(make({ timeZone: 'Mars/Olympus' })).toThrow(RangeError);
    expect(make({ weekdays: [] })).toThrow(RangeError);
    expect(make({ hours: [] })).toThrow(RangeError);
    expect(make({ hours: [{ from: '18:00', to: '09:00' }] })).toThrow(RangeError);
    expect(make({ hours: [...plain.hours, { from: '11:00', to: '13:00' }] })).toThrow(RangeError);
    expect(make({ hours: [{ from: '9:00', to: '25:00' }] })).toThrow(RangeError);
    expect(make({ notices: [notice('a', { publishedOn: 'soon' })] })).toThrow(RangeError);
    expect(span('2026-02-30')).toThrow(RangeError);
    expect(span('2026-02-03/2026-02-01')).toThrow(RangeError);
  });

  it('numbers dates', () => {
    expect(dateOfDay(dayOfDate('2026-02-28') + 1)).toBe('2026-03-01');
    expect(() => dayOfDate('2026-2-3')).toThrow(RangeError);
  });
});
