/** A name without what varies in spelling: case, spaces, punctuation, words that every firm or project has. */
export function normalName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/股份有限公司|有限责任公司|有限公司|集团|公司|项目/g, '')
    .replace(/\b(co|ltd|inc|gmbh|ag|group|company|project|the)\b/g, '')
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

/** From 0 to 1: how many pairs of neighbouring characters two names share (Dice). */
export function likeness(a: string, b: string): number {
  const [x, y] = [pairs(normalName(a)), pairs(normalName(b))];
  if (x.size + y.size === 0) return 0;
  return (2 * [...x].filter((pair) => y.has(pair)).length) / (x.size + y.size);
}

function pairs(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));
}
