import ts from 'typescript';
import { type Import, importsOf } from './imports-of.js';
import { type Statement, statementsOf } from './sql.js';

/** Files by path, and the SQL that each migration sends. */
export interface Content {
  files?: Readonly<Record<string, string>>;
  sql?: Readonly<Record<string, readonly string[]>>;
}

/** What the rules look at: the checkout, or a few lines made up to show that a rule notices. Parsed once. */
export class Tree {
  readonly paths: readonly string[];
  /** All statements of all migrations, in the order they run. */
  readonly statements: readonly Statement[];
  private readonly files: ReadonlyMap<string, string>;
  private readonly sources = new Map<string, ts.SourceFile>();
  private readonly edges = new Map<string, readonly Import[]>();

  constructor({ files = {}, sql = {} }: Content) {
    this.files = new Map(Object.entries(files));
    this.paths = [...this.files.keys()].sort();
    this.statements = Object.keys(sql)
      .sort()
      .flatMap((path) => (sql[path] ?? []).flatMap((text) => statementsOf(path, text)));
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  text(path: string): string {
    const text = this.files.get(path);
    if (text === undefined) throw new Error(`No file ${path} in the tree.`);
    return text;
  }

  /** Files with code, generated ones left out: nobody writes those by hand. */
  code(): string[] {
    return this.paths.filter((path) => /\.(ts|tsx|mts|js|mjs)$/.test(path) && !path.startsWith('libs/api-client/'));
  }

  source(path: string): ts.SourceFile {
    let source = this.sources.get(path);
    if (!source) {
      source = ts.createSourceFile(path, this.text(path), ts.ScriptTarget.ES2023, true);
      this.sources.set(path, source);
    }
    return source;
  }

  imports(path: string): readonly Import[] {
    let edges = this.edges.get(path);
    if (!edges) {
      edges = importsOf(path, this.text(path), (candidate) => this.files.has(candidate));
      this.edges.set(path, edges);
    }
    return edges;
  }
}

export function lineOf(node: ts.Node): number {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

export function place(node: ts.Node): string {
  return `${node.getSourceFile().fileName}:${lineOf(node)}`;
}

/** Every node below, depth first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
