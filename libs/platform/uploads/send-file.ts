import type { FastifyReply } from 'fastify';
import { byteRange } from './byte-range.js';

export interface SentFile {
  bytes: Uint8Array;
  fileName: string;
  mediaType: string;
  /** To be looked at in the page, where its kind allows; otherwise it is saved. */
  inline?: boolean;
}

/** Kinds a browser shows without running anything. */
const shown = /^(?:application\/pdf|image\/(?:png|jpeg|webp|gif)|text\/plain|audio\/(?:webm|ogg|mp4|mpeg))$/;

/**
 * Answers with an uploaded file: saved under its name, or shown. Nothing in it can run or reach anything: no type but
 * the one found at upload, and a policy that allows nothing. The PDF viewers of browsers refuse to work in a sandbox, so
 * for a PDF being looked at that one word is left out, and our own pages may frame it.
 */
export async function sendFile(reply: FastifyReply, { bytes, fileName, mediaType, inline }: SentFile): Promise<void> {
  const show = inline === true && shown.test(mediaType);
  const framed = show && mediaType === 'application/pdf';
  const part = byteRange(reply.request.headers.range, bytes.length);
  const { from, to } = typeof part === 'object' ? part : { from: 0, to: bytes.length - 1 };
  if (part === 'none') reply.status(416).header('content-range', `bytes */${bytes.length}`);
  else if (part) reply.status(206).header('content-range', `bytes ${from}-${to}/${bytes.length}`);
  const sent = part === 'none' ? new Uint8Array() : bytes.subarray(from, to + 1);
  await reply
    .header('accept-ranges', 'bytes')
    .header(
      'content-security-policy',
      framed ? `default-src 'none'; frame-ancestors 'self'` : `sandbox; default-src 'none'; frame-ancestors 'none'`,
    )
    .header('x-frame-options', framed ? 'SAMEORIGIN' : 'DENY')
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .header('content-disposition', disposition(show ? 'inline' : 'attachment', fileName))
    .type(mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType)
    .send(Buffer.from(sent.buffer, sent.byteOffset, sent.byteLength));
}

/** RFC 6266: a name in ASCII for old programs, and the full one as RFC 8187 writes it. */
export function disposition(how: 'inline' | 'attachment', fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const full = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${full}`;
}
