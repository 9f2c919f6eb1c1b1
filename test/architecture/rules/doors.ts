import type { Tree } from '../house/tree.js';
import { unitOf } from '../house/units.js';
import type { Rule } from './rule.js';

const kept = [
  {
    files: /\.repository\.ts$/,
    what: 'a repository',
    instead: 'Export the reader or a service; rows are written by their own lib only.',
  },
  {
    files: /\.entity\.ts$/,
    what: 'an entity',
    instead: 'Export the array of entities.ts for registration, and a reader for the data.',
  },
];

function check(tree: Tree): string[] {
  return [...handedOut(tree), ...takenIn(tree)];
}

/** What a door hands out, however many files pass it on. */
function handedOut(tree: Tree): string[] {
  return tree
    .code()
    .filter((path) => /^libs\/(platform\/[\w-]+|[\w-]+)\/index\.ts$/.test(path))
    .flatMap((door) =>
      passedOn(tree, door).flatMap((path) =>
        kept
          .filter(({ files }) => files.test(path))
          .map(({ what, instead }) => `${door} hands out ${what} (${path}). ${instead}`),
      ),
    );
}

function passedOn(tree: Tree, path: string, seen = new Set<string>()): string[] {
  if (seen.has(path) || !tree.has(path)) return [];
  seen.add(path);
  const names = ownNames(tree, path);
  for (const edge of tree.imports(path)) {
    const handedOn = edge.handedOn || edge.names.some((name) => names.has(name));
    if (handedOn && edge.target) passedOn(tree, edge.target, seen);
  }
  return [...seen];
}

/** `import { A } from …; export { A }` is `export { A } from …` in two steps. */
function ownNames(tree: Tree, path: string): Set<string> {
  const lists = [...tree.text(path).matchAll(/export\s+(?:type\s+)?\{([^}]*)\}\s*(?!\s*from)/g)];
  return new Set(lists.flatMap((list) => (list[1] ?? '').split(',').map((name) => name.trim().split(' ')[0] ?? '')));
}

function takenIn(tree: Tree): string[] {
  return tree.code().flatMap((path) =>
    tree.imports(path).flatMap(({ target, line, specifier }) => {
      if (!target || unitOf(target) === unitOf(path)) return [];
      return kept
        .filter(({ files }) => files.test(target))
        .map(({ what, instead }) => `${path}:${line} uses ${what} of another lib ('${specifier}'). ${instead}`);
    }),
  );
}

export const doorsKeepRows: Rule = {
  name: 'repositories and entities stay in their lib',
  check,
  caught: {
    'a door that hands out a repository': {
      files: {
        'libs/sessions/index.ts': "export { SessionRepository } from './booking/session.repository.js';",
        'libs/sessions/booking/session.repository.ts': 'export class SessionRepository {}',
      },
      says: 'libs/sessions/index.ts hands out a repository',
    },
    'an entity handed out through a second file': {
      files: {
        'libs/identity/index.ts': "export * from './account/index.js';",
        'libs/identity/account/index.ts': "export type { User } from './user.entity.js';",
        'libs/identity/account/user.entity.ts': 'export class User {}',
      },
      says: 'hands out an entity (libs/identity/account/user.entity.ts)',
    },
    'an entity handed out in two steps': {
      files: {
        'libs/identity/index.ts': "import { User } from './user.entity.js';\nexport { User };",
        'libs/identity/user.entity.ts': 'export class User {}',
      },
      says: 'hands out an entity',
    },
    'a repository taken past the door': {
      files: {
        'apps/worker/a.ts': "import { R } from '../../libs/sessions/session.repository.js';",
        'libs/sessions/session.repository.ts': 'export class R {}',
      },
      says: 'apps/worker/a.ts:1 uses a repository of another lib',
    },
  },
  fine: {
    'the array of entities, and a service': {
      files: {
        'libs/identity/index.ts':
          "export { identityEntities } from './entities.js'; export { S } from './s.service.js';",
        'libs/identity/entities.ts': "import { User } from './user.entity.js'; export const identityEntities = [User];",
        'libs/identity/user.entity.ts': 'export class User {}',
        'libs/identity/s.service.ts': "import { R } from './r.repository.js'; export class S {}",
        'libs/identity/r.repository.ts': 'export class R {}',
      },
    },
  },
};
