import { cadences, nextOf } from './cadence.js';

const zone = 'Asia/Shanghai';
const step = (key: string) => cadences[0]!.steps.find((candidate) => candidate.key === key)!;

describe('Cadence of a week', () => {
  it.each([
    ['the day before', '2026-11-24T02:00:00Z', '2026-11-25T01:30:00.000Z'],
    ['the same morning', '2026-11-25T01:29:59Z', '2026-11-25T01:30:00.000Z'],
    ['when it has begun', '2026-11-25T01:30:00Z', '2026-12-02T01:30:00.000Z'],
    ['in the zone it is Wednesday already', '2026-11-24T17:00:00Z', '2026-11-25T01:30:00.000Z'],
    ['over the end of the year', '2026-12-31T00:00:00Z', '2027-01-06T01:30:00.000Z'],
  ])('the council: %s', (_when, now, expected) => {
    expect(nextOf(step('council'), new Date(now), zone)?.at?.toISOString()).toBe(expected);
  });

  it('steps of a day are due that whole day; one without a day is never due by itself', () => {
    expect(nextOf(step('collect'), new Date('2026-11-27T12:00:00Z'), zone)).toEqual({ on: '2026-11-27', at: null });
    expect(nextOf(step('brief'), new Date('2026-11-24T02:00:00Z'), zone)?.on).toBe('2026-11-30');
    expect(nextOf(step('triage'), new Date(), zone)).toBeUndefined();
  });
});
