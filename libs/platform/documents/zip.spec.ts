import { readZip, writeZip } from './zip.js';

const limits = { maxBytes: 1_000_000, maxEntries: 10 };
const entries = [
  { name: 'a.xml', bytes: Buffer.from('<a/>'.repeat(1000)) },
  { name: '目录/b.bin', bytes: Buffer.from([0, 1, 255]) },
];

describe('zip files', () => {
  it.each([true, false])('come back as they were written (compressed: %s)', (compress) => {
    const read = readZip(writeZip(entries, { compress }), limits);
    expect(read.map(({ name, bytes }) => [name, Buffer.from(bytes)])).toEqual(entries.map((e) => [e.name, e.bytes]));
  });

  it('are refused before they unpack to more than the limit', () => {
    expect(() => readZip(writeZip(entries), { ...limits, maxBytes: 4000 })).toThrow(/4003 bytes/);
    expect(() => readZip(writeZip(entries), { ...limits, maxEntries: 1 })).toThrow('2 entries');
  });

  it('are refused when an entry unpacks to more than it says', () => {
    const zip = writeZip([{ name: 'bomb', bytes: Buffer.alloc(1_000_000) }]);
    const central = zip.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
    zip.writeUInt32LE(100, central + 24);
    expect(() => readZip(zip, limits)).toThrow('does not unpack to the size it says');
  });

  it.each([0, 10, 30, 100])('are refused when cut off after %s bytes', (length) => {
    expect(() => readZip(writeZip(entries).subarray(0, length), limits)).toThrow();
  });
});
