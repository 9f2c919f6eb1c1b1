import { inflateRawSync } from 'node:zlib';

/** The words of a Word file: its main part, read with the offsets of the central directory. */
export function docxText(file: Buffer): string {
  const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? file.readUInt32LE(at + offset) : file.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    if (name === 'word/document.xml') {
      const local = file.readUInt32LE(at + 42);
      const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
      const body = file.subarray(start, start + size);
      const xml = file.readUInt16LE(at + 10) === 8 ? inflateRawSync(body) : body;
      return xml.toString('utf8').replace(/<[^>]+>/g, '');
    }
    at += 46 + nameLength + extra + comment;
  }
  throw new Error('no word/document.xml in the file');
}
