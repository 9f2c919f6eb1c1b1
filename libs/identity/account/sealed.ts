import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** One key per purpose, so that what was sealed for one cannot be opened as another. */
function keyFor(purpose: string, secret: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `openzone:${purpose}`, 32));
}

/** AES-256-GCM: 12 bytes nonce, 16 bytes tag, cipher text. `context` (whose secret it is) is bound to it. */
export function seal(secret: Buffer, purpose: string, context: string, plain: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose, secret), nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** @returns undefined when it was sealed with another key, for another purpose or context, or was altered */
export function unseal(secret: Buffer, purpose: string, context: string, sealed: Buffer): Buffer | undefined {
  if (sealed.length < 28) return undefined;
  try {
    const opening = createDecipheriv('aes-256-gcm', keyFor(purpose, secret), sealed.subarray(0, 12))
      .setAAD(Buffer.from(context))
      .setAuthTag(sealed.subarray(12, 28));
    return Buffer.concat([opening.update(sealed.subarray(28)), opening.final()]);
  } catch {
    return undefined;
  }
}
