import { z } from 'zod';
import { duplicateReasonCodes, projectStages } from '#contracts';
import { IndustryCode } from './project-facts.dto.js';

export const FromSession = z.strictObject({ sessionId: z.uuid() });
export type FromSession = z.infer<typeof FromSession>;

export const LikelyDuplicatesQuestion = z.strictObject({
  nameZh: z.string().trim().max(200).default(''),
  nameEn: z.string().trim().max(200).default(''),
  companyName: z.string().trim().max(200).default(''),
  investorGroup: z.string().trim().max(200).default(''),
  industry: IndustryCode.nullable().default(null),
});
export type LikelyDuplicatesQuestion = z.infer<typeof LikelyDuplicatesQuestion>;

export const LikelyDuplicates = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      number: z.string(),
      name: z.object({ zh: z.string(), en: z.string() }),
      companyName: z.string(),
      stage: z.enum(projectStages),
      reasons: z.array(z.enum(duplicateReasonCodes)),
      /** Of the names, 0 to 1. */
      similarity: z.number(),
    }),
  ),
});
export type LikelyDuplicates = z.infer<typeof LikelyDuplicates>;

const Reason = z.string().trim().min(1).max(500);
export const StepForward = z.strictObject({ version: z.number().int(), reason: Reason.optional() });
export type StepForward = z.infer<typeof StepForward>;
export const StepWithReason = z.strictObject({ version: z.number().int(), reason: Reason });
export type StepWithReason = z.infer<typeof StepWithReason>;

export const LinkCompany = z.strictObject({ organisationId: z.uuid() });
export type LinkCompany = z.infer<typeof LinkCompany>;
export const GrantOffice = z.strictObject({ organisationId: z.uuid(), side: z.enum(['department', 'authority']) });
export type GrantOffice = z.infer<typeof GrantOffice>;

/** Companies that talked with the zone, for linking one. */
export const KnownCompanies = z.object({
  items: z.array(z.object({ id: z.uuid(), name: z.object({ zh: z.string(), en: z.string() }) })),
});
export type KnownCompanies = z.infer<typeof KnownCompanies>;

/** The project a session became, as far as the asker sees one. */
export const SessionProject = z.object({
  projectId: z.uuid().nullable(),
  abilities: z.object({ create: z.boolean() }),
});
