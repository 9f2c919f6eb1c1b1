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
