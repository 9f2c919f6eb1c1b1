import { createHash, randomBytes } from 'node:crypto';
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
  const bytes = randomBytes(16);
  bytes.writeUIntBE(milliseconds, 0, 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Unguessable text, base64url; 32 bytes give 43 characters. */
export function randomToken(bytes = 32): string {
  return randomBytes(bytes).toString('base64url');
}

export function sha256(text: string | Buffer): Buffer {
  return createHash('sha256').update(text).digest();
}
