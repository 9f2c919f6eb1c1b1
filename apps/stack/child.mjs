import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { endProcesses, identify, send } from './process-table.mjs';

/**
 * @typedef {object} ChildOptions
 * @property {string} name
 * @property {string} command
 * @property {string[]} args
 * @property {string} logFile both outputs go straight into it: no pipe to fill up, no work for this process
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {NodeJS.Signals} [stopSignal]
 * @property {boolean} [server] a server that others need: the guard stops it last
 * @property {import('./guard.mjs').Guard} [guard]
 *
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null }} Exit
 *
 * @typedef {object} Child
 * @property {string} name
 * @property {number} pid
 * @property {string} logFile
 * @property {Promise<Exit>} exited
 * @property {() => boolean} running
 * @property {() => string} output what it has written since it started
 * @property {(signal: NodeJS.Signals) => void} kill
 * @property {(options?: { graceMs?: number }) => Promise<void>} stop
 */

/**
 * Starts a program that keeps running. It leads a process group of its own, so that Ctrl-C in the terminal reaches
 * only the stack, which then stops its parts in order.
 * @param {ChildOptions} options
 * @returns {Promise<Child>}
 */
export async function startChild(options) {
  const { name, command, args, logFile, env, cwd, uid, gid, guard, stopSignal = 'SIGTERM', server = false } = options;
  mkdirSync(path.dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a', 0o600);
  const offset = statSync(logFile).size;
  const child = spawn(command, args, { env, cwd, uid, gid, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  /** @type {Promise<Exit>} */
  const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  await new Promise((resolve, reject) => child.once('spawn', () => resolve(undefined)).once('error', reject));

  const pid = /** @type {number} */ (child.pid);
  const identity = identify(pid) ?? { pid, started: '' };
  guard?.watch({ ...identity, ...(server && { signal: stopSignal }) });
  let alive = true;
  exited.then(() => {
    alive = false;
    guard?.forget(pid);
  });
  return {
    name,
    pid,
    logFile,
    exited,
    running: () => alive,
    output: () => readFileSync(logFile).subarray(offset).toString('utf8'),
    kill: (signal) => {
      if (alive) send(pid, signal);
    },
    stop: async ({ graceMs } = {}) => {
      if (!alive) return;
      await endProcesses([{ ...identity, signal: stopSignal }], { graceMs });
      await exited;
    },
  };
}

/**
 * @param {string} text
 * @param {number} [lines]
 */
export const lastLines = (text, lines = 12) => text.trimEnd().split('\n').slice(-lines).join('\n');
