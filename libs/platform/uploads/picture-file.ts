export interface PictureSize {
  width: number;
  height: number;
}

const widest = 16_384;
const mostPixels = 120_000_000;

/** Whether whoever shows the picture will need a bearable amount of memory: each side and the area are bounded. */
export function isBearable({ width, height }: PictureSize): boolean {
  return width > 0 && height > 0 && width <= widest && height <= widest && width * height <= mostPixels;
}

type Picture = 'png' | 'jpeg' | 'webp' | 'gif' | 'heic';

/** The size in pixels as the header says it, without decoding anything; undefined when the header is not readable. */
export function pictureSize(bytes: Buffer, kind: Picture): PictureSize | undefined {
  try {
    return readers[kind](bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const readers: Record<Picture, (bytes: Buffer) => PictureSize | undefined> = {
  png: (bytes) =>
    bytes.toString('latin1', 12, 16) === 'IHDR'
      ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
      : undefined,
  gif: (bytes) => ({ width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }),
  jpeg: jpegSize,
  webp: webpSize,
  heic: heicSize,
};

/** The first frame header (SOF0 to SOF15 without the tables and extensions among them) of a JPEG. */
function jpegSize(bytes: Buffer): PictureSize | undefined {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    } else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

function webpSize(bytes: Buffer): PictureSize | undefined {
  const chunk = bytes.toString('latin1', 12, 16);
  if (chunk === 'VP8 ') return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  if (chunk === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (chunk !== 'VP8L') return undefined;
  const bits = bytes.readUInt32LE(21);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** The largest of the image sizes ('ispe' boxes) in the head of an HEIF file; its tiles have sizes of their own. */
function heicSize(bytes: Buffer): PictureSize | undefined {
  const head = bytes.subarray(0, 256 * 1024);
  let largest: PictureSize | undefined;
  for (let at = head.indexOf('ispe'); at >= 0; at = head.indexOf('ispe', at + 4)) {
    const size = { width: head.readUInt32BE(at + 8), height: head.readUInt32BE(at + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}
