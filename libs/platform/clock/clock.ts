import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';

/** The only source of "now" in the application, so that a year can be simulated. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}

/**
 * UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, then random bits, so that new rows land at the end of an index.
 */
export function newId(milliseconds: number = Date.now()): string {
  const time = milliseconds.toString(16).padStart(12, '0');
  // The random bits and the variant of a version 4 one: Node draws those in bulk.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

/** Unguessable text, base64url; 32 bytes give 43 characters. */
export function randomToken(bytes = 32): string {
  return randomBytes(bytes).toString('base64url');
}

export function sha256(text: string | Buffer): Buffer {
  return createHash('sha256').update(text).digest();
}
