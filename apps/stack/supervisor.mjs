import { setTimeout as sleep } from 'node:timers/promises';

const firstDelayMs = 250;
const longestDelayMs = 15_000;
const healthyMs = 20_000;

/**
 * A quarter of a second, a half, one … so that a part that cannot start does not burn the machine.
 * @param {number} failures in a row
 */
export const backOff = (failures) => Math.min(firstDelayMs * 2 ** Math.max(0, failures - 1), longestDelayMs);

/**
 * @typedef {object} Down
 * @property {string} name
 * @property {string} reason
 * @property {number} delayMs
 *
 * @typedef {object} Supervised
 * @property {string} name
 * @property {() => import('./child.mjs').Child} current
 * @property {(options?: { graceMs?: number }) => Promise<void>} stop
 * @property {() => Promise<void>} restart stops it, and starts it again at once
 * @property {() => void} kill
 */

/** @param {import('./child.mjs').Exit} exit */
const describeExit = ({ code, signal }) => (signal ? `ended by ${signal}` : `ended with code ${code}`);

/**
 * Keeps a part running: starts it, and starts it again whenever it ends without having been asked to.
 * The first start must succeed.
 * @param {object} options
 * @param {string} options.name
 * @param {() => Promise<import('./child.mjs').Child>} options.start
 * @param {(down: Down) => void} [options.onDown]
 * @param {(name: string) => void} [options.onUp]
 * @returns {Promise<Supervised>}
 */
export async function supervise({ name, start, onDown, onUp }) {
  const stopping = new AbortController();
  let wake = new AbortController();
  let restarting = false;
  let child = await start();
  let startedAt = Date.now();
  let failures = 0;

  /** @param {string} reason */
  const fail = async (reason) => {
    failures = Date.now() - startedAt > healthyMs ? 1 : failures + 1;
    const delayMs = backOff(failures);
    onDown?.({ name, reason, delayMs });
    wake = new AbortController();
    const signal = AbortSignal.any([stopping.signal, wake.signal]);
    await sleep(delayMs, undefined, { signal }).catch(() => undefined);
  };

  const watch = async () => {
    while (!stopping.signal.aborted) {
      const exit = await child.exited;
      if (stopping.signal.aborted) return;
      if (!restarting) await fail(describeExit(exit));
      restarting = false;
      while (!stopping.signal.aborted) {
        startedAt = Date.now();
        try {
          child = await start();
          onUp?.(name);
          break;
        } catch (error) {
          if (!stopping.signal.aborted) await fail(error instanceof Error ? error.message : String(error));
        }
      }
    }
  };
  const watching = watch();

  return {
    name,
    current: () => child,
    stop: async (options) => {
      stopping.abort();
      await child.stop(options);
      // A start that was under way when the stop came has ended by now, or ends here.
      await watching;
      await child.stop(options);
    },
    restart: async () => {
      restarting = child.running();
      await child.stop();
      // Perhaps it waits already, after failing: now is the time.
      wake.abort();
    },
    kill: () => {
      stopping.abort();
      child.kill('SIGKILL');
    },
  };
}
