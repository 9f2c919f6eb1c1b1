import chineseDays from 'chinese-days';
import {
  BusinessCalendar,
  type CalendarNotice,
  dateOfDay,
  dayOfDate,
  type KnownCalendar,
} from './business-calendar.js';
import { chineseCalendar, chineseNotices } from './chinese-calendar.js';
import { measureLimit } from './limit-measure.js';

const { isWorkday } = chineseDays;
const hours = [{ from: '09:00', to: '18:00' }];
const calendar = chineseCalendar(hours);
const today = calendar.knownAt(Date.UTC(2026, 11, 31));

describe('the calendar of mainland China', () => {
  it('agrees with chinese-days on every day from 2007 to 2026', () => {
    const different: string[] = [];
    for (let day = dayOfDate('2007-01-01'); day <= dayOfDate('2026-12-31'); day++) {
      const date = dateOfDay(day);
      if (today.isWorking(day) !== isWorkday(date)) different.push(date);
    }
    expect(different).toEqual([]);
  });

  it('moves working days: every make-up day is a Saturday or Sunday, every notice says something', () => {
    const weekdays = chineseNotices.flatMap((notice) =>
      notice.working.flatMap((span) => span.split('/')).map((date) => new Date(date).getUTCDay()),
    );
    expect(weekdays.filter((weekday) => weekday !== 0 && weekday !== 6)).toEqual([]);
    expect(weekdays.length).toBeGreaterThan(100);
    expect(chineseNotices.filter((notice) => notice.off.length === 0)).toEqual([]);
    expect(new Set(chineseNotices.map((notice) => notice.id)).size).toBe(chineseNotices.length);
  });

  it.each([
    // Of the notes; they do not say how starts near the end of 2026 were treated, hence the tolerance.
    ['without make-up days', 7, 14.6, chineseNotices.map((notice) => ({ ...notice, working: [] }))],
    ['without make-up days', 60, 79.2, chineseNotices.map((notice) => ({ ...notice, working: [] }))],
    ['with weekends only', 7, 22.3, []],
    ['with weekends only', 60, 93.1, []],
  ] as [string, number, number, CalendarNotice[]][])(
    '%s, limits of %i working days are wrong in %d %% of cases',
    (_what, amount, percent, notices) => {
      const poorer = new BusinessCalendar({
        timeZone: 'Asia/Shanghai',
        jurisdictions: ['CN'],
        weekdays: [1, 2, 3, 4, 5],
        hours,
        notices,
      });
      const poor = poorer.knownAt(Date.UTC(2026, 11, 31));
      const due = (startedAt: number, by: KnownCalendar) =>
        by.dayOf(measureLimit({ amount, unit: 'working-days' }, { startedAt, pauses: [] }, by).dueAt);
      const end = dayOfDate('2027-01-01');
      const dues: [number, number][] = [];
      for (let day = dayOfDate('2007-01-01'); day <= dayOfDate('2026-12-31'); day++) {
        const noon = Date.parse(`${dateOfDay(day)}T12:00+08:00`);
        if (today.isWorking(day)) dues.push([due(noon, today), due(noon, poor)]);
      }
      const decided = dues.filter(([right, wrong]) => right < end && wrong < end);
      const wrong = decided.filter(([right, other]) => right !== other);
      expect(Math.abs((100 * wrong.length) / decided.length - percent)).toBeLessThan(0.15);
    },
  );

  it('publishes each notice before the days it speaks of, but for those that came in the middle of the holiday', () => {
    const late = chineseNotices.filter(({ off, working, publishedOn }) =>
      [...off, ...working].some((span) => span.slice(0, 10) <= publishedOn),
    );
    expect(late.map((notice) => notice.id)).toEqual(['国办发明电〔2020〕1号']);
  });

  it.each([
    ['2015-09-03', '2015-05-12', true],
    ['2015-09-03', '2015-05-13', false],
    ['2015-09-06', '2015-05-12', false],
    ['2015-09-06', '2015-05-13', true],
    ['2019-05-02', '2019-03-21', true],
    ['2019-05-02', '2019-03-22', false],
    ['2020-02-01', '2019-11-20', false],
    ['2020-02-01', '2019-11-21', true],
    ['2020-02-01', '2020-01-26', true],
    ['2020-02-01', '2020-01-27', false],
  ])('%s, as known on %s, is a working day: %s', (date, knownOn, working) => {
    const known = calendar.knownAt(Date.parse(`${knownOn}T12:00+08:00`));
    expect(known.isWorking(dayOfDate(date))).toBe(working);
  });

  it('a notice is known from the first minute of its date in China', () => {
    const published = Date.parse('2020-01-27T00:00+08:00');
    expect(calendar.publications()).toContain(published);
    expect(calendar.knownAt(published - 1).isWorking(dayOfDate('2020-01-31'))).toBe(true);
    expect(calendar.knownAt(published).isWorking(dayOfDate('2020-01-31'))).toBe(false);
    expect(calendar.knownAt(published).decidedBy(dayOfDate('2020-01-31'))?.id).toBe('国办发明电〔2020〕1号');
  });

  it('enterprises of some provinces resumed work on 10 February 2020, public offices on the 3rd', () => {
    const after = Date.parse('2020-02-01T12:00+08:00');
    const resumption = (jurisdictions?: string[]) => {
      const known = chineseCalendar(hours, jurisdictions).knownAt(after);
      let day = dayOfDate('2020-01-24');
      while (!known.isWorking(day)) day++;
      return day;
    };
    expect(resumption()).toBe(dayOfDate('2020-02-03'));
    for (const province of ['SH', 'ZJ', 'GD']) {
      expect(resumption(['CN', `CN-${province}-enterprises`])).toBe(dayOfDate('2020-02-10'));
    }
  });
});
