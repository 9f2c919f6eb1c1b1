export interface ByteRange {
  from: number;
  /** Inside. */
  to: number;
}

/**
 * The part of a file a request asks for (RFC 9110, `Range`): players ask for parts to find out how long a recording is,
 * and to jump in it. Undefined for the whole: nothing was asked, several parts were, or it is not understood.
 */
export function byteRange(asked: string | undefined, size: number): ByteRange | 'none' | undefined {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(asked?.trim() ?? '');
  const [, first = '', last = ''] = found ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length > 0 ? { from: size - length, to: size - 1 } : 'none';
  }
  const from = Number(first);
  if (last !== '' && Number(last) < from) return undefined;
  return from < size ? { from, to: Math.min(last === '' ? size - 1 : Number(last), size - 1) } : 'none';
}
