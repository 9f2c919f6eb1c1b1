import { pinyin } from 'pinyin-pro';

/** How each Chinese character of a name sounds, without tones; `ü` is written as it is typed, `v`. */
export const syllablesOf = (name: string): string[] =>
  pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });

/**
 * Whether the letters are how some part of a name sounds: whole syllables (`dianchi`), initials (`dc`) or both mixed,
 * beginning at any character.
 */
export function soundsIn(letters: string, syllables: readonly string[]): boolean {
  return syllables.some((syllable, index) => syllable[0] === letters[0] && soundsFrom(letters, 0, syllables, index));
}

function soundsFrom(letters: string, at: number, syllables: readonly string[], index: number): boolean {
  if (at === letters.length) return true;
  const syllable = syllables[index] ?? '';
  let fits = 0;
  while (fits < syllable.length && at + fits < letters.length && syllable[fits] === letters[at + fits]) fits += 1;
  if (fits === 0) return false;
  // The last syllable may be cut anywhere, those before are whole or their first letter.
  if (at + fits === letters.length) return true;
  const whole = fits === syllable.length && soundsFrom(letters, at + fits, syllables, index + 1);
  return whole || soundsFrom(letters, at + 1, syllables, index + 1);
}
