import { once } from 'node:events';
import { PassThrough, type Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import Excel from 'exceljs';
import {
  type CellValue,
  helperSheets,
  longestText,
  type SheetColumn,
  type SheetContent,
  spellText,
  type WorkbookContent,
} from './workbook.js';

/** Rows between two rests, in which what is written can flow on. */
const batch = 200;
const lastRow = 1_048_576;

const formats = { text: '@', choice: '@', number: 'General', date: 'yyyy-mm-dd', 'date-time': 'yyyy-mm-dd hh:mm' };

/**
 * An Excel file (.xlsx). Text is always stored as text, also when it begins with = + - @: in this format a text cell is
 * never calculated, so nothing is put before it and it comes back as it was. (A CSV file would have to be guarded.)
 */
export async function writeWorkbook(content: WorkbookContent): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  const stream = new PassThrough();
  stream.on('data', (part: Buffer) => parts.push(part));
  const ended = once(stream, 'end');
  await streamWorkbook(content, stream);
  await ended;
  return Buffer.concat(parts);
}

/** The same, row by row into a stream: what is held in memory is a few rows and each different text once. */
export async function streamWorkbook(content: WorkbookContent, stream: Writable): Promise<void> {
  checkNames(content.sheets);
  const book = new Excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  book.creator = 'OpenZone';
  book.created = content.createdAt;
  book.modified = content.createdAt;
  const lists = new ChoiceLists();
  for (const sheet of content.sheets) await writeSheet(book, sheet, lists, stream);
  writeHelper(book, helperSheets.choices, lists.rows());
  writeHelper(book, helperSheets.metadata, Object.entries(content.metadata ?? {}));
  await book.commit();
}

async function writeSheet(
  book: Excel.stream.xlsx.WorkbookWriter,
  { name, columns, rows }: SheetContent,
  lists: ChoiceLists,
  stream: Writable,
): Promise<void> {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ kind, width = 16, format }) => ({
    width,
    style: { numFmt: format ?? formats[kind], alignment: { vertical: 'top', wrapText: kind === 'text' } },
  }));
  const header = sheet.addRow(columns.map(({ title }) => textCell(title)));
  header.eachCell((cell) => {
    cell.numFmt = '@';
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEF1F5' } };
    cell.alignment = { vertical: 'middle', wrapText: true };
  });
  header.commit();
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };

  let count = 1;
  for await (const cells of rows) {
    if (cells.length > columns.length) throw new RangeError(`${cells.length} cells for ${columns.length} columns`);
    sheet.addRow(cells.map((cell, index) => storedCell(cell, columns[index]))).commit();
    count += 1;
    if (count > lastRow) throw new RangeError('more rows than a sheet holds');
    if (count % batch === 0) {
      if (stream.writableNeedDrain) await once(stream, 'drain');
      await setImmediate();
    }
  }
  columns.forEach((column, index) => {
    if (column.kind === 'choice') validate(sheet, index + 1, lists.range(column.choices ?? []));
  });
  sheet.commit();
}

/** A list to choose from, for the whole column below its header, so that new rows have it too. */
function validate(sheet: Excel.Worksheet, column: number, list: string): void {
  const letter = sheet.getColumn(column).letter;
  const { dataValidations } = sheet as Excel.Worksheet & {
    readonly dataValidations: { add(address: string, rule: Excel.DataValidation): void };
  };
  dataValidations.add(`${letter}2:${letter}${lastRow}`, {
    type: 'list',
    allowBlank: true,
    formulae: [list],
    showErrorMessage: true,
  });
}

/** One column of the helper sheet for each different list; a list inside a rule could have 255 characters only. */
class ChoiceLists {
  private readonly lists: (readonly string[])[] = [];

  range(choices: readonly string[]): string {
    if (choices.length === 0 || choices.length > 1000) throw new RangeError(`a list of ${choices.length} choices`);
    let index = this.lists.findIndex((list) => JSON.stringify(list) === JSON.stringify(choices));
    if (index < 0) index = this.lists.push(choices) - 1;
    return `${helperSheets.choices}!$${letterOf(index)}$1:$${letterOf(index)}$${choices.length}`;
  }

  rows(): string[][] {
    const height = Math.max(0, ...this.lists.map(({ length }) => length));
    return Array.from({ length: height }, (_, row) => this.lists.map((list) => list[row] ?? ''));
  }
}

/** A, B, … Z, AA, … of a column from 0. */
const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

function writeHelper(book: Excel.stream.xlsx.WorkbookWriter, name: string, rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) return;
  const sheet = book.addWorksheet(name, { state: 'veryHidden' });
  for (const row of rows) sheet.addRow(row.map(textCell)).commit();
  sheet.commit();
}

function textCell(text: string): string | null {
  if (text.length > longestText) throw new RangeError(`a text of ${text.length} characters in a cell`);
  return text === '' ? null : spellText(text);
}

function storedCell(value: CellValue, column: SheetColumn | undefined): CellValue {
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`no number: ${value}`);
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new RangeError('no date');
    if (column?.kind !== 'date' && column?.kind !== 'date-time') throw new RangeError(`a date in ${column?.title}`);
  }
  return value;
}

function checkNames(sheets: readonly SheetContent[]): void {
  const names = [...Object.values(helperSheets), ...sheets.map(({ name }) => name)].map((name) => name.toLowerCase());
  if (sheets.length === 0) throw new RangeError('a workbook needs a sheet');
  if (new Set(names).size < names.length) throw new RangeError('two sheets have one name');
  for (const { name } of sheets) {
    if (!/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(name)) throw new RangeError(`not a name for a sheet: ${name}`);
  }
}
