import { RateLimit } from './rate-limit.js';

describe('rate limit', () => {
  it('lets a burst through, then what is refilled', () => {
    let now = 0;
    const limit = new RateLimit(3, 2, () => now);
    expect([limit.take(), limit.take(), limit.take(), limit.take()]).toEqual([true, true, true, false]);
    now = 500;
    expect([limit.take(), limit.take()]).toEqual([true, false]);
    now = 60_000;
    expect([limit.take(), limit.take(), limit.take(), limit.take()]).toEqual([true, true, true, false]);
  });
});
