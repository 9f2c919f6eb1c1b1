/** What stands in a text where a name was. */
export const maskedWord = '●●●';

const suffixes =
  /(股份有限公司|有限责任公司|有限公司|集团|公司|\b(?:co|ltd|inc|corp|llc|gmbh|ag|kg|sa|srl|plc|bv|kk|limited|company)\b\.?)/giu;

/**
 * Takes names out of a text: each name as it is, and its core without the form of the company, in any case and width of
 * characters. Names shorter than two characters are left: they would take ordinary words with them.
 */
export function mask(text: string, names: readonly (string | null | undefined)[]): string {
  const wanted = [...new Set(names.flatMap((name) => (name ? [name, coreOf(name)] : [])))]
    .map((name) => name.trim())
    .filter((name) => [...name].length >= 2)
    .sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return text;
  const pattern = wanted.map((name) => lettersOf(name).map(loosely).join('[\\s·・.,，。-]*')).join('|');
  return text.normalize('NFKC').replace(new RegExp(pattern, 'giu'), maskedWord);
}

const idOrInstant = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z)$/;

/**
 * The same with every text in a value, however deep. Ids and instants stay as they are.
 * @param codes words of the application itself, which stay as well
 */
export function masked<T>(value: T, names: readonly string[], codes: ReadonlySet<string>): T {
  const without = (part: unknown): unknown => {
    if (typeof part === 'string') return codes.has(part) || idOrInstant.test(part) ? part : mask(part, names);
    if (Array.isArray(part)) return part.map(without);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, without(item)]));
  };
  return without(value) as T;
}

/**
 * How people call a company for short: the first four characters of a longer Chinese name, the first word of five letters
 * or more of another one.
 */
export function shortNames(name: string | null | undefined): string[] {
  const core = name ? coreOf(name) : '';
  const [word = ''] = core.split(/\s+/u);
  if (/\p{Script=Han}/u.test(word)) return [...word].length > 4 ? [[...word].slice(0, 4).join('')] : [];
  return [...word].length >= 5 ? [word] : [];
}

function coreOf(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[（(][^（()）]*[)）]/gu, '')
    .replace(suffixes, ' ')
    .trim();
}

/** Without spaces: those may stand between any two letters anyway. */
function lettersOf(name: string): string[] {
  return [...name.normalize('NFKC').replace(/\s/gu, '')];
}

function loosely(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
