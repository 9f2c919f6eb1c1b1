import type { Tree } from '../house/tree.js';
import type { Rule } from './rule.js';

const creates = /^CREATE (?:OR REPLACE )?(?:FUNCTION|PROCEDURE) ([\w.]+)/i;
const drops = /^DROP (?:FUNCTION|PROCEDURE) (?:IF EXISTS )?([\w.]+)/i;
const revokes = /^REVOKE (?:ALL(?: PRIVILEGES)?|EXECUTE) ON (?:FUNCTION|PROCEDURE) (.*) FROM (?:.*, ?)?PUBLIC\b/i;
const alters = /^ALTER FUNCTION ([\w.]+).* SECURITY DEFINER/i;

/** Such a function runs as the owner, past row-level security: whoever may call it, and whatever it may be made to call, counts. */
function check(tree: Tree): string[] {
  const open = new Map<string, string>();
  const known = new Set<string>();
  const faults: string[] = [];
  for (const { file, sql } of tree.statements) {
    const dropped = drops.exec(sql)?.[1];
    if (dropped) {
      open.delete(dropped);
      known.delete(dropped);
    }
    for (const name of (revokes.exec(sql)?.[1] ?? '').replace(/\([^)]*\)/g, '').split(/ ?, ?/)) open.delete(name);
    const name = creates.exec(sql)?.[1];
    if (alters.test(sql))
      faults.push(`${file} – write SECURITY DEFINER where the function is created, with its search_path.`);
    if (!name || !/\bSECURITY DEFINER\b/i.test(sql)) continue;
    // Replacing keeps the privileges; only a new function is open to everybody.
    if (!known.has(name)) open.set(name, file);
    known.add(name);
    if (!/\bSET search_path (?:=|TO) ?[\w, ]*\bpg_temp\b/i.test(sql)) {
      faults.push(
        `${file} – ${name} runs as its owner with the caller's search_path. Add SET search_path = pg_catalog, pg_temp.`,
      );
    }
  }
  return [
    ...faults,
    ...[...open].map(
      ([name, file]) =>
        `${file} – everybody may call ${name}, which runs as its owner. Add REVOKE ALL ON FUNCTION ${name} FROM PUBLIC.`,
    ),
  ];
}

const create = (rest: string) =>
  `CREATE FUNCTION identity.find(a text) RETURNS uuid LANGUAGE sql ${rest} AS $f$ SELECT 1; $f$`;
const careful = create('SECURITY DEFINER SET search_path = pg_catalog, pg_temp');
const revoke = 'REVOKE ALL ON FUNCTION identity.find(text, int) FROM PUBLIC';

export const definerFunctions: Rule = {
  name: 'functions that run as the owner are closed',
  check,
  caught: {
    'one that anybody may call': { sql: { a: [careful] }, says: 'everybody may call identity.find' },
    'one with the search_path of its caller': {
      sql: { a: [create('SECURITY DEFINER'), revoke] },
      says: "the caller's search_path",
    },
    'a search_path that leaves temporary tables first': {
      sql: { a: [create('SECURITY DEFINER SET search_path = identity'), revoke] },
      says: "the caller's search_path",
    },
    'one made anew after its revoke': {
      sql: { a: [careful, revoke], b: ['DROP FUNCTION identity.find(text)', careful] },
      says: 'everybody may call identity.find',
    },
    'one switched later': {
      sql: { a: ['ALTER FUNCTION identity.find(text) SECURITY DEFINER'] },
      says: 'where the function is created',
    },
  },
  fine: {
    'closed ones, replaced ones, and functions of the caller': {
      sql: {
        a: [
          `${careful}; ${revoke}`,
          careful.replace('CREATE', 'CREATE OR REPLACE'),
          create('STABLE').replace('find', 'other'),
        ],
      },
    },
  },
};
