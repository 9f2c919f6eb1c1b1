import { hash, verify } from '@node-rs/argon2';
import { AppError } from '#platform/errors';

/** OWASP's recommendation for argon2id: 19 MiB, two passes, one lane. Argon2id is the library's default. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Found at the top of every published list of stolen passwords, in lengths we would otherwise accept. */
const notorious = new Set([
  '0123456789',
  '1234567890',
  '12345678910',
  '1q2w3e4r5t',
  '1qaz2wsx3edc',
  '9876543210',
  'iloveyou123',
  'letmein123',
  'mypassword',
  'password12',
  'password123',
  'password1234',
  'qwerty12345',
  'qwerty123456',
  'qwertyuiop',
  'welcome123',
  'woaini1314520',
]);

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost);

let nobodysHash: Promise<string> | undefined;

/** Takes the same time whether or not there is a password to compare with. */
export async function passwordMatches(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword('nobody has this password');
  const matches = await verify(passwordHash ?? (await nobodysHash), password.normalize('NFKC'));
  return matches && typeof passwordHash === 'string';
}

/**
 * Length decides; what an attacker tries first is refused.
 * @throws AppError auth.password-weak with a reason: `known`, `repeated`, `personal`
 */
export function assertStrongPassword(password: string, personal: readonly string[]): void {
  const reason = weakness(password.toLowerCase(), personal);
  if (reason) throw new AppError('auth.password-weak', { reason });
}

function weakness(password: string, personal: readonly string[]): string | undefined {
  if (notorious.has(password)) return 'known';
  if (new Set(password).size < 4) return 'repeated';
  const words = personal.flatMap((text) => [text, text.split('@')[0]!]).map((word) => word.toLowerCase());
  return words.some((word) => word.length > 3 && password.replace(word, '').length < 4) ? 'personal' : undefined;
}
