import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  readonly line: number;
  readonly specifier: string;
  /** Path of the imported file in the checkout; absent for packages and Node's own modules. */
  readonly target?: string;
  /** Leaves nothing behind at run time. */
  readonly typeOnly: boolean;
  /** `export … from`: hands the other file's names on. */
  readonly handedOn: boolean;
  /** The other file's names; empty where all are meant. */
  readonly names: readonly string[];
}

type Exists = (path: string) => boolean;

export function importsOf(path: string, text: string, exists: Exists): Import[] {
  const calls = /\b(import|require)\s*\(/.test(text);
  const source = ts.createSourceFile(path, calls ? text : headOf(text), ts.ScriptTarget.ES2023, false);
  const found: Import[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined, rest: Partial<Import> = {}) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    found.push({
      line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
      specifier: specifier.text,
      target: resolve(source.fileName, specifier.text, exists),
      typeOnly: false,
      handedOn: false,
      names: [],
      ...rest,
    });
  };
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      add(statement, statement.moduleSpecifier, fromClause(statement.importClause));
    } else if (ts.isExportDeclaration(statement)) {
      const elements =
        statement.exportClause && ts.isNamedExports(statement.exportClause) ? statement.exportClause.elements : [];
      add(statement, statement.moduleSpecifier, {
        handedOn: true,
        names: elements.map((element) => (element.propertyName ?? element.name).text),
        typeOnly: statement.isTypeOnly || (elements.length > 0 && elements.every((element) => element.isTypeOnly)),
      });
    } else if (ts.isImportEqualsDeclaration(statement) && ts.isExternalModuleReference(statement.moduleReference)) {
      add(statement, statement.moduleReference.expression, { typeOnly: statement.isTypeOnly });
    }
  }
  if (calls) addCalls(source, add);
  return found;
}

/** All that a file says up to its last import: parsing the rest would be most of the work, for nothing. */
function headOf(text: string): string {
  let end = 0;
  for (const match of text.matchAll(/\b(?:from|import)\s*(?:'[^'\n]*'|"[^"\n]*")\s*;?/g))
    end = match.index + match[0].length;
  return text.slice(0, end);
}

function fromClause(clause: ts.ImportClause | undefined): Partial<Import> {
  if (!clause) return {};
  const elements = clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
  const onlyTypes = !clause.name && elements.length > 0 && elements.every((element) => element.isTypeOnly);
  return {
    typeOnly: clause.isTypeOnly || onlyTypes,
    names: elements.map((element) => (element.propertyName ?? element.name).text),
  };
}

/** `import('…')` as a value and as a type, and `require('…')`. */
function addCalls(
  source: ts.SourceFile,
  add: (node: ts.Node, specifier: ts.Node | undefined, rest?: Partial<Import>) => void,
): void {
  const visit = (node: ts.Node): void => {
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node, node.argument.literal, { typeOnly: true });
    } else if (ts.isCallExpression(node)) {
      const required = ts.isIdentifier(node.expression) && node.expression.text === 'require';
      if (required || node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node, node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function resolve(from: string, specifier: string, exists: Exists): string | undefined {
  if (specifier.startsWith('#stack/')) return `apps/stack/${specifier.slice('#stack/'.length)}.mjs`;
  if (specifier.startsWith('#')) return `libs/${specifier.slice(1)}/index.ts`;
  if (specifier.startsWith('~/')) return file(`apps/web/src/${specifier.slice(2)}`, exists);
  if (specifier.startsWith('.')) return file(posix.join(posix.dirname(from), specifier), exists);
  return undefined;
}

function file(path: string, exists: Exists): string {
  const stem = path.replace(/\.js$/, '');
  const candidates = [path, `${stem}.ts`, `${stem}.tsx`, `${stem}/index.ts`, `${stem}/index.tsx`];
  return candidates.find(exists) ?? path;
}
