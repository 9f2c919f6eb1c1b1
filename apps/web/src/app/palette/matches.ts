/** Whether what is typed may be the sound of the word, as pinyin. */
export type Sounds = (typed: string, word: string) => boolean;

const unheard: Sounds = () => false;

/** Every typed word must begin a word of the entry, occur in it when it is Chinese, or be the sound of a part of it. */
export function matches(typed: string, words: string[], sounds = unheard) {
  const text = words.join(' ').toLowerCase();
  const parts = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const heard = (part: string) => words.some((word) => sounds(part, word));
  return parts.every((part) => written(text, part) || heard(part)) || heard(parts.join(''));
}

/** What is written like that comes before what only sounds like it. */
export function search<Entry extends { words: string[] }>(typed: string, entries: Entry[], sounds = unheard): Entry[] {
  const asWritten = entries.filter(({ words }) => matches(typed, words));
  const rest = entries.filter((entry) => !asWritten.includes(entry));
  return [...asWritten, ...rest.filter(({ words }) => matches(typed, words, sounds))];
}

const written = (text: string, part: string) =>
  /[\u3400-\u9fff]/.test(part) ? text.includes(part) : startsAWord(text, part);

const startsAWord = (text: string, part: string) =>
  text.startsWith(part) || text.includes(` ${part}`) || text.includes(`-${part}`);
