import type { Stretch } from './grid.js';
import type { Align } from './office-document.js';
import { type Box, type Line, leading, type PdfPen } from './pdf-pen.js';

/** Lengths are points, 1/72 inch. Margins are near those of GB/T 9704 for official documents. */
export const margins = {
  portrait: { top: 84, bottom: 78, left: 76, right: 72 },
  landscape: { top: 66, bottom: 60, left: 54, right: 54 },
} as const;
export type Margin = (typeof margins)[keyof typeof margins];

export interface TextLook {
  readonly size: number;
  readonly align?: Align;
  /** Of the first line. */
  readonly indent?: number;
  /** Of all lines. */
  readonly inset?: number;
}

/** The pages of one PDF, filled from the top; structure is recorded as it goes, so that the PDF can be read aloud. */
export class PdfSheet {
  y: number;
  readonly root: PDFKit.PDFStructureElement;

  constructor(
    readonly pdf: PDFKit.PDFDocument,
    readonly pen: PdfPen,
    readonly margin: Margin,
  ) {
    this.y = margin.top;
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
  }

  get left(): number {
    return this.margin.left;
  }

  get width(): number {
    return this.pdf.page.width - this.margin.left - this.margin.right;
  }

  get bottom(): number {
    return this.pdf.page.height - this.margin.bottom;
  }

  feedPage(): void {
    this.pdf.addPage();
    this.y = this.margin.top;
  }

  /** Starts a page unless `height` is left on this one. */
  reserve(height: number): void {
    if (this.y + height > this.bottom && this.y > this.margin.top) this.feedPage();
  }

  space(height: number): void {
    if (this.y > this.margin.top) this.y += height;
  }

  /** Text across the page under a tag of its own, such as P or H1. */
  text(tag: string, text: readonly Stretch[], look: TextLook, parent = this.root): void {
    const { size, align = 'left', indent = 0, inset = 0 } = look;
    const width = this.width - inset;
    this.within(tag, parent, (element) => {
      this.pen.lines(text, size, width, indent).forEach((line, index) => {
        this.reserve(size * leading);
        const shift = inset + (index === 0 ? indent : 0);
        const box = { x: this.left + shift, y: this.y, width: this.width - shift };
        this.content(tag, element, () => this.pen.draw(line, box, size, align));
        this.y += size * leading;
      });
    });
  }

  /** Lines in a box, as content of an element. */
  lines(tag: string, element: PDFKit.PDFStructureElement, lines: readonly Line[], box: Box, look: TextLook): void {
    this.content(tag, element, () =>
      lines.forEach((line, index) => {
        this.pen.draw(line, { ...box, y: box.y + index * look.size * leading }, look.size, look.align);
      }),
    );
  }

  /** An element and what is drawn in it, also across pages. */
  within(tag: string, parent: PDFKit.PDFStructureElement, work: (element: PDFKit.PDFStructureElement) => void): void {
    const element = this.pdf.struct(tag);
    parent.add(element);
    work(element);
    element.end();
  }

  content(tag: string, element: PDFKit.PDFStructureElement, draw: () => void): void {
    element.add(this.pdf.markStructureContent(tag));
    draw();
    this.pdf.endMarkedContent();
  }

  /** What is not read aloud: lines, grounds, running heads. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  rule(y: number, ink: string, thickness: number): void {
    this.artifact(() => {
      const right = this.left + this.width;
      this.pdf.moveTo(this.left, y).lineTo(right, y).lineWidth(thickness).stroke(`#${ink}`);
    });
  }
}
