import type { Locale } from '#contracts';

/** What a colour means; the renderers know which one it is. */
export type ColourToken = 'muted' | 'accent' | 'good' | 'warning' | 'danger';
export type LightColour = 'green' | 'yellow' | 'red';
export type Align = 'left' | 'centre' | 'right';

export interface Run {
  /** A line feed begins a new line. */
  readonly text: string;
  readonly bold?: boolean;
  readonly colour?: ColourToken;
  /** http, https or mailto; any other address is refused with a RangeError. */
  readonly link?: string;
}

/** A plain text is one run without emphasis. */
export type RichText = string | readonly Run[];

/** A colour alone says nothing on a black-and-white print, hence the word. */
export interface Light {
  readonly colour: LightColour;
  readonly word: string;
}

export interface TableColumn {
  readonly title: string;
  /** Share of the width in relation to the other columns; above 0. */
  readonly share: number;
  readonly align?: Align;
}

export type TableCell = RichText | { readonly light: Light };

export interface KeyValue {
  readonly key: string;
  readonly value: TableCell;
  /** Takes the whole row where there are two pairs in a row. */
  readonly wide?: boolean;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: RichText; readonly align?: Align; readonly indent?: boolean }
  | { readonly kind: 'list'; readonly items: readonly RichText[] }
  | { readonly kind: 'pairs'; readonly pairs: readonly KeyValue[]; readonly perRow?: 1 | 2 }
  | {
      readonly kind: 'table';
      readonly columns: readonly TableColumn[];
      /** Every row has as many cells as there are columns. */
      readonly rows: readonly (readonly TableCell[])[];
    }
  | { readonly kind: 'note'; readonly text: RichText }
  | { readonly kind: 'page-break' };

/** One office document, whatever it is rendered to. A4. All words in it are in its locale already. */
export interface OfficeDocument {
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle?: string;
  /** The number of the document (文号), such as 督办〔2026〕3号. */
  readonly number?: string;
  /** The date as it is printed. */
  readonly date?: string;
  /** Small, at the top of each page. */
  readonly header?: string;
  /** Small, at the foot of each page, beside "page x of y". */
  readonly footer?: string;
  readonly orientation?: 'portrait' | 'landscape';
  /** Recorded in the file as its time of creation; the same document and time make the same bytes. */
  readonly createdAt: Date;
  readonly author?: string;
  readonly blocks: readonly Block[];
}

export const runsOf = (text: RichText): readonly Run[] => (typeof text === 'string' ? [{ text }] : text);

/** Colours by meaning, RRGGBB. All have a contrast of 4.5 to 1 or better on white. */
export const colours: Record<ColourToken, string> = {
  muted: '5C6470',
  accent: '1D4E89',
  good: '1E6B34',
  warning: '8A5200',
  danger: 'B42318',
};

/** Text and ground of a light, RRGGBB. */
export const lightColours: Record<LightColour, { readonly ink: string; readonly ground: string }> = {
  green: { ink: '1E6B34', ground: 'E3F4E7' },
  yellow: { ink: '7A4A00', ground: 'FFF3CC' },
  red: { ink: 'A61B12', ground: 'FCE4E2' },
};

export const documentWords: Record<Locale, { page: (page: string, of: string) => string; note: string }> = {
  'zh-CN': { page: (page, of) => `第 ${page} 页 共 ${of} 页`, note: '注：' },
  en: { page: (page, of) => `Page ${page} of ${of}`, note: 'Note: ' },
};

/** A link of a document leads to the web or to a mailbox, nowhere else. */
export function safeLink(link: string): string {
  const protocol = URL.canParse(link) ? new URL(link).protocol : '';
  if (!['http:', 'https:', 'mailto:'].includes(protocol)) throw new RangeError(`not a link for a document: ${link}`);
  return link;
}
