/**
 * Finds an object key that stands twice in a JSON text (RFC 8259 leaves its meaning open, and parsers differ: one
 * part of a system would see another value than the next).
 * @param text well-formed JSON
 * @returns the first repeated key, or undefined
 */
export function duplicateKey(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  let expectsKey = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '{') {
      open.push(new Set());
      expectsKey = true;
    } else if (character === '[') {
      open.push(undefined);
      expectsKey = false;
    } else if (character === '}' || character === ']') {
      open.pop();
      expectsKey = false;
    } else if (character === ',') {
      expectsKey = open[open.length - 1] !== undefined;
    } else if (character === '"') {
      const end = endOfString(text, at);
      const keys = open[open.length - 1];
      if (expectsKey && keys) {
        const key: string = JSON.parse(text.slice(at, end + 1));
        if (keys.has(key)) return key;
        keys.add(key);
        expectsKey = false;
      }
      at = end;
    }
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
