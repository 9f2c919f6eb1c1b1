/** Control characters, marks that turn the direction of writing or are not seen, and what means something in a path. */
const unwanted = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029<>:"|?*]/gu;
const longest = 120;

/**
 * The name of an uploaded file as people may see it: the last part of a path, without what could mislead a reader or a
 * file system. It is shown and offered for saving, and is never part of a storage key.
 * @param given as the browser sent it
 * @param ending that the file has to have, without the dot; another one is replaced when `mend` says so
 */
export function cleanFileName(given: string, ending: string): string {
  const stem = stemOf(lastPart(given)) || 'file';
  return `${[...stem]
    .slice(0, longest - ending.length - 1)
    .join('')
    .trimEnd()}.${ending}`;
}

/** In lower case, without the dot; empty when there is none. */
export function endingOf(given: string): string {
  return /\.([\p{L}\p{N}]{1,10})$/u.exec(lastPart(given))?.[1]?.toLowerCase() ?? '';
}

const lastPart = (given: string): string =>
  (given.normalize('NFC').split(/[/\\]/).at(-1) ?? '').replace(unwanted, '').trim();

const stemOf = (name: string): string => name.replace(/\.[\p{L}\p{N}]{1,10}$/u, '').replace(/^[.\s]+|[.\s]+$/g, '');
