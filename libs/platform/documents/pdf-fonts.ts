import { openTypeSlice, slicesFor, type Weight } from './font-slices.js';

/** The part of the font pdfkit holds that its types leave out. */
interface OpenFont {
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
}
type FontHolder = PDFKit.PDFDocument & { readonly _font: OpenFont };

/** Shown for a character no font has: the geta mark, which Chinese print uses for just that. */
const geta = '〓';

export interface Glyph {
  readonly character: string;
  readonly font: string;
}

/** Chooses a font for each character of one PDF; a font is opened when it is first needed. */
export class PdfFonts {
  readonly missing = new Set<string>();
  private readonly opened = new Map<string, OpenFont>();
  private readonly chosen = new Map<string, Glyph>();
  private readonly widths = new Map<string, number>();

  constructor(private readonly pdf: PDFKit.PDFDocument) {}

  glyph(character: string, bold: boolean): Glyph {
    const key = `${bold} ${character}`;
    const known = this.chosen.get(key);
    if (known) return known;
    const glyph = this.find(character, bold) ?? this.replacement(character, bold);
    this.chosen.set(key, glyph);
    return glyph;
  }

  /** In points. */
  width({ character, font }: Glyph, size: number): number {
    const key = `${font} ${character}`;
    const width = this.widths.get(key) ?? this.pdf.font(font).fontSize(1000).widthOfString(character);
    this.widths.set(key, width);
    return (width * size) / 1000;
  }

  private find(character: string, bold: boolean): Glyph | undefined {
    const codePoint = character.codePointAt(0) ?? 0;
    const weight = bold ? 700 : 400;
    const name = slicesFor(codePoint).find((slice) => this.open(slice, weight).font.hasGlyphForCodePoint(codePoint));
    return name === undefined ? undefined : { character, font: `${name} ${weight}` };
  }

  private replacement(character: string, bold: boolean): Glyph {
    this.missing.add(character);
    const glyph = this.find(geta, bold);
    if (!glyph) throw new Error(`no font has ${geta}`);
    return glyph;
  }

  /** A font that is opened and then not used is not embedded. */
  private open(slice: string, weight: Weight): OpenFont {
    const name = `${slice} ${weight}`;
    const known = this.opened.get(name);
    if (known) return known;
    this.pdf.registerFont(name, openTypeSlice(slice, weight));
    const font = (this.pdf.font(name) as FontHolder)._font;
    this.opened.set(name, font);
    return font;
  }
}
