import type { DuplicateReasonCode } from '#contracts';
import { eastAsianForms, latinForms, latinPlaces, places } from './company-words.js';
import { divisionOfIndustry } from './industry-section.js';

/** Names as alike as this are shown to whoever enters a project; 1 is the same. */
export const similarFrom = 0.6;

/** A name shorter than this is too common a word to be compared by its parts. */
export const shortestCompared = 2;

const placePattern = new RegExp(
  `^(?:${places.join('|')})(?:省|市|自治区|特别行政区)?(?:经济技术)?(?:开发区|高新区|新区)?`,
);

/**
 * What is left of a name when writing, legal form and place are taken away: 苏州博世汽车部件（中国）有限公司 → 博世汽车部件,
 * Müller & Söhne GmbH & Co. KG → muellersoehne. Never empty unless the name says nothing.
 */
export function normaliseName(name: string): string {
  const plain = plainLetters(name);
  const bare = plain.replace(/\(([^()]*)\)/g, (bracket, inside: string) =>
    isPlace(inside) || isForm(inside) ? ' ' : bracket,
  );
  const words = bare.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return withoutForms(words) || joined(plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
}

/** The normal names of a project in both languages, as one text to keep; the same in both is kept once. */
export function normaliseNames(...names: string[]): string {
  return [...new Set(names.map(normaliseName))].filter(Boolean).join(' ');
}

/** One width, one case, no accents; German umlauts as they are written without them. */
function plainLetters(name: string): string {
  return (
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/ä/g, 'ae')
      .replace(/ö/g, 'oe')
      .replace(/ü/g, 'ue')
      .replace(/ß/g, 'ss')
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      // Initials belong together: K.K., S.p.A., A/S.
      .replace(/\b(\p{L})[./](?=\p{L}\b)/gu, '$1')
      .replace(/['’]/g, '')
  );
}

const joined = (words: readonly string[]): string => words.join('');

const isPlace = (text: string): boolean =>
  latinPlaces.includes(text.trim()) || text.trim().replace(placePattern, '') === '';

const isForm = (text: string): boolean =>
  ['株', '有', '주', '合'].includes(text.trim()) || latinForms.includes(text.trim());

function withoutForms(words: string[]): string {
  let rest = [...words];
  while (rest.length > 1 && latinForms.includes(rest.at(-1)!)) rest.pop();
  while (rest.length > 1 && latinPlaces.includes(rest[0]!)) rest = rest.slice(1);
  while (rest.length > 1 && latinPlaces.includes(rest.at(-1)!)) rest.pop();
  if (rest.length === 1 && latinForms.includes(rest[0]!)) return '';
  let text = joined(rest);
  for (let before = ''; before !== text; ) {
    before = text;
    for (const form of eastAsianForms) {
      if (text.endsWith(form)) text = text.slice(0, -form.length);
      else if (text.startsWith(form)) text = text.slice(form.length);
    }
  }
  const placeless = text.replace(placePattern, '');
  return placeless.length >= shortestCompared ? placeless : text;
}

/** Groups of three letters, with two spaces before and one behind, so that a beginning weighs more than an end. */
function trigrams(text: string): Set<string> {
  const letters = ['', '', ...text, ''].map((letter) => letter || ' ');
  return new Set(letters.slice(2).map((_, index) => letters.slice(index, index + 3).join('')));
}

/**
 * How alike two names are, 0 to 1: their common trigrams among all of theirs, counted twice (Dice), after
 * `normaliseName`. Names that say nothing are like no other.
 */
export function similarity(a: string, b: string): number {
  return similarityOfNormal(normaliseName(a), normaliseName(b));
}

function similarityOfNormal(a: string, b: string): number {
  if (a.length < shortestCompared || b.length < shortestCompared) return a === b && a !== '' ? 1 : 0;
  const [one, other] = [trigrams(a), trigrams(b)];
  const common = [...one].filter((part) => other.has(part)).length;
  return (2 * common) / (one.size + other.size);
}

export interface DuplicateQuestion {
  /** In any language. */
  names: readonly string[];
  companyName?: string | null;
  investorGroup?: string | null;
  /** GB/T 4754. */
  industry?: string | null;
}

export interface LikelyDuplicate<T> {
  project: T;
  reasons: DuplicateReasonCode[];
  /** Of the names that are most alike, 0 to 1. */
  similarity: number;
}

/** Which of the projects may be the one somebody is entering, the likeliest first. */
export function likelyDuplicates<T extends DuplicateQuestion>(
  entered: DuplicateQuestion,
  projects: readonly T[],
): LikelyDuplicate<T>[] {
  const asked = normalOf(entered);
  return projects
    .map((project) => compare(asked, project))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => weight(b) - weight(a));
}

const normalOf = ({ names, companyName, investorGroup, industry }: DuplicateQuestion) => ({
  names: names.map(normaliseName).filter(Boolean),
  company: normaliseName(companyName ?? ''),
  group: normaliseName(investorGroup ?? ''),
  division: industry ? divisionOfIndustry(industry) : '',
});

function compare<T extends DuplicateQuestion>(asked: ReturnType<typeof normalOf>, project: T): LikelyDuplicate<T> {
  const known = normalOf(project);
  const alike = asked.names.flatMap((one) => known.names.map((other) => similarityOfNormal(one, other)));
  const best = Math.max(0, ...alike);
  const sameName = asked.names.some((name) => known.names.includes(name));
  const reasons: DuplicateReasonCode[] = [];
  if (sameName) reasons.push('same-name');
  else if (best >= similarFrom) reasons.push('similar-name');
  if (asked.company && asked.company === known.company) reasons.push('same-company');
  if (asked.group && asked.group === known.group && asked.division && asked.division === known.division) {
    reasons.push('same-group-and-industry');
  }
  return { project, reasons, similarity: best };
}

const weights: Record<DuplicateReasonCode, number> = {
  'same-name': 4,
  'similar-name': 2,
  'same-company': 3,
  'same-group-and-industry': 1,
};
const weight = ({ reasons, similarity }: LikelyDuplicate<unknown>): number =>
  reasons.reduce((sum, reason) => sum + weights[reason], similarity);
