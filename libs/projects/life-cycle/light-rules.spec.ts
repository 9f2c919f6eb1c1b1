import { type Light, type LightRuleCode, lightRuleCodes } from '#contracts';
import { type JudgedMilestone, judgeMilestone, lightRules, projectLight } from './light-rules.js';

type Part = Partial<JudgedMilestone>;

/** A hundred days, a point a day: 1 January is day 0, 11 April day 100. */
const plan = { baselineStart: '2026-01-01', baselineEnd: '2026-04-11' };
const begun = { ...plan, actualStart: '2026-01-01' };
const judge = (code: LightRuleCode, part: Part, on: string) =>
  judgeMilestone(lightRules[code], { progress: 0, history: [], ...part }, on);

const at = (progress: number): Part => ({ ...begun, progress });
const ended = (actualEnd: string): Part => ({ ...begun, actualEnd, progress: 100 });
/** Day 50, a Friday. */
const half = '2026-02-20';

/** What is judged – light, slip if there is one, reason – and what the reason tells. */
type Row = [what: string, milestone: Part, on: string, verdict: string, params?: object];

function judgesAs(code: LightRuleCode, rows: Row[]) {
  it.each(rows.map((row) => ({ what: row[0], row })))('$what', ({ row: [, milestone, on, verdict, params] }) => {
    const { light, slip, reason } = judge(code, milestone, on);
    expect([light, ...(slip ? [slip] : []), reason.code].join(' ')).toBe(verdict);
    if (params) expect(reason.params).toEqual(params);
  });
}

describe('银川: points behind the time-plan', () => {
  judgesAs('yinchuan', [
    ['ahead', at(60), half, 'green on-plan'],
    ['on plan', at(50), half, 'green on-plan'],
    ['1 behind', at(49), half, 'green slightly-behind', { points: 1, expected: 50, progress: 49 }],
    ['9 behind', at(41), half, 'green slightly-behind'],
    ['exactly 10', at(40), half, 'yellow behind-plan', { points: 10, expected: 50, progress: 40 }],
    ['11 behind', at(39), half, 'yellow behind-plan'],
    ['29 behind', at(21), half, 'yellow behind-plan'],
    ['exactly 30', at(20), half, 'yellow behind-plan', { points: 30, expected: 50, progress: 20 }],
    ['31 behind', at(19), half, 'red behind-plan', { points: 31, expected: 50, progress: 19 }],
    ['nothing done at half time', at(0), half, 'red behind-plan'],
    ['a day earlier', at(20), '2026-02-19', 'yellow behind-plan', { points: 29, expected: 49, progress: 20 }],
    ['a day later', at(20), '2026-02-21', 'red behind-plan'],
    ['last day, 90 %', at(90), '2026-04-11', 'yellow behind-plan'],
    ['last day, 91 %', at(91), '2026-04-11', 'green slightly-behind'],
    ['after the end, 91 %', at(91), '2026-05-01', 'green overdue', { due: '2026-04-11', days: 20 }],
    ['after the end, 90 %', at(90), '2026-05-01', 'yellow behind-plan'],
    ['after the end, 69 %', at(69), '2026-05-01', 'red behind-plan'],
  ]);

  it('cuts fractions of a point in favour of the project', () => {
    // A seventh of the way is 14.28 %, so 5 % is 9 behind and 4 % is 10.
    const week = { baselineStart: '2026-01-01', baselineEnd: '2026-01-08', actualStart: '2026-01-01' };
    expect(judge('yinchuan', { ...week, progress: 5 }, '2026-01-02').light).toBe('green');
    expect(judge('yinchuan', { ...week, progress: 4 }, '2026-01-02').light).toBe('yellow');
  });
});

/** Ten years, so that a late start is hardly any progress behind. */
const long = (baselineStart: string): Part => ({
  baselineStart,
  baselineEnd: `${Number(baselineStart.slice(0, 4)) + 10}-12-31`,
});

describe('银川: a late start', () => {
  judgesAs('yinchuan', [
    ['before the start', long('2026-03-15'), '2026-03-14', 'green not-begun', { start: '2026-03-15' }],
    ['on the day', long('2026-03-15'), '2026-03-15', 'green on-plan'],
    ['a day late', long('2026-03-15'), '2026-03-16', 'green start-late', { start: '2026-03-15', months: 0, days: 1 }],
    ['a month less a day', long('2026-03-15'), '2026-04-14', 'green start-late'],
    [
      'exactly a month',
      long('2026-03-15'),
      '2026-04-15',
      'yellow start-late',
      { start: '2026-03-15', months: 1, days: 31 },
    ],
    [
      'three months less a day',
      long('2026-03-15'),
      '2026-06-14',
      'yellow start-late',
      { start: '2026-03-15', months: 2, days: 91 },
    ],
    [
      'exactly three months',
      long('2026-03-15'),
      '2026-06-15',
      'red start-late',
      { start: '2026-03-15', months: 3, days: 92 },
    ],
    ['31 January, on 27 February', long('2026-01-31'), '2026-02-27', 'green start-late'],
    ['31 January, on 28 February', long('2026-01-31'), '2026-02-28', 'yellow start-late'],
    ['31 January of a leap year, on 28 February', long('2024-01-31'), '2024-02-28', 'green start-late'],
    ['31 January of a leap year, on 29 February', long('2024-01-31'), '2024-02-29', 'yellow start-late'],
    ['28 February, on 27 March', long('2026-02-28'), '2026-03-27', 'green start-late'],
    ['28 February, on 28 March', long('2026-02-28'), '2026-03-28', 'yellow start-late'],
    ['30 November, on 27 February', long('2026-11-30'), '2027-02-27', 'yellow start-late'],
    ['30 November, on 28 February', long('2026-11-30'), '2027-02-28', 'red start-late'],
    [
      'begun after two months',
      { ...long('2026-03-15'), actualStart: '2026-05-20' },
      '2026-05-20',
      'green slightly-behind',
    ],
    ['begun by its progress', { ...long('2026-03-15'), progress: 1 }, '2026-05-20', 'green on-plan'],
    ['to begin tomorrow', { ...long('2026-03-15'), actualStart: '2026-05-21' }, '2026-05-20', 'yellow start-late'],
    [
      'a month late and 31 points behind: the points are worse',
      { ...plan },
      '2026-02-01',
      'red behind-plan',
      { points: 31, expected: 31, progress: 0 },
    ],
    ['a start without an end, a month late', { baselineStart: '2026-03-15' }, '2026-04-15', 'yellow start-late'],
    ['a start without an end, begun', { baselineStart: '2026-03-15', progress: 5 }, '2026-09-15', 'green on-plan'],
  ]);
});

describe('银川: finished, or without dates', () => {
  judgesAs('yinchuan', [
    [
      'finished early',
      ended('2026-04-01'),
      '2026-05-01',
      'green done-early',
      { end: '2026-04-01', due: '2026-04-11', days: 10 },
    ],
    ['finished on the last day', ended('2026-04-11'), '2026-05-01', 'green done-on-time'],
    [
      'finished late',
      ended('2026-04-21'),
      '2026-05-01',
      'green done-late',
      { end: '2026-04-21', due: '2026-04-11', days: 10 },
    ],
    ['finished today', { ...begun, actualEnd: half, progress: 100 }, half, 'green done-early'],
    [
      'finished, though progress was not brought up to date',
      { ...begun, actualEnd: '2026-02-10', progress: 5 },
      half,
      'green done-early',
    ],
    ['to be finished tomorrow', { ...begun, actualEnd: '2026-02-21', progress: 5 }, half, 'red behind-plan'],
    ['100 % without an actual end', at(100), '2026-03-01', 'green completion-unconfirmed', { due: '2026-04-11' }],
    ['100 % without an actual end, after the end', at(100), '2026-06-01', 'green completion-unconfirmed'],
    ['no dates', {}, '2026-03-01', 'green no-dates', {}],
    ['no dates, half done', { progress: 50 }, '2026-03-01', 'green no-dates'],
    ['no dates, finished', { actualEnd: '2026-02-01', progress: 100 }, '2026-03-01', 'green no-dates'],
    ['only an end, still to come', { baselineEnd: '2026-04-11' }, '2026-04-10', 'green on-plan'],
    ['only an end, today', { baselineEnd: '2026-04-11', progress: 70 }, '2026-04-11', 'yellow behind-plan'],
    ['one day, before it', { baselineStart: '2026-03-01', baselineEnd: '2026-03-01' }, '2026-02-28', 'green not-begun'],
    ['one day, on it', { baselineStart: '2026-03-01', baselineEnd: '2026-03-01' }, '2026-03-01', 'red behind-plan'],
    [
      'a plan without a baseline',
      { planStart: '2026-01-01', planEnd: '2026-04-11', progress: 40 },
      half,
      'yellow behind-plan',
    ],
    ['a later plan does not help', { ...begun, planEnd: '2027-04-11', progress: 19 }, half, 'red behind-plan'],
    ['a later forecast does not hurt', { ...begun, forecastEnd: '2027-04-11', progress: 50 }, half, 'green on-plan'],
    [
      'past lights do not count',
      { ...at(40), history: [{ on: '2026-02-10', light: 'red' }] },
      half,
      'yellow behind-plan',
    ],
  ]);

  it('never reports', () => expect(judge('yinchuan', begun, '2026-04-11')).not.toHaveProperty('reportToday'));
});

/** 15 February is the Sunday before day 50. */
const yellow = at(40);
const past = (...list: [on: string, light: Light][]): Part => ({ history: list.map(([on, light]) => ({ on, light })) });

describe('海口江东: two yellow weeks running are red', () => {
  judgesAs('haikou', [
    ['yellow for the first time', yellow, half, 'yellow behind-plan'],
    ['yellow since Monday', { ...yellow, ...past(['2026-02-16', 'yellow']) }, half, 'yellow behind-plan'],
    ['yellow on Sunday', { ...yellow, ...past(['2026-02-15', 'yellow']) }, half, 'red yellow-again', { weeks: 2 }],
    [
      'yellow on the Monday before, and since',
      { ...yellow, ...past(['2026-02-09', 'yellow']) },
      half,
      'red yellow-again',
    ],
    ['yellow weeks ago, and since', { ...yellow, ...past(['2026-01-09', 'yellow']) }, half, 'red yellow-again'],
    [
      'green at the end of last week',
      { ...yellow, ...past(['2026-02-10', 'yellow'], ['2026-02-15', 'green']) },
      half,
      'yellow behind-plan',
    ],
    [
      'green only since Monday',
      { ...yellow, ...past(['2026-02-10', 'yellow'], ['2026-02-16', 'green']) },
      half,
      'red yellow-again',
    ],
    [
      'the past in another order',
      { ...yellow, ...past(['2026-02-15', 'green'], ['2026-02-10', 'yellow']) },
      half,
      'yellow behind-plan',
    ],
    ['red last week, yellow now', { ...yellow, ...past(['2026-02-12', 'red']) }, half, 'red red-until-green'],
    ['red last week, green now', { ...at(50), ...past(['2026-02-12', 'red']) }, half, 'green on-plan'],
    ['yellow last week, green now', { ...at(41), ...past(['2026-02-12', 'yellow']) }, half, 'green slightly-behind'],
    ['over 30 points', at(19), half, 'red behind-plan'],
    [
      'finished after two yellow weeks',
      { ...yellow, actualEnd: half, ...past(['2026-02-02', 'yellow']) },
      half,
      'green done-early',
    ],
    [
      'what is judged later does not count',
      { ...yellow, ...past(['2026-02-21', 'yellow']) },
      half,
      'yellow behind-plan',
    ],
  ]);

  it('says what is behind it', () => {
    const { reason } = judge('haikou', { ...yellow, ...past(['2026-02-12', 'yellow']) }, half);
    expect(reason.cause).toEqual({ code: 'behind-plan', params: { points: 10, expected: 50, progress: 40 } });
  });

  it.each<[what: string, milestone: Part, on: string, reported: boolean]>([
    ['turns red', { ...at(19), ...past(['2026-02-19', 'yellow']) }, half, true],
    ['is red when it is judged first', at(19), half, true],
    ['turns red by the second yellow week', { ...yellow, ...past(['2026-02-15', 'yellow']) }, half, true],
    ['is judged again on the same day', { ...at(19), ...past(['2026-02-19', 'yellow'], [half, 'red']) }, half, true],
    ['was red yesterday', { ...at(19), ...past(['2026-02-19', 'red']) }, half, false],
    ['has long been red', { ...at(19), ...past(['2026-02-01', 'red']) }, half, false],
    ['turns red once more', { ...at(19), ...past(['2026-02-01', 'red'], ['2026-02-18', 'green']) }, half, true],
    ['is yellow', yellow, half, false],
    ['is green', at(50), half, false],
  ])('reports on the same day – %s', (_, milestone, on, reported) => {
    expect(judge('haikou', milestone, on).reportToday).toBe(reported ? true : undefined);
  });
});

describe('瓯海: made good late stays yellow', () => {
  judgesAs('ouhai', [
    [
      'finished a day late',
      ended('2026-04-12'),
      '2026-04-12',
      'yellow made-good-late',
      { end: '2026-04-12', due: '2026-04-11', days: 1 },
    ],
    ['finished late, a year later', ended('2026-04-12'), '2027-04-12', 'yellow made-good-late'],
    [
      'finished late after red',
      { ...ended('2026-08-12'), ...past(['2026-07-01', 'red']) },
      '2026-09-01',
      'yellow made-good-late',
    ],
    ['finished on the last day', ended('2026-04-11'), '2027-04-12', 'green done-on-time'],
    [
      'finished early after yellow',
      { ...ended('2026-04-01'), ...past(['2026-02-01', 'yellow']) },
      '2026-04-12',
      'green done-early',
    ],
    ['caught up before the end', { ...at(50), ...past(['2026-02-01', 'red']) }, half, 'green on-plan'],
    ['behind', yellow, half, 'yellow behind-plan'],
    ['far behind', at(19), half, 'red behind-plan'],
    ['last day, 95 %', at(95), '2026-04-11', 'green slightly-behind'],
    ['past the end, 95 %', at(95), '2026-04-12', 'yellow overdue', { due: '2026-04-11', days: 1 }],
    ['100 % without an actual end, last day', at(100), '2026-04-11', 'green completion-unconfirmed'],
    ['100 % without an actual end, past the end', at(100), '2026-04-12', 'yellow completion-unconfirmed'],
    [
      'a later plan does not help',
      { ...begun, planEnd: '2026-12-31', actualEnd: '2026-10-01', progress: 100 },
      '2026-11-01',
      'yellow made-good-late',
    ],
  ]);
});

describe('华亭: blue, yellow and red slips', () => {
  judgesAs('huating', [
    ['on plan', at(50), half, 'green on-plan'],
    ['9 behind', at(41), half, 'green slightly-behind'],
    ['10 behind, noticed today', yellow, half, 'green blue delay-noticed', { since: half, until: '2026-03-06' }],
    ['31 behind, noticed today', at(19), half, 'green blue delay-noticed'],
    ['a start a day late', long('2026-02-19'), half, 'green blue delay-noticed'],
    ['on the day of the start', long(half), half, 'green on-plan'],
    ['95 % a day after the end', at(95), '2026-04-12', 'green blue delay-noticed'],
    [
      'the last day given',
      { ...yellow, noticedOn: '2026-02-06' },
      half,
      'green blue delay-noticed',
      { since: '2026-02-06', until: half },
    ],
    [
      'not made good',
      { ...yellow, noticedOn: '2026-02-05' },
      half,
      'yellow yellow not-made-good',
      { since: '2026-02-05', until: '2026-03-05' },
    ],
    ['the last day given again', { ...yellow, noticedOn: '2026-01-23' }, half, 'yellow yellow not-made-good'],
    [
      'again not made good',
      { ...yellow, noticedOn: '2026-01-22' },
      half,
      'red red again-not-made-good',
      { since: '2026-01-22', until: '2026-02-19' },
    ],
    ['made good in time', { ...at(50), noticedOn: '2026-02-06' }, half, 'green on-plan'],
    ['made good after the red slip', { ...at(50), noticedOn: '2026-01-02' }, half, 'green on-plan'],
    [
      'finished after the yellow slip',
      { ...yellow, actualEnd: '2026-02-19', noticedOn: '2026-02-01' },
      half,
      'green done-early',
    ],
    [
      'noticed after today is noticed today',
      { ...yellow, noticedOn: '2026-03-01' },
      half,
      'green blue delay-noticed',
      { since: half, until: '2026-03-06' },
    ],
  ]);

  it('goes through its three slips, day by day, when each reason hands its day on', () => {
    let noticedOn: string | undefined;
    const seen: string[] = [];
    for (let day = 1; day <= 31; day++) {
      const on = `2026-03-${String(day).padStart(2, '0')}`;
      const { slip, reason } = judge('huating', { ...at(10), noticedOn }, on);
      noticedOn = reason.params.since as string | undefined;
      if (seen.at(-1) !== slip) seen.push(`${day}`, slip!);
    }
    expect(seen).toEqual(['1', 'blue', '16', 'yellow', '30', 'red']);
  });
});

describe('the light of a project', () => {
  const make = (id: string, part: Part): JudgedMilestone & { id: string } => ({
    id,
    progress: 0,
    history: [],
    ...part,
  });
  const on = half;
  const fine = make('fine', at(50));
  const behind = make('behind', yellow);
  const alsoBehind = make('also behind', at(30));
  const far = make('far behind', at(10));

  it.each([
    ['green as its milestones', [fine, make('undated', {})], 'green', 'fine'],
    ['the worst one', [fine, behind, far, alsoBehind], 'red', 'far behind'],
    ['the first of equals', [fine, behind, alsoBehind], 'yellow', 'behind'],
  ])('%s', (_, milestones, light, id) => {
    const judged = projectLight(lightRules.yinchuan, milestones, on);
    expect([judged.light, judged.milestone?.id]).toEqual([light, id]);
  });

  it('is green without milestones, and says so', () => {
    expect(projectLight(lightRules.yinchuan, [], on)).toEqual({
      light: 'green',
      reason: { code: 'no-milestones', params: {} },
      milestone: null,
    });
  });

  it('shows the blue slip of a green milestone', () => {
    expect(projectLight(lightRules.huating, [fine, behind], on)).toMatchObject({
      slip: 'blue',
      milestone: { id: 'behind' },
    });
  });

  it('is reported when any of its milestones turned red', () => {
    const old = make('old', { ...at(1), ...past(['2026-02-01', 'red']) });
    expect(projectLight(lightRules.haikou, [old, far], on)).toMatchObject({
      milestone: { id: 'old' },
      reportToday: true,
    });
    expect(projectLight(lightRules.haikou, [old], on)).not.toHaveProperty('reportToday');
  });
});

it('refuses a day that does not exist', () => {
  for (const code of lightRuleCodes) expect(() => judge(code, begun, '2026-02-30')).toThrow(RangeError);
});

it('names each rule as it is listed', () => {
  expect(lightRuleCodes.map((code) => lightRules[code].code)).toEqual([...lightRuleCodes]);
});
