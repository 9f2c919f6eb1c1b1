export interface Statement {
  readonly file: string;
  /** One statement on one line: no comments, function bodies and texts emptied, identifiers unquoted. */
  readonly sql: string;
}

// In this order: a comment mark inside a text is no comment, and a quote inside a function body is no text.
const parts = [
  /(?<comment>--[^\n]*|\/\*[\s\S]*?\*\/)/,
  /(?<body>(?<tag>\$\w*\$)[\s\S]*?\k<tag>)/,
  /(?<text>'(?:[^']|'')*')/,
  /"(?<name>[^"]*)"/,
  /(?<end>;)/,
];
const scanner = new RegExp(parts.map((part) => part.source).join('|'), 'g');

export function statementsOf(file: string, text: string): Statement[] {
  const cleaned = text.replace(scanner, (whole, ...rest) => {
    const found = rest.at(-1) as Record<string, string | undefined>;
    if (found.comment !== undefined) return ' ';
    if (found.body !== undefined) return '$$$$';
    if (found.text !== undefined) return "''";
    if (found.name !== undefined) return found.name;
    return found.end === undefined ? whole : '\u0000';
  });
  return cleaned
    .split('\u0000')
    .map((sql) => sql.replace(/\s+/g, ' ').trim())
    .filter((sql) => sql !== '')
    .map((sql) => ({ file, sql }));
}

/** Cuts at commas that stand outside brackets. */
export function listItems(list: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const letter of list) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth === 0) {
      items.push(item.trim());
      item = '';
    } else item += letter;
  }
  return [...items, item.trim()].filter((text) => text !== '');
}

export interface TableChange {
  readonly table: string;
  readonly created: boolean;
  /** Columns and constraints of a new table, or the actions of ALTER TABLE. */
  readonly items: readonly string[];
}

const creates = /^CREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?([\w.]+) ?\((.*)\)[^)]*$/i;
const alters = /^ALTER TABLE (?:IF EXISTS )?(?:ONLY )?([\w.]+) (.*)$/i;

export function tableChange({ sql }: Statement): TableChange | undefined {
  const created = creates.exec(sql);
  const found = created ?? alters.exec(sql);
  if (!found) return undefined;
  return { table: found[1] ?? '', created: created !== null, items: listItems(found[2] ?? '') };
}
