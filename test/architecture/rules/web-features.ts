import type { Tree } from '../house/tree.js';
import type { Rule } from './rule.js';

const source = 'apps/web/src/';

function check(tree: Tree): string[] {
  return tree
    .code()
    .filter((path) => path.startsWith(source))
    .flatMap((path) =>
      tree.imports(path).flatMap(({ target, line, specifier }) => {
        const fault = target && faultBetween(areaOf(path), areaOf(target));
        return fault ? [`${path}:${line} imports '${specifier}': ${fault}`] : [];
      }),
    );
}

/** `shared`, `app`, or the feature: `features/sessions`. */
function areaOf(path: string): string {
  const [area = '', name = ''] = path.startsWith(source) ? path.slice(source.length).split('/') : [];
  return area === 'features' ? `features/${name}` : area;
}

function faultBetween(from: string, to: string): string | undefined {
  if (from === to) return undefined;
  if (from.startsWith('features/') && to.startsWith('features/')) {
    return 'features never import features. Move what both use to shared, or put them together in app.';
  }
  if (from !== 'app' && to === 'app')
    return 'app puts everything together; nothing imports it. Move the piece to shared.';
  if (from === 'shared' && to.startsWith('features/'))
    return 'shared knows no feature. Move the piece to shared, or hand it in.';
  return undefined;
}

export const webFeatures: Rule = {
  name: 'features of the web never import features',
  check,
  caught: {
    'a feature in a feature': {
      files: { 'apps/web/src/features/sessions/list/a.tsx': "import { b } from '~/features/identity/b';" },
      says: 'features never import features',
    },
    'the same, relatively and lazily': {
      files: {
        'apps/web/src/features/public/a.tsx': "const b = lazy(() => import('../sessions/b'));",
        'apps/web/src/features/sessions/b.tsx': '',
      },
      says: 'features never import features',
    },
    'a type of another feature': {
      files: { 'apps/web/src/features/public/a.tsx': "import type { B } from '../sessions/b';" },
      says: 'features never import features',
    },
    'shared that knows a feature': {
      files: { 'apps/web/src/shared/a.ts': "import '~/features/mails/api';" },
      says: 'shared knows no feature',
    },
    'a feature that knows the app': {
      files: { 'apps/web/src/features/mails/a.ts': "import '~/app/router';" },
      says: 'nothing imports it',
    },
  },
  fine: {
    'app over features over shared, and parts of one feature': {
      files: {
        'apps/web/src/app/router.tsx':
          "import '~/features/mails/routes'; import '~/shared/a'; import '~/locales/en/a.json';",
        'apps/web/src/features/mails/routes.tsx':
          "import '~/shared/a'; import './pages/b'; import { x } from '#contracts';",
        'apps/web/src/features/sessions/list/a.ts': "import '../booking/b';",
      },
    },
  },
};
