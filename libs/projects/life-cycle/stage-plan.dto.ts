import { z } from 'zod';
import { evidenceKinds, factFields, gateConditions, gateRoles, projectStages, whenTests } from '#contracts';
import { resourceOf } from '#platform/http';

const stage = z.enum(projectStages);

const When = z.strictObject({
  field: z.enum(factFields),
  is: z.enum(whenTests),
  value: z.union([z.string().max(100), z.number()]).optional(),
});
const when = When.optional();

/** Something a gate asks for; with `when` only of projects whose fact passes the test. */
export const RequirementShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('field'), field: z.enum(factFields), when }),
  z.strictObject({ kind: z.literal('evidence'), evidence: z.enum(evidenceKinds), when }),
  z.strictObject({ kind: z.literal('condition'), condition: z.enum(gateConditions), when }),
]);

const GateShape = z.strictObject({
  from: stage,
  to: stage,
  roles: z.array(z.enum(gateRoles)).max(gateRoles.length),
  requires: z.array(RequirementShape).max(60),
});

export const SaveStagePlan = z.strictObject({
  gates: z.array(GateShape).max(projectStages.length - 1),
  /** Of the plan the person changed; 0 for the one that comes with the product. */
  number: z.number().int().min(0),
});
export type SaveStagePlan = z.infer<typeof SaveStagePlan>;

export const StagePlanView = z.object({
  /** Counts up with every change; 0 is the plan that comes with the product. */
  number: z.number().int(),
  gates: z.array(GateShape),
  createdAt: z.iso.datetime().nullable(),
  createdBy: z.string().nullable(),
});
export type StagePlanView = z.infer<typeof StagePlanView>;
export const StagePlanAnswer = resourceOf(StagePlanView);
export const StagePlanVersions = z.object({ items: z.array(StagePlanView) });
