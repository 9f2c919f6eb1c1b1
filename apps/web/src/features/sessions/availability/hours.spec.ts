import {
  type Availability,
  copiedTo,
  faultsOf,
  hoursPerWeek,
  isSound,
  nextSpan,
  spansOf,
  withException,
} from './hours';

const hours: Availability = {
  timeZone: 'Asia/Shanghai',
  weekly: [
    { weekday: 1, from: '09:00', to: '11:30' },
    { weekday: 1, from: '14:00', to: '17:00' },
    { weekday: 2, from: '10:00', to: '12:00' },
  ],
  exceptions: [],
};

describe('hours of a host', () => {
  it('copies a day over others and replaces what was there', () => {
    const copied = copiedTo(hours, 1, [2, 3]);
    expect(spansOf(copied, 2)).toEqual(spansOf(hours, 1));
    expect(spansOf(copied, 3)).toHaveLength(2);
    expect(spansOf(copied, 4)).toHaveLength(0);
  });

  it('marks spans that end before they start and spans that overlap', () => {
    expect(faultsOf([{ from: '12:00', to: '09:00' }])).toEqual(['order']);
    expect(
      faultsOf([
        { from: '09:00', to: '11:00' },
        { from: '10:00', to: '12:00' },
      ]),
    ).toEqual(['overlap', 'overlap']);
    expect(
      faultsOf([
        { from: '09:00', to: '11:00' },
        { from: '11:00', to: '12:00' },
      ]),
    ).toEqual([undefined, undefined]);
    expect(isSound(hours)).toBe(true);
  });

  it('proposes a span after the last one, never past midnight', () => {
    expect(nextSpan([])).toEqual({ from: '09:00', to: '12:00' });
    expect(nextSpan([{ from: '09:00', to: '12:00' }])).toEqual({ from: '13:00', to: '15:00' });
    expect(nextSpan([{ from: '20:00', to: '22:30' }])).toEqual({ from: '23:00', to: '23:59' });
  });

  it('keeps one exception for each date, in order', () => {
    const closed = withException(withException(hours, '2026-10-02', []), '2026-10-01', []);
    expect(closed.exceptions.map(({ date }) => date)).toEqual(['2026-10-01', '2026-10-02']);
    expect(withException(closed, '2026-10-01', null).exceptions).toHaveLength(1);
  });

  it('counts the hours of a week', () => expect(hoursPerWeek(hours)).toBe(7.5));
});
