import fc from 'fast-check';
import { dateOfDay, dayOfDate } from '#platform/clock';
import { type GanttMilestone, ganttMonths, ganttOf, ganttWindow } from './gantt.js';

/** A picture of a hundred days, so that a day is 0.01. */
const [from, to] = ['2026-01-01', '2026-04-10'];
const on = '2026-02-20';
const bar = (part: Partial<GanttMilestone>) => ganttOf([{ progress: 0, ...part }], from, to, on)[0]!;
const span = (start: number, end: number, cut: { cutLeft?: boolean; cutRight?: boolean } = {}) => ({
  start: expect.closeTo(start, 9),
  end: expect.closeTo(end, 9),
  cutLeft: false,
  cutRight: false,
  ...cut,
});

describe('ganttOf', () => {
  it('draws both days of a stretch', () => {
    expect(bar({ baselineStart: '2026-01-11', baselineEnd: '2026-01-20' }).baseline).toEqual(span(0.1, 0.2));
    expect(bar({ planStart: '2026-01-01', planEnd: '2026-01-01' }).plan).toEqual(span(0, 0.01));
    expect(bar({ planStart: from, planEnd: to }).plan).toEqual(span(0, 1));
  });

  it('draws a single date as a day', () => {
    expect(bar({ planEnd: '2026-01-11' }).plan).toEqual(span(0.1, 0.11));
    expect(bar({ baselineStart: '2026-01-11' }).baseline).toEqual(span(0.1, 0.11));
  });

  it('cuts what goes on beyond the edges, and draws nothing outside them', () => {
    expect(bar({ planStart: '2025-12-01', planEnd: '2026-01-10' }).plan).toEqual(span(0, 0.1, { cutLeft: true }));
    expect(bar({ planStart: '2026-04-01', planEnd: '2026-09-01' }).plan).toEqual(span(0.9, 1, { cutRight: true }));
    expect(bar({ planStart: '2025-01-01', planEnd: '2025-12-31' }).plan).toBeNull();
    expect(bar({ planStart: '2026-04-11', planEnd: '2026-05-01' }).plan).toBeNull();
    expect(bar({}).plan).toBeNull();
  });

  it('draws the forecast from the end of the plan', () => {
    expect(bar({ planEnd: '2026-03-02', forecastEnd: '2026-03-11' }).forecast).toEqual(span(0.6, 0.7));
  });

  it('draws the forecast from today once the plan is over', () => {
    expect(bar({ planEnd: '2026-01-31', forecastEnd: '2026-03-11' }).forecast).toEqual(span(0.5, 0.7));
  });

  it('marks a forecast that is earlier than the plan as its day', () => {
    expect(bar({ planEnd: '2026-03-31', forecastEnd: '2026-03-11' }).forecast).toEqual(span(0.69, 0.7));
  });

  it('needs no forecast when the end is known', () => {
    expect(bar({ forecastEnd: '2026-03-11', actualEnd: '2026-02-01' }).forecast).toBeNull();
  });

  it('draws what is done until today, or until its end', () => {
    const going = bar({ actualStart: '2026-01-11', progress: 40 });
    expect([going.actual, going.done]).toEqual([span(0.1, 0.51), 0.4]);
    const over = bar({ actualStart: '2026-01-11', actualEnd: '2026-01-30', progress: 90 });
    expect([over.actual, over.done]).toEqual([span(0.1, 0.3), 1]);
    expect(bar({ actualStart: '2026-03-01' }).actual).toBeNull();
  });

  it('refuses a picture that ends before it begins', () => {
    expect(() => ganttOf([], '2026-01-02', '2026-01-01', on)).toThrow(RangeError);
    expect(() => ganttOf([], '2026-02-30', '2026-03-01', on)).toThrow(RangeError);
  });

  it('stays inside the picture, whatever the dates', () => {
    const date = fc.option(fc.integer({ min: dayOfDate('2025-01-01'), max: dayOfDate('2027-12-31') }).map(dateOfDay));
    const names = ['baselineStart', 'baselineEnd', 'planStart', 'planEnd', 'forecastEnd', 'actualStart', 'actualEnd'];
    const milestone = fc
      .tuple(...names.map(() => date), fc.integer({ min: 0, max: 100 }))
      .map((list) => ({ ...Object.fromEntries(names.map((name, index) => [name, list[index]])), progress: list[7] }));
    fc.assert(
      fc.property(milestone, (each) => {
        const { baseline, plan, forecast, actual } = ganttOf([each as GanttMilestone], from, to, on)[0]!;
        for (const drawn of [baseline, plan, forecast, actual].filter((stretch) => stretch !== null)) {
          expect(drawn.start >= 0 && drawn.start < drawn.end && drawn.end <= 1).toBe(true);
        }
      }),
    );
  });
});

describe('ganttMonths', () => {
  it('begin on their first day', () => {
    expect(ganttMonths(from, to)).toEqual([
      { month: '2026-01', at: 0 },
      { month: '2026-02', at: expect.closeTo(0.31, 9) },
      { month: '2026-03', at: expect.closeTo(0.59, 9) },
      { month: '2026-04', at: expect.closeTo(0.9, 9) },
    ]);
    expect(ganttMonths('2026-01-02', '2026-01-31')).toEqual([]);
  });
});

describe('ganttWindow', () => {
  it('holds every date', () => {
    const milestones = [
      { planStart: '2026-03-01', planEnd: '2026-05-01', progress: 0 },
      { baselineStart: '2026-02-01', forecastEnd: '2026-06-30', progress: 0 },
    ];
    expect(ganttWindow(milestones)).toEqual({ from: '2026-02-01', to: '2026-06-30' });
  });

  it('is unknown without dates', () => expect(ganttWindow([{ progress: 0, planEnd: null }])).toBeUndefined());
});
