import { readWorkbook } from './read-workbook.js';
import { writeWorkbook } from './write-workbook.js';
import { readZip, writeZip } from './zip.js';

const limits = { maxRows: 100, maxBytes: 5_000_000 };
const createdAt = new Date('2026-11-24T02:00:00Z');
const texts = (rows: readonly string[][]) =>
  writeWorkbook({
    sheets: [{ name: '台账', columns: [1, 2, 3].map((n) => ({ title: `列${n}`, kind: 'text' as const })), rows }],
    createdAt,
  });

/** The workbook with one of its parts written anew. */
async function altered(part: string, change: (xml: string) => string): Promise<Uint8Array> {
  const entries = readZip(await texts([['甲', '乙', '丙']]), { maxBytes: 1e9, maxEntries: 100 });
  return writeZip(
    entries.map((entry) =>
      entry.name === part
        ? { name: part, bytes: Buffer.from(change(Buffer.from(entry.bytes).toString('utf8'))) }
        : entry,
    ),
  );
}

const sheetPart = 'xl/worksheets/sheet1.xml';

describe('reading a workbook of a stranger', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('甲,乙\n1,2')],
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['a zip of something else', writeZip([{ name: 'word/document.xml', bytes: Buffer.from('<w/>') }])],
  ])('refuses %s', async (_, bytes) => {
    await expect(readWorkbook(bytes, limits)).rejects.toMatchObject({ code: 'workbook.unreadable', status: 422 });
  });

  it('refuses a bomb: 200 MB of one letter in a file of 200 kB', async () => {
    const bomb = writeZip([{ name: sheetPart, bytes: Buffer.alloc(200_000_000, 'a') }]);
    expect(bomb.length).toBeLessThan(250_000);
    await expect(readWorkbook(bomb, limits)).rejects.toMatchObject({
      code: 'workbook.too-large',
      params: { limit: 'bytes', most: 5_000_000 },
    });
  });

  it('refuses a bomb that lies about its size', async () => {
    const bomb = writeZip([
      { name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') },
      { name: sheetPart, bytes: Buffer.alloc(10_000_000) },
    ]);
    bomb.writeUInt32LE(50, bomb.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1')) + 24);
    await expect(readWorkbook(bomb, limits)).rejects.toMatchObject({ code: 'workbook.unreadable' });
  });

  it('keeps to the limits of rows, columns and cells, and says where', async () => {
    const rows = Array.from({ length: 10 }, (_, index) => [`${index}`, '', index === 6 ? '很长的文字' : 'x']);
    const book = await texts(rows);
    const refused = (extra: object) => expect(readWorkbook(book, { ...limits, ...extra })).rejects;
    await refused({ maxRows: 10 }).toMatchObject({ params: { limit: 'rows', most: 10, row: 11 } });
    await refused({ maxColumns: 2 }).toMatchObject({ params: { limit: 'columns', most: 2, row: 1 } });
    await refused({ maxCellLength: 4 }).toMatchObject({ params: { limit: 'cell', most: 4, row: 8 } });
    expect((await readWorkbook(book, { ...limits, maxRows: 11 })).sheets[0]?.rows).toHaveLength(11);
  });

  it('reads a formula as its text, never as its result', async () => {
    const book = await altered(sheetPart, (xml) =>
      xml.replace('</sheetData>', '<row r="7"><c r="B7"><f>1+1</f><v>1000</v></c></row></sheetData>'),
    );
    const { sheets } = await readWorkbook(book, limits);
    expect(sheets[0]?.rows.at(-1)).toEqual({ number: 7, cells: [null, '=1+1'] });
  });

  it('is not made to work for hours by ranges as large as a sheet', async () => {
    const book = await altered(sheetPart, (xml) =>
      xml.replace('</worksheet>', '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>'),
    );
    expect((await readWorkbook(book, limits)).sheets[0]?.rows).toHaveLength(2);
    const named = await altered('xl/workbook.xml', (xml) =>
      xml.replace(
        '</sheets>',
        '</sheets><definedNames><definedName name="n">台账!$A$1:$XFD$1048576</definedName></definedNames>',
      ),
    );
    expect((await readWorkbook(named, limits)).sheets[0]?.rows).toHaveLength(2);
  });

  it('reads a workbook that names its sheets by absolute paths', async () => {
    const book = await altered('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replaceAll('Target="worksheets/', 'Target="/xl/worksheets/'),
    );
    expect((await readWorkbook(book, limits)).sheets[0]?.rows[1]).toEqual({ number: 2, cells: ['甲', '乙', '丙'] });
  });

  it('gives the sheets in the order of their tabs', async () => {
    const columns = [{ title: '列', kind: 'text' as const }];
    const sheets = ['一', '二', '三'].map((name) => ({ name, columns, rows: [[name]] }));
    const entries = readZip(await writeWorkbook({ sheets, createdAt }), { maxBytes: 1e9, maxEntries: 100 });
    const read = await readWorkbook(writeZip(entries.toReversed()), limits);
    expect(read.sheets.map(({ name, rows }) => [name, rows[1]?.cells[0]])).toEqual([
      ['一', '一'],
      ['二', '二'],
      ['三', '三'],
    ]);
  });

  it('refuses damaged parts', async () => {
    const book = await altered(sheetPart, (xml) => xml.slice(0, xml.length / 2));
    await expect(readWorkbook(book, limits)).rejects.toMatchObject({ code: 'workbook.unreadable' });
    const nowhere = await altered(sheetPart, (xml) => xml.replace('r="A1"', 'r="ZZZZZ1"'));
    await expect(readWorkbook(nowhere, limits)).rejects.toMatchObject({ code: 'workbook.unreadable' });
  });
});
