import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openTypeOf } from './web-font.js';

/**
 * Noto Sans SC as it is published for the web: one file with the common characters and about a hundred slices, each
 * with the ranges it is meant for. Nothing here depends on the fonts of the machine.
 */

export type Weight = 400 | 700;

const require = createRequire(import.meta.url);
const fontPackage = '@fontsource/noto-sans-sc';
/** Simplified Chinese of daily use and Latin in one font: most documents need no other. */
const common = 'chinese-simplified';

/** From and to, both included. */
type Range = readonly [number, number];

let slices: ReadonlyMap<string, readonly Range[]> | undefined;
const files = new Map<string, Buffer>();

function sliceRanges(): ReadonlyMap<string, readonly Range[]> {
  slices ??= new Map(
    Object.entries(JSON.parse(readFileSync(require.resolve(`${fontPackage}/unicode.json`), 'utf8'))).map(
      ([name, ranges]) => [name.replace(/[[\]]/g, ''), rangesOf(String(ranges))],
    ),
  );
  return slices;
}

/** Ranges in the notation of CSS, 'U+20-7e,U+a0'. */
function rangesOf(text: string): Range[] {
  return text.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

/** The slices that may have a character, best first; whether one has it, its font says. */
export function slicesFor(codePoint: number): string[] {
  const named = [...sliceRanges()].filter(([, ranges]) =>
    ranges.some(([from, to]) => from <= codePoint && codePoint <= to),
  );
  return [common, ...named.map(([name]) => name)];
}

/** A slice as an OpenType font; kept, as a document needs the same few again and again. */
export function openTypeSlice(name: string, weight: Weight): Buffer {
  const file = `${fontPackage}/files/noto-sans-sc-${name}-${weight}-normal.woff`;
  const known = files.get(file);
  if (known) return known;
  const font = openTypeOf(readFileSync(require.resolve(file)));
  files.set(file, font);
  return font;
}
