import type { Tree } from '../house/tree.js';
import type { Rule } from './rule.js';

/** Folders of one machine, and the hosts packages come from: a clone must work anywhere, with any registry. */
const patterns = [
  {
    finds: /(?:^|[^A-Za-z0-9_.~*-])\/(?:work|farm|root|workspace|Users\/[\w.-]+|home\/[\w.-]+)\//,
    says: 'names a folder of one machine. Make it relative to the checkout, or ask the system for it.',
  },
  {
    finds:
      /\bregistry\.(?:npmjs|npmmirror|yarnpkg|npm\.taobao)\.\w+|\b(?:https?:)?\/\/(?:[\w-]+\.)*(?:registry|verdaccio|artifactory|nexus|proxy\.golang)[\w-]*(?:\.[\w-]+)+/i,
    says: 'names a package registry. Leave it to the settings of whoever installs.',
  },
];

function check(tree: Tree): string[] {
  return tree.paths.flatMap((path) => (path === 'package-lock.json' ? lockFaults(tree, path) : textFaults(tree, path)));
}

function textFaults(tree: Tree, path: string): string[] {
  const text = tree.text(path);
  const present = patterns.filter(({ finds }) => new RegExp(finds, `${finds.flags}m`).test(text));
  return present.flatMap(({ finds, says }) =>
    text.split('\n').flatMap((line, index) => (finds.test(line) ? [`${path}:${index + 1} ${says}`] : [])),
  );
}

function lockFaults(tree: Tree, path: string): string[] {
  const line = tree
    .text(path)
    .split('\n')
    .findIndex((text) => /"resolved": *"(?:\w+\+)?\w+:\/\//.test(text));
  if (line < 0) return [];
  return [
    `${path}:${line + 1} holds download addresses. Keep omit-lockfile-registry-resolved=true in .npmrc and write it again.`,
  ];
}

// Put together from pieces, so that this file does not contain what it looks for.
const folder = (...names: string[]) => ['', ...names, 'x'].join('/');
const host = (...names: string[]) => names.join('.');

export const portableText: Rule = {
  name: 'nothing names a machine or a registry',
  check,
  caught: {
    'a home folder': { files: { 'README.md': `\ncd ${folder('home', 'ann')}` }, says: 'README.md:2 names a folder' },
    'the folder of root': {
      files: { 'apps/stack/a.mjs': `const x = '${folder('root')}';` },
      says: 'apps/stack/a.mjs:1',
    },
    'the folder of a checkout': { files: { 'docs/a.md': `(${folder('work', 'main')})` }, says: 'docs/a.md:1' },
    'a registry': {
      files: { '.npmrc': `registry=https://${host('registry', 'npmjs', 'org')}/` },
      says: '.npmrc:1 names a package registry',
    },
    'a mirror': {
      files: { 'docs/a.md': `http://${host('npm', 'registry-mirror', 'example', 'cn')}/` },
      says: 'docs/a.md:1 names a package registry',
    },
    'a lock file with addresses': {
      files: { 'package-lock.json': `{\n"resolved": "https://${host('registry', 'npmjs', 'org')}/x.tgz" }` },
      says: 'package-lock.json:2 holds download addresses',
    },
  },
  fine: {
    'relative paths, routes and other hosts': {
      files: {
        'docs/a.md': 'see ./work/x and apps/root/y, https://example.com/home/ann/x and https://github.com/x/registry/y',
        'package-lock.json': '{ "resolved": "libs/x", "link": true, "integrity": "sha512-x" }',
      },
    },
  },
};
