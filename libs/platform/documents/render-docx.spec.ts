import type { OfficeDocument } from './office-document.js';
import { renderDocx } from './render-docx.js';
import { readZip } from './zip.js';

const document: OfficeDocument = {
  locale: 'zh-CN',
  title: '重点项目督办单 <A & B>',
  subtitle: '投资促进局',
  number: '督办〔2026〕17号',
  date: '2026年11月24日',
  header: '内部资料',
  footer: '项目台账',
  orientation: 'landscape',
  createdAt: new Date('2026-11-24T02:00:00Z'),
  blocks: [
    { kind: 'heading', level: 2, text: '一、督办事由' },
    { kind: 'paragraph', text: [{ text: '第一行\n' }, { text: '第二行', bold: true }, { text: '䶮𠮷\u0007' }] },
    { kind: 'paragraph', text: [{ text: '详见平台', link: 'https://openzone.example/p?a=1&b=2' }] },
    { kind: 'list', items: ['主动对接企业'] },
    {
      kind: 'pairs',
      pairs: [
        { key: '项目', value: '产业园', wide: true },
        { key: '编号', value: '1' },
      ],
    },
    {
      kind: 'table',
      columns: [
        { title: '事项', share: 3 },
        { title: '预警', share: 1 },
      ],
      rows: [['用地审批', { light: { colour: 'yellow', word: '临期' } }]],
    },
    { kind: 'page-break' },
    { kind: 'note', text: '经审核后发出' },
  ],
};

async function partsOf(source: OfficeDocument): Promise<Map<string, string>> {
  const entries = readZip(await renderDocx(source), { maxBytes: 1e8, maxEntries: 100 });
  return new Map(entries.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('utf8')]));
}

const textOf = (xml = ''): string =>
  xml
    .replace(/<\/w:(p|tc)>/g, '|')
    .replace(/<w:br\/>/g, '/')
    .replace(/<w:tab\/>/g, '→')
    .replace(/<w:instrText[^>]*>(\w+)<\/w:instrText>/g, '{$1}')
    .replace(/<[^>]+>/g, '');

describe('an office document for Word', () => {
  it('says what it was given', async () => {
    const parts = await partsOf(document);
    const text = textOf(parts.get('word/document.xml'));
    expect(text).toContain('重点项目督办单 &lt;A &amp; B&gt;|投资促进局|督办〔2026〕17号→2026年11月24日|一、督办事由|');
    expect(text).toContain('第一行/第二行䶮𠮷|详见平台|主动对接企业|');
    expect(text).toContain('项目||产业园||编号||1||');
    expect(text).toContain('事项||预警||用地审批||● 临期||');
    expect(text).toContain('注：经审核后发出');
    expect(textOf(parts.get('word/header1.xml'))).toBe('内部资料|');
    expect(textOf(parts.get('word/footer1.xml'))).toBe('项目台账→第 {PAGE} 页 共 {NUMPAGES} 页|');
  });

  it('has headings, a repeated table header, shaded lights, links and a turned page', async () => {
    const parts = await partsOf(document);
    const body = parts.get('word/document.xml') ?? '';
    expect(body).toContain('<w:pStyle w:val="Heading2"/>');
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body).toContain('w:fill="FFF3CC"');
    expect(body).toContain('w:w="16838" w:h="11906" w:orient="landscape"');
    const [, id] = /<w:hyperlink[^>]* r:id="([^"]+)"/.exec(body) ?? [];
    expect(parts.get('word/_rels/document.xml.rels')).toMatch(
      new RegExp(`Id="${id}"[^>]*Target="https://openzone.example/p\\?a=1&amp;b=2"`),
    );
  });

  it('is the same for the same document and time', async () => {
    const first = await renderDocx(document);
    // Time and date of the first entry (APPNOTE 4.3.7): the first moment ZIP knows, not now.
    expect(Buffer.from(first).readUInt32LE(10)).toBe(0x21_0000);
    expect(await renderDocx(document)).toEqual(first);
    expect((await partsOf(document)).get('docProps/core.xml')).toContain('2026-11-24T02:00:00Z</dcterms:created>');
  });
});
