import { createHash } from 'node:crypto';
import type { CellValue } from '#platform/documents';
import { ledgerFields } from './ledger-sheet.js';

/**
 * What stood in each cell when the file was made, kept as short hashes in its hidden sheet. When the file comes back, they
 * tell what a person changed from what has changed on the platform since – a light, a holder – and whose file it is.
 */
export interface Fingerprints {
  zoneId: string;
  /** By number of the issue, one for each field. */
  cells: ReadonlyMap<string, readonly string[]>;
}

/** A cell as people see it, whatever program saved the file last: line breaks of one kind, instants to the minute. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    return new Date(Math.round(value.getTime() / 60_000) * 60_000).toISOString().slice(0, 16);
  }
  return String(value).replace(/\r\n?/g, '\n').trim();
}

/** Six characters of base 64: one chance in 69,000,000,000 that a changed cell looks unchanged. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, length);
const length = 6;

const prefix = 'issues.';
/** Characters in a cell of the hidden sheet: no more than a description has, so that whoever reads those reads these. */
const mostInACell = 4_900;

/** Gathers the fingerprints of a file while its rows are written. */
export class FingerprintBook {
  readonly metadata: Record<string, string>;
  private count = 0;
  private lines = '';

  constructor(zoneId: string) {
    this.metadata = { file: 'issues', zone: zoneId };
  }

  add(cells: readonly CellValue[]): void {
    const line = `${cellText(cells[0])} ${cells.map((cell) => fingerprint(cellText(cell))).join('')}\n`;
    if (this.lines.length + line.length > mostInACell) this.lines = '';
    if (this.lines === '') this.count += 1;
    this.lines += line;
    this.metadata[`${prefix}${this.count}`] = this.lines;
  }
}

/** Undefined for a file that was not made by the export. */
export function readFingerprints(metadata: Readonly<Record<string, string>>): Fingerprints | undefined {
  const { file, zone: zoneId } = metadata;
  if (file !== 'issues' || !zoneId) return undefined;
  const cells = new Map<string, string[]>();
  for (const [key, lines] of Object.entries(metadata)) {
    if (!key.startsWith(prefix)) continue;
    for (const line of lines.split('\n')) {
      const [number = '', hashes = ''] = line.split(' ');
      const each = hashes.match(new RegExp(`.{${length}}`, 'g')) ?? [];
      if (each.length === ledgerFields.length) cells.set(number, each);
    }
  }
  return { zoneId, cells };
}
