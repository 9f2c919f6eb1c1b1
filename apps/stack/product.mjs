import { lastLines, startChild } from './child.mjs';
import { isReady } from './health.mjs';
import { inRoot, inState } from './paths.mjs';
import { run } from './run.mjs';
import { waitFor } from './wait.mjs';

/** @typedef {'api' | 'worker' | 'media'} ProductName */

/**
 * Starts one process of the product, as built, and waits until it does its work.
 * @param {object} options
 * @param {ProductName} options.name
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string} options.url of the api
 * @param {string} options.logFile
 * @param {import('./guard.mjs').Guard} [options.guard]
 * @param {AbortSignal} [options.signal]
 */
export async function startProduct({ name, env, url, logFile, guard, signal }) {
  const child = await startChild({
    name,
    command: process.execPath,
    args: ['--enable-source-maps', inRoot('dist', 'apps', name, 'main.js')],
    cwd: inRoot(),
    env,
    logFile,
    guard,
  });
  const failed = () => (child.running() ? undefined : `ended at once:\n${lastLines(child.output(), 15)}`);
  try {
    await waitFor(name, () => isReady(name, child.output(), url), { signal, failed, everyMs: 40 });
    return child;
  } catch (error) {
    await child.stop();
    throw error;
  }
}

/**
 * Runs one of the product's commands to its end.
 * @param {'migrate' | 'demo'} name
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} [signal]
 * @param {string[]} [args]
 */
export async function runCommand(name, env, signal, args = []) {
  const file = inRoot('dist', 'apps', 'api', `${name}.js`);
  const { code, output } = await run(process.execPath, [file, ...args], {
    env,
    signal,
    logFile: inState('logs', `${name}.log`),
  });
  if (code !== 0) throw new Error(`${name} failed (code ${code}):\n${lastLines(output, 20)}`);
}
