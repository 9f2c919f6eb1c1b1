import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Grid, GridCell, Stretch } from './grid.js';
import type { Align } from './office-document.js';

export const alignments = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const satisfies Record<Align, string>;

/** The runs of a paragraph; `size` in half points. */
export function docxRuns(text: readonly Stretch[], size?: number): (TextRun | ExternalHyperlink)[] {
  return text.flatMap((stretch): (TextRun | ExternalHyperlink)[] => {
    const runs = stretch.text.split('\n').map(
      (part, index) =>
        new TextRun({
          text: part,
          bold: stretch.bold,
          color: stretch.ink,
          ...(index > 0 ? { break: 1 } : {}),
          ...(size ? { size } : {}),
          ...(stretch.link ? { underline: {} } : {}),
        }),
    );
    return stretch.link ? [new ExternalHyperlink({ link: stretch.link, children: runs })] : runs;
  });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '5C6470' } as const;

function docxCell(cell: GridCell, width: number): TableCell {
  return new TableCell({
    columnSpan: cell.span,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(cell.ground ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: cell.ground } } : {}),
    children: [
      new Paragraph({
        alignment: alignments[cell.align],
        spacing: { before: 0, after: 0, line: 300 },
        children: docxRuns(cell.text, 21),
      }),
    ],
  });
}

/** A table `width` twips wide. */
export function docxTable(grid: Grid, width: number): Table {
  const widths = grid.widths.map((share) => Math.round(share * width));
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: grid.rows.map((row, index) => {
      let column = 0;
      const cells = row.map((cell) => {
        const own = widths.slice(column, column + cell.span).reduce((sum, part) => sum + part, 0);
        column += cell.span;
        return docxCell(cell, own);
      });
      return new TableRow({ tableHeader: index < grid.headerRows, cantSplit: true, children: cells });
    }),
  });
}
