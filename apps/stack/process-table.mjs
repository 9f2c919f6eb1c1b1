import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A process id alone may belong to somebody else after a while; together with the time the process started it cannot.
 * @typedef {{ pid: number, started: string }} ProcessIdentity
 */

/**
 * @param {string} file
 * @returns {string | undefined}
 */
function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @param {number} pid
 * @param {string} column
 */
function askPs(pid, column) {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}

/**
 * @param {number | undefined} pid
 * @returns {ProcessIdentity | undefined} nothing when no such process runs (a zombie does not run)
 */
export function identify(pid) {
  if (!pid || pid < 2) return undefined;
  if (process.platform !== 'linux') {
    const started = askPs(pid, 'lstart');
    return started ? { pid, started } : undefined;
  }
  const stat = readText(`/proc/${pid}/stat`);
  if (!stat) return undefined;
  // The second field is the program's name in brackets and may itself contain spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, started] = [fields[0], fields[19]];
  return state === 'Z' || state === 'X' || !started ? undefined : { pid, started };
}

/** @param {ProcessIdentity | undefined} identity */
export function isRunning(identity) {
  return identity !== undefined && identify(identity.pid)?.started === identity.started;
}

/** @param {number} pid */
export function commandOf(pid) {
  if (process.platform !== 'linux') return askPs(pid, 'command');
  return (readText(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ').trim();
}

/**
 * Signals a process and, where it leads one, its group.
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 * @param {{ group?: boolean }} [options]
 */
export function send(pid, signal, { group = false } = {}) {
  try {
    process.kill(group ? -pid : pid, signal);
    return true;
  } catch {
    return false;
  }
}

/**
 * Asks processes to stop, waits, and ends by force those that do not.
 * @param {(ProcessIdentity & { signal?: NodeJS.Signals })[]} identities
 * @param {{ graceMs?: number }} [options]
 */
export async function endProcesses(identities, { graceMs = 4000 } = {}) {
  const left = () => identities.filter((identity) => isRunning(identity));
  for (const { pid, signal } of left()) send(pid, signal ?? 'SIGTERM');
  const deadline = Date.now() + graceMs;
  while (left().length > 0 && Date.now() < deadline) await sleep(25);
  for (const { pid } of left()) {
    send(pid, 'SIGKILL', { group: true });
    send(pid, 'SIGKILL');
  }
  const forced = Date.now() + 2000;
  while (left().length > 0 && Date.now() < forced) await sleep(25);
  return left().length === 0;
}
