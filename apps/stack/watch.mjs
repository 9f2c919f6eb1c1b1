import { setMaxListeners } from 'node:events';
import { existsSync, readdirSync, watch } from 'node:fs';
import path from 'node:path';
import { ensureServerBuild } from './build.mjs';
import { messageOf } from './fault.mjs';
import { inRoot } from './paths.mjs';
import { duration } from './terminal.mjs';

const settleMs = 120;

/**
 * One watcher a folder. Node's own recursive watching loses a file that an editor replaced by renaming.
 * @param {string[]} roots
 * @param {AbortSignal} signal
 * @param {() => void} onChange
 */
function watchFolders(roots, signal, onChange) {
  /** @type {Set<string>} */
  const watched = new Set();
  setMaxListeners(0, signal);
  /** @param {string} folder */
  const add = (folder) => {
    if (!existsSync(folder)) return;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) add(path.join(folder, entry.name));
    }
    if (watched.has(folder)) return;
    watched.add(folder);
    const watcher = watch(folder, { signal }, () => {
      add(folder);
      onChange();
    });
    // The folder was removed.
    watcher.on('error', () => watched.delete(folder));
  };
  for (const root of roots) add(inRoot(root));
}

/**
 * Builds the server whenever its sources change and lets the stack take the new code up. A build that fails is told,
 * and the running code stays.
 * @param {object} options
 * @param {import('./terminal.mjs').Terminal} options.terminal
 * @param {() => Promise<void>} options.renew
 * @param {AbortSignal} options.signal
 */
export function watchServer({ terminal, renew, signal }) {
  let building = false;
  let again = false;
  const build = async () => {
    if (building) {
      again = true;
      return;
    }
    building = true;
    const since = Date.now();
    try {
      if (await ensureServerBuild({ signal })) {
        await renew();
        terminal.print(`  ${terminal.dim(`server renewed in ${duration(Date.now() - since)}`)}`);
      }
    } catch (error) {
      if (!signal.aborted) terminal.warn(messageOf(error));
    }
    building = false;
    if (again && !signal.aborted) {
      again = false;
      await build();
    }
  };
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  watchFolders(['apps/api', 'apps/worker', 'apps/media', 'libs', 'migrations'], signal, () => {
    clearTimeout(timer);
    // An editor writes one file in several steps: wait until it has settled.
    timer = setTimeout(build, settleMs);
  });
  // What changed while everything started.
  build();
}
