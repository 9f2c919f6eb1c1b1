import { matches, openViews, sharedTables } from '../exceptions.js';
import { type Statement, tableChange } from '../house/sql.js';
import type { Tree } from '../house/tree.js';
import type { Rule } from './rule.js';

/** A column of such a name says whose row it is. */
const tenantColumns = /^(?:ADD (?:COLUMN )?(?:IF NOT EXISTS )?)?(organisation_id|organisations|zone_id|investor_id) /i;

interface Table {
  readonly name: string;
  readonly file: string;
  tenant: boolean;
  enabled: boolean;
  forced: boolean;
}

function check(tree: Tree): string[] {
  const open = openTables(tree).filter(({ name }) => !sharedTables.some((exception) => matches(exception, name)));
  return [
    ...open.map(
      ({ name, file, enabled }) =>
        `${file} – ${name} names an organisation but its row-level security is not ${enabled ? 'forced' : 'enabled'}. ENABLE and FORCE it and add policies, or put the table into sharedTables of test/architecture/exceptions.ts with the reason.`,
    ),
    ...tree.statements.flatMap(viewFault),
  ];
}

/** Tables with a tenant's rows that anybody in the application could read. */
export function openTables(tree: Tree): Table[] {
  const tables = [...tablesAfter(tree.statements).values()];
  return tables.filter(({ tenant, enabled, forced }) => tenant && !(enabled && forced));
}

function tablesAfter(statements: readonly Statement[]): Map<string, Table> {
  const tables = new Map<string, Table>();
  for (const statement of statements) {
    const dropped = /^DROP TABLE (?:IF EXISTS )?([\w., ]+?)(?: CASCADE| RESTRICT)?$/i.exec(statement.sql);
    for (const name of dropped?.[1]?.split(/ ?, ?/) ?? []) tables.delete(name);
    const change = tableChange(statement);
    if (!change) continue;
    if (change.created)
      tables.set(change.table, {
        name: change.table,
        file: statement.file,
        tenant: false,
        enabled: false,
        forced: false,
      });
    const table = tables.get(change.table);
    if (table) for (const item of change.items) apply(item, table);
  }
  return tables;
}

function apply(item: string, table: Table): void {
  if (tenantColumns.test(item)) table.tenant = true;
  if (/^ENABLE ROW LEVEL SECURITY$/i.test(item)) table.enabled = true;
  if (/^DISABLE ROW LEVEL SECURITY$/i.test(item)) table.enabled = false;
  if (/^FORCE ROW LEVEL SECURITY$/i.test(item)) table.forced = true;
  if (/^NO FORCE ROW LEVEL SECURITY$/i.test(item)) table.forced = false;
}

/** A view runs as its owner, past the policies of its tables, unless told otherwise. */
function viewFault({ file, sql }: Statement): string[] {
  const name = /^CREATE (?:OR REPLACE )?(MATERIALIZED )?VIEW (?:IF NOT EXISTS )?([\w.]+)/i.exec(sql);
  if (!name) return [];
  if (name[1]) return [`${file} – materialised view ${name[2]} has no row-level security. Keep a table of its own.`];
  if (/security_invoker ?(= ?(true|on|1)|[,)])/i.test(sql)) return [];
  if (openViews.some((exception) => matches(exception, name[2]!))) return [];
  return [
    `${file} – view ${name[2]} passes by row-level security. Create it WITH (security_invoker = true), or put it into openViews of test/architecture/exceptions.ts with the reason.`,
  ];
}

const table = 'CREATE TABLE sessions.claim (id uuid, organisation_id uuid NOT NULL)';
const isolated =
  'ALTER TABLE sessions.claim ENABLE ROW LEVEL SECURITY; ALTER TABLE sessions.claim FORCE ROW LEVEL SECURITY';

export const tenantTables: Rule = {
  name: 'tables of a tenant are isolated by row-level security',
  check,
  caught: {
    'a tenant table without it': { sql: { a: [table] }, says: 'sessions.claim names an organisation' },
    'a tenant table where the owner is let past': {
      sql: { a: [table, 'ALTER TABLE sessions.claim ENABLE ROW LEVEL SECURITY'] },
      says: 'not forced',
    },
    'a column added to an open table': {
      sql: { a: ['CREATE TABLE sessions.x (id uuid)', 'ALTER TABLE sessions.x ADD COLUMN zone_id uuid'] },
      says: 'sessions.x names an organisation',
    },
    'isolation switched off later': {
      sql: { a: [table, isolated], b: ['ALTER TABLE sessions.claim DISABLE ROW LEVEL SECURITY'] },
      says: 'not enabled',
    },
    'a table made anew': {
      sql: { a: [table, isolated], b: ['DROP TABLE sessions.claim', table] },
      says: 'not enabled',
    },
    'a view past the policies': {
      sql: { a: ['CREATE VIEW sessions.v AS SELECT 1'] },
      says: 'view sessions.v passes by',
    },
    'a materialised view': {
      sql: { a: ['CREATE MATERIALIZED VIEW sessions.v AS SELECT 1'] },
      says: 'materialised view',
    },
  },
  fine: {
    'isolated tables, tables of nobody, careful views': {
      sql: {
        a: [table, 'CREATE TABLE sessions.reason (code text)'],
        b: [isolated, 'CREATE VIEW sessions.v WITH (security_invoker = true) AS SELECT 1'],
      },
    },
  },
};
