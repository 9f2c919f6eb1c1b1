import { createHash, randomBytes } from 'node:crypto';
import type { Bilingual, IssueCategory, Locale } from '#contracts';

/** The slip of each level: 提示单, 督办单, 联系单, 报告单. */
export const slipKinds = ['reminder', 'supervision', 'liaison', 'report'] as const;
export type SlipKind = (typeof slipKinds)[number];

export const slipOfLevel = (level: number): SlipKind => slipKinds[level - 1] ?? 'report';

/** How long somebody outside may answer a slip, in days. */
export const answerDays = 30;

/** What a slip says. It is kept as it was issued, whatever becomes of the issue. */
export interface SlipContent {
  issueNumber: string;
  title: string;
  category: IssueCategory;
  /** Not in slips of confidential issues: a project tells who complains. */
  project: Bilingual | null;
  zone: Bilingual;
  /** Of an organisation here; none of somebody outside, whose name is as somebody wrote it, nor in slips from before. */
  receiver?: Bilingual | null;
  holder: Bilingual;
  nextStep: string | null;
  /** ISO 8601, as dueAt. */
  filedAt: string;
  dueAt: string | null;
  /** The time limit that was used up, its share in percent and the level of the ladder; null when a person issued it. */
  step: { clock: string; share: number; level: number } | null;
  note: string | null;
  /** Language of the receiver. */
  locale: Locale;
}

export interface Slip {
  id: string;
  issueId: string;
  zoneId: string;
  kind: SlipKind;
  number: string;
  receiverName: string;
  /** Only of somebody outside the platform. */
  receiverEmail: string | null;
  content: SlipContent;
  issuedAt: Date;
  answerUntil: Date | null;
  answeredAt: Date | null;
  answer: string | null;
}

/** Whom it is for, in either language. */
export const receiverNamesOf = ({ receiverName, content }: Pick<Slip, 'receiverName' | 'content'>): Bilingual =>
  content.receiver ?? { zh: receiverName, en: receiverName };

/** The secret half of the address by which somebody outside answers; only its hash is kept. */
export const newAnswerSecret = () => randomBytes(32).toString('base64url');

export const answerHash = (secret: string) => createHash('sha256').update(secret).digest();

/** The zone stands in front of the secret, since rows are only read on behalf of a zone. */
export const answerToken = (zoneId: string, secret: string) => `${zoneId}.${secret}`;

export const answerTokenPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[\w-]{43}$/;

export function readAnswerToken(token: string): { zoneId: string; hash: Buffer } {
  const [zoneId, secret] = token.split('.') as [string, string];
  return { zoneId, hash: answerHash(secret) };
}
