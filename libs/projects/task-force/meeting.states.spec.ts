import { mayReopen, meetingLife } from './meeting.states.js';

describe('Life of a meeting', () => {
  it('goes from planned over open to closed, and back once', () => {
    expect(meetingLife.next('planned', 'open')).toBe('open');
    expect(meetingLife.next('open', 'close')).toBe('closed');
    expect(meetingLife.next('closed', 'reopen')).toBe('open');
  });

  it.each([
    ['planned', 'close'],
    ['planned', 'reopen'],
    ['open', 'open'],
    ['closed', 'open'],
    ['closed', 'close'],
  ] as const)('%s: no %s', (state, step) => {
    expect(() => meetingLife.next(state, step)).toThrow('meeting.step-refused');
  });

  it('is final a day after its end', () => {
    const closedAt = new Date('2026-11-25T03:00:00Z');
    expect(mayReopen(closedAt, new Date('2026-11-26T03:00:00Z'))).toBe(true);
    expect(mayReopen(closedAt, new Date('2026-11-26T03:00:01Z'))).toBe(false);
  });
});
