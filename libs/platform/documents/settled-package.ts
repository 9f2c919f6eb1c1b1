import { readZip, writeZip, type ZipEntry } from './zip.js';

/** Of our own making, so the limits are only there to be generous. */
const limits = { maxBytes: 2 ** 30, maxEntries: 1000 };

/** A timestamp of the core properties (ECMA-376 part 2, 11). */
const stamp = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:)/g;
/** The library names the targets of links by chance. */
const chanceName = /(?<= (?:r:id|Id)=")rId[0-9a-z_-]{21}(?=")/g;

/**
 * The same package with nothing in it that differs from one making to the next: the time it was made, names drawn by
 * chance, and the times of the entries.
 */
export function settledPackage(bytes: Uint8Array, createdAt: Date): Uint8Array {
  const names = new Map<string, string>();
  const settle = (text: string): string =>
    text.replace(stamp, `$1${createdAt.toISOString().slice(0, 19)}Z$3`).replace(chanceName, (name) => {
      const known = names.get(name) ?? `rIdLink${names.size + 1}`;
      names.set(name, known);
      return known;
    });
  const entries = readZip(bytes, limits).map(
    ({ name, bytes }): ZipEntry =>
      /\.(xml|rels)$/.test(name)
        ? { name, bytes: Buffer.from(settle(Buffer.from(bytes).toString('utf8'))) }
        : { name, bytes },
  );
  return writeZip(entries);
}
