/** Every typed word must begin a word of the entry, or occur in it when it is Chinese. */
export function matches(typed: string, words: string[]) {
  const text = words.join(' ').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => (/[\u3400-\u9fff]/.test(part) ? text.includes(part) : startsAWord(text, part)));
}

const startsAWord = (text: string, part: string) =>
  text.startsWith(part) || text.includes(` ${part}`) || text.includes(`-${part}`);
