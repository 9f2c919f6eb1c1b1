import { z } from 'zod';

/** A decimal number as a text, so that no amount is rounded on its way. */
const decimal = (digits: number) => z.string().regex(new RegExp(`^\\d{1,${digits}}(\\.\\d{1,2})?$`));
const text = (longest: number) => z.string().trim().max(longest);
const name = z.string().trim().max(200);

/** GB/T 4754: a section's letter, or two to four digits. Whether there is such a code is asked where it changes. */
export const IndustryCode = z.string().regex(/^([A-T]|\d{2,4})$/);

/** ISIC Rev. 4, in the same form. */
const IsicCode = z.string().regex(/^([A-U]|\d{2,4})$/);

/** What is known of a project: every change of one of these is kept. */
export const projectFacts = {
  nameZh: name,
  nameEn: name,
  summary: text(4_000),
  companyName: text(200),
  investorGroup: text(200),
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  industry: IndustryCode.nullable(),
  isicCode: IsicCode.nullable(),
  /** Total investment in `currency`. */
  investment: decimal(16).nullable(),
  /** ISO 4217. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  foreignCapital: decimal(16).nullable(),
  /** 亩; 1 mu = 666.67 m². */
  landMu: decimal(10).nullable(),
  /** Tonnes of standard coal equivalent a year. */
  energyTce: decimal(12).nullable(),
  jobs: z.number().int().min(0).max(1_000_000).nullable(),
  annualOutput: decimal(16).nullable(),
  plannedStart: z.iso.date().nullable(),
  plannedCompletion: z.iso.date().nullable(),
  leadMemberId: z.uuid().nullable(),
};

export const ProjectFactFields = z.strictObject(projectFacts);
export type ProjectFactFields = z.infer<typeof ProjectFactFields>;
export type ProjectFactName = keyof ProjectFactFields;

/** One name is enough: the other language takes the same until somebody gives it. */
export const CreateProject = ProjectFactFields.partial();
export type CreateProject = z.infer<typeof CreateProject>;

export const EditProject = z.strictObject({ ...ProjectFactFields.partial().shape, version: z.number().int() });
export type EditProject = z.infer<typeof EditProject>;
