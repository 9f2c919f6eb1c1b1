import { decorator, routesOf } from '../house/controllers.js';
import { place, type Tree } from '../house/tree.js';
import type { Rule } from './rule.js';

function check(tree: Tree): string[] {
  const routes = routesOf(tree);
  const misplaced = new Set(routes.map(({ path }) => path).filter((path) => !path.endsWith('.controller.ts')));
  return [
    ...[...misplaced].map((path) => `${path} holds a controller. Its file is called <noun>.controller.ts.`),
    ...routes
      .filter(({ method }) => !decorator(method, 'Access'))
      .map(
        ({ method, name }) =>
          `${place(method)} – ${name} does not say who may come in. Add @Access('public' | 'signed-in' | 'operator').`,
      ),
  ];
}

const controller = (method: string) => `@Controller('x')\nexport class X {\n${method}\n}`;

export const accessIsSaid: Rule = {
  name: 'every route says who may come in',
  check,
  caught: {
    'a route that does not': {
      files: { 'libs/sessions/x.controller.ts': controller("@Get(':id')\none() {}") },
      says: 'libs/sessions/x.controller.ts:3 – X.one does not say',
    },
    'one among others': {
      files: {
        'libs/sessions/x.controller.ts': controller("@Access('public') @Get() a() {}\n@Post() @Scope('x') b() {}"),
      },
      says: 'X.b does not say',
    },
    'a controller in a file of another name': {
      files: { 'libs/sessions/x.service.ts': controller("@Access('public') @Get() a() {}") },
      says: 'libs/sessions/x.service.ts holds a controller',
    },
  },
  fine: {
    'routes that do, and methods that are no routes': {
      files: { 'libs/sessions/x.controller.ts': controller("@Get() @Access('public') a() {}\nprivate helper() {}") },
    },
  },
};
