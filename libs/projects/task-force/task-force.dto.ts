import { z } from 'zod';
import { issueCategories, organisationKinds, serviceLoads, taskForceRoles } from '#contracts';
import { resourceOf } from '#platform/http';

const Name = z.object({ zh: z.string(), en: z.string() });
const Department = z.string().trim().max(100);
const Categories = z.array(z.enum(issueCategories)).max(issueCategories.length);

export const AddTaskForceMember = z.strictObject({
  memberId: z.uuid(),
  role: z.enum(taskForceRoles).default('member'),
  department: Department.default(''),
  /** What the member answers for. */
  categories: Categories.default([]),
  /** Takes the role over from whoever has it; without this a role that is taken is refused. */
  replace: z.boolean().default(false),
});
export type AddTaskForceMember = z.infer<typeof AddTaskForceMember>;

export const ChangeTaskForceMember = z.strictObject({
  role: z.enum(taskForceRoles).optional(),
  department: Department.optional(),
  categories: Categories.optional(),
  replace: z.boolean().default(false),
});
export type ChangeTaskForceMember = z.infer<typeof ChangeTaskForceMember>;

const Organisation = z.object({ id: z.uuid(), kind: z.enum(organisationKinds), name: Name });

/** Active projects somebody serves; null for readers outside the zone. */
const Load = z.object({
  projects: z.int(),
  load: z.enum(serviceLoads),
  least: z.int(),
  most: z.int(),
});

const TaskForceMemberView = z.object({
  memberId: z.uuid(),
  userId: z.uuid(),
  name: z.string(),
  active: z.boolean(),
  organisation: Organisation,
  role: z.enum(taskForceRoles),
  department: z.string(),
  categories: z.array(z.enum(issueCategories)),
  load: Load.nullable(),
});
export type TaskForceMemberView = z.infer<typeof TaskForceMemberView>;

export const TaskForceView = z.object({ projectId: z.uuid(), members: z.array(TaskForceMemberView) });
export type TaskForceView = z.infer<typeof TaskForceView>;
export const TaskForceAnswer = resourceOf(TaskForceView);
export type TaskForceAnswer = z.infer<typeof TaskForceAnswer>;

export const CandidateQuery = z.strictObject({
  /** People of this authority as well, though it does not see the project yet. */
  organisation: z.uuid().optional(),
});
export type CandidateQuery = z.infer<typeof CandidateQuery>;

export const TaskForceCandidates = z.object({
  people: z.array(
    z.object({
      memberId: z.uuid(),
      name: z.string(),
      organisation: Organisation,
      /** Only for people of the zone. */
      load: Load.nullable(),
    }),
  ),
  /** Authorities on the platform. */
  organisations: z.array(Organisation),
});
export type TaskForceCandidates = z.infer<typeof TaskForceCandidates>;

export const ServiceLoads = z.object({
  items: z.array(
    z.object({
      memberId: z.uuid(),
      name: z.string(),
      /** As a service officer. */
      load: Load,
      /** Active projects somebody works on in any role. */
      forces: z.int(),
      /** Issues the person holds, and those of them that are overdue. */
      openIssues: z.int(),
      redIssues: z.int(),
      served: z.array(z.object({ id: z.uuid(), number: z.string(), name: Name })),
    }),
  ),
});
export type ServiceLoads = z.infer<typeof ServiceLoads>;
