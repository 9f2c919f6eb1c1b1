import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @template [T=Record<string, unknown>]
 * @param {string} file
 * @returns {T | undefined} as its writer typed it: these files are written by this program and by npm
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Written beside and renamed, so that nobody ever reads half a file.
 * @param {string} file
 * @param {unknown} value
 * @param {number} [mode]
 */
export function writeJson(file, value, mode = 0o644) {
  mkdirSync(path.dirname(file), { recursive: true });
  const next = `${file}.${process.pid}.tmp`;
  writeFileSync(next, `${JSON.stringify(value, null, 2)}\n`, { mode });
  renameSync(next, file);
}
