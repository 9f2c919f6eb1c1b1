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
