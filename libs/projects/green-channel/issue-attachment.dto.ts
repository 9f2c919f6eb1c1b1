import { z } from 'zod';

/** A photo, a voice note, a paper, or the proof that it is solved. */
export const attachmentPurposes = ['photo', 'voice', 'file', 'proof'] as const;
export type AttachmentPurpose = (typeof attachmentPurposes)[number];

export const NewAttachment = z.strictObject({ purpose: z.enum(attachmentPurposes) });
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
  uploadedAt: z.iso.datetime(),
});
export type AttachmentView = z.infer<typeof AttachmentView>;
