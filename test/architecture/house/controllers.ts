import ts from 'typescript';
import { type Tree, walk } from './tree.js';

const verbs = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'All', 'Sse', 'Search'];

export interface Route {
  readonly path: string;
  readonly method: ts.MethodDeclaration;
  /** For people: `SessionController.book`. */
  readonly name: string;
}

/** Every method that answers over HTTP. */
export function routesOf(tree: Tree): Route[] {
  return tree
    .code()
    .filter((path) => /^(libs|apps)\//.test(path) && tree.text(path).includes('@Controller'))
    .flatMap((path) => {
      const routes: Route[] = [];
      walk(tree.source(path), (node) => {
        if (!ts.isClassDeclaration(node) || !decorator(node, 'Controller')) return;
        for (const method of node.members.filter(ts.isMethodDeclaration)) {
          if (verbs.some((verb) => decorator(method, verb))) {
            routes.push({ path, method, name: `${node.name?.text}.${method.name.getText()}` });
          }
        }
      });
      return routes;
    });
}

/** The call of a decorator: `@Access('public')`. */
export function decorator(node: ts.HasDecorators, name: string): ts.CallExpression | undefined {
  return ts
    .getDecorators(node)
    ?.map(({ expression }) => expression)
    .filter(ts.isCallExpression)
    .find(({ expression }) => ts.isIdentifier(expression) && expression.text === name);
}
