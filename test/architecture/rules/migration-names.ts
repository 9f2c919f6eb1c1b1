import type { Tree } from '../house/tree.js';
import type { Rule } from './rule.js';

/** First word of a migration. When a new one really is a verb, add it. */
const verbs = [
  ...[
    'add',
    'allow',
    'alter',
    'await',
    'backfill',
    'change',
    'clear',
    'create',
    'drop',
    'fill',
    'forbid',
    'grant',
    'index',
    'isolate',
  ],
  ...['keep', 'let', 'limit', 'link', 'loosen', 'merge', 'move', 'record', 'remember', 'remove', 'rename', 'replace'],
  ...['require', 'revoke', 'show', 'speed', 'split', 'store', 'tighten', 'track', 'widen'],
];

function check(tree: Tree): string[] {
  const paths = tree.paths.filter((path) => path.startsWith('migrations/'));
  return paths.flatMap((path, index) => nameFaults(tree, path, paths[index - 1]));
}

function nameFaults(tree: Tree, path: string, before: string | undefined): string[] {
  const name = /^migrations\/(\d{13})-(([a-z]+)(?:-[a-z0-9]+)+)\.ts$/.exec(path);
  if (!name) return [`${path} – a migration is named <timestamp of 13 digits>-<verb-noun>.ts. Rename it.`];
  const [, timestamp = '', words = '', verb = ''] = name;
  const faults: string[] = [];
  if (!verbs.includes(verb)) {
    faults.push(
      `${path} – a name begins with a verb, and '${verb}' is not among those of rules/migration-names.ts. Rename the migration, or add the verb.`,
    );
  }
  if (before?.startsWith(`migrations/${timestamp}-`)) {
    faults.push(
      `${path} has the timestamp of ${before}: their order is left to chance. Give the later one a later timestamp.`,
    );
  }
  // TypeORM orders by the number in the class name, not by the file.
  const title = words.replace(/(?:^|-)([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase());
  if (!tree.text(path).includes(`export class ${title}${timestamp} `)) {
    faults.push(
      `${path} – its class must be called ${title}${timestamp}, since TypeORM runs migrations in the order of their class names.`,
    );
  }
  return faults;
}

const migration = (name: string) => `export class ${name} implements MigrationInterface {}`;

export const migrationNames: Rule = {
  name: 'migrations have a time, a verb and a noun',
  check,
  caught: {
    'a short timestamp': { files: { 'migrations/179-create-x.ts': '' }, says: '13 digits' },
    'no noun': { files: { 'migrations/1790000000000-create.ts': '' }, says: '<verb-noun>' },
    'no verb': {
      files: { 'migrations/1790000000000-sessions-table.ts': migration('SessionsTable1790000000000') },
      says: "'sessions' is not among",
    },
    'a timestamp used twice': {
      files: {
        'migrations/1790000000000-create-a.ts': migration('CreateA1790000000000'),
        'migrations/1790000000000-create-b.ts': migration('CreateB1790000000000'),
      },
      says: 'has the timestamp of migrations/1790000000000-create-a.ts',
    },
    'a class that runs at another time': {
      files: { 'migrations/1790000000001-create-a.ts': migration('CreateA1790000000000') },
      says: 'must be called CreateA1790000000001',
    },
  },
  fine: {
    'two migrations': {
      files: {
        'migrations/1790000000000-create-a.ts': migration('CreateA1790000000000'),
        'migrations/1790000000100-add-look-ups.ts': migration('AddLookUps1790000000100'),
      },
    },
  },
};
