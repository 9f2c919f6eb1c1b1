import { z } from 'zod';
import { issueCategories } from '#contracts';

export const Text = (longest: number) => z.string().trim().min(1).max(longest);
/** What the holder does next. Words that begin with # are the application's own. */
export const NextStep = Text(300).regex(/^[^#]/);

export const FileIssue = z.strictObject({
  category: z.enum(issueCategories),
  title: Text(120),
  description: Text(5_000),
  confidential: z.boolean().default(false),
  /** Time limits; the zone's own choice unless its staff says otherwise. */
  presetCode: z.string().max(40).optional(),
});
export type FileIssue = z.infer<typeof FileIssue>;
