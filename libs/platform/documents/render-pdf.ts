import PDFDocument from 'pdfkit';
import { pairsGrid, printable, stretches, tableGrid } from './grid.js';
import { type Block, colours, documentWords, type OfficeDocument, type Run, runsOf } from './office-document.js';
import { PdfFonts } from './pdf-fonts.js';
import { drawGrid } from './pdf-grid.js';
import { leading, PdfPen } from './pdf-pen.js';
import { margins, PdfSheet } from './pdf-sheet.js';

/** Sizes of letters in points: near 三号, 小四 and 小五 of Chinese type. */
const sizes = { title: 20, subtitle: 13, heading: [15, 13, 12], body: 12, line: 10.5, small: 9 } as const;

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  /** Characters no font has; each is 〓 in the PDF. In the order they were met. */
  readonly missing: readonly string[];
}

/** A tagged PDF with its fonts inside. */
export async function renderPdf(document: OfficeDocument): Promise<RenderedPdf> {
  const { orientation = 'portrait' } = document;
  const pdf = new PDFDocument({
    size: 'A4',
    layout: orientation,
    margins: margins[orientation],
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    lang: document.locale,
    info: {
      Title: printable(document.title),
      ...(document.author ? { Author: printable(document.author) } : {}),
      Creator: 'OpenZone',
      Producer: 'OpenZone',
      CreationDate: document.createdAt,
      ModDate: document.createdAt,
    },
  });
  const bytes = collect(pdf);
  const fonts = new PdfFonts(pdf);
  const sheet = new PdfSheet(pdf, new PdfPen(pdf, fonts), margins[orientation]);
  drawHead(sheet, document);
  for (const block of document.blocks) drawBlock(sheet, block, document);
  sheet.root.end();
  drawMargins(sheet, document);
  pdf.end();
  return { bytes: await bytes, missing: [...fonts.missing] };
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
  });
}

const plain = (text: string, look: Omit<Run, 'text'> = {}) => stretches([{ text, ...look }]);

function drawHead(sheet: PdfSheet, { title, subtitle, number, date }: OfficeDocument): void {
  sheet.text('H1', plain(title, { bold: true }), { size: sizes.title, align: 'centre' });
  if (subtitle) sheet.text('P', plain(subtitle), { size: sizes.subtitle, align: 'centre' });
  sheet.space(6);
  if (number || date) {
    const y = sheet.y;
    if (number) sheet.text('P', plain(number), { size: sizes.line });
    const below = sheet.y;
    if (date) {
      if (number) sheet.y = y;
      sheet.text('P', plain(date), { size: sizes.line, align: 'right' });
    }
    sheet.y = Math.max(below, sheet.y) + 3;
  }
  sheet.rule(sheet.y, colours.danger, 1.2);
  sheet.y += 12;
}

function drawBlock(sheet: PdfSheet, block: Block, { locale }: OfficeDocument): void {
  const body = { size: sizes.body };
  switch (block.kind) {
    case 'heading': {
      const size = sizes.heading[block.level - 1] ?? sizes.body;
      sheet.space(8);
      // A heading stays with the first lines after it.
      sheet.reserve(size * leading + 2 * sizes.body * leading);
      sheet.text(`H${block.level + 1}`, plain(block.text, { bold: true }), { size });
      sheet.space(3);
      break;
    }
    case 'paragraph': {
      const { align = 'left', indent = locale === 'zh-CN' && align === 'left' } = block;
      sheet.text('P', stretches(runsOf(block.text)), { ...body, align, indent: indent ? 2 * sizes.body : 0 });
      sheet.space(5);
      break;
    }
    case 'list':
      sheet.within('L', sheet.root, (list) => {
        for (const item of block.items) drawItem(sheet, list, stretches(runsOf(item)));
      });
      sheet.space(5);
      break;
    case 'note': {
      const words = stretches([{ text: documentWords[locale].note, bold: true, colour: 'muted' }]);
      const text = [...words, ...stretches(runsOf(block.text), { ink: colours.muted })];
      sheet.space(3);
      sheet.text('Note', text, { size: sizes.line });
      sheet.space(5);
      break;
    }
    case 'pairs':
    case 'table':
      drawGrid(sheet, block.kind === 'pairs' ? pairsGrid(block) : tableGrid(block));
      sheet.space(10);
      break;
    case 'page-break':
      sheet.feedPage();
      break;
  }
}

function drawItem(sheet: PdfSheet, list: PDFKit.PDFStructureElement, text: ReturnType<typeof stretches>): void {
  sheet.within('LI', list, (item) => {
    sheet.reserve(sizes.body * leading);
    const y = sheet.y;
    sheet.text('Lbl', plain('•'), { size: sizes.body, inset: sizes.body * 0.8 }, item);
    sheet.y = y;
    sheet.text('LBody', text, { size: sizes.body, inset: 2 * sizes.body }, item);
  });
}

/** Header, footer and page numbers, once the number of pages is known. */
function drawMargins(sheet: PdfSheet, { locale, header, footer }: OfficeDocument): void {
  const { pdf, pen, margin } = sheet;
  const { start, count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(start + page);
    // Text below the margin would feed a page otherwise.
    pdf.page.margins = { ...pdf.page.margins, bottom: 0 };
    const at = (y: number, text: string, align: 'left' | 'centre' | 'right') => {
      const [line] = pen.lines(plain(text, { colour: 'muted' }), sizes.small, sheet.width);
      if (line) pen.draw(line, { x: sheet.left, y, width: sheet.width }, sizes.small, align);
    };
    const foot = pdf.page.height - margin.bottom + 26;
    sheet.artifact(() => {
      if (header) at(margin.top - 40, header, 'right');
      if (footer) at(foot, footer, 'left');
      at(foot, documentWords[locale].page(String(page + 1), String(count)), footer ? 'right' : 'centre');
    }, 'Pagination');
  }
}
