import type { Tree } from '../house/tree.js';
import { domainOf } from '../house/units.js';
import type { Rule } from './rule.js';

/** The list is closed, so that `ls` is the documentation. A new suffix is a decision about every lib. */
const suffixes = [
  'entity',
  'repository',
  'reader',
  'service',
  'policy',
  'states',
  'events',
  'errors',
  'controller',
  'dto',
  'gateway',
  'topic',
  'jobs',
  'handler',
];
const platformSuffixes = [...suffixes, 'module', 'guard', 'interceptor', 'pipe', 'filter'];
const layers =
  /^(controllers|services|entities|repositories|dtos?|models?|types|interfaces|utils|helpers|common|lib|shared)$/;
const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function check(tree: Tree): string[] {
  return tree.paths
    .filter((path) => path.startsWith('libs/') && !path.startsWith('libs/api-client/'))
    .flatMap((path) => {
      const fault = faultOf(tree, path);
      return fault ? [`${path} – ${fault}`] : [];
    });
}

function faultOf(tree: Tree, path: string): string | undefined {
  const folders = path.split('/').slice(2, -1);
  if (folders.length > 2) return 'three levels of folders are the limit of a lib. Move it up.';
  const layer = folders.find((folder) => layers.test(folder));
  if (layer) return `'${layer}' is a layer. Name the folder after a noun of the domain.`;
  const name = path.split('/').at(-1) ?? '';
  if (!name.endsWith('.ts')) return 'libs hold .ts files only.';
  return /\.spec\.ts$/.test(name) ? specFault(tree, path) : nameFault(path, name.slice(0, -'.ts'.length));
}

function specFault(tree: Tree, path: string): string | undefined {
  // slots.spec.ts, and slots.oracle.spec.ts for another look at the same file.
  const stem = path.slice(0, -'.spec.ts'.length);
  if (tree.has(`${stem}.ts`) || tree.has(`${stem.slice(0, stem.lastIndexOf('.'))}.ts`)) return undefined;
  return 'a spec stands beside the file it tests and has its name. Rename it, or split it by the files it tests.';
}

function nameFault(path: string, stem: string): string | undefined {
  const [noun = '', ...rest] = stem.split('.');
  const suffix = rest.join('.');
  if (!kebab.test(noun)) return 'file names are kebab-case, in lower case.';
  if (suffix === '') return undefined;
  const domain = domainOf(path);
  const place = domain ? `libs/${domain}/${domain}` : undefined;
  if (place && ['module', 'api.module', 'worker.module'].includes(suffix)) {
    return path === `${place}.${suffix}.ts` ? undefined : `a domain has one set of modules: ${place}.${suffix}.ts.`;
  }
  const known = path.startsWith('libs/platform/') ? platformSuffixes : suffixes;
  if (known.includes(suffix)) return undefined;
  return `unknown suffix '.${suffix}'. Use one of .${known.join(' .')}, or a plain name without a dot.`;
}

const names = (...paths: string[]) => ({ files: Object.fromEntries(paths.map((path) => [path, ''])) });

export const fileNames: Rule = {
  name: 'file names say what is inside',
  check,
  caught: {
    'an unknown suffix': { ...names('libs/sessions/booking/session.helper.ts'), says: "unknown suffix '.helper'" },
    'a suffix of the platform in a domain': { ...names('libs/sessions/a.guard.ts'), says: "unknown suffix '.guard'" },
    'two suffixes': { ...names('libs/sessions/a.service.dto.ts'), says: "unknown suffix '.service.dto'" },
    'a second module': { ...names('libs/sessions/booking/booking.module.ts'), says: 'one set of modules' },
    'a folder named after a layer': { ...names('libs/sessions/services/a.ts'), says: "'services' is a layer" },
    'a folder too deep': { ...names('libs/sessions/booking/calendar/file/a.ts'), says: 'three levels' },
    capitals: { ...names('libs/sessions/bookSession.ts'), says: 'kebab-case' },
    'a spec of nothing': { ...names('libs/sessions/policies.spec.ts'), says: 'beside the file it tests' },
    'another kind of file': { ...names('libs/sessions/notes.json'), says: '.ts files only' },
  },
  fine: {
    'the closed list': names(
      'libs/sessions/index.ts',
      'libs/sessions/sessions.module.ts',
      'libs/sessions/sessions.api.module.ts',
      'libs/sessions/sessions.worker.module.ts',
      'libs/sessions/availability/slots.ts',
      'libs/sessions/availability/slots.spec.ts',
      'libs/sessions/availability/slots.oracle.spec.ts',
      'libs/sessions/booking/session.topic.ts',
      'libs/platform/http/access.guard.ts',
      'libs/platform/http/http.module.ts',
      ...suffixes.map((suffix) => `libs/identity/account/user.${suffix}.ts`),
    ),
  },
};
