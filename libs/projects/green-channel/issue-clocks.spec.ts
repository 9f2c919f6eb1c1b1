import { chineseCalendar } from '#platform/clock';
import { defaultSettings } from '../life-cycle/zone-settings.js';
import {
  calendarOf,
  clocksOf,
  type IssueClock,
  nextThresholds,
  outlookOf,
  readingOf,
  stoppedInTime,
} from './issue-clocks.js';
import type { IssueEvent, IssueEventType } from './issue-log.js';
import type { Preset } from './preset.js';
import { finderOf } from './preset.repository.js';
import { shippedPresets } from './presets.js';

const calendar = calendarOf(defaultSettings.calendar);
type Line = [type: IssueEventType, at: string, payload?: Record<string, unknown>];

/** Wall time in China, which has kept UTC+8 since 1991. */
const instant = (wall: string) => Date.parse(`${wall.replace(' ', 'T')}:00+08:00`);
const wall = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

function logOf(code: string, lines: Line[], number = 0): IssueEvent[] {
  return lines.map(([type, at, payload = {}], index) => ({
    sequence: index + 1,
    at: new Date(instant(at)),
    type,
    payload: type === 'filed' ? { preset: { code, number } } : payload,
  }));
}

const clocks = (code: string, ...lines: Line[]) => clocksOf(logOf(code, lines), finderOf([]));

/** Each clock with its state and its due instant, as read at an instant. */
function read(all: IssueClock[], now: string, by = calendar): Record<string, string> {
  return Object.fromEntries(
    all.map((clock) => {
      const { state, dueAt } = readingOf(clock, by, new Date(instant(now)))!;
      return [clock.key, `${state} ${wall(dueAt)}`];
    }),
  );
}

const monday: Line = ['filed', '2026-03-02 09:00'];

describe('the limits of every preset', () => {
  it.each([
    ['mofcom', { accept: '2026-03-11 17:30' }],
    ['shandong', { accept: '2026-03-03 17:30', answer: '2026-03-05 17:30', solve: '2026-03-23 17:30' }],
    ['zaozhuang', { accept: '2026-03-03 17:30', answer: '2026-03-04 17:30', solve: '2026-03-16 17:30' }],
    ['zhongshan', { accept: '2026-03-02 10:00', answer: '2026-03-05 17:30', solve: '2026-03-09 17:30' }],
    ['jiangmen', { accept: '2026-03-02 10:00', answer: '2026-03-03 09:00', solve: '2026-03-09 17:30' }],
    ['jiangmen-leads', { accept: '2026-03-03 17:30', answer: '2026-03-05 17:30', solve: '2026-03-11 17:30' }],
  ])('%s: filed on a Monday at nine', (code, due: Record<string, string>) => {
    const running = Object.fromEntries(Object.entries(due).map(([key, at]) => [key, `running ${at}`]));
    expect(read(clocks(code, monday), '2026-03-02 09:00')).toEqual(running);
  });

  it('no shipped preset is left out here', () => {
    expect(shippedPresets.map(({ code }) => code)).toEqual([
      ...['mofcom', 'shandong', 'zaozhuang', 'zhongshan', 'jiangmen', 'jiangmen-leads'],
    ]);
  });

  it.each(shippedPresets.map(({ code }) => code))(
    '%s: each step ends its own limit, and the solution ends all',
    (code) => {
      const accepted: Line[] = [monday, ['accepted', '2026-03-02 09:30']];
      expect(read(clocks(code, ...accepted), '2026-03-02 09:30').accept).toMatch(/^stopped/);
      expect(read(clocks(code, ...accepted), '2026-03-02 09:30').solve).toMatch(/^running/);
      const solved = clocks(code, ...accepted, ['answered', '2026-03-02 10:00'], ['resolved', '2026-03-02 11:00']);
      const after = read(solved, '2026-03-02 11:00');
      for (const [key, state] of Object.entries(after)) {
        expect([key, state.split(' ')[0]]).toEqual([key, key === 'confirm' ? 'running' : 'stopped']);
      }
      const days = code === 'jiangmen-leads' ? '2026-03-16 17:30' : '2026-03-09 17:30';
      expect(after.confirm).toBe(`running ${days}`);
      expect(stoppedInTime(solved, calendar, new Date(instant('2026-03-02 11:00')))).toBe(true);
    },
  );
});

describe('working days, by what the State Council announced', () => {
  // [start, working days, due, preset and clock of that length, known at]
  it.each([
    ['2019-09-27', 7, '2019-10-12', undefined],
    ['2020-01-17', 7, '2020-02-04', undefined],
    ['2020-01-20', 7, '2020-02-06', undefined],
    ['2020-01-20', 7, '2020-02-04', '2020-01-26'],
    ['2020-01-22', 7, '2020-02-10', undefined],
    ['2020-01-23', 60, '2020-04-26', undefined],
    ['2020-04-24', 7, '2020-05-07', undefined],
    ['2020-09-25', 7, '2020-10-12', undefined],
    ['2020-10-09', 60, '2020-12-31', undefined],
    ['2024-02-07', 7, '2024-02-22', undefined],
    ['2025-01-24', 7, '2025-02-10', undefined],
    ['2025-04-25', 5, '2025-05-06', undefined],
    ['2026-02-13', 3, '2026-02-25', undefined],
  ])('%s and %d working days end on %s (known on %s)', (start, amount, due, knownOn) => {
    const at = `${start} 10:00`;
    const [code, key, log] = {
      7: ['mofcom', 'accept', [['filed', at]]],
      60: [
        'mofcom',
        'solve',
        [
          ['filed', at],
          ['accepted', at],
        ],
      ],
      5: ['zhongshan', 'solve', [['filed', at]]],
      3: ['shandong', 'answer', [['filed', at]]],
    }[amount] as [string, string, Line[]];
    const known = `${knownOn ?? due} 10:00`;
    expect(read(clocks(code, ...log), known)[key]).toMatch(new RegExp(`^running ${due}`));
  });

  it('a deadline that a later notice moves is another one from the day of the notice', () => {
    const filed = clocks('mofcom', ['filed', '2020-01-20 10:00']);
    const before = outlookOf(filed, calendar, instant('2020-01-26 10:00'))!;
    const after = outlookOf(filed, calendar, instant('2020-01-27 10:00'))!;
    expect([wall(before.dueAt), wall(after.dueAt)]).toEqual(['2020-02-04 17:30', '2020-02-06 17:30']);
  });
});

describe('working hours of a zone of its own', () => {
  const own: Preset = {
    ...shippedPresets.find(({ code }) => code === 'jiangmen')!,
    number: 1,
    clocks: (['accept', 'answer', 'solve'] as const).map((kind, index) => ({
      kind,
      name: { zh: kind, en: kind },
      limit: { amount: 60 * (index + 1), unit: 'working-minutes' },
      from: 'filed',
    })),
  };
  const long = chineseCalendar([{ from: '08:00', to: '18:00' }], ['CN']);
  const due = (...lines: Line[]) =>
    Object.values(read(clocksOf(logOf('jiangmen', lines, 1), finderOf([own])), '2026-03-02 17:00', long));

  it('60, 120 and 180 minutes from half past nine', () => {
    expect(due(['filed', '2026-03-02 09:30'])).toEqual(
      ['10:30', '11:30', '12:30'].map((time) => `running 2026-03-02 ${time}`),
    );
  });

  it('time in which one waits for others does not count', () => {
    const waited = due(['filed', '2026-03-02 09:30'], ['paused', '2026-03-02 10:00'], ['resumed', '2026-03-02 15:00']);
    expect(waited).toEqual(['15:30', '16:30', '17:30'].map((time) => `running 2026-03-02 ${time}`));
  });
});

describe('what happens on the way', () => {
  const accepted: Line[] = [monday, ['accepted', '2026-03-03 09:00']];

  it('under the rules of the ministry the time to close begins with the acceptance', () => {
    expect(Object.keys(read(clocks('mofcom', monday), '2026-03-02 09:00'))).toEqual(['accept']);
    // 60 working days: without 4 to 6 April and 1 to 5 May, and with Saturday, 9 May.
    expect(read(clocks('mofcom', ...accepted), '2026-03-03 09:00').solve).toBe('running 2026-05-29 17:30');
  });

  it('over a weekend a pause costs a limit of days nothing, and within the week its days', () => {
    const weekend: Line[] = [
      ['paused', '2026-03-06 17:30'],
      ['resumed', '2026-03-09 09:00'],
    ];
    expect(read(clocks('shandong', ...accepted, ...weekend), '2026-03-09 09:00').solve).toBe(
      'running 2026-03-23 17:30',
    );
    const days: Line[] = [
      ['paused', '2026-03-09 09:00'],
      ['resumed', '2026-03-11 09:00'],
    ];
    expect(read(clocks('shandong', ...accepted, ...days), '2026-03-11 09:00').solve).toBe('running 2026-03-25 17:30');
  });

  it('a paused clock is looked at as if its pause ended as planned, and not at all without an end', () => {
    const paused = clocks('shandong', ...accepted, ['answered', '2026-03-04 09:00'], ['paused', '2026-03-09 09:00']);
    const now = instant('2026-03-09 09:00');
    expect(outlookOf(paused, calendar, now)).toBeUndefined();
    expect(outlookOf(paused, calendar, now, instant('2026-03-11 09:00'))).toMatchObject({
      clock: 'solve',
      dueAt: instant('2026-03-25 17:30'),
    });
    expect(nextThresholds(paused, calendar, now, new Set())).toEqual([]);
  });

  it('an extension lengthens the solution only', () => {
    const longer = clocks('zaozhuang', ...accepted, ['extended', '2026-03-04 09:00', { by: 15 }]);
    expect(read(longer, '2026-03-04 09:00')).toMatchObject({
      answer: 'running 2026-03-04 17:30',
      solve: 'running 2026-04-07 17:30',
    });
  });

  it('where answers name the date of the next, each one lengthens', () => {
    const rolling = clocks('zhongshan', ...accepted, ['answered', '2026-03-05 09:00', { by: 2 }]);
    expect(read(rolling, '2026-03-05 09:00')).toMatchObject({
      answer: 'stopped 2026-03-05 17:30',
      solve: 'running 2026-03-11 17:30',
    });
  });

  it('another preset counts from the beginning; pauses stay, extensions lapse, what it does not know ends', () => {
    const before: Line[] = [
      ...accepted,
      ['extended', '2026-03-04 09:00', { by: 7 }],
      ['paused', '2026-03-09 09:00'],
      ['resumed', '2026-03-11 09:00'],
    ];
    const shandong: Line = ['preset-changed', '2026-03-12 09:00', { preset: { code: 'shandong', number: 0 } }];
    expect(read(clocks('jiangmen', ...before, shandong), '2026-03-12 09:00')).toEqual({
      accept: 'stopped 2026-03-02 10:00',
      answer: 'running 2026-03-05 17:30',
      solve: 'running 2026-03-25 17:30',
    });
    const mofcom: Line = ['preset-changed', '2026-03-12 09:00', { preset: { code: 'mofcom', number: 0 } }];
    expect(read(clocks('jiangmen', ...before, mofcom), '2026-03-12 09:00').answer).toMatch(/^stopped/);
  });

  it('a limit that only the new preset has begins in hindsight, with the pauses there were', () => {
    const changed = clocks(
      'mofcom',
      ...accepted,
      ['paused', '2026-03-04 09:00'],
      ['resumed', '2026-03-05 09:00'],
      ['preset-changed', '2026-03-05 10:00', { preset: { code: 'zaozhuang', number: 0 } }],
    );
    expect(read(changed, '2026-03-05 10:00')).toMatchObject({ answer: 'running 2026-03-05 17:30' });
  });

  it('not solved: the solution begins anew with its whole limit, and confirms again after it', () => {
    const again: Line[] = [
      ...accepted,
      ['extended', '2026-03-04 09:00', { by: 15 }],
      ['resolved', '2026-03-09 10:00'],
      ['rejected', '2026-03-10 10:00'],
    ];
    const second = clocks('shandong', ...again);
    const readings = read(second, '2026-03-10 10:00');
    expect(readings).toMatchObject({ confirm: 'stopped 2026-03-16 17:30', 'solve.2': 'running 2026-03-31 17:30' });
    expect(second.filter(({ log }) => log.at(-1)!.type !== 'stopped').map(({ key }) => key)).toEqual(['solve.2']);
    const third = clocks('shandong', ...again, ['resolved', '2026-03-11 10:00'], ['rejected', '2026-03-12 10:00']);
    expect(third.map(({ key }) => key)).toEqual([
      ...['accept', 'answer', 'solve', 'confirm', 'solve.2', 'confirm.2', 'solve.3'],
    ]);
    const changed: Line = ['preset-changed', '2026-03-11 09:00', { preset: { code: 'zaozhuang', number: 0 } }];
    const open = clocks('mofcom', ...again, changed).filter(({ log }) => log.at(-1)!.type !== 'stopped');
    expect(open.map(({ key }) => key)).toEqual(['solve.2']);
  });

  it.each(['withdrawn', 'merged', 'confirmed', 'closed-unanswered'] as const)('%s stops every clock', (end) => {
    const all = clocks('shandong', ...accepted, ['resolved', '2026-03-04 10:00'], [end, '2026-03-05 10:00']);
    expect(Object.values(read(all, '2026-04-01 09:00')).every((state) => state.startsWith('stopped'))).toBe(true);
    expect(nextThresholds(all, calendar, instant('2026-04-01 09:00'), new Set())).toEqual([]);
  });

  it('the verdict is that of the offices: late once is late, and the time of the company is not theirs', () => {
    const late = clocks('shandong', monday, ['accepted', '2026-03-04 09:00'], ['resolved', '2026-03-05 09:00']);
    expect(stoppedInTime(late, calendar, new Date(instant('2026-03-05 09:00')))).toBe(false);
    const slow = clocks('shandong', ...accepted, ['resolved', '2026-03-05 09:00'], ['confirmed', '2026-05-05 09:00']);
    expect(stoppedInTime(slow, calendar, new Date(instant('2026-05-05 09:00')))).toBe(true);
  });

  it('what the clocks do not know changes nothing', () => {
    const plain = clocks('shandong', ...accepted);
    const busy = clocks('shandong', ...accepted, ['commented', '2026-03-04 09:00'], ['escalated', '2026-03-04 10:00']);
    expect(busy).toEqual(plain);
  });
});

describe('the next steps of the ladder', () => {
  const filed = clocks('jiangmen', monday);
  const next = (...done: string[]) =>
    nextThresholds(filed, calendar, instant('2026-03-02 09:00'), new Set(done)).map(
      ({ clock, level, at }) => `${clock} ${level} ${wall(at)}`,
    );

  it('three quarters, the whole, and each time as much again', () => {
    expect(next()).toEqual([
      'accept 75 2026-03-02 09:45',
      'answer 75 2026-03-03 03:00',
      expect.stringMatching(/^solve 75 2026-03-0[78]/),
    ]);
    expect(next('accept:75', 'answer:75')[0]).toBe('accept 100 2026-03-02 10:00');
    expect(next('accept:75', 'accept:100')[0]).toBe('accept 200 2026-03-02 11:00');
    expect(next('accept:75', 'accept:100', 'accept:200', 'answer:75')).toEqual([
      'accept 300 2026-03-02 12:00',
      'answer 100 2026-03-03 09:00',
      expect.stringMatching(/^solve 75/),
    ]);
  });

  it('after three times the limit there is no further step, and the time of the company has none', () => {
    const done = ['accept', 'answer', 'solve'].flatMap((clock) =>
      [75, 100, 200, 300].map((level) => `${clock}:${level}`),
    );
    expect(next(...done)).toEqual([]);
    const solved = clocks('jiangmen', monday, ['accepted', '2026-03-02 09:10'], ['resolved', '2026-03-02 09:30']);
    expect(nextThresholds(solved, calendar, instant('2026-06-01 09:00'), new Set())).toEqual([]);
    expect(outlookOf(solved, calendar, instant('2026-03-02 09:30'))).toMatchObject({ clock: 'confirm' });
  });
});
