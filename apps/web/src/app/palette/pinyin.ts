import { match } from 'pinyin-pro';

const chinese = /\p{Script=Han}/u;

/**
 * Whether the typed letters are how some part of a Chinese name sounds: whole syllables (`hudong`), initials (`hd`), or
 * both mixed, beginning at any character, in any reading the characters have. It brings a dictionary: import it lazily.
 */
export function soundsIn(typed: string, word: string): boolean {
  const letters = plain(typed);
  const name = plain(word.split(/\s+/).filter(isChinese).join(''));
  if (!letters || !name) return false;
  // `ü` is typed as `v`, or simply as `u`.
  const found = match(name, letters, { continuous: true, precision: 'start', v: letters.includes('v') ? 'v' : 'u' });
  // One letter is in nearly every name; it counts where the name begins.
  return found !== null && (letters.length > 1 || found[0] === 0);
}

const isChinese = (text: string) => chinese.test(text);

/** Apostrophes divide syllables (`xi'an`), dots divide names: neither is heard. */
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
