import { inflateSync } from 'node:zlib';

/** Scripts, programs to start, forms that are programs, and passwords. Names that only belong to them. */
const refused = /\/(?:Encrypt|JavaScript|Launch|XFA|Rendition|RichMedia)(?![A-Za-z0-9])/;
/** Of all object streams together, unpacked. */
const mostUnpacked = 48 * 1024 * 1024;

/**
 * Whether a PDF is only something to look at: it begins with its header and ends with its end mark, has no password and
 * runs nothing. Objects may be packed into streams; those are unpacked and looked at too.
 */
export function isHarmlessPdf(bytes: Buffer): boolean {
  if (bytes.toString('latin1', 0, 5) !== '%PDF-') return false;
  const end = bytes.lastIndexOf('%%EOF');
  if (end < 0 || /[^\s\0]/.test(bytes.toString('latin1', end + 5))) return false;
  const text = bytes.toString('latin1');
  return !refused.test(plainNames(text)) && packedObjectsAreHarmless(bytes, text);
}

/** `/J#61vaScript` is another spelling of `/JavaScript`. */
const plainNames = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function packedObjectsAreHarmless(bytes: Buffer, text: string): boolean {
  let left = mostUnpacked;
  for (const match of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const dictionary = plainNames(dictionaryBefore(text, match.index));
    if (!/\/(?:ObjStm|First)(?![A-Za-z0-9])/.test(dictionary)) continue;
    const start = match.index + match[0].length;
    const end = bytes.indexOf('endstream', start);
    const unpacked = end < 0 ? undefined : unpack(bytes.subarray(start, end), dictionary, left);
    if (!unpacked || refused.test(plainNames(unpacked.toString('latin1')))) return false;
    left -= unpacked.length;
  }
  return true;
}

/** What stands between the object's number and its stream. */
function dictionaryBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 4096), at);
  return before.slice(before.lastIndexOf(' obj') + 1);
}

/** Undefined for what no ordinary program writes: another filter, a predictor, more than the limit. */
function unpack(data: Buffer, dictionary: string, limit: number): Buffer | undefined {
  if (/\/Predictor/.test(dictionary) || limit <= 0) return undefined;
  const filters = /\/Filter\s*\[?([^\]>]*?)(?=\]|>>|\/(?!\w+Decode)|$)/.exec(dictionary)?.[1]?.trim() ?? '';
  if (filters === '') return data.length <= limit ? data : undefined;
  if (filters !== '/FlateDecode') return undefined;
  try {
    return inflateSync(data, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
}
