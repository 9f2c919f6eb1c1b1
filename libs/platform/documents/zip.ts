import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** As much of ZIP (PKWARE APPNOTE 6.3) as office documents use: stored and deflated entries, one file, no encryption. */

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export class ZipFault extends Error {
  constructor(
    readonly reason: 'damaged' | 'too-large',
    message: string,
  ) {
    super(message);
    this.name = 'ZipFault';
  }
}

const damaged = (message: string): ZipFault => new ZipFault('damaged', message);

export interface ZipLimits {
  /** Of all entries together, unpacked. */
  readonly maxBytes: number;
  readonly maxEntries: number;
}

export interface ListedEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The central directory, read without unpacking anything. */
export function listEntries(zip: Buffer): ListedEntry[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > zip.length) throw damaged('no central directory');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const entries: ListedEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || zip.readUInt32LE(at) !== 0x02014b50) throw damaged('the central directory is cut off');
    const flags = zip.readUInt16LE(at + 8);
    if (flags & 1) throw damaged('encrypted');
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(zip: Buffer, { method, packed, size, offset }: ListedEntry): Buffer {
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== 0x04034b50) throw damaged('an entry is missing');
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  if (start + packed > zip.length) throw damaged('an entry is cut off');
  const data = zip.subarray(start, start + packed);
  if (method === 0 && packed === size) return data;
  if (method !== 8) throw damaged(`compression ${method}`);
  try {
    // Never more than the directory says, whatever the entry unpacks to.
    const bytes = inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
    if (bytes.length === size) return bytes;
  } catch {
    throw damaged('an entry does not unpack to the size it says');
  }
  throw damaged('an entry does not unpack to the size it says');
}

/**
 * Unpacks the entries that are wanted. The sizes are added up from the directory first, and an entry that unpacks to
 * another size is refused, so that no file takes more memory than the limit. Throws a ZipFault.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits, wanted = (_name: string): boolean => true): ZipEntry[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = listEntries(zip);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > limits.maxEntries) throw new ZipFault('too-large', `${entries.length} entries`);
  if (total > limits.maxBytes) throw new ZipFault('too-large', `${total} bytes when unpacked`);
  if (new Set(entries.map(({ name }) => name)).size < entries.length) throw damaged('two entries have one name');
  return entries.filter(({ name }) => wanted(name)).map((entry) => ({ name: entry.name, bytes: unpack(zip, entry) }));
}

/** All entries carry the first moment ZIP knows, 1 January 1980, so that the same entries make the same bytes. */
export function writeZip(entries: readonly ZipEntry[], { compress = true } = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const data = compress ? deflateRawSync(bytes) : Buffer.from(bytes);
    const title = Buffer.from(name, 'utf8');
    // From "version needed" to "extra length": the same in both headers.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(compress ? 8 : 0, 4);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, title, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, title);
    parts.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
