import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Block, OfficeDocument } from './office-document.js';
import { renderPdf } from './render-pdf.js';

const slip = (blocks: Block[], more: Partial<OfficeDocument> = {}): OfficeDocument => ({
  locale: 'zh-CN',
  title: '重点项目督办单',
  number: '督办〔2026〕17号',
  date: '2026年11月24日',
  footer: '投资促进局',
  createdAt: new Date('2026-11-24T02:00:00Z'),
  blocks,
  ...more,
});

describe('an office document as PDF', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What another program makes of it: Poppler, which the test run installs. */
  const poppler = (program: string, bytes: Uint8Array, ...args: string[]): string => {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, bytes);
    return execFileSync(program, [...args, file, ...(program === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8' });
  };
  const pagesOf = (bytes: Uint8Array) => poppler('pdftotext', bytes, '-layout').split('\f').slice(0, -1);

  it('says what it was given, on numbered pages', async () => {
    const { bytes, missing } = await renderPdf(
      slip([
        { kind: 'heading', level: 1, text: '一、督办事由' },
        {
          kind: 'paragraph',
          text: [{ text: '已逾期' }, { text: '3个工作日', bold: true, colour: 'danger' }, { text: '。' }],
        },
        { kind: 'list', items: ['主动对接企业', 'construction permit'] },
        { kind: 'page-break' },
        { kind: 'note', text: '经审核后发出' },
      ]),
    );
    const [first = '', second = ''] = pagesOf(bytes);
    for (const text of ['重点项目督办单', '督办〔2026〕17号', '一、督办事由', '已逾期3个工作日。', '• 主动对接企业']) {
      expect(first).toContain(text);
    }
    expect(first).toContain('construction permit');
    expect(first).toMatch(/投资促进局 +第 ?1 ?页 ?共 ?2 ?页/);
    expect(second).toContain('注：经审核后发出');
    expect(missing).toEqual([]);
  });

  it('finds rare characters in the slices, and shows and reports those no font has', async () => {
    const { bytes, missing } = await renderPdf(slip([{ kind: 'paragraph', text: '喆龘犇镕①★㎡ é 䶮𠮷㐂䶮' }]));
    expect(pagesOf(bytes)[0]).toContain('喆龘犇镕①★㎡ é 〓〓〓〓');
    expect(missing).toEqual(['䶮', '𠮷', '㐂']);
  });

  it('carries the fonts it shows, and no others', async () => {
    const { bytes } = await renderPdf(slip([{ kind: 'paragraph', text: '普通文字' }]));
    const fonts = poppler('pdffonts', bytes).trim().split('\n').slice(2);
    expect(fonts).toHaveLength(2);
    for (const font of fonts) expect(font).toMatch(/NotoSansSC.* yes yes yes /);
    expect(bytes.length).toBeLessThan(60_000);
  });

  it('is the same for the same document and time', async () => {
    const document = slip([{ kind: 'pairs', pairs: [{ key: '项目', value: '产业园' }] }]);
    expect((await renderPdf(document)).bytes).toEqual((await renderPdf(document)).bytes);
  });

  it('can be read aloud: language, title, headings and tables', async () => {
    const { bytes } = await renderPdf(
      slip([{ kind: 'pairs', pairs: [{ key: '办理状态', value: { light: { colour: 'red', word: '已逾期' } } }] }], {
        locale: 'en',
        title: 'Supervision slip',
      }),
    );
    const info = poppler('pdfinfo', bytes);
    expect(info).toMatch(/Title: +Supervision slip/);
    expect(info).toMatch(/Tagged: +yes/);
    const structure = poppler('pdfinfo', bytes, '-struct-text').replace(/\s+/g, ' ');
    expect(structure).toContain('H1 (block) "Supervision slip"');
    expect(structure).toContain('TR TH "办理状态" TD "● 已逾期"');
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (en)');
    expect(pagesOf(bytes)[0]).toContain('Page 1 of 1');
  });

  const ledger = (rows: string[][]): Block => ({
    kind: 'table',
    columns: [
      { title: '序号', share: 1, align: 'centre' },
      { title: '存在问题', share: 6 },
    ],
    rows,
  });

  it('repeats the header of a table on each page and loses no row', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`#${index}#`, `问题${index}，`.repeat(1 + (index % 20))]);
    const { bytes } = await renderPdf(slip([ledger(rows)], { orientation: 'landscape' }));
    const pages = pagesOf(bytes);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page.match(/存在问题/g)).toHaveLength(1);
    expect(Array.from(pages.join('').matchAll(/#(\d+)#/g), ([, number]) => Number(number))).toEqual(
      rows.map((_, index) => index),
    );
  });

  it('cuts a row that is higher than a page', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `事项${index}；`);
    const pages = pagesOf((await renderPdf(slip([ledger([['1', words.join('')]])]))).bytes);
    expect(pages.length).toBeGreaterThan(2);
    const text = pages.join('').replace(/\s|存在问题|序号|投资促进局|第\d+页共\d+页/g, '');
    for (const word of words) expect(text).toContain(word);
  });

  it('refuses links that lead elsewhere than the web', async () => {
    const link = (address: string) => renderPdf(slip([{ kind: 'paragraph', text: [{ text: '见', link: address }] }]));
    await expect(link('javascript:alert(1)')).rejects.toThrow(RangeError);
    await expect(link('file:///etc/passwd')).rejects.toThrow(RangeError);
    expect(Buffer.from((await link('https://openzone.example/p')).bytes).toString('latin1')).toContain(
      '/URI (https://',
    );
  });
});
