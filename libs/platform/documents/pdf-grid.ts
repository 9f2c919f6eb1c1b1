import type { Grid, GridCell } from './grid.js';
import { type Line, leading } from './pdf-pen.js';
import type { PdfSheet } from './pdf-sheet.js';

/** Lengths are points, 1/72 inch. */
const size = 10.5;
const padding = { x: 5, y: 4 } as const;
const lineHeight = size * leading;
const border = { ink: '#5C6470', thickness: 0.6 } as const;

interface LaidCell {
  readonly cell: GridCell;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly Line[];
}

type LaidRow = readonly LaidCell[];
type Element = PDFKit.PDFStructureElement;

const linesOf = (row: LaidRow): number => Math.max(1, ...row.map(({ lines }) => lines.length));
const heightOf = (lines: number): number => lines * lineHeight + 2 * padding.y;

function layRow(sheet: PdfSheet, grid: Grid, row: readonly GridCell[]): LaidRow {
  let column = 0;
  let x = sheet.left;
  return row.map((cell) => {
    const width = grid.widths.slice(column, column + cell.span).reduce((sum, share) => sum + share, 0) * sheet.width;
    const laid = { cell, x, width, lines: sheet.pen.lines(cell.text, size, width - 2 * padding.x) };
    column += cell.span;
    x += width;
    return laid;
  });
}

/** Draws `count` lines of a row from line `from` on. Without an element it is a repetition and not read aloud. */
function drawRow(sheet: PdfSheet, row: LaidRow, from: number, count: number, element?: Element): void {
  const height = heightOf(count);
  const { pdf, y } = sheet;
  sheet.artifact(() => {
    for (const { cell, x, width } of row) {
      if (cell.ground) pdf.rect(x, y, width, height).fill(`#${cell.ground}`);
      pdf.rect(x, y, width, height).lineWidth(border.thickness).stroke(border.ink);
    }
  });
  row.forEach(({ cell, x, width, lines }) => {
    const part = lines.slice(from, from + count);
    // Short texts stand in the middle of a high row, as in a printed form; a row cut in two keeps to the top.
    const room = from === 0 && count >= linesOf(row) ? ((count - part.length) * lineHeight) / 2 : 0;
    const box = { x: x + padding.x, y: y + padding.y + room, width: width - 2 * padding.x };
    const draw = (target: Element) => sheet.lines(tagOf(cell), target, part, box, { size, align: cell.align });
    if (element) sheet.within(tagOf(cell), element, draw);
    else {
      sheet.artifact(() => {
        for (const [index, line] of part.entries()) sheet.pen.draw(line, rowBox(box, index), size, cell.align);
      }, 'Pagination');
    }
  });
  sheet.y += height;
}

const tagOf = (cell: GridCell): string => (cell.heading ? 'TH' : 'TD');
const rowBox = (box: { x: number; y: number; width: number }, index: number) => ({
  ...box,
  y: box.y + index * lineHeight,
});

/** A table with lines; a row stays on one page unless it is higher than a page. */
export function drawGrid(sheet: PdfSheet, grid: Grid): void {
  const rows = grid.rows.map((row) => layRow(sheet, grid, row));
  const header = rows.slice(0, grid.headerRows);
  const headerHeight = header.reduce((sum, row) => sum + heightOf(linesOf(row)), 0);
  const feed = () => {
    sheet.feedPage();
    for (const row of header) drawRow(sheet, row, 0, linesOf(row));
  };
  sheet.within('Table', sheet.root, (table) => {
    rows.forEach((row, index) => {
      const total = linesOf(row);
      const isHeader = index < grid.headerRows;
      // A header alone at the foot of a page helps nobody.
      const next = isHeader ? rows[index + 1] : undefined;
      const needed = heightOf(total) + (next ? heightOf(Math.min(2, linesOf(next))) : 0);
      if (isHeader) sheet.reserve(needed);
      else if (sheet.y + needed > sheet.bottom && !fitsNowhere(sheet, needed, headerHeight)) feed();
      sheet.within('TR', table, (element) => {
        for (let from = 0; from < total; ) {
          const room = Math.floor((sheet.bottom - sheet.y - 2 * padding.y) / lineHeight);
          if (room < 1) {
            feed();
            continue;
          }
          const count = Math.min(room, total - from);
          drawRow(sheet, row, from, count, element);
          from += count;
          if (from < total) feed();
        }
      });
    });
  });
}

/** Higher than a page that has nothing on it but the header of the table. */
function fitsNowhere(sheet: PdfSheet, height: number, headerHeight: number): boolean {
  const page = sheet.bottom - sheet.margin.top;
  return height + headerHeight > page;
}
