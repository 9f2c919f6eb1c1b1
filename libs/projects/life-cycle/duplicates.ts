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
  return new KnownNames(projects).like(entered);
}

const normalOf = ({ names, companyName, investorGroup, industry }: DuplicateQuestion) => ({
  names: names.map(normaliseName).filter(Boolean),
  company: normaliseName(companyName ?? ''),
  group: normaliseName(investorGroup ?? ''),
  division: industry ? divisionOfIndustry(industry) : '',
});

/** Projects made ready for many questions: each is compared only with those that share a part of a name with it. */
export class KnownNames<T extends DuplicateQuestion> {
  private readonly known: readonly (ReturnType<typeof normalOf> & { project: T })[];
  /** Names by each group of three letters in them, and projects by their company, group or short name. */
  private readonly byTrigram = new Map<string, KnownName[]>();
  private readonly byWhole = new Map<string, number[]>();

  constructor(projects: readonly T[]) {
    this.known = projects.map((project) => ({ project, ...normalOf(project) }));
    for (const [index, normal] of this.known.entries()) {
      for (const key of wholes(normal)) push(this.byWhole, key, index);
      for (const name of new Set(normal.names)) {
        const parts = trigrams(name);
        for (const part of name.length < shortestCompared ? [] : parts) {
          push(this.byTrigram, part, { index, name, size: parts.size });
        }
      }
    }
  }

  like(entered: DuplicateQuestion): LikelyDuplicate<T>[] {
    const asked = normalOf(entered);
    const best = this.bestOf(asked.names);
    const perhaps = new Set(wholes(asked).flatMap((key) => this.byWhole.get(key) ?? []));
    for (const [index, alike] of best) if (alike >= similarFrom) perhaps.add(index);
    return [...perhaps]
      .sort((a, b) => a - b)
      .map((index) => judged(asked, this.known[index]!, best.get(index) ?? 0))
      .filter(({ reasons }) => reasons.length > 0)
      .sort((a, b) => weight(b) - weight(a));
  }

  /** How alike the most similar names are, by project; those without a common part are left out. */
  private bestOf(names: readonly string[]): Map<number, number> {
    const best = new Map<number, number>();
    for (const name of names) {
      if (name.length < shortestCompared) continue;
      const parts = trigrams(name);
      const common = new Map<KnownName['name'], Map<number, { count: number; size: number }>>();
      for (const part of parts) {
        for (const { index, name: other, size } of this.byTrigram.get(part) ?? []) {
          const counts = common.get(other) ?? new Map();
          common.set(other, counts);
          counts.set(index, { count: (counts.get(index)?.count ?? 0) + 1, size });
        }
      }
      for (const counts of common.values()) {
        for (const [index, { count, size }] of counts) {
          best.set(index, Math.max(best.get(index) ?? 0, (2 * count) / (parts.size + size)));
        }
      }
    }
    return best;
  }
}

interface KnownName {
  index: number;
  name: string;
  size: number;
}

function push<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** What makes two projects the same without being compared letter by letter. */
const wholes = ({ names, company, group, division }: ReturnType<typeof normalOf>): string[] => [
  ...new Set(names.map((name) => `name ${name}`)),
  ...(company ? [`company ${company}`] : []),
  ...(group && division ? [`group ${division} ${group}`] : []),
];

function judged<T>(
  asked: ReturnType<typeof normalOf>,
  { project, ...known }: ReturnType<typeof normalOf> & { project: T },
  alike: number,
): LikelyDuplicate<T> {
  const sameName = asked.names.some((name) => known.names.includes(name));
  const reasons: DuplicateReasonCode[] = [];
  if (sameName) reasons.push('same-name');
  else if (alike >= similarFrom) reasons.push('similar-name');
  if (asked.company && asked.company === known.company) reasons.push('same-company');
  if (asked.group && asked.group === known.group && asked.division && asked.division === known.division) {
    reasons.push('same-group-and-industry');
  }
  return { project, reasons, similarity: sameName ? 1 : alike };
}

const weights: Record<DuplicateReasonCode, number> = {
  'same-name': 4,
  'similar-name': 2,
  'same-company': 3,
  'same-group-and-industry': 1,
};
const weight = ({ reasons, similarity }: LikelyDuplicate<unknown>): number =>
  reasons.reduce((sum, reason) => sum + weights[reason], similarity);
