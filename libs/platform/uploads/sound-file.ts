type Sound = 'webm' | 'ogg' | 'mp4' | 'mp3';

/** Where recorders write what a file holds; a moov box may also come at its end. */
const head = 64 * 1024;

/**
 * Whether a file of a kind that may hold pictures, too, holds a sound and nothing else. Phones record into WebM (Chrome),
 * MP4 (Safari) or Ogg (Firefox), and all of these may be films.
 */
export function isOnlySound(bytes: Buffer, kind: Sound): boolean {
  const text = bytes.toString('latin1', 0, head);
  switch (kind) {
    // The codec of a track: element 86, its length, then A_… or V_….
    case 'webm':
      return /\x86[\x80-\xff]A_/.test(text) && !/\x86[\x80-\xff]V_/.test(text);
    case 'ogg':
      return !['\x80theora', '\x01video', 'OVP80'].some((film) => text.includes(film));
    case 'mp4':
      return onlySoundTracks(bytes);
    case 'mp3':
      return true;
  }
}

/** Every track of an MP4 says by its handler what it is: `soun`, `vide`, … */
function onlySoundTracks(bytes: Buffer): boolean {
  const moov = boxOf(bytes, 'moov');
  if (!moov) return false;
  const handlers = [...moov.toString('latin1').matchAll(/hdlr.{8}(.{4})/gs)].map(([, handler]) => handler);
  return handlers.includes('soun') && !handlers.includes('vide');
}

/** The first box of a type at the top of the file. */
function boxOf(bytes: Buffer, type: string): Buffer | undefined {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const short = bytes.readUInt32BE(at);
    const long = short === 1 && at + 16 <= bytes.length;
    const size = short === 0 ? bytes.length - at : long ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    if (size < 8) return undefined;
    if (bytes.toString('latin1', at + 4, at + 8) === type) return bytes.subarray(at + 8, at + size);
    at += size;
  }
  return undefined;
}
