import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import { alignments, docxRuns, docxTable } from './docx-grid.js';
import { bullets, docxStyles, numbering, page, sizes } from './docx-look.js';
import { pairsGrid, printable, stretches, tableGrid } from './grid.js';
import { type Block, colours, documentWords, type OfficeDocument, runsOf } from './office-document.js';
import { settledPackage } from './settled-package.js';

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A Word document. Unlike the PDF it carries no fonts: Word shows it with those of its machine. */
export async function renderDocx(document: OfficeDocument): Promise<Uint8Array> {
  const { orientation = 'portrait' } = document;
  const width = page[orientation].width - page.margin.left - page.margin.right;
  const file = new Document({
    title: printable(document.title),
    creator: printable(document.author ?? 'OpenZone'),
    lastModifiedBy: 'OpenZone',
    styles: docxStyles(document.locale),
    numbering,
    sections: [
      {
        properties: {
          page: {
            // The library turns width and height round for landscape by itself.
            size: {
              ...page.portrait,
              orientation: PageOrientation[orientation === 'landscape' ? 'LANDSCAPE' : 'PORTRAIT'],
            },
            margin: page.margin,
          },
        },
        ...(document.header
          ? { headers: { default: new Header({ children: [small(document.header, 'right')] }) } }
          : {}),
        footers: { default: new Footer({ children: [foot(document, width)] }) },
        children: [...head(document, width), ...document.blocks.flatMap((block) => body(block, document, width))],
      },
    ],
  });
  return settledPackage(await Packer.toBuffer(file), document.createdAt);
}

const small = (text: string, align: 'left' | 'right'): Paragraph =>
  new Paragraph({
    alignment: alignments[align],
    children: docxRuns(stretches([{ text, colour: 'muted' }]), sizes.small),
  });

/** The words around the numbers come from the same sentence as in the PDF. */
function foot({ locale, footer }: OfficeDocument, width: number): Paragraph {
  const marks = { '\ue000': PageNumber.CURRENT, '\ue001': PageNumber.TOTAL_PAGES } as const;
  const children = documentWords[locale]
    .page('\ue000', '\ue001')
    .split(/([\ue000\ue001])/)
    .map((part) => (part === '\ue000' || part === '\ue001' ? marks[part] : part));
  const numbers = new TextRun({ children, size: sizes.small, color: colours.muted });
  if (!footer) return new Paragraph({ alignment: alignments.centre, children: [numbers] });
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      ...docxRuns(stretches([{ text: footer, colour: 'muted' }]), sizes.small),
      new TextRun({ children: [new Tab()], size: sizes.small }),
      numbers,
    ],
  });
}

function head({ title, subtitle, number, date }: OfficeDocument, width: number): Paragraph[] {
  const line = { style: BorderStyle.SINGLE, size: 10, color: colours.danger, space: 4 } as const;
  const text = (words: string) => docxRuns(stretches([{ text: words }]), sizes.line);
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(printable(title))] }),
    ...(subtitle
      ? [
          new Paragraph({
            alignment: alignments.centre,
            children: docxRuns(stretches([{ text: subtitle }]), sizes.subtitle),
          }),
        ]
      : []),
    new Paragraph({
      border: { bottom: line },
      spacing: { after: 200 },
      tabStops: [{ type: TabStopType.RIGHT, position: width }],
      children: [
        ...text(number ?? ''),
        ...(date ? [new TextRun({ children: [new Tab()], size: sizes.line }), ...text(date)] : []),
      ],
    }),
  ];
}

function body(block: Block, { locale }: OfficeDocument, width: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level - 1], children: [new TextRun(printable(block.text))] })];
    case 'paragraph': {
      const { align = 'left', indent = locale === 'zh-CN' && align === 'left' } = block;
      const paragraph = { alignment: alignments[align], indent: { firstLine: indent ? sizes.body * 20 : 0 } };
      return [new Paragraph({ ...paragraph, children: docxRuns(stretches(runsOf(block.text))) })];
    }
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ numbering: bullets, children: docxRuns(stretches(runsOf(item))) }),
      );
    case 'note': {
      const words = stretches([{ text: documentWords[locale].note, bold: true, colour: 'muted' }]);
      const text = stretches(runsOf(block.text), { ink: colours.muted });
      return [new Paragraph({ spacing: { before: 80 }, children: docxRuns([...words, ...text], sizes.line) })];
    }
    case 'pairs':
    case 'table':
      // Word joins two tables that touch.
      return [docxTable(block.kind === 'pairs' ? pairsGrid(block) : tableGrid(block), width), new Paragraph({})];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}
