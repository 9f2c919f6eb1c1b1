import { listEntries, readZip, ZipFault } from '../documents/zip.js';

const mainParts = {
  docx: ['word/document.xml', 'wordprocessingml.document.main+xml'],
  xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet.main+xml'],
  pptx: ['ppt/presentation.xml', 'presentationml.presentation.main+xml'],
} as const;

export type OfficeKind = keyof typeof mainParts;

/** Of everything in it, unpacked; nothing but its list of contents is unpacked here. */
const limits = { maxBytes: 200 * 1024 * 1024, maxEntries: 5_000 };
const longestContents = 1024 * 1024;
const contents = '[Content_Types].xml';

/** Names that lead out of the archive, and parts that are programs. */
const wrongName = /^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|\\|\0|^[A-Za-z]:/;
const program = /vbaproject|macrosheets\/|activex\/|\.(?:exe|dll|js|vbs|bat|cmd|ps1|scr|html?|svg)$/i;

/**
 * Which office file a ZIP archive is: 'other' when it is none, 'unsafe' when it says it is one but has macros or other
 * programs, paths that lead elsewhere, a password, or more in it than anybody writes.
 */
export function officeKind(bytes: Buffer): OfficeKind | 'other' | 'unsafe' {
  try {
    const entries = listEntries(bytes);
    const names = entries.map(({ name }) => name);
    const list = entries.find(({ name }) => name === contents);
    if (!list) return 'other';
    if (names.some((name) => wrongName.test(name) || program.test(name)) || list.size > longestContents)
      return 'unsafe';
    const [part] = readZip(bytes, limits, (name) => name === contents);
    const types = Buffer.from(part?.bytes ?? []).toString('utf8');
    if (/macroEnabled|vbaProject/i.test(types)) return 'unsafe';
    return kindOf(names, types);
  } catch (error) {
    if (error instanceof ZipFault || error instanceof RangeError) return 'unsafe';
    throw error;
  }
}

function kindOf(names: readonly string[], types: string): OfficeKind | 'other' {
  for (const [kind, [part, type]] of Object.entries(mainParts)) {
    if (names.includes(part) && types.includes(type)) return kind as OfficeKind;
  }
  return 'other';
}

/** Whether the bytes end as a ZIP archive does: whatever comes before, programs would open it as one. */
export function endsAsArchive(bytes: Buffer): boolean {
  const from = Math.max(0, bytes.length - 66_000);
  for (let at = bytes.lastIndexOf('PK\x05\x06'); at >= from; at = bytes.lastIndexOf('PK\x05\x06', at - 1)) {
    if (at + 22 <= bytes.length && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return true;
    if (at === 0) break;
  }
  return false;
}
