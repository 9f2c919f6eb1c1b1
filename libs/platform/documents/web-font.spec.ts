import { openTypeSlice, slicesFor } from './font-slices.js';
import { openTypeOf } from './web-font.js';

/** OpenType 1.9, "Calculating checksums": the sum of the words of a table. */
function checksum(table: Buffer): number {
  const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

describe('fonts of the web as OpenType', () => {
  it.each(['chinese-simplified', '101', 'latin'])('has every table of slice %s with its checksum', (slice) => {
    const font = openTypeSlice(slice, 400);
    const count = font.readUInt16BE(4);
    expect(count).toBeGreaterThan(10);
    for (let record = 12; record < 12 + count * 16; record += 16) {
      const tag = font.toString('latin1', record, record + 4);
      const start = font.readUInt32BE(record + 8);
      const table = Buffer.from(font.subarray(start, start + font.readUInt32BE(record + 12)));
      if (tag === 'head') table.writeUInt32BE(0, 8);
      expect([tag, checksum(table)]).toEqual([tag, font.readUInt32BE(record + 4)]);
    }
  });

  it('refuses what is no WOFF file', () => {
    expect(() => openTypeOf(Buffer.from('wOF2'))).toThrow('not a WOFF');
  });

  it('names the common font first and the slice of the range after it', () => {
    expect(slicesFor('①'.charCodeAt(0))).toEqual(['chinese-simplified', '106']);
    expect(slicesFor(0x20bb7)).toEqual(['chinese-simplified']);
  });
});
