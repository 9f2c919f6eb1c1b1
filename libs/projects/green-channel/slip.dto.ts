import { z } from 'zod';
import { issueCategories, locales } from '#contracts';
import { answerTokenPattern, slipKinds } from './slip.js';

const Words = z.strictObject({ zh: z.string(), en: z.string() });

/** Who gets the slip: whoever holds the issue, or somebody outside, by mail. */
export const NewSlip = z.strictObject({
  kind: z.enum(slipKinds),
  receiver: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('holder') }),
    z.strictObject({
      kind: z.literal('outside'),
      name: z.string().trim().min(1).max(80),
      email: z.email().max(200),
      locale: z.enum(locales),
    }),
  ]),
  note: z.string().trim().min(1).max(1000),
});
export type NewSlip = z.infer<typeof NewSlip>;

export const SlipView = z.object({
  id: z.uuid(),
  kind: z.enum(slipKinds),
  number: z.string(),
  receiver: Words,
  outside: z.boolean(),
  level: z.number().nullable(),
  issuedAt: z.iso.datetime(),
  answeredAt: z.iso.datetime().nullable(),
  answer: z.string().nullable(),
});
export type SlipView = z.infer<typeof SlipView>;

export const SlipList = z.object({ data: z.array(SlipView) });
export type SlipList = z.infer<typeof SlipList>;

export const SlipFileQuery = z.strictObject({ format: z.enum(['docx', 'pdf']), locale: z.enum(locales) });
export type SlipFileQuery = z.infer<typeof SlipFileQuery>;

const Token = z.string().regex(answerTokenPattern);

export const LookAtSlip = z.strictObject({ token: Token });
export type LookAtSlip = z.infer<typeof LookAtSlip>;

export const AnswerSlip = z.strictObject({ token: Token, text: z.string().trim().min(1).max(2000) });
export type AnswerSlip = z.infer<typeof AnswerSlip>;

/** A slip as its receiver outside sees it. */
export const FoundSlip = z.object({
  kind: z.enum(slipKinds),
  number: z.string(),
  receiver: Words,
  issueNumber: z.string(),
  title: z.string(),
  category: z.enum(issueCategories),
  project: Words.nullable(),
  zone: Words,
  holder: Words,
  nextStep: z.string().nullable(),
  filedAt: z.iso.datetime(),
  dueAt: z.iso.datetime().nullable(),
  /** Of the zone. */
  timeZone: z.string(),
  note: z.string().nullable(),
  issuedAt: z.iso.datetime(),
  answerUntil: z.iso.datetime().nullable(),
  answeredAt: z.iso.datetime().nullable(),
});
export type FoundSlip = z.infer<typeof FoundSlip>;
