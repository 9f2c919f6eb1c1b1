import { tableChange } from '../house/sql.js';
import type { Tree } from '../house/tree.js';
import { mayImport } from '../imports.js';
import type { Rule } from './rule.js';

function check(tree: Tree): string[] {
  return tree.statements.flatMap((statement) => {
    const change = tableChange(statement);
    if (!change) return [];
    const [schema = '', table] = change.table.split('.');
    if (!table) return [`${statement.file} – table ${change.table} names no schema. Write <lib>.${change.table}.`];
    const below = mayImport[`libs/${schema}`];
    if (!below)
      return [`${statement.file} – schema ${schema} belongs to no lib. Each lib owns the schema of its name.`];
    return change.items.flatMap((item) =>
      [...item.matchAll(/\bREFERENCES ([\w.]+)/gi)].flatMap(([, target = '']) => {
        const fault = targetFault(schema, below, target);
        return fault ? [`${statement.file} – ${change.table} references ${target}: ${fault}`] : [];
      }),
    );
  });
}

function targetFault(schema: string, below: readonly string[], target: string): string | undefined {
  const [other = '', table] = target.split('.');
  if (!table) return 'name the schema of the table.';
  if (other === schema || below.includes(other)) return undefined;
  return `foreign keys go only downward, and libs/${schema} may not import ${other}. Keep a plain uuid column, and follow the other lib's events.`;
}

export const foreignKeysDown: Rule = {
  name: 'foreign keys go down',
  check,
  caught: {
    'a key upward': {
      sql: { a: ['CREATE TABLE identity.user (id uuid, host uuid REFERENCES sessions.resource (id))'] },
      says: 'identity.user references sessions.resource',
    },
    'a key sideways, added later among other statements': {
      sql: {
        a: [
          'SELECT 1; ALTER TABLE ONLY agreements."agreement" ADD CONSTRAINT x FOREIGN KEY (a, b)\n REFERENCES sessions.session (a, b);',
        ],
      },
      says: 'agreements.agreement references sessions.session',
    },
    'a platform table that knows a domain': {
      sql: { a: ['CREATE TABLE platform.mail (user_id uuid REFERENCES identity.user)'] },
      says: 'platform.mail references identity.user',
    },
    'a table outside every schema': { sql: { a: ['CREATE TABLE note (id uuid)'] }, says: 'names no schema' },
    'a schema of nobody': { sql: { a: ['CREATE TABLE IF NOT EXISTS misc.note (id uuid)'] }, says: 'belongs to no lib' },
    'a target without schema': {
      sql: { a: ['CREATE TABLE identity.member (user_id uuid REFERENCES "user" (id))'] },
      says: 'name the schema',
    },
  },
  fine: {
    'keys within a schema and downward': {
      sql: {
        a: [
          'CREATE TABLE sessions.claim (zone uuid REFERENCES identity.organisation, s uuid REFERENCES sessions.session)',
          "COMMENT ON TABLE identity.user IS 'CREATE TABLE x (y uuid REFERENCES sessions.z)'",
          '-- ALTER TABLE identity.user ADD x uuid REFERENCES sessions.session\nSELECT 1',
        ],
      },
    },
  },
};
