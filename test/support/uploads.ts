import type { Answer } from './api.js';
import type { Person } from './world.js';

/** A small PDF as programs write it; `objects` goes into its catalogue. */
export const pdfFile = (objects = '', tail = ''): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${objects} >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n${tail}`,
    'latin1',
  );

/** The header of a PNG of this size in pixels. */
export function pngFile(width: number, height: number): Buffer {
  const head = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(head);
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return Buffer.concat([head, Buffer.from('\0\0\0\0IDAT\0\0\0\0', 'latin1')]);
}

const latin = (text: string) => Buffer.from(text, 'latin1');

/** The beginning of a WebM as Chrome records it; a film where the track is one of pictures. */
export const webmFile = (codec: 'A_OPUS' | 'V_VP8' = 'A_OPUS', tail = ''): Buffer =>
  latin(
    `\x1a\x45\xdf\xa3\x87\x42\x82\x84webm\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xff\x16\x54\xae\x6b\x8d\xae\x8b\xd7\x81\x01\x86${String.fromCharCode(0x80 + codec.length)}${codec}${tail}`,
  );

function box(type: string, ...parts: Buffer[]): Buffer {
  const inside = Buffer.concat(parts);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(inside.length + 8);
  return Buffer.concat([size, latin(type), inside]);
}

/** An MP4 as Safari records it, with tracks of these kinds. */
export const mp4File = (...tracks: ('soun' | 'vide')[]): Buffer =>
  Buffer.concat([
    box('ftyp', latin('iso5\0\0\0\x01isomiso5hlsf')),
    box('mdat', latin('\0'.repeat(40))),
    box(
      'moov',
      ...tracks.map((track) => box('trak', box('mdia', box('hdlr', latin(`${'\0'.repeat(8)}${track}\0\0\0\0`))))),
    ),
  ]);

/** The first page of an Ogg file, as Firefox records it. */
export const oggFile = (head = 'OpusHead\x01\x01'): Buffer =>
  latin(`OggS\0\x02${'\0'.repeat(20)}\x01${String.fromCharCode(head.length)}${head}`);

export interface SentUpload {
  name?: string;
  bytes: Uint8Array;
  fields?: Record<string, string>;
  headers?: Record<string, string>;
}

/** Sends a file as a browser's form does. */
export async function upload<T = Record<string, unknown>>(
  { api, cookie }: Pick<Person, 'api' | 'cookie'>,
  path: string,
  { name = 'plan.pdf', bytes, fields = {}, headers = {} }: SentUpload,
): Promise<Answer<T>> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const response = await fetch(`${api.url}/api${path}`, {
    method: 'POST',
    headers: { cookie: `oz_login=${cookie}`, ...headers },
    body: form,
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as T };
}
