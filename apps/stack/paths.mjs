import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. Every other path is made from it, so a command works from any working directory. */
export const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Everything the commands write, apart from `node_modules` and `dist`, is below this one folder. */
export const stateFolder = path.resolve(process.env.OPENZONE_STATE_DIR || path.join(root, '.openzone'));

/** @param {...string} parts */
export const inRoot = (...parts) => path.join(root, ...parts);

/** @param {...string} parts */
export const inState = (...parts) => path.join(stateFolder, ...parts);

/**
 * A service or a bare runner may have no home folder in its environment. npm and the cache of the media worker need one,
 * here and in everything that is started from here.
 */
export function adoptHome() {
  const { HOME } = process.env;
  if (HOME && existsSync(HOME)) return;
  const known = os.userInfo().homedir;
  process.env.HOME = known && existsSync(known) ? known : inState('home');
}
