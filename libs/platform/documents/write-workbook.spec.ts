import { Writable } from 'node:stream';
import { readWorkbook } from './read-workbook.js';
import type { CellValue, SheetColumn } from './workbook.js';
import { streamWorkbook, writeWorkbook } from './write-workbook.js';
import { readZip } from './zip.js';

const createdAt = new Date('2026-11-24T02:00:00Z');
const limits = { maxRows: 20_000, maxBytes: 100_000_000 };
const columns: SheetColumn[] = [
  { title: '项目名称', kind: 'text', width: 40 },
  { title: '总投资（万元）', kind: 'number', format: '#,##0.00' },
  { title: '开工日期', kind: 'date' },
  { title: '填报时间', kind: 'date-time' },
  { title: '状态', kind: 'choice', choices: ['正常', '临期', '逾期, "严重"'] },
];
const write = (rows: CellValue[][], metadata?: Record<string, string>) =>
  writeWorkbook({ sheets: [{ name: '台账', columns, rows }], createdAt, ...(metadata ? { metadata } : {}) });
const part = (bytes: Uint8Array, name: string) =>
  Buffer.from(
    readZip(bytes, { maxBytes: 1e9, maxEntries: 100 }).find((entry) => entry.name === name)?.bytes ?? [],
  ).toString();

describe('writing a workbook', () => {
  it('comes back equal with 10,000 rows', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index): CellValue[] => [
      `第${index}期项目 𠮷䶮`,
      index / 7,
      new Date(Date.UTC(1990, 0, 1 + index)),
      new Date(Date.UTC(2026, 10, 24, 23, index % 60)),
      index % 3 ? '正常' : null,
    ]);
    const read = await readWorkbook(await write(rows), limits);
    const found = read.sheets[0]?.rows ?? [];
    expect(read.sheets.map(({ name }) => name)).toEqual(['台账']);
    expect(found[0]).toEqual({ number: 1, cells: columns.map(({ title }) => title) });
    expect(found.slice(1)).toEqual(
      rows.map((cells, index) => ({ number: index + 2, cells: cells[4] === null ? cells.slice(0, 4) : cells })),
    );
  });

  it.each([
    '=1+1',
    '+86 574',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '=cmd|"/c calc"!A1',
    '_x000D_',
    'a\r\nb',
    ' 前后 ',
    '\u0007',
    '<&>"',
  ])('keeps the text %j as text', async (text) => {
    const bytes = await write([[text]]);
    expect((await readWorkbook(bytes, limits)).sheets[0]?.rows[1]?.cells).toEqual([text]);
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<c r="A2"[^>]* t="s"/);
  });

  it('has a frozen header with a filter, and lists to choose from', async () => {
    const bytes = await write([['甲', 1, null, null, '正常']]);
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:E1"/>');
    expect(sheet).toContain('sqref="E2:E1048576"');
    expect(sheet).toContain('_choices!$A$1:$A$3');
    expect(part(bytes, 'xl/workbook.xml')).toContain('state="veryHidden"');
  });

  it('gives its metadata back', async () => {
    const metadata = { schema: '项目台账 v2', ids: JSON.stringify(['a', 'b']), formula: '=1', __proto__key: '1' };
    expect((await readWorkbook(await write([['甲']], metadata), limits)).metadata).toEqual(metadata);
  });

  it.each([
    ['a number that is none', [['甲', Number.NaN]]],
    ['a text too long', [['甲'.repeat(32_768)]]],
    ['a date among texts', [[createdAt]]],
    ['more cells than columns', [['1', 1, null, null, null, '6']]],
  ])('refuses %s', async (_, rows) => {
    await expect(write(rows)).rejects.toThrow(RangeError);
  });

  it('streams 10,000 rows of 30 columns without holding them', async () => {
    const wide = Array.from({ length: 30 }, (_, index): SheetColumn => ({ title: `列${index}`, kind: 'number' }));
    let made = 0;
    let written = 0;
    let lead = 0;
    async function* rows() {
      for (let row = 0; row < 10_000; row += 1) {
        made += 1;
        // Numbers that hardly compress: what is made and not yet written shows in the bytes.
        yield wide.map((_, column) => Math.sin(row * 30 + column));
        if (written === 0) lead = made;
      }
    }
    const target = new Writable({
      write(chunk: Buffer, _encoding, done) {
        written += chunk.length;
        setImmediate(done);
      },
    });
    await streamWorkbook({ sheets: [{ name: 'wide', columns: wide, rows: rows() }], createdAt }, target);
    expect(made).toBe(10_000);
    expect(written).toBeGreaterThan(1_000_000);
    expect(lead).toBeLessThan(2000);
  });
});
