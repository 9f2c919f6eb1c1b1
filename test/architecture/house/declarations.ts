import ts from 'typescript';
import type { Tree } from './tree.js';

/** Where a name used in a file comes from: the top-level constant or function, through imports and doors. */
export function declarationOf(tree: Tree, path: string, name: string, seen = new Set<string>()): ts.Node | undefined {
  const key = `${path}#${name}`;
  if (seen.has(key) || !tree.has(path)) return undefined;
  seen.add(key);
  const source = tree.source(path);
  for (const statement of source.statements) {
    const own = declaredBy(statement, name);
    if (own) return own;
  }
  for (const { from, as } of sourcesOf(source, name)) {
    const target = tree.imports(path).find(({ specifier }) => specifier === from)?.target;
    const found = target && declarationOf(tree, target, as, seen);
    if (found) return found;
  }
  return undefined;
}

function declaredBy(statement: ts.Statement, name: string): ts.Node | undefined {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text === name ? statement.body : undefined;
  if (!ts.isVariableStatement(statement)) return undefined;
  const declarations = statement.declarationList.declarations;
  return declarations.find((one) => ts.isIdentifier(one.name) && one.name.text === name)?.initializer;
}

/** The modules that may hold the name, and what it is called there. */
function sourcesOf(source: ts.SourceFile, name: string): { from: string; as: string }[] {
  return source.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const bindings = statement.importClause?.namedBindings;
      const element =
        bindings && ts.isNamedImports(bindings) && bindings.elements.find((one) => one.name.text === name);
      return element ? [{ from: statement.moduleSpecifier.text, as: (element.propertyName ?? element.name).text }] : [];
    }
    if (
      ts.isExportDeclaration(statement) &&
      statement.moduleSpecifier &&
      ts.isStringLiteral(statement.moduleSpecifier)
    ) {
      const from = statement.moduleSpecifier.text;
      if (!statement.exportClause) return [{ from, as: name }];
      const named = ts.isNamedExports(statement.exportClause) ? statement.exportClause.elements : [];
      const element = named.find((one) => one.name.text === name);
      return element ? [{ from, as: (element.propertyName ?? element.name).text }] : [];
    }
    return [];
  });
}
