/**
 * Where a line of Chinese, English or both may end: between any two Chinese characters, except before closing and after
 * opening punctuation (GB/T 15834 4.1); between Latin words only at spaces.
 */

const closing = /[，。、；：！？）》〉」』】〕〗］｝”’…—～·％‰℃°,.;:!?)\]}%]|\p{M}/u;
const opening = /[（《〈「『【〔〖［｛“‘([{￥¥$№]/u;
const wide =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u2e80-\u303f\u31c0-\u31ef\u3200-\u33ff\uff00-\uff60\uffe0-\uffe6\u2460-\u24ff\u25a0-\u26ff“”‘’…—·]/u;
const space = /[ \u3000]/u;

function mayBreak(before: string, after: string): boolean {
  if (before === '\n' || after === '\n') return true;
  if (space.test(after)) return false;
  if (space.test(before)) return true;
  if (opening.test(before)) return false;
  if (closing.test(after)) return false;
  return wide.test(before) || wide.test(after);
}

export interface Mark {
  readonly character: string;
  /** In points. */
  readonly width: number;
}

/** The pieces that stay together, as lengths in characters; a line feed is a piece of its own. */
export function pieceLengths(characters: readonly string[]): number[] {
  const lengths: number[] = [];
  let length = 0;
  characters.forEach((character, index) => {
    length += 1;
    const next = characters[index + 1];
    if (next === undefined || mayBreak(character, next)) {
      lengths.push(length);
      length = 0;
    }
  });
  return lengths;
}

/**
 * Breaks characters into lines no wider than `width` points (the first one `indent` less); returns the characters of
 * each line without the spaces at its end. A piece wider than a line, such as a long address, is cut anywhere.
 */
export function breakLines<T extends Mark>(marks: readonly T[], width: number, indent = 0): T[][] {
  const lines: T[][] = [];
  let line: T[] = [];
  let used = indent;
  const feed = () => {
    lines.push(trimEnd(line));
    line = [];
    used = 0;
  };
  const put = (mark: T) => {
    line.push(mark);
    used += mark.width;
  };
  let at = 0;
  for (const length of pieceLengths(marks.map(({ character }) => character))) {
    const piece = marks.slice(at, at + length);
    at += length;
    if (piece[0]?.character === '\n') {
      feed();
      continue;
    }
    const needed = widthOf(trimEnd(piece));
    if (line.length > 0 && used + needed > width) feed();
    for (const mark of piece) {
      if (line.length > 0 && used + mark.width > width && !space.test(mark.character)) feed();
      put(mark);
    }
  }
  feed();
  return lines;
}

const widthOf = (marks: readonly Mark[]): number => marks.reduce((sum, { width }) => sum + width, 0);

function trimEnd<T extends Mark>(marks: readonly T[]): T[] {
  let end = marks.length;
  while (end > 0 && space.test(marks[end - 1]?.character ?? '')) end -= 1;
  return marks.slice(0, end);
}
