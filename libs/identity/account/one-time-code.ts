import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** RFC 6238 with the values every authenticator app uses: SHA-1, 30 seconds, six digits. */
const stepSeconds = 30;
const digits = 6;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export const newTotpSecret = (): Buffer => randomBytes(20);

/** The code of one step (RFC 4226, section 5.3). */
export function totpCode(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = mac[mac.length - 1]! & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/**
 * The step a code belongs to, or undefined. One step before and after now is allowed for clocks that are off; a step
 * not after `lastStep` is refused, so that an overheard code is worthless.
 */
export function acceptedStep(secret: Buffer, code: string, now: Date, lastStep: number): number | undefined {
  const current = Math.floor(now.getTime() / 1_000 / stepSeconds);
  const given = Buffer.from(code);
  return [current, current - 1, current + 1].find((step) => {
    const expected = Buffer.from(totpCode(secret, step));
    return step > lastStep && given.length === expected.length && timingSafeEqual(given, expected);
  });
}

/** RFC 4648, without padding. */
export function base32(bytes: Buffer): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{1,5}/g) ?? []).map((group) => alphabet[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

/** The address an authenticator app reads from the QR code. */
export function totpUri(secret: Buffer, email: string): string {
  const label = encodeURIComponent(`OpenZone:${email}`);
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=OpenZone&algorithm=SHA1&digits=${digits}&period=${stepSeconds}`;
}

const recoveryAlphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Ten codes such as `k7qm-3xwd-9fta`; letters that look alike are left out. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () =>
    Array.from(randomBytes(12), (byte) => recoveryAlphabet[byte % recoveryAlphabet.length])
      .join('')
      .replace(/(.{4})(?=.)/g, '$1-'),
  );
}

/** People type them with spaces, capitals or without the dashes. */
export const normaliseRecoveryCode = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '');

export const looksLikeTotp = (code: string): boolean => /^\d{6}$/.test(code);
