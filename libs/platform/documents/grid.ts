import {
  type Align,
  type Block,
  colours,
  lightColours,
  type Run,
  runsOf,
  safeLink,
  type TableCell,
} from './office-document.js';

/** A stretch of text with its looks settled: colour as RRGGBB. */
export interface Stretch {
  readonly text: string;
  readonly bold: boolean;
  readonly ink: string;
  readonly link?: string;
}

export interface GridCell {
  readonly text: readonly Stretch[];
  readonly span: number;
  readonly align: Align;
  readonly heading: boolean;
  /** RRGGBB; none is white. */
  readonly ground?: string;
}

/** A table with its looks settled, for both renderers. */
export interface Grid {
  /** Shares of the width, together 1. */
  readonly widths: readonly number[];
  /** How many of the first rows are repeated on each page. */
  readonly headerRows: number;
  readonly rows: readonly (readonly GridCell[])[];
}

const ink = '1A1D21';
const headingGround = 'EEF1F5';

/** XML 1.0 has no place for these characters, and a page neither. */
const unprintable = /(?!\n)\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as it can be shown: unprintable characters go, a tab is a space. */
export const printable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(unprintable, '');

export function stretches(runs: readonly Run[], look: { bold?: boolean; ink?: string } = {}): Stretch[] {
  return runs.map((run) => ({
    text: printable(run.text),
    bold: run.bold ?? look.bold ?? false,
    ink: run.colour ? colours[run.colour] : run.link ? colours.accent : (look.ink ?? ink),
    ...(run.link ? { link: safeLink(run.link) } : {}),
  }));
}

function bodyCell(cell: TableCell, span: number, align: Align): GridCell {
  if (typeof cell === 'string' || !('light' in cell)) {
    return { text: stretches(runsOf(cell)), span, align, heading: false };
  }
  const { ink, ground } = lightColours[cell.light.colour];
  const text = stretches([{ text: `● ${cell.light.word}`, bold: true }], { ink });
  return { text, span, align: 'centre', heading: false, ground };
}

const headingCell = (text: string, align: Align): GridCell => ({
  text: stretches([{ text, bold: true }]),
  span: 1,
  align,
  heading: true,
  ground: headingGround,
});

type TableBlock = Extract<Block, { kind: 'table' }>;
type PairsBlock = Extract<Block, { kind: 'pairs' }>;

export function tableGrid({ columns, rows }: TableBlock): Grid {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  if (columns.length === 0 || columns.some(({ share }) => !(share > 0))) throw new RangeError('a table needs shares');
  const body = rows.map((cells) => {
    if (cells.length !== columns.length) throw new RangeError(`${cells.length} cells for ${columns.length} columns`);
    return cells.map((cell, index) => bodyCell(cell, 1, columns[index]?.align ?? 'left'));
  });
  return {
    widths: columns.map(({ share }) => share / total),
    headerRows: 1,
    rows: [columns.map(({ title }) => headingCell(title, 'centre')), ...body],
  };
}

/** Key and value side by side; a row with room left over gives it to its last value. */
export function pairsGrid({ pairs, perRow = 2 }: PairsBlock): Grid {
  const rows: GridCell[][] = [];
  let open: GridCell[] | undefined;
  const close = () => {
    const last = open?.pop();
    if (open && last) open.push({ ...last, span: perRow * 2 - open.length });
    open = undefined;
  };
  for (const { key, value, wide } of pairs) {
    if (wide || open?.length === perRow * 2) close();
    if (!open) {
      open = [];
      rows.push(open);
    }
    open.push(headingCell(key, 'centre'), bodyCell(value, 1, 'left'));
    if (wide) close();
  }
  close();
  return { widths: perRow === 1 ? [0.24, 0.76] : [0.18, 0.32, 0.18, 0.32], headerRows: 0, rows };
}
