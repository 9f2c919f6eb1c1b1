import type { Tree } from '../house/tree.js';
import type { Rule } from './rule.js';

const longest = 400;

function check(tree: Tree): string[] {
  return tree.paths
    .filter((path) => /\.(ts|tsx|mts|js|mjs|css|html|sh|h)$/.test(path) && !path.startsWith('libs/api-client/'))
    .flatMap((path) => {
      const lines = tree.text(path).replace(/\n$/, '').split('\n').length;
      return lines > longest
        ? [`${path} has ${lines} lines, ${longest} are the limit. Find the second thing it does and give that a file.`]
        : [];
    });
}

export const fileLength: Rule = {
  name: 'a file is one thing',
  check,
  caught: { 'a long file': { files: { 'libs/sessions/a.ts': '\n'.repeat(401) }, says: 'has 401 lines' } },
  fine: {
    'a file at the limit': {
      files: { 'libs/sessions/a.ts': '\n'.repeat(400), 'libs/api-client/a.ts': '\n'.repeat(900) },
    },
  },
};
