import { Readable } from 'node:stream';
import Excel from 'exceljs';
import { AppError } from '../errors/app-error.js';
import {
  type CellValue,
  helperSheets,
  longestText,
  type ReadSheet,
  type ReadWorkbook,
  readSpelling,
  type SheetRow,
} from './workbook.js';
import { readZip, writeZip, type ZipEntry, ZipFault } from './zip.js';

export interface WorkbookLimits {
  /** Rows with a value, of all sheets together; the header counts. */
  readonly maxRows: number;
  /** Of the file unpacked. The file itself may not be larger either. */
  readonly maxBytes: number;
  /** 200 unless told. */
  readonly maxColumns?: number;
  /** Characters in a cell; what Excel holds unless told. */
  readonly maxCellLength?: number;
}

type Limit = 'rows' | 'columns' | 'bytes' | 'cell';

const unreadable = (): AppError => new AppError('workbook.unreadable');
const tooLarge = (limit: Limit, most: number, row?: number): AppError =>
  new AppError('workbook.too-large', { limit, most, ...(row ? { row } : {}) });

/**
 * The reader needs these parts, in this order: it keeps sheets that come before the texts in files of their own. All
 * other parts (pictures, macros, links to other files) are not even unpacked.
 */
const parts = [
  /^\[Content_Types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^xl\/_rels\/workbook\.xml\.rels$/,
  /^xl\/workbook\.xml$/,
  /^xl\/styles\.xml$/,
  /^xl\/sharedStrings\.xml$/,
  /^xl\/worksheets\/sheet\d+\.xml$/,
];
const rankOf = (name: string): number => parts.findIndex((part) => part.test(name));
const needed = ['xl/_rels/workbook.xml.rels', 'xl/workbook.xml', 'xl/styles.xml'];
const noTexts = { name: 'xl/sharedStrings.xml', bytes: Buffer.from('<sst/>') };
const maxEntries = 2000;

/**
 * The sheets of an Excel file (.xlsx) from a stranger. Cells are strings, numbers and Dates that read in UTC as the cell
 * shows; true and false are the texts TRUE and FALSE. A formula is never calculated and its stored result not believed:
 * it is read as its text with the equals sign. Throws workbook.unreadable and workbook.too-large.
 */
export async function readWorkbook(bytes: Uint8Array, limits: WorkbookLimits): Promise<ReadWorkbook> {
  const zip = neededParts(bytes, limits);
  const left = { rows: limits.maxRows, helperRows: limits.maxRows + 1000 };
  const sheets: ReadSheet[] = [];
  let order: string[] = [];
  try {
    const book = new Excel.stream.xlsx.WorkbookReader(Readable.from([zip]), {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: 'cache',
      hyperlinks: 'ignore',
      entries: 'ignore',
    });
    for await (const sheet of book) {
      const { name } = sheet as typeof sheet & { readonly name?: string };
      if (name === undefined) throw unreadable();
      order = (book as Listed).model?.sheets.map((listed) => listed.name) ?? [];
      const rows: SheetRow[] = [];
      const count = isHelper(name) ? 'helperRows' : 'rows';
      for await (const row of sheet) {
        const read = readRow(row, limits);
        if (!read) continue;
        left[count] -= 1;
        if (left[count] < 0) throw tooLarge('rows', limits.maxRows, read.number);
        rows.push(read);
      }
      sheets.push({ name, rows });
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    // The reader fails in many ways on a file that is not what it says.
    throw unreadable();
  }
  if (sheets.length === 0) throw unreadable();
  const shown = sheets.filter(({ name }) => !isHelper(name));
  shown.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return { sheets: shown, metadata: metadataOf(sheets) };
}

/** What the reader knows and its types leave out: the sheets in the order of their tabs. */
type Listed = Excel.stream.xlsx.WorkbookReader & { readonly model?: { readonly sheets: readonly { name: string }[] } };

const isHelper = (name: string): boolean => name === helperSheets.metadata || name === helperSheets.choices;

/** The file packed anew from the parts we know, each no larger than it says. */
function neededParts(bytes: Uint8Array, { maxBytes }: WorkbookLimits): Buffer {
  if (bytes.length > maxBytes) throw tooLarge('bytes', maxBytes);
  if (bytes.length < 4 || Buffer.from(bytes.subarray(0, 4)).toString('latin1') !== 'PK\x03\x04') throw unreadable();
  const entries = unpacked(bytes, maxBytes);
  const names = new Set(entries.map(({ name }) => name));
  if (needed.some((name) => !names.has(name))) throw unreadable();
  if (!names.has(noTexts.name)) entries.push(noTexts);
  const sound = entries.map(soundPart).sort((a, b) => rankOf(a.name) - rankOf(b.name));
  return writeZip(sound, { compress: false });
}

/**
 * The reader takes a sheet that breaks off for a short one, and does not know sheets by an absolute path, as some
 * programs write it.
 */
function soundPart({ name, bytes }: ZipEntry): ZipEntry {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (
    name.startsWith('xl/worksheets/') &&
    !/<\/worksheet>\s*$/.test(buffer.toString('latin1', Math.max(0, buffer.length - 100)))
  ) {
    throw unreadable();
  }
  if (name !== 'xl/_rels/workbook.xml.rels') return { name, bytes };
  return { name, bytes: Buffer.from(buffer.toString('utf8').replaceAll('Target="/xl/', 'Target="')) };
}

function unpacked(bytes: Uint8Array, maxBytes: number): ZipEntry[] {
  try {
    return readZip(bytes, { maxBytes, maxEntries }, (name) => rankOf(name) >= 0);
  } catch (error) {
    if (error instanceof ZipFault && error.reason === 'too-large') throw tooLarge('bytes', maxBytes);
    throw unreadable();
  }
}

function readRow(row: Excel.Row, limits: WorkbookLimits): SheetRow | undefined {
  const { maxColumns = 200, maxCellLength = longestText } = limits;
  if (!Number.isInteger(row.number) || row.number < 1) throw unreadable();
  const cells: CellValue[] = [];
  row.eachCell((cell, column) => {
    const value = readCell(cell.value);
    if (value === null) return;
    if (column > maxColumns) throw tooLarge('columns', maxColumns, row.number);
    if (typeof value === 'string' && value.length > maxCellLength) throw tooLarge('cell', maxCellLength, row.number);
    while (cells.length < column) cells.push(null);
    cells[column - 1] = value;
  });
  return cells.length > 0 ? { number: row.number, cells } : undefined;
}

function readCell(value: Excel.CellValue): CellValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return readSpelling(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value;
  if ('richText' in value) return readSpelling(value.richText.map(({ text }) => text ?? '').join('')) || null;
  if ('formula' in value) return `=${value.formula}`;
  if ('error' in value) return value.error;
  throw unreadable();
}

function metadataOf(sheets: readonly ReadSheet[]): Record<string, string> {
  const rows = sheets.find(({ name }) => name === helperSheets.metadata)?.rows ?? [];
  return Object.fromEntries(rows.map(({ cells: [key, value] }) => [String(key ?? ''), String(value ?? '')]));
}
