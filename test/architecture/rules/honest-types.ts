import ts from 'typescript';
import { place, type Tree, walk } from '../house/tree.js';
import type { Rule } from './rule.js';

// Put together from halves, so that this file does not contain what it looks for.
const silencers = [
  '@ts-' + 'ignore',
  '@ts-' + 'nocheck',
  '@ts-' + 'expect-error',
  'biome-' + 'ignore',
  'eslint-' + 'disable',
];
const anyWord = ['a', 'n', 'y'].join('');
const documentedAny = new RegExp(`@\\w+ \\{[^}\\n]*\\b${anyWord}\\b[^}\\n]*\\}`);

function check(tree: Tree): string[] {
  return tree.paths
    .filter((path) => /\.(ts|tsx|mts|js|mjs|css)$/.test(path) && !path.startsWith('libs/api-client/'))
    .flatMap((path) => [...silenced(tree, path), ...untyped(tree, path)]);
}

function silenced(tree: Tree, path: string): string[] {
  const text = tree.text(path);
  if (!silencers.some((silencer) => text.includes(silencer))) return [];
  return text.split('\n').flatMap((line, index) => {
    const silencer = silencers.find((word) => line.includes(word));
    return silencer ? [`${path}:${index + 1} says ${silencer}. Mend what the checker complains about.`] : [];
  });
}

function untyped(tree: Tree, path: string): string[] {
  const text = tree.text(path);
  if (path.endsWith('.css') || !new RegExp(`\\b${anyWord}\\b`).test(text)) return [];
  const todo = 'Name the type; use unknown and narrow it where it is really not known.';
  if (/\.m?js$/.test(path)) {
    return text
      .split('\n')
      .flatMap((line, index) =>
        documentedAny.test(line) ? [`${path}:${index + 1} documents ${anyWord}. ${todo}`] : [],
      );
  }
  const found: string[] = [];
  walk(tree.source(path), (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${place(node)} uses the type ${anyWord}. ${todo}`);
  });
  return found;
}

export const honestTypes: Rule = {
  name: 'types and checks are not switched off',
  check,
  caught: {
    'the type that fits everything': {
      files: { 'libs/sessions/a.ts': `\nconst list: Array<${anyWord}> = [];` },
      says: `libs/sessions/a.ts:2 uses the type ${anyWord}`,
    },
    'a cast to it in a page': {
      files: { 'apps/web/src/a.tsx': `(window as ${anyWord}).x;` },
      says: 'apps/web/src/a.tsx:1',
    },
    'it in a documented type': {
      files: { 'apps/stack/a.mjs': `/** @param {${anyWord}[]} x */` },
      says: 'apps/stack/a.mjs:1',
    },
    ...Object.fromEntries(
      silencers.map((word) => [
        word,
        { files: { 'test/e2e/a.spec.ts': `\n// ${word}\n` }, says: `a.spec.ts:2 says ${word}` },
      ]),
    ),
  },
  fine: {
    'the word in a sentence': {
      files: { 'libs/sessions/a.ts': `// ${anyWord} order\nconst ${anyWord}: unknown = '${anyWord}';` },
    },
  },
};
