import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startChild } from './child.mjs';
import { backOff, supervise } from './supervisor.mjs';
import { waitFor } from './wait.mjs';

describe('back-off', () => {
  it('doubles from a quarter of a second to a quarter of a minute', () => {
    expect([1, 2, 3, 4, 5].map((failures) => backOff(failures))).toEqual([250, 500, 1000, 2000, 4000]);
    expect(backOff(40)).toBe(15_000);
  });
});

describe('a supervised process', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openzone-supervisor-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const sleeper = () =>
    startChild({
      name: 'sleeper',
      command: process.execPath,
      args: ['-e', 'setInterval(() => {}, 1000)'],
      logFile: path.join(folder, 'sleeper.log'),
    });

  it('comes back after kill -9, and stays away after a stop', async () => {
    const downs: string[] = [];
    const supervised = await supervise({ name: 'sleeper', start: sleeper, onDown: ({ reason }) => downs.push(reason) });
    const first = supervised.current().pid;
    supervised.current().kill('SIGKILL');
    await waitFor('a second one', () => supervised.current().pid !== first && supervised.current().running());
    expect(downs).toEqual(['ended by SIGKILL']);
    await supervised.stop();
    expect(supervised.current().running()).toBe(false);
    expect(downs).toHaveLength(1);
  });

  it('starts again at once when told to restart', async () => {
    const downs: string[] = [];
    const supervised = await supervise({ name: 'sleeper', start: sleeper, onDown: ({ reason }) => downs.push(reason) });
    const first = supervised.current().pid;
    await supervised.restart();
    await waitFor('a second one', () => supervised.current().pid !== first && supervised.current().running());
    await supervised.stop();
    expect(downs).toEqual([]);
  });
});
