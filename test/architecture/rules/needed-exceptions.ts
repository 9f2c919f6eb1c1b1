import { type Exception, matches, readsTheEnvironment, sharedTables } from '../exceptions.js';
import type { Tree } from '../house/tree.js';
import type { Rule } from './rule.js';
import { environmentReads } from './settings.js';
import { openTables } from './tenant-tables.js';

function check(tree: Tree): string[] {
  const readers = environmentReads(tree).map((node) => node.getSourceFile().fileName);
  const tables = openTables(tree).map(({ name }) => name);
  return [
    ...unneeded('readsTheEnvironment', readsTheEnvironment, readers),
    ...unneeded('sharedTables', sharedTables, tables),
  ];
}

function unneeded(list: string, exceptions: readonly Exception[], uses: readonly string[]): string[] {
  return exceptions
    .filter((exception) => named(exception) && !uses.some((use) => matches(exception, use)))
    .map(
      ({ where }) => `${list} of test/architecture/exceptions.ts lists ${where}, which needs no exception. Remove it.`,
    );
}

/** Folders and patterns may stand for what is still to come; one file or table may not. */
const named = ({ where }: Exception): boolean => !where.includes('*') && !where.endsWith('/');

const used = {
  files: Object.fromEntries(readsTheEnvironment.filter(named).map(({ where }) => [where, 'process.env;'])),
  sql: { a: sharedTables.filter(named).map(({ where }) => `CREATE TABLE ${where} (id uuid, organisation_id uuid)`) },
};

export const neededExceptions: Rule = {
  name: 'exceptions are still needed',
  check,
  caught: {
    'an exception for a file that reads nothing': { ...used, files: {}, says: 'readsTheEnvironment of' },
    'an exception for a table that is gone': { ...used, sql: {}, says: 'sharedTables of' },
  },
  fine: { 'exceptions in use': used },
};
