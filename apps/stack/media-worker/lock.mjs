// A lock between processes, also of different checkouts: a folder whose age is refreshed while its holder lives.
import { mkdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const refreshEvery = 3_000;
const staleAfter = 20_000;

/** Runs `work` alone among all processes using the same folder. */
export async function withLock(folder, work, { signal, onWait = () => {} } = {}) {
  let waited = false;
  while (!(await take(folder))) {
    if (!waited) onWait();
    waited = true;
    await sleep(500, undefined, { signal });
  }
  const refresh = setInterval(() => {
    const now = new Date();
    utimes(folder, now, now).catch(() => {});
  }, refreshEvery);
  try {
    return await work();
  } finally {
    clearInterval(refresh);
    await rm(folder, { recursive: true, force: true });
  }
}

async function take(folder) {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const age = await stat(folder).then(
    (found) => Date.now() - found.mtimeMs,
    () => 0,
  );
  if (age > staleAfter) {
    // Renamed first: of several that find it stale, one succeeds.
    const aside = `${folder}.stale-${process.pid}`;
    await rename(folder, aside).then(
      () => rm(aside, { recursive: true, force: true }),
      () => {},
    );
  }
  return false;
}
