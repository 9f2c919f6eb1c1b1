import type { Import } from '../house/imports-of.js';
import type { Tree } from '../house/tree.js';
import { isSpec, unitOf } from '../house/units.js';
import { mayImport, specsMayReach } from '../imports.js';
import type { Rule } from './rule.js';

const doors = /^#(platform\/[\w-]+|stack\/[\w/-]+|(?!platform$)[\w-]+)$/;

function check(tree: Tree): string[] {
  return tree.code().flatMap((path) => {
    const allowed = mayImport[unitOf(path)];
    if (!allowed) return [];
    return tree.imports(path).flatMap((edge) => {
      const fault = edge.specifier.startsWith('#') ? throughDoor(path, allowed, edge) : relative(path, edge);
      return fault ? [`${path}:${edge.line} imports '${edge.specifier}': ${fault}`] : [];
    });
  });
}

function throughDoor(path: string, allowed: readonly string[], { specifier }: Import): string | undefined {
  const own = unitOf(path);
  const name = specifier.slice(1).split('/')[0] ?? '';
  if (own === `libs/${name}` || own === `apps/${name}`) {
    return `a file of ${own} imports its neighbours relatively, not through the door.`;
  }
  if (!doors.test(specifier)) {
    const door = name === 'platform' ? '#platform/<part>' : `#${name}`;
    return `this reaches past a door. Import '${door}', and export there what is needed.`;
  }
  if (!allowed.includes(name)) {
    return `${own} may not import ${name}. Call downward, react to an event, or register a hook; if the domain asks for this import, change test/architecture/imports.ts and say why.`;
  }
  return undefined;
}

function relative(path: string, { target }: Import): string | undefined {
  if (!target || unitOf(target) === unitOf(path)) return undefined;
  if (isSpec(path) && target.startsWith(specsMayReach)) return undefined;
  const door = doorOf(target);
  const instead = door ? `Import '${door}'` : 'Nothing imports it from outside: keep the import inside';
  return `a relative import leaves ${unitOf(path)}. ${instead}, or move the file to where it is used.`;
}

function doorOf(target: string): string | undefined {
  const [top, name = '', part = ''] = target.split('/');
  if (top === 'libs') return name === 'platform' ? `#platform/${part}` : `#${name}`;
  if (top !== 'apps' || name !== 'stack') return undefined;
  return `#${target.slice('apps/'.length).replace(/\.mjs$/, '')}`;
}

const lib = 'export const x = 1;';

export const importsGoDown: Rule = {
  name: 'imports go down, through doors',
  check,
  caught: {
    'an undeclared import': {
      files: { 'libs/identity/a.ts': "import { x } from '#sessions';" },
      says: 'libs/identity may not import sessions',
    },
    'an undeclared import of a type': {
      files: { 'libs/contracts/a.ts': "import type { X } from '#platform/clock';" },
      says: 'libs/contracts may not import platform',
    },
    'a media node that knows a domain': {
      files: { 'apps/media/a.ts': "const later = () => import('#platform/database');" },
      says: 'apps/media may not import platform',
    },
    'a page that imports a server lib': {
      files: { 'apps/web/src/a.tsx': "import type { X } from '#identity';" },
      says: 'apps/web may not import identity',
    },
    'a deep import': {
      files: { 'libs/sessions/a.ts': "export { x } from '#identity/account/user.entity';" },
      says: 'reaches past a door',
    },
    'the whole platform': { files: { 'apps/api/a.ts': "import '#platform';" }, says: 'reaches past a door' },
    'a deep import of a platform part': {
      files: { 'libs/identity/a.ts': "import { x } from '#platform/clock/clock';" },
      says: 'reaches past a door',
    },
    'a relative import from lib to lib': {
      files: { 'libs/sessions/a.ts': "import { x } from '../identity/index.js';", 'libs/identity/index.ts': lib },
      says: 'a relative import leaves libs/sessions',
    },
    'a relative import from an app into a lib': {
      files: { 'apps/api/a.ts': "const x = await import('../../libs/sessions/x.js');", 'libs/sessions/x.ts': lib },
      says: 'a relative import leaves apps/api',
    },
    'a relative import from a test into a lib': {
      files: { 'test/support/a.ts': "import { x } from '../../libs/sessions/x.js';" },
      says: 'a relative import leaves test',
    },
    'a lib using its own door': {
      files: { 'libs/platform/mail/a.ts': "import { x } from '#platform/clock';" },
      says: 'relatively, not through the door',
    },
    'a migration that stands on living code': {
      files: { 'migrations/1-create-x.ts': "import { roles } from '#contracts';" },
      says: 'migrations may not import contracts',
    },
    'code that stands on test support': {
      files: { 'libs/sessions/a.ts': "import { x } from '../../test/support/x.js';" },
      says: 'a relative import leaves libs/sessions',
    },
  },
  fine: {
    'declared doors, neighbours, packages and test support in a spec': {
      files: {
        'libs/sessions/booking/a.ts':
          "import { z } from 'zod'; import '#identity'; import '#platform/clock'; import '../index.js';",
        'libs/sessions/booking/a.spec.ts': "import { x } from '../../../test/support/x.js';",
        'libs/sessions/index.ts': lib,
        'libs/platform/mail/a.ts': "import { x } from '../clock/clock.js';",
        'libs/platform/clock/clock.ts': lib,
        'apps/web/src/a.tsx': "import { x } from '~/b'; import '#api-client';",
        'apps/web/src/b.ts': lib,
        'test/e2e/a.spec.ts': "import { x } from '#stack/media-worker/prepare'; import '#sessions';",
      },
    },
  },
};
