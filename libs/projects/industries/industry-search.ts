import { everydayWords } from './everyday-words.js';
import { industries, pathOf, plain } from './industries.js';
import type { Industry, IndustryScheme } from './industry.js';
import { soundsIn, syllablesOf } from './pinyin-of.js';

/** An industry as it is looked through: nothing is put together while somebody types. */
interface Entry {
  industry: Industry;
  section: string;
  zh: string;
  en: string;
  /** Its own names and everyday words. */
  own: Text;
  /** All it lies in, and itself. */
  whole: Text;
  /** Asked for only when letters were typed: the first time it takes a third of a second for all names. */
  syllables: () => readonly string[];
}

interface Text {
  text: string;
  /** The Latin words in it, each after a blank. */
  stems: string;
}

const built = new Map<IndustryScheme, readonly Entry[]>();

function entriesOf(scheme: IndustryScheme): readonly Entry[] {
  const known = built.get(scheme);
  if (known) return known;
  const entries = industries[scheme].map((industry) => {
    const path = pathOf(industry);
    return {
      industry,
      section: (path[0] ?? industry).code,
      zh: plain(industry.name.zh),
      en: plain(industry.name.en),
      own: textOf([industry]),
      whole: textOf([...path, industry]),
      syllables: once(() => syllablesOf(industry.name.zh)),
    };
  });
  built.set(scheme, entries);
  return entries;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function textOf(path: readonly Industry[]): Text {
  const text = plain(
    path
      .map(
        ({ scheme, code, name }) => `${name.zh} ${name.en} ${scheme === 'gbt4754' ? (everydayWords[code] ?? '') : ''}`,
      )
      .join(' '),
  );
  const stems = (text.match(/[a-z0-9&]+/g) ?? []).map((word) => ` ${stem(word)}`).join('');
  return { text, stems };
}

/** The same word in one and in many: batteries and battery, chips and chip. */
const stem = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(s|x|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1');

const unasked = new Set(['a', 'an', 'the', 'of', 'and', 'for', 'in', 'or']);

/**
 * What somebody may mean who typed this, the best first: a code or its beginning, words of the names in either language,
 * or how a Chinese name sounds. Nothing typed: the sections, to begin with.
 */
export function searchIndustries(scheme: IndustryScheme, typed: string, limit: number): Industry[] {
  const text = plain(typed);
  const entries = entriesOf(scheme);
  const rank = text === '' ? onlySections : (codeRank(text) ?? wordRank(text));
  const found: { entry: Entry; rank: number }[] = [];
  for (const entry of entries) {
    const value = rank(entry);
    if (value !== undefined) found.push({ entry, rank: value });
  }
  // What is equally good stays in the order of the standard, where the wider comes before the finer.
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ entry }) => entry.industry);
}

type Rank = (entry: Entry) => number | undefined;

const onlySections: Rank = ({ industry }) => (industry.level === 'section' ? 0 : undefined);

function codeRank(text: string): Rank | undefined {
  const [, letter, digits = ''] = /^([a-u])?(\d{0,4})$/.exec(text) ?? [];
  if (letter === undefined && digits === '') return undefined;
  return ({ industry: { code, level }, section }) => {
    if (letter !== undefined && section.toLowerCase() !== letter) return undefined;
    if (level === 'section') return digits === '' ? 0 : undefined;
    return code.startsWith(digits) ? code.length : undefined;
  };
}

function wordRank(text: string): Rank {
  const words = text.split(/[\s,，、/]+/).filter((word) => word !== '' && !unasked.has(word));
  const asked = (words.length > 0 ? words : [text]).map(searched);
  const letters = text.replace(/[^a-z]/g, '');
  const sounds = letters.length > 1 && /^[a-z' ]+$/.test(text);
  return ({ zh, en, own, whole, syllables }) => {
    if (zh === text || en === text) return 0;
    if (zh.startsWith(text) || en.startsWith(text)) return 1;
    const here = asked.filter(({ isIn }) => isIn(own)).length;
    if (here === asked.length) return 2;
    if (sounds && soundsIn(letters, syllables())) return 3;
    if (asked.every(({ isIn }) => isIn(whole))) return here > 0 ? 4 : 5;
    return asked.every(({ word }) => isScattered(word, zh)) ? 6 : undefined;
  };
}

/** A Latin word begins a word of the text, Chinese stands anywhere in it. */
function searched(word: string): { word: string; isIn: (text: Text) => boolean } {
  const wanted = ` ${stem(word)}`;
  const latin = /^[a-z0-9&]+$/.test(word);
  return { word, isIn: ({ text, stems }) => (latin ? stems.includes(wanted) : text.includes(word)) };
}

/** Chinese shortens: 锂电池 is in 锂离子电池. */
function isScattered(word: string, name: string): boolean {
  if (word.length < 2 || !/^\p{Script=Han}/u.test(word)) return false;
  let at = 0;
  for (const character of word) {
    at = name.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
