import { lastLines } from './child.mjs';
import { Fault, messageOf } from './fault.mjs';
import { inState } from './paths.mjs';

/**
 * The path of a working mediasoup worker.
 * @param {{ signal?: AbortSignal, log?: (line: string) => void }} [options]
 * @returns {Promise<string>}
 */
export async function mediaWorker(options) {
  // Imported late: it needs the dependencies, and only those who want media.
  const module = /** @type {string} */ ('./media-worker/prepare.mjs');
  const { prepareMediaWorker } = await import(module);
  return prepareMediaWorker({ cacheDir: inState('cache'), ...options });
}

/**
 * Gets the mediasoup worker – which may have to be compiled, for minutes – and then starts the media node, while
 * everything else is in use already. Rooms say so until then.
 * @param {object} options
 * @param {import('./terminal.mjs').Terminal} options.terminal
 * @param {AbortSignal} options.signal
 * @param {(workerProgram: string) => Promise<unknown>} options.start
 */
export async function prepareMedia({ terminal, signal, start }) {
  const step = terminal.step('Video rooms');
  try {
    await start(await mediaWorker({ signal, log: step.progress }));
    step.done('ready');
  } catch (error) {
    if (signal.aborted) return step.cancel();
    step.fail('not available');
    const remedy = error instanceof Fault ? error.remedy : undefined;
    terminal.warn(`Video rooms cannot be entered: ${lastLines(messageOf(error), 8)}${remedy ? `\n    ${remedy}` : ''}`);
  }
}
