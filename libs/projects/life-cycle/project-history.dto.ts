import { z } from 'zod';
import { projectStages, projectStatuses } from '#contracts';
import { pageOf } from '#platform/http';
import { projectSteps } from './project.states.js';

export const FactChangeView = z.object({
  id: z.uuid(),
  field: z.string(),
  oldValue: z.unknown(),
  newValue: z.unknown(),
  changedBy: z.string().nullable(),
  changedAt: z.iso.datetime(),
});
export type FactChangeView = z.infer<typeof FactChangeView>;
export const FactHistory = pageOf(FactChangeView);

export const TransitionView = z.object({
  id: z.uuid(),
  step: z.enum(projectSteps),
  fromStage: z.enum(projectStages),
  toStage: z.enum(projectStages),
  fromStatus: z.enum(projectStatuses),
  toStatus: z.enum(projectStatuses),
  planNumber: z.number().int(),
  /** For offices only. */
  reason: z.string().nullable(),
  madeBy: z.string().nullable(),
  madeAt: z.iso.datetime(),
});
export type TransitionView = z.infer<typeof TransitionView>;
export const TransitionList = z.object({ items: z.array(TransitionView) });
