import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @param {string} what
 * @param {() => boolean | Promise<boolean>} ready
 * @param {{ timeoutMs?: number, everyMs?: number, signal?: AbortSignal, failed?: () => string | undefined }} [options]
 */
export async function waitFor(what, ready, { timeoutMs = 60_000, everyMs = 25, signal, failed } = {}) {
  const deadline = Date.now() + timeoutMs;
  while (!(await ready())) {
    signal?.throwIfAborted();
    const reason = failed?.();
    if (reason !== undefined) throw new Error(`${what}: ${reason}`);
    if (Date.now() > deadline) throw new Error(`${what}: not ready after ${Math.round(timeoutMs / 1000)} s`);
    await sleep(everyMs);
  }
}
