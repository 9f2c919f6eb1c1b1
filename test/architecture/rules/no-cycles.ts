import type { Tree } from '../house/tree.js';
import type { Rule } from './rule.js';

type Graph = ReadonlyMap<string, readonly string[]>;

function check(tree: Tree): string[] {
  const graph = runtimeImports(tree);
  return knots(graph).map((knot) => {
    const round = shortestRound(graph, knot);
    return `${round[0]} imports itself: ${round.join(' → ')}. Move what both sides need into a file of its own below them, or write \`import type\` where only a type is meant.`;
  });
}

function runtimeImports(tree: Tree): Graph {
  const graph = new Map<string, string[]>();
  for (const path of tree.code().filter((file) => /^(libs|apps)\//.test(file))) {
    const targets = tree.imports(path).flatMap(({ typeOnly, target }) => (typeOnly || !target ? [] : [target]));
    graph.set(
      path,
      [...new Set(targets)].filter((target) => tree.has(target)),
    );
  }
  return graph;
}

/** Tarjan: the groups of files that all reach each other. */
function knots(graph: Graph): string[][] {
  const found: string[][] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const visit = (node: string): void => {
    index.set(node, index.size);
    low.set(node, index.get(node) ?? 0);
    stack.push(node);
    onStack.add(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (onStack.has(next)) low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(node) !== index.get(node)) return;
    const knot = stack.splice(stack.indexOf(node));
    for (const member of knot) onStack.delete(member);
    if (knot.length > 1 || graph.get(node)?.includes(node)) found.push(knot.sort());
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return found;
}

function shortestRound(graph: Graph, knot: readonly string[]): string[] {
  const rounds = knot.map((start) => roundFrom(graph, start, knot)).sort((one, other) => one.length - other.length);
  return rounds[0] ?? [];
}

function roundFrom(graph: Graph, start: string, knot: readonly string[]): string[] {
  const queue = [[start]];
  const seen = new Set<string>();
  for (let way = queue.shift(); way; way = queue.shift()) {
    for (const next of graph.get(way.at(-1) ?? start) ?? []) {
      if (next === start) return [...way, start];
      if (!knot.includes(next) || seen.has(next)) continue;
      seen.add(next);
      queue.push([...way, next]);
    }
  }
  return [start];
}

export const noCycles: Rule = {
  name: 'no file imports itself in the end',
  check,
  caught: {
    'two files that need each other': {
      files: { 'libs/sessions/a.ts': "import './b.js';", 'libs/sessions/b.ts': "import { a } from './a.js';" },
      says: 'libs/sessions/a.ts → libs/sessions/b.ts → libs/sessions/a.ts',
    },
    'a round through a door': {
      files: {
        'libs/identity/index.ts': "export * from './a.js';",
        'libs/identity/a.ts': "import '#sessions';",
        'libs/sessions/index.ts': "export { b } from './b.js';",
        'libs/sessions/b.ts': "import { type A, a } from '#identity';",
      },
      says: 'imports itself',
    },
    'a round of pages, one of them loaded lazily': {
      files: {
        'apps/web/src/a.tsx': "const page = () => import('~/b');",
        'apps/web/src/b.tsx': "import { a } from './a';",
      },
      says: 'apps/web/src/a.tsx → apps/web/src/b.tsx → apps/web/src/a.tsx',
    },
    'a file that imports itself': { files: { 'apps/stack/a.mjs': "import './a.mjs';" }, says: 'imports itself' },
  },
  fine: {
    'a round of types': {
      files: {
        'libs/sessions/a.ts': "import { type B } from './b.js'; export type A = B;",
        'libs/sessions/b.ts': "import type { A } from './a.js'; export { type A } from './a.js';",
        'libs/sessions/c.ts': "import './d.js'; import './a.js';",
        'libs/sessions/d.ts': "import './a.js'; export type X = import('./c.js').X;",
      },
    },
  },
};
