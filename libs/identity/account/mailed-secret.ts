import { createHmac, hkdfSync } from 'node:crypto';

/**
 * The secret in a mailed link, derived from the row it opens. Nothing readable lies in the outbox or in the database,
 * and a handler that runs a second time writes the very same mail.
 */
export function mailedSecret(encryptionKey: Buffer, kind: string, id: string): string {
  const key = Buffer.from(hkdfSync('sha256', encryptionKey, Buffer.alloc(0), 'openzone:mailed-secret', 32));
  return createHmac('sha256', key).update(`${kind}:${id}`).digest('base64url');
}
