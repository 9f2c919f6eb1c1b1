import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isRunning } from './process-table.mjs';

/**
 * @typedef {import('./process-table.mjs').ProcessIdentity & Record<string, unknown>} LockHolder
 * @typedef {{ release: () => void }} Lock
 */

/**
 * @param {string} file
 * @returns {LockHolder | undefined}
 */
export function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Takes a lock that dies with its holder: a file naming a process that no longer runs does not count.
 * @param {string} file
 * @param {Record<string, unknown>} [details] written into the file for whoever finds it taken
 * @returns {Lock | undefined} nothing when a living process holds it
 */
export function tryLock(file, details = {}) {
  const me = { ...details, ...identify(process.pid) };
  const own = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(own, JSON.stringify(me), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      try {
        // link() is atomic and fails when the name exists, so that only one of two can win.
        linkSync(own, file);
        return { release: () => holdsMe(file) && rmSync(file, { force: true }) };
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      }
      if (isRunning(readHolder(file))) return undefined;
      removeStale(file);
    }
    return undefined;
  } finally {
    rmSync(own, { force: true });
  }
}

/** @param {string} file */
const holdsMe = (file) => readHolder(file)?.pid === process.pid;

/** @param {string} file */
function removeStale(file) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
    // Somebody may have replaced the stale lock by a living one between the look and the rename: give it back.
    if (isRunning(readHolder(aside))) linkSync(aside, file);
  } catch {
    // Another process removed it first.
  }
  rmSync(aside, { force: true });
}

/**
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {{ timeoutMs?: number }} [options]
 */
export async function withLock(file, work, { timeoutMs = 300_000 } = {}) {
  const deadline = Date.now() + timeoutMs;
  let lock = tryLock(file);
  while (!lock) {
    if (Date.now() > deadline) throw new Error(`${file} is held by process ${readHolder(file)?.pid}`);
    await sleep(50);
    lock = tryLock(file);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}
