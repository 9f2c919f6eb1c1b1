import { z } from 'zod';
import { evidenceKinds, gateConditions, gateFields, projectStages } from '#contracts';
import { resourceOf } from '#platform/http';

const stage = z.enum(projectStages);

const GateInput = z.strictObject({
  from: stage,
  to: stage,
  fields: z.array(z.enum(gateFields)).max(gateFields.length),
  evidence: z.array(z.enum(evidenceKinds)).max(evidenceKinds.length),
  conditions: z.array(z.enum(gateConditions)).max(gateConditions.length),
});

export const SaveStagePlan = z.strictObject({
  gates: z.array(GateInput).max(projectStages.length - 1),
  /** Of the plan the person changed; 0 for the one that comes with the product. */
  number: z.number().int().min(0),
});
export type SaveStagePlan = z.infer<typeof SaveStagePlan>;

export const StagePlanView = z.object({
  /** Counts up with every change; 0 is the plan that comes with the product. */
  number: z.number().int(),
  gates: z.array(
    z.object({
      from: stage,
      to: stage,
      fields: z.array(z.enum(gateFields)),
      evidence: z.array(z.enum(evidenceKinds)),
      conditions: z.array(z.enum(gateConditions)),
    }),
  ),
  createdAt: z.iso.datetime().nullable(),
  createdBy: z.string().nullable(),
});
export type StagePlanView = z.infer<typeof StagePlanView>;
export const StagePlanAnswer = resourceOf(StagePlanView);
export const StagePlanVersions = z.object({ items: z.array(StagePlanView) });
