import type { Stretch } from './grid.js';
import { breakLines, type Mark } from './line-break.js';
import type { Align } from './office-document.js';
import type { Glyph, PdfFonts } from './pdf-fonts.js';

/** Lengths are points, 1/72 inch. */

interface InkMark extends Mark {
  readonly glyph: Glyph | undefined;
  readonly stretch: Stretch;
}

/** What of a line is drawn in one go. */
interface Segment {
  readonly text: string;
  readonly font: string;
  readonly stretch: Stretch;
}

export type Line = readonly Segment[];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const ignorable = /\p{Default_Ignorable_Code_Point}/u;
/** Height of a line in relation to the size of its letters. */
export const leading = 1.6;

/** Measures, breaks and draws text on the pages of one PDF. */
export class PdfPen {
  constructor(
    readonly pdf: PDFKit.PDFDocument,
    private readonly fonts: PdfFonts,
  ) {}

  lines(text: readonly Stretch[], size: number, width: number, indent = 0): Line[] {
    const marks = text.flatMap((stretch) => this.marks(stretch, size));
    return breakLines(marks, width, indent).map(segments);
  }

  /** Draws a line with its middle where the middle of the box is. */
  draw(line: Line, { x, y, width }: Box, size: number, align: Align = 'left'): void {
    const widths = line.map((segment) => this.use(segment, size).widthOfString(segment.text));
    const spare = width - widths.reduce((sum, part) => sum + part, 0);
    let at = x + (align === 'left' ? 0 : align === 'right' ? spare : spare / 2);
    const top = y + (size * leading - this.pdf.heightOfString('国', { lineBreak: false })) / 2;
    line.forEach((segment, index) => {
      const { ink, link } = segment.stretch;
      this.use(segment, size).fillColor(`#${ink}`);
      const options = link ? { link, underline: true } : {};
      this.pdf.text(segment.text, at, top, { lineBreak: false, ...options });
      at += widths[index] ?? 0;
    });
  }

  private use({ font }: Segment, size: number): PDFKit.PDFDocument {
    return this.pdf.font(font).fontSize(size);
  }

  private marks(stretch: Stretch, size: number): InkMark[] {
    return Array.from(stretch.text)
      .filter((character) => !ignorable.test(character))
      .map((character) => {
        if (character === '\n') return { character, width: 0, glyph: undefined, stretch };
        const glyph = this.fonts.glyph(character, stretch.bold);
        return { character, width: this.fonts.width(glyph, size), glyph, stretch };
      });
  }
}

function segments(marks: readonly InkMark[]): Segment[] {
  const found: { text: string; font: string; stretch: Stretch }[] = [];
  for (const { glyph, stretch } of marks) {
    if (!glyph) continue;
    const last = found.at(-1);
    if (last?.font === glyph.font && last.stretch === stretch) last.text += glyph.character;
    else found.push({ text: glyph.character, font: glyph.font, stretch });
  }
  return found;
}
