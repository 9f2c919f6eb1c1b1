import { rmSync } from 'node:fs';
import { readJson, writeJson } from './json-file.mjs';
import { endProcesses, isRunning } from './process-table.mjs';

/**
 * A guard that also writes down what runs, for the next start: if both this process and the guard were killed, that
 * start finds and ends what was left.
 * @param {import('./guard.mjs').Guard} guard
 * @param {string} file
 * @returns {import('./guard.mjs').Guard}
 */
export function withRecord(guard, file) {
  /** @type {import('./process-table.mjs').ProcessIdentity[]} */
  let running = [];
  const save = () => writeJson(file, { running });
  return {
    watch: (ward) => {
      guard.watch(ward);
      running.push(ward);
      save();
    },
    forget: (pid) => {
      guard.forget(pid);
      running = running.filter((ward) => ward.pid !== pid);
      save();
    },
    dismiss: () => {
      guard.dismiss();
      rmSync(file, { force: true });
    },
  };
}

/**
 * Ends what an earlier start left behind.
 * @param {string} file
 * @returns {Promise<number>} how many processes that were
 */
export async function endLeftovers(file) {
  /** @type {{ running: (import('./process-table.mjs').ProcessIdentity & { signal?: NodeJS.Signals })[] } | undefined} */
  const record = readJson(file);
  const left = (record?.running ?? []).filter(isRunning);
  const servers = left.filter(({ signal }) => signal);
  await endProcesses(left.filter((ward) => !servers.includes(ward)));
  // The database writes its checkpoint now rather than replaying its log at the start.
  await endProcesses(servers.reverse(), { graceMs: 10_000 });
  rmSync(file, { force: true });
  return left.length;
}
