import { createHash } from 'node:crypto';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../errors/app-error.js';
import { type UploadPurpose, uploadPurposes } from './file-kinds.js';
import { inspectFile } from './inspect-file.js';

export interface UploadedFile {
  bytes: Buffer;
  /** As people may see it; never part of a key. */
  fileName: string;
  mediaType: string;
  sha256: Buffer;
}

/** The other fields beside a file: few, short, each once. */
const fieldLimits = { fields: 10, parts: 12, files: 1, fieldSize: 4_096, fieldNameSize: 100, headerPairs: 50 };
/** Bytes that all uploads of this process may hold at a time. */
const mostBytes = 192 * 1024 * 1024;
/** What the other fields and the borders between the parts may add. */
const slack = 64 * 1024;

let held = 0;

/**
 * Reads the one file and the fields of a multipart request. The file's size is bounded while it arrives.
 * @throws AppError upload.missing, upload.too-large, service.unavailable when too much arrives at once, and what
 * inspectFile finds
 */
export async function readUpload(
  request: FastifyRequest,
  reply: FastifyReply,
  purpose: UploadPurpose,
): Promise<{ file: UploadedFile; fields: Record<string, string> }> {
  if (!request.isMultipart()) throw new AppError('request.unsupported-media-type');
  const { maxBytes } = uploadPurposes[purpose];
  if (Number(request.headers['content-length'] ?? 0) > maxBytes + slack) throw tooLarge(maxBytes);
  const { part, bytes, fields } = await readParts(request, reply, maxBytes);
  const inspected = await inspectFile(bytes, part.filename, purpose);
  return { file: { bytes, ...inspected, sha256: createHash('sha256').update(bytes).digest() }, fields };
}

const tooLarge = (maxBytes: number): AppError =>
  new AppError('upload.too-large', { megabytes: Math.floor(maxBytes / 1024 / 1024) });

async function readParts(request: FastifyRequest, reply: FastifyReply, maxBytes: number) {
  const fields: Record<string, string> = Object.create(null);
  let found: { part: MultipartFile; bytes: Buffer } | undefined;
  const parts = request.parts({ limits: { ...fieldLimits, fileSize: maxBytes } });
  try {
    for await (const part of parts) {
      if (part.type === 'file') found = { part, bytes: await collect(part, reply, maxBytes) };
      else fields[part.fieldname] = textOf(part, fields);
    }
  } catch (error) {
    // The rest of the body is let go by; otherwise the connection would stand still.
    request.raw.resume();
    if (error instanceof AppError) throw error;
    throw new AppError('request.malformed');
  }
  // A file field that was left empty is sent as a file without a name.
  if (!found || (found.bytes.length === 0 && !found.part.filename)) throw new AppError('upload.missing');
  return { ...found, fields: { ...fields } };
}

async function collect(part: MultipartFile, reply: FastifyReply, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let own = 0;
  reply.raw.once('close', () => {
    held -= own;
    own = 0;
  });
  for await (const chunk of part.file as AsyncIterable<Buffer>) {
    own += chunk.length;
    held += chunk.length;
    if (held > mostBytes) throw new AppError('service.unavailable');
    chunks.push(chunk);
  }
  if (part.file.truncated) throw tooLarge(maxBytes);
  return Buffer.concat(chunks);
}

/** @throws AppError request.malformed for a field that comes twice, is cut off or is no text */
function textOf(
  field: { fieldname: string; value: unknown; valueTruncated: boolean; fieldnameTruncated: boolean },
  fields: Record<string, string>,
): string {
  const { fieldname, value, valueTruncated, fieldnameTruncated } = field;
  if (typeof value !== 'string' || valueTruncated || fieldnameTruncated || fieldname in fields) {
    throw new AppError('request.malformed', undefined, [{ path: fieldname.slice(0, 100), code: 'field.invalid' }]);
  }
  return value;
}
