import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/**
 * @param {string} file
 * @param {(name: string) => boolean} wanted
 * @returns {string[]}
 */
function filesBelow(file, wanted) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [file];
  return readdirSync(file)
    .filter((name) => name !== 'node_modules' && wanted(name))
    .sort()
    .flatMap((name) => filesBelow(path.join(file, name), wanted));
}

/**
 * One word for the content of many files: the same word, the same sources. Times are not asked, since a fresh clone
 * has new ones.
 * @param {string[]} sources files and folders, relative to the checkout
 * @param {{ wanted?: (name: string) => boolean, extra?: string }} [options]
 */
export function fingerprint(sources, { wanted = () => true, extra = '' } = {}) {
  const hash = createHash('sha256').update(extra);
  for (const source of sources) {
    for (const file of filesBelow(path.join(root, source), wanted)) {
      const content = readFileSync(file);
      hash.update(`\0${path.relative(root, file)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex').slice(0, 20);
}
