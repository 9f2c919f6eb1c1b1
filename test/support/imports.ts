import { type CellValue, type ReadWorkbook, readWorkbook, writeWorkbook } from '#platform/documents';
import type { Answer } from './api.js';
import { eventually } from './booking.js';
import { upload } from './uploads.js';
import type { Person } from './world.js';

export interface ImportBody {
  data: {
    id: string;
    kind: string;
    mode: string;
    state: string;
    rows: number | null;
    done: number;
    good: number;
    created: number;
    changed: number;
    unchanged: number;
    problemCount: number;
    problems: { row: number; column: string; field: string; code: string; words: { zh: string; en: string } }[];
    duplicates: { row: number; project: { id: string } }[];
    ignored: string[];
    fault: { code: string } | null;
    by: string | null;
  };
  abilities: Record<string, boolean>;
  code?: string;
}

type Kind = 'issues' | 'projects';

export const sendImport = (
  by: Person,
  kind: Kind,
  bytes: Uint8Array,
  mode: 'check' | 'import-good' = 'check',
): Promise<Answer<ImportBody>> => upload<ImportBody>(by, `/${kind}/imports?mode=${mode}`, { name: 'rows.xlsx', bytes });

export const importOf = async (by: Person, id: string): Promise<ImportBody['data']> =>
  (await by.api.get<ImportBody>(`/imports/${id}`)).body.data;

/** As it stands when it is no longer under way. */
export function settled(by: Person, id: string, withinMs = 60_000): Promise<ImportBody['data']> {
  return eventually(async () => {
    const data = await importOf(by, id);
    return data.state === 'waiting' || data.state === 'running' ? undefined : data;
  }, withinMs);
}

/** Sends a file and waits until it has been worked through. */
export async function imported(
  by: Person,
  kind: Kind,
  bytes: Uint8Array,
  mode: 'check' | 'import-good' = 'check',
): Promise<ImportBody['data']> {
  const { status, body } = await sendImport(by, kind, bytes, mode);
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  return settled(by, body.data.id);
}

/** A sheet people change before they send it back. */
export interface Sheet {
  titles: string[];
  rows: CellValue[][];
  metadata: Readonly<Record<string, string>>;
}

export function sheetOf({ sheets, metadata }: ReadWorkbook): Sheet {
  const [head, ...rows] = sheets[0]!.rows;
  const titles = head!.cells.map(String);
  return { titles, rows: rows.map(({ cells }) => titles.map((_, index) => cells[index] ?? null)), metadata };
}

export function bytesOf({ titles, rows, metadata }: Omit<Sheet, 'metadata'> & Partial<Sheet>): Promise<Uint8Array> {
  const isDate = (index: number) => rows.some((cells) => cells[index] instanceof Date);
  const columns = titles.map((title, index) => ({
    title,
    kind: isDate(index) ? ('date-time' as const) : ('text' as const),
  }));
  return writeWorkbook({ createdAt: new Date(), sheets: [{ name: 'Rows', columns, rows }], metadata });
}

export async function downloadSheet(by: Person, path: string): Promise<Sheet & { bytes: Uint8Array }> {
  const response = await fetch(`${by.api.url}/api${path}`, { headers: { cookie: `oz_login=${by.cookie}` } });
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
  return { ...sheetOf(await readWorkbook(bytes, { maxRows: 20_000, maxBytes: 1e8, maxColumns: 60 })), bytes };
}

/** Writes into a cell by the title of its column. */
export function write(sheet: Sheet, row: number, title: string, value: CellValue): void {
  const column = sheet.titles.indexOf(title);
  if (column < 0) throw new Error(`no column ${title}`);
  sheet.rows[row]![column] = value;
}

export function cell(sheet: Sheet, row: number, title: string): CellValue {
  return sheet.rows[row]![sheet.titles.indexOf(title)] ?? null;
}

/** Without a column. */
export function without(sheet: Sheet, ...titles: string[]): Sheet {
  const kept = sheet.titles.map((title, index) => [title, index] as const).filter(([title]) => !titles.includes(title));
  return {
    ...sheet,
    titles: kept.map(([title]) => title),
    rows: sheet.rows.map((cells) => kept.map(([, index]) => cells[index] ?? null)),
  };
}
