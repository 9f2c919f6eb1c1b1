import { z } from 'zod';
import { resourceOf } from '#platform/http';

export const aftercareKinds = ['visit', 'expansion', 'satisfaction'] as const;

export const RecordAftercare = z
  .strictObject({
    kind: z.enum(aftercareKinds),
    happenedOn: z.iso.date(),
    /** 1 (not at all) to 5 (very satisfied); only with `satisfaction`. */
    score: z.number().int().min(1).max(5).optional(),
    notes: z.string().trim().min(1).max(4_000),
    /** When to come back. */
    nextOn: z.iso.date().optional(),
    /** With an expansion: makes it a lead of its own, under this name. */
    leadName: z.string().trim().min(1).max(200).optional(),
  })
  .refine(({ kind, score }) => (kind === 'satisfaction') === (score !== undefined), { path: ['score'] })
  .refine(({ kind, leadName }) => kind === 'expansion' || leadName === undefined, { path: ['leadName'] });
export type RecordAftercare = z.infer<typeof RecordAftercare>;

export const AftercareView = z.object({
  id: z.uuid(),
  kind: z.enum(aftercareKinds),
  happenedOn: z.iso.date(),
  score: z.number().int().nullable(),
  notes: z.string(),
  nextOn: z.iso.date().nullable(),
  expansion: z.object({ projectId: z.uuid(), number: z.string() }).nullable(),
  createdBy: z.string().nullable(),
  createdAt: z.iso.datetime(),
});
export type AftercareView = z.infer<typeof AftercareView>;
export const AftercareAnswer = resourceOf(AftercareView);
/** Latest first. */
export const AftercareList = z.object({
  items: z.array(AftercareAnswer),
  /** Mean of the scores, to one decimal; null before the first. */
  satisfaction: z.number().nullable(),
  nextOn: z.iso.date().nullable(),
  abilities: z.object({ record: z.boolean() }),
});
export type AftercareList = z.infer<typeof AftercareList>;
