import ts from 'typescript';
import { decorator, routesOf } from '../house/controllers.js';
import { declarationOf } from '../house/declarations.js';
import { place, type Tree } from '../house/tree.js';
import type { Rule } from './rule.js';

const loose = ['object', 'looseObject', 'loose', 'passthrough', 'catchall', 'strip'];

function check(tree: Tree): string[] {
  return routesOf(tree).flatMap(({ path, method, name }) =>
    ['Body', 'Query', 'Param'].flatMap((kind) =>
      method.parameters.flatMap((parameter) => {
        const call = decorator(parameter, kind);
        return call ? parameterFaults(tree, path, call, `${name}'s @${kind}`) : [];
      }),
    ),
  );
}

function parameterFaults(tree: Tree, path: string, call: ts.CallExpression, what: string): string[] {
  const schema = schemaOf(call);
  if (!schema) return [`${place(call)} – ${what} takes anything. Give it a schema: { schema: … }.`];
  const seen: Seen = { nodes: new Set(), strict: false, faults: [] };
  look(tree, path, schema, seen);
  const whole = !call.arguments.some(ts.isStringLiteralLike);
  if (whole && !seen.strict && seen.faults.length === 0) {
    seen.faults.push(`${place(call)} – no z.strictObject found in the schema of ${what}. Name the fields it takes.`);
  }
  return seen.faults.map((fault) =>
    fault.includes(' – ') ? fault : `${fault} – ${what} lets unknown fields pass. Use z.strictObject.`,
  );
}

function schemaOf(call: ts.CallExpression): ts.Expression | undefined {
  const options = call.arguments.find(ts.isObjectLiteralExpression);
  for (const property of options?.properties ?? []) {
    if (property.name?.getText() !== 'schema') continue;
    if (ts.isPropertyAssignment(property)) return property.initializer;
    if (ts.isShorthandPropertyAssignment(property)) return property.name;
  }
  return undefined;
}

interface Seen {
  readonly nodes: Set<ts.Node>;
  strict: boolean;
  /** Places of objects that take more than they name. */
  readonly faults: string[];
}

/** Goes through a schema and everything it is made of, in whichever file that stands. */
function look(tree: Tree, path: string, node: ts.Node, seen: Seen): void {
  if (seen.nodes.has(node) || ts.isTypeNode(node)) return;
  seen.nodes.add(node);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    const ofZod = ts.isIdentifier(expression) && expression.text === 'z';
    if (ofZod && name.text === 'strictObject') seen.strict = true;
    if ((ofZod || name.text !== 'object') && loose.includes(name.text)) seen.faults.push(place(name));
  }
  if (ts.isIdentifier(node) && node.text !== 'z') {
    const declared = declarationOf(tree, path, node.text);
    if (declared) look(tree, declared.getSourceFile().fileName, declared, seen);
    return;
  }
  // The names of properties are no names of things.
  if (ts.isPropertyAccessExpression(node)) look(tree, path, node.expression, seen);
  else if (ts.isPropertyAssignment(node)) look(tree, path, node.initializer, seen);
  else ts.forEachChild(node, (child) => look(tree, path, child, seen));
}

const route = (parameter: string, before = '') =>
  `import { Input } from './x.dto.js';\n${before}\n@Controller()\nclass X { @Post() @Access('public') a(${parameter}) {} }`;
const withInput = (input: string, more: Record<string, string> = {}) => ({
  files: {
    'libs/sessions/x.controller.ts': route('@Body({ schema: Input }) body: Input'),
    'libs/sessions/x.dto.ts': `import { Shared } from '#platform/http';\n${input}`,
    ...more,
  },
});

export const inputSchemas: Rule = {
  name: 'what comes in is named, field by field',
  check,
  caught: {
    'a body without a schema': {
      files: { 'libs/sessions/x.controller.ts': route('@Body() body: X') },
      says: "X.a's @Body takes anything",
    },
    'an id without a schema': {
      files: { 'libs/sessions/x.controller.ts': route("@Param('id') id: string") },
      says: "X.a's @Param takes anything",
    },
    'a loose object': {
      ...withInput('export const Input = z.object({ a: z.string() });'),
      says: 'libs/sessions/x.dto.ts:2 – X.a',
    },
    'a loose object inside a strict one': {
      ...withInput(
        'const Guest = z\n.object({});\nexport const Input = z.strictObject({ guests: z.array(Guest).max(3) });',
      ),
      says: 'libs/sessions/x.dto.ts:3',
    },
    'a loose object in a helper': {
      ...withInput(
        'const text = (n: number) => z.object({ n });\nexport const Input = z.strictObject({ title: text(3) });',
      ),
      says: 'libs/sessions/x.dto.ts:2',
    },
    'a strict object opened again': {
      ...withInput('export const Input = z.strictObject({}).refine(ok).loose();'),
      says: 'lets unknown fields pass',
    },
    'a loose object behind two doors': {
      ...withInput('export const Input = z.strictObject({ page: Shared });', {
        'libs/platform/http/index.ts': "export * from './page.js';",
        'libs/platform/http/page.ts': 'export const Shared = z.object({});',
      }),
      says: 'libs/platform/http/page.ts:1',
    },
    'a query of any fields': {
      files: {
        'libs/sessions/x.controller.ts': route(
          '@Query({ schema: Q }) q: Q',
          'const Q = z.record(z.string(), z.string());',
        ),
      },
      says: "no z.strictObject found in the schema of X.a's @Query",
    },
  },
  fine: {
    'strict objects however they are built, and loose ones that only go out': withInput(
      `const fields = { a: z.string(), when: Shared };
       const View = z.object({ a: z.string() });
       export const Input = z.union([z.strictObject(fields), z.strictObject({ ...z.strictObject(fields).partial().shape })]);`,
      { 'libs/platform/http/index.ts': 'export const Shared = z.iso.datetime();' },
    ),
    'single values': {
      files: {
        'libs/sessions/x.controller.ts': route("@Param('id', { schema: Id }) id: string", 'const Id = z.uuid();'),
      },
    },
  },
};
