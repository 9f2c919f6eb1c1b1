import ts from 'typescript';
import { matches, readsTheEnvironment } from '../exceptions.js';
import { place, type Tree, walk } from '../house/tree.js';
import type { Rule } from './rule.js';

function check(tree: Tree): string[] {
  return environmentReads(tree)
    .filter((node) => !readsTheEnvironment.some((exception) => matches(exception, node.getSourceFile().fileName)))
    .map(
      (node) =>
        `${place(node)} reads the environment. Add the setting to libs/platform/config and take it from Config; a real exception goes into test/architecture/exceptions.ts with its reason.`,
    );
}

export function environmentReads(tree: Tree): ts.Node[] {
  const found: ts.Node[] = [];
  // Parsing is the dear part: most files never say the word.
  for (const path of tree.code().filter((file) => /\benv\b/.test(tree.text(file)))) {
    walk(tree.source(path), (node) => {
      if (readsEnvironment(node)) found.push(node);
    });
  }
  return found;
}

function readsEnvironment(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'env' && isProcess(node.expression);
  if (ts.isElementAccessExpression(node)) {
    const key = node.argumentExpression;
    return isProcess(node.expression) && ts.isStringLiteralLike(key) && key.text === 'env';
  }
  if (ts.isVariableDeclaration(node) && node.initializer && ts.isObjectBindingPattern(node.name)) {
    return isProcess(node.initializer) && node.name.elements.some((part) => nameOf(part) === 'env');
  }
  if (ts.isImportSpecifier(node)) {
    const from = node.parent.parent.parent.moduleSpecifier;
    return nameOf(node) === 'env' && ts.isStringLiteral(from) && /^(node:)?process$/.test(from.text);
  }
  return false;
}

const isProcess = (node: ts.Node): boolean =>
  (ts.isIdentifier(node) && node.text === 'process') ||
  (ts.isPropertyAccessExpression(node) && node.name.text === 'process');

const nameOf = (node: ts.BindingElement | ts.ImportSpecifier): string => (node.propertyName ?? node.name).getText();

export const settingsInOnePlace: Rule = {
  name: 'settings are read in one place',
  check,
  caught: {
    'process.env in a lib': {
      files: { 'libs/sessions/a.ts': '\nconst url = process.env.URL;' },
      says: 'libs/sessions/a.ts:2 reads the environment',
    },
    'process.env by another spelling': {
      files: { 'libs/sessions/a.ts': "const url = globalThis.process['env'].URL;" },
      says: 'libs/sessions/a.ts:1',
    },
    'env taken out of process': {
      files: { 'apps/api/main.ts': 'const { env: e } = process;' },
      says: 'apps/api/main.ts:1',
    },
    'env imported': {
      files: { 'apps/worker/main.ts': "import { env } from 'node:process';" },
      says: 'apps/worker/main.ts:1',
    },
    'the environment in a page': {
      files: { 'apps/web/src/a.tsx': 'process.env.NODE_ENV;' },
      says: 'apps/web/src/a.tsx:1',
    },
  },
  fine: {
    'the exceptions, and the word in a text': {
      files: {
        'libs/platform/config/config.ts': 'process.env;',
        'apps/media/config.ts': 'process.env.X;',
        'apps/stack/start.mjs': 'process.env.PATH;',
        'apps/api/migrate.ts': 'process.env.DATABASE_URL;',
        'apps/web/vite.config.ts': 'process.env.X;',
        'libs/platform/mail/a.ts': "// process.env\nconst words = 'process.env'; const env = {}; env;",
      },
    },
  },
};
