import { Drain } from './drain.js';

describe('A drain', () => {
  it('works until nothing is left', async () => {
    let left = 3;
    const drain = new Drain(
      async () => --left > 0,
      () => {},
    );
    await drain.wake();
    expect(left).toBe(0);
  });

  it('goes on for whoever rang during the last step, in the same run', async () => {
    const steps: string[] = [];
    const drain: Drain = new Drain(
      async () => {
        steps.push('step');
        if (steps.length === 1) void drain.wake();
        return false;
      },
      () => {},
    );
    await drain.wake();
    expect(steps).toHaveLength(2);
  });

  it('never runs two steps at a time', async () => {
    let running = 0;
    let most = 0;
    let left = 20;
    const drain = new Drain(
      async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        return --left > 0;
      },
      () => {},
    );
    await Promise.all([drain.wake(), drain.wake(), drain.wake()]);
    expect([most, left]).toEqual([1, -1]);
  });

  it('tells of a fault and can be woken again', async () => {
    const faults: unknown[] = [];
    let broken = true;
    const drain = new Drain(
      async () => {
        if (broken) throw new Error('no connection');
        return false;
      },
      (error) => faults.push(error),
    );
    await drain.wake();
    broken = false;
    await drain.wake();
    expect(faults).toEqual([new Error('no connection')]);
  });

  it('ends after the running step when it is stopped, and stays ended', async () => {
    let steps = 0;
    const drain: Drain = new Drain(
      async () => {
        steps += 1;
        if (steps === 2) void drain.stop();
        return true;
      },
      () => {},
    );
    await drain.wake();
    await drain.wake();
    expect(steps).toBe(2);
  });
});
