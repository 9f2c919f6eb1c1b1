import { floorPlan } from '../exceptions.js';
import type { Tree } from '../house/tree.js';
import type { Rule } from './rule.js';

function check(tree: Tree): string[] {
  return Object.entries(floorPlan).flatMap(([folder, expected]) => {
    const entries = new Set(tree.paths.filter((path) => path.startsWith(folder)).map((path) => entryIn(folder, path)));
    return [...entries]
      .filter((entry) => !expected.includes(entry) && !(folder === '' && isToolFile(entry)))
      .map(
        (entry) =>
          `${folder}${entry} is not on the floor plan. Move it to its room, or, when the house really grows, add it to floorPlan in test/architecture/exceptions.ts.`,
      );
  });
}

function entryIn(folder: string, path: string): string {
  const [name = '', ...below] = path.slice(folder.length).split('/');
  return below.length > 0 ? `${name}/` : name;
}

const isToolFile = (entry: string): boolean => /^\.[\w.-]+$/.test(entry) || /^[\w.-]+\.config\.\w+$/.test(entry);

export const onFloorPlan: Rule = {
  name: 'everything stands where the floor plan says',
  check,
  caught: {
    'a stray folder': { files: { 'scripts/a.ts': '' }, says: 'scripts/ is not on the floor plan' },
    'a stray file': { files: { 'notes.md': '' }, says: 'notes.md is not on the floor plan' },
    'a stray hidden folder': { files: { '.idea/x.xml': '' }, says: '.idea/ is not on the floor plan' },
    'a new app': { files: { 'apps/admin/main.ts': '' }, says: 'apps/admin/ is not on the floor plan' },
    'a lib that is no domain': { files: { 'libs/utils/index.ts': '' }, says: 'libs/utils/ is not on the floor plan' },
    'a stray kind of test': { files: { 'test/fixtures/a.ts': '' }, says: 'test/fixtures/ is not on the floor plan' },
  },
  fine: {
    'the plan, dotfiles and tool configurations': {
      files: {
        'libs/sessions/a.ts': '',
        'apps/api/main.ts': '',
        'README.md': '',
        '.gitignore': '',
        'jest.config.js': '',
        'docs/a.md': '',
      },
    },
  },
};
