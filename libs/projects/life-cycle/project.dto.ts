import { z } from 'zod';
import { gateRoles, lights, projectSources, projectStages, projectStatuses } from '#contracts';
import { pageOf, resourceOf } from '#platform/http';
import { IndustryCode } from './project-facts.dto.js';
import { RequirementShape } from './stage-plan.dto.js';

const Bilingual = z.object({ zh: z.string(), en: z.string() });

/** What a page of the list takes: filters are optional, the newest come first. */
export const ProjectQuery = z.strictObject({
  stage: z.enum(projectStages).optional(),
  status: z.enum(projectStatuses).optional(),
  light: z.enum(lights).optional(),
  source: z.enum(projectSources).optional(),
  /** A code of GB/T 4754 with everything below it. */
  industry: IndustryCode.optional(),
  lead: z.union([z.uuid(), z.literal('me')]).optional(),
  zone: z.uuid().optional(),
  /** Dates in the zone's time, both inside: entered; moved a stage forward. */
  createdFrom: z.iso.date().optional(),
  createdTo: z.iso.date().optional(),
  movedFrom: z.iso.date().optional(),
  movedTo: z.iso.date().optional(),
  /** The stage it moved to then. */
  reached: z.enum(projectStages).optional(),
  q: z.string().trim().max(100).optional(),
  /** Whether to count the whole list, too. */
  total: z.enum(['true', 'false']).default('false'),
  cursor: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type ProjectQuery = z.infer<typeof ProjectQuery>;

export const ProjectLine = z.object({
  id: z.uuid(),
  number: z.string(),
  zone: z.object({ id: z.uuid(), slug: z.string().nullable(), name: Bilingual }),
  name: Bilingual,
  stage: z.enum(projectStages),
  status: z.enum(projectStatuses),
  stageSince: z.iso.datetime(),
  source: z.enum(projectSources),
  company: z.object({ id: z.uuid().nullable(), name: z.string(), organisation: Bilingual.nullable() }),
  industry: z.string().nullable(),
  investment: z.string().nullable(),
  currency: z.string().nullable(),
  lead: z.object({ memberId: z.uuid(), name: z.string() }).nullable(),
  light: z.enum(lights),
  openIssues: z.number().int(),
  version: z.number().int(),
  createdAt: z.iso.datetime(),
});
export type ProjectLine = z.infer<typeof ProjectLine>;

/** What lies between a project and its next stage. */
export const NextGate = z.object({
  from: z.enum(projectStages),
  to: z.enum(projectStages),
  /** Of the stage plan it is judged by. */
  planNumber: z.number().int(),
  /** Whose decision it is. */
  roles: z.array(z.enum(gateRoles)),
  missing: z.array(RequirementShape),
  /** How many things the gate asks of this project. */
  asked: z.number().int(),
  /** The open red issues that keep the gate shut, where it asks for none; the first few. */
  redIssues: z.array(z.object({ id: z.uuid(), number: z.string(), title: z.string() })),
});
export type NextGate = z.infer<typeof NextGate>;

export const ProjectView = ProjectLine.extend({
  summary: z.string(),
  /** Why it is stalled or withdrawn; for offices only. */
  statusReason: z.string().nullable(),
  sourceId: z.uuid().nullable(),
  investorGroup: z.string(),
  country: z.string().nullable(),
  /** ISIC Rev. 4. */
  isicCode: z.string().nullable(),
  foreignCapital: z.string().nullable(),
  landMu: z.string().nullable(),
  energyTce: z.string().nullable(),
  jobs: z.number().int().nullable(),
  annualOutput: z.string().nullable(),
  plannedStart: z.iso.date().nullable(),
  plannedCompletion: z.iso.date().nullable(),
  /** The rule's own words: a code with its figures; for offices only. */
  lightReason: z.record(z.string(), z.unknown()),
  lightOn: z.iso.date().nullable(),
  nextGate: NextGate.nullable(),
  /** Who else sees the project; for offices only. */
  grants: z.array(
    z.object({ organisationId: z.uuid(), name: Bilingual, side: z.enum(['company', 'department', 'authority']) }),
  ),
});
export type ProjectView = z.infer<typeof ProjectView>;

export const ProjectAnswer = resourceOf(ProjectView);
export type ProjectAnswer = z.infer<typeof ProjectAnswer>;
export const ProjectPage = pageOf(resourceOf(ProjectLine)).extend({
  total: z.number().int().optional(),
  abilities: z.object({ create: z.boolean() }),
});
export type ProjectPage = z.infer<typeof ProjectPage>;

const Sum = z.object({ currency: z.string(), amount: z.string(), foreignCapital: z.string() });

/** All projects somebody sees, as figures. Withdrawn ones are counted, but their money is not. */
export const Portfolio = z.object({
  total: z.number().int(),
  byStage: z.array(
    z.object({
      stage: z.enum(projectStages),
      active: z.number().int(),
      stalled: z.number().int(),
      withdrawn: z.number().int(),
      lights: z.object({ green: z.number().int(), yellow: z.number().int(), red: z.number().int() }),
      investment: z.array(Sum),
    }),
  ),
  investment: z.array(Sum),
  zones: z.array(
    z.object({
      zone: z.object({ id: z.uuid(), slug: z.string().nullable(), name: Bilingual }),
      total: z.number().int(),
      lights: z.object({ green: z.number().int(), yellow: z.number().int(), red: z.number().int() }),
      investment: z.array(Sum),
    }),
  ),
});
export type Portfolio = z.infer<typeof Portfolio>;
