import { z } from 'zod';
import { evidenceKinds } from '#contracts';
import { resourceOf } from '#platform/http';

const Title = z.string().trim().min(1).max(200);

/** Beside the file; fields of a form are texts. */
export const NewDocument = z.strictObject({
  /** The file's own name, unless told. */
  title: z.string().trim().max(200).default(''),
  evidence: z.enum(evidenceKinds).default('other'),
  shared: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true'),
});
export type NewDocument = z.infer<typeof NewDocument>;

export const EditDocument = z.strictObject({
  title: Title.optional(),
  evidence: z.enum(evidenceKinds).optional(),
  shared: z.boolean().optional(),
  version: z.number().int(),
});
export type EditDocument = z.infer<typeof EditDocument>;

export const DocumentContentQuery = z.strictObject({ inline: z.enum(['0', '1']).default('0') });
export type DocumentContentQuery = z.infer<typeof DocumentContentQuery>;

export const DocumentView = z.object({
  id: z.uuid(),
  projectId: z.uuid(),
  title: z.string(),
  evidence: z.enum(evidenceKinds),
  /** Whether the company sees it. */
  shared: z.boolean(),
  removed: z.boolean(),
  version: z.number().int(),
  /** Newest first. */
  versions: z.array(
    z.object({
      number: z.number().int(),
      fileName: z.string(),
      mediaType: z.string(),
      bytes: z.number().int(),
      sha256: z.string(),
      uploadedBy: z.string().nullable(),
      uploadedAt: z.iso.datetime(),
    }),
  ),
});
export type DocumentView = z.infer<typeof DocumentView>;
export const DocumentAnswer = resourceOf(DocumentView);
export type DocumentAnswer = z.infer<typeof DocumentAnswer>;
export const DocumentList = z.object({
  items: z.array(DocumentAnswer),
  abilities: z.object({ upload: z.boolean(), share: z.boolean() }),
});
export type DocumentList = z.infer<typeof DocumentList>;
