import { z } from 'zod';

const Bilingual = z.object({ zh: z.string(), en: z.string() });

/** A photo, a voice note, a paper, or the proof that it is solved. */
export const attachmentPurposes = ['photo', 'voice', 'file', 'proof'] as const;
export type AttachmentPurpose = (typeof attachmentPurposes)[number];

export const NewAttachment = z.strictObject({
  purpose: z.enum(attachmentPurposes),
  /** Names this one file: sent twice, it is kept once. */
  key: z.uuid().optional(),
});
export type NewAttachment = z.infer<typeof NewAttachment>;

export const AttachmentContentQuery = z.strictObject({ inline: z.enum(['0', '1']).default('0') });
export type AttachmentContentQuery = z.infer<typeof AttachmentContentQuery>;

export const AttachmentView = z.object({
  id: z.uuid(),
  purpose: z.enum(attachmentPurposes),
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.number(),
  side: z.enum(['company', 'zone', 'department', 'authority']),
  /** Whoever added it; nobody of the company in a confidential issue. */
  by: z.object({ name: z.string().nullable(), organisation: Bilingual.nullable() }),
  uploadedAt: z.iso.datetime(),
});
export type AttachmentView = z.infer<typeof AttachmentView>;
