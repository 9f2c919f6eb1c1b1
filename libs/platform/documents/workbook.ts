/** A wall-clock date or time is a Date that reads so in UTC: no time zone takes part, so none can shift it. */
export type CellValue = string | number | Date | null;

export interface SheetColumn {
  readonly title: string;
  /** A choice is a text with a list to choose from. */
  readonly kind: 'text' | 'number' | 'date' | 'date-time' | 'choice';
  /** In characters; 16 unless told. */
  readonly width?: number;
  /** Of a choice; up to 1000. */
  readonly choices?: readonly string[];
  /** Format of a number as Excel writes it, such as '#,##0.00'. */
  readonly format?: string;
}

export interface SheetContent {
  /** 1 to 31 characters, without : \ / ? * [ ]; unlike the others whatever their case. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Cells in the order of the columns; may come bit by bit. */
  readonly rows: Iterable<readonly CellValue[]> | AsyncIterable<readonly CellValue[]>;
}

export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  /** Kept in a hidden sheet and given back by readWorkbook: what the cells alone would lose. */
  readonly metadata?: Readonly<Record<string, string>>;
  readonly createdAt: Date;
}

export interface SheetRow {
  /** As Excel counts, from 1; the header is row 1. Rows without any value are left out. */
  readonly number: number;
  /** By column, from 0; an empty cell is null. As long as its last value needs. */
  readonly cells: readonly CellValue[];
}

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

export interface ReadWorkbook {
  /** The visible and the hidden ones, but none of our own helper sheets. */
  readonly sheets: readonly ReadSheet[];
  readonly metadata: Readonly<Record<string, string>>;
}

/** Sheets of our own that people do not see: facts about the file, and the lists to choose from. */
export const helperSheets = { metadata: '_openzone', choices: '_choices' } as const;

/** Excel holds no more, in UTF-16 units. */
export const longestText = 32_767;

/**
 * Text as the file format spells it (ECMA-376 part 1, 22.9.2.19): characters XML has no place for are _xHHHH_, and so is
 * the underscore of a text that would otherwise be read that way.
 */
export const spellText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    });

export const readSpelling = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
