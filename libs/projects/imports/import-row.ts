import type { ImportProblemCode } from '#contracts';
import type { SheetRow } from '#platform/documents';

/** What is wrong with a cell. */
export interface CellProblem {
  field: string;
  code: ImportProblemCode;
  params?: Record<string, string | number>;
}

/** The same, where Excel shows it; the column is empty where the file has none for it. */
export interface RowProblem extends CellProblem {
  row: number;
  column: string;
}

/** What became of a row, or would. */
export interface RowOutcome {
  row: number;
  result: 'created' | 'changed' | 'unchanged' | 'bad';
  problems: RowProblem[];
  /** A project of the zone it probably is already. */
  duplicate?: { id: string; number: string; name: { zh: string; en: string } };
}

/** A file whose head was understood: its rows, and how to take some of them. */
export interface OpenSheet {
  rows: readonly SheetRow[];
  /** Titles of columns nobody reads. */
  ignored: string[];
  /** Joins the ambient transaction, on behalf of whoever imports. */
  judge(rows: readonly SheetRow[]): Promise<RowOutcome[]>;
  /** Takes the first of them at least, and goes on until it is enough. */
  take(rows: readonly SheetRow[], enough: () => boolean): Promise<RowOutcome[]>;
}

/** Title of the column that names the problems in the copy to mend; it is not read when the copy comes back. */
export const mendTitles = { 'zh-CN': '需要修改之处', en: 'To mend' } as const;
const ownTitles: readonly string[] = Object.values(mendTitles);

export const titlesOf = (head: SheetRow | undefined): string[] =>
  (head?.cells ?? []).map((cell) => String(cell ?? '').trim());

/** Which column holds which field, by the words of its head in either language, and the titles that are none. */
export function findColumns<F extends string>(
  head: SheetRow | undefined,
  wanted: readonly (readonly [F, ...string[]])[],
): { columns: Map<F, number>; ignored: string[] } {
  const titles = titlesOf(head);
  const columns = new Map<F, number>();
  for (const [field, ...words] of wanted) {
    const index = titles.findIndex((title) => words.some((word) => word.toLowerCase() === title.toLowerCase()));
    if (index >= 0) columns.set(field, index);
  }
  const read = new Set(columns.values());
  const ignored = titles.filter((title, index) => title !== '' && !read.has(index) && !ownTitles.includes(title));
  return { columns, ignored };
}

/** As Excel names it. */
export function letterOf(index: number | undefined): string {
  if (index === undefined) return '';
  return (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Where each problem of a row is. */
export const placed = (
  row: number,
  columns: ReadonlyMap<string, number>,
  problems: readonly CellProblem[],
): RowProblem[] => problems.map((problem) => ({ ...problem, row, column: letterOf(columns.get(problem.field)) }));

export const badRow = (
  row: number,
  columns: ReadonlyMap<string, number>,
  problems: readonly CellProblem[],
): RowOutcome => ({ row, result: 'bad', problems: placed(row, columns, problems) });
