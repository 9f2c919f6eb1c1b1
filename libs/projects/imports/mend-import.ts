import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';
import { currentActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type CellValue, type SheetColumn, type SheetRow, writeWorkbook } from '#platform/documents';
import { AppError } from '#platform/errors';
import { importAbilities } from './import.policy.js';
import { ImportReader } from './import.reader.js';
import { factsOf } from './import.repository.js';
import { mendTitles, type RowProblem, titlesOf } from './import-row.js';
import { titleOf, wordsOf } from './import-words.js';
import { OpenImport } from './open-import.js';

const everyProblem = 5_000;

/** The file as it came, with what is wrong in a last column: people mend it where they filled it in. */
@Injectable()
export class MendImportService {
  constructor(
    private readonly reader: ImportReader,
    private readonly files: OpenImport,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError import.file-gone */
  async copy(id: string, locale: Locale): Promise<{ bytes: Uint8Array; fileName: string }> {
    const row = await this.reader.row(id, everyProblem);
    if (!importAbilities(currentActor(), factsOf(row)).mend) throw new AppError('import.file-gone');
    const { sheets, metadata } = await this.files.book(row);
    const [head, ...rows] = sheets[0]?.rows ?? [];
    const titles = titlesOf(head).filter((title) => !Object.values<string>(mendTitles).includes(title));
    const problems = new Map<number, RowProblem[]>();
    for (const problem of row.problems) problems.set(problem.row, [...(problems.get(problem.row) ?? []), problem]);
    const say = (problem: RowProblem) => {
      const language = locale === 'zh-CN' ? 'zh' : 'en';
      const title = titleOf(row.kind, problem.field)[language];
      return `${problem.column ? `${problem.column} ` : ''}${title}${language === 'zh' ? '：' : ': '}${wordsOf(problem)[language]}`;
    };
    const cells = rowsInPlace(rows, titles.length).map(({ number, cells }): CellValue[] => [
      ...cells,
      (problems.get(number) ?? []).map(say).join('\n') || null,
    ]);
    const columns: SheetColumn[] = titles.map((title, index) => ({ title, width: 20, kind: kindOf(rows, index) }));
    columns.push({ title: mendTitles[locale], kind: 'text', width: 60 });
    const name = sheets[0]?.name ?? 'Sheet';
    const bytes = await writeWorkbook({
      sheets: [{ name, columns, rows: cells }],
      metadata,
      createdAt: this.clock.now(),
    });
    return { bytes, fileName: row.fileName };
  }
}

/** Every row where it was, the empty ones between them too. */
function rowsInPlace(rows: readonly SheetRow[], width: number): { number: number; cells: CellValue[] }[] {
  const byNumber = new Map(rows.map((row) => [row.number, row.cells]));
  const last = Math.min(rows.at(-1)?.number ?? 1, rows.length + 10_000);
  return Array.from({ length: last - 1 }, (_, index) => {
    const cells = byNumber.get(index + 2) ?? [];
    return { number: index + 2, cells: Array.from({ length: width }, (__, column) => cells[column] ?? null) };
  });
}

function kindOf(rows: readonly SheetRow[], index: number): SheetColumn['kind'] {
  const dates = rows.flatMap(({ cells }) => {
    const cell = cells[index];
    return cell instanceof Date ? [cell] : [];
  });
  if (dates.length === 0) return 'text';
  return dates.every((date) => date.getUTCHours() === 0 && date.getUTCMinutes() === 0) ? 'date' : 'date-time';
}
