import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { lastLines } from './child.mjs';
import { root } from './paths.mjs';
import { send } from './process-table.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {AbortSignal} [signal]
 * @property {string} [logFile]
 * @property {(line: string) => void} [onLine]
 * @property {boolean} [shown] its output goes to our own as it comes
 * @property {number} [uid]
 * @property {number} [gid]
 *
 * @typedef {{ code: number, output: string }} RunResult
 */

/**
 * Runs a program to its end. The caller decides what a code other than 0 means.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, options = {}) {
  const { cwd = root, env = process.env, signal, logFile, onLine, shown = false, uid, gid } = options;
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    // Both to our standard output, so that their order stays.
    const stdout = shown ? 1 : 'pipe';
    // A group of its own lets an abort reach everything the program started.
    const child = spawn(command, args, { cwd, env, uid, gid, detached: true, stdio: ['ignore', stdout, stdout] });
    if (logFile) mkdirSync(path.dirname(logFile), { recursive: true });
    const log = logFile ? createWriteStream(logFile, { flags: 'a', mode: 0o600 }) : undefined;
    let output = '';
    let rest = '';
    /** @param {Buffer} chunk */
    const take = (chunk) => {
      const text = chunk.toString('utf8');
      log?.write(text);
      output = (output + text).slice(-1_000_000);
      if (!onLine) return;
      const lines = (rest + text).split(/\r?\n|\r/);
      rest = lines.pop() ?? '';
      for (const line of lines) onLine(line);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);

    const pid = child.pid ?? 0;
    const abort = () => {
      if (!pid) return;
      send(pid, 'SIGTERM', { group: true });
      setTimeout(() => send(pid, 'SIGKILL', { group: true }), 4000).unref();
    };
    signal?.addEventListener('abort', abort, { once: true });
    const settle = () => {
      signal?.removeEventListener('abort', abort);
      log?.end();
    };
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('close', (code) => {
      settle();
      if (signal?.aborted) reject(signal.reason);
      else resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Without colours, and without the way through the tool's own code.
 * @param {string} output
 */
const readable = (output) =>
  stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules/.test(line))
    .join('\n');

/**
 * Runs a program that has to succeed.
 * @param {string} what
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export async function mustRun(what, command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${what} failed (code ${code}):\n${lastLines(readable(output), 25)}`);
  return output;
}
