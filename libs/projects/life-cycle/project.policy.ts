import type { GateRole, OrganisationKind, ProjectStage, ProjectStatus } from '#contracts';
import type { Actor } from '#platform/actor';
import { forbidden } from '#platform/errors';
import { nextStage, previousStage } from './project.states.js';

/** On whose behalf somebody looks at a project. */
export type ProjectSide = 'zone' | 'company' | 'department' | 'authority' | 'none';

/** What the rules need to know of a project, as this actor meets it. */
export interface ProjectFacts {
  zoneId: string;
  side: ProjectSide;
  leadMemberId: string | null;
  stage: ProjectStage;
  status: ProjectStatus;
  /** Whose decision the next gate is; anybody's who decides about the project unless told. */
  gateRoles?: readonly GateRole[];
}

export const projectAbilityNames = [
  'edit',
  'advance',
  'stepBack',
  'stall',
  'resume',
  'withdraw',
  'reopen',
  'linkCompany',
  'manageMilestones',
  'manageDocuments',
  'uploadDocument',
  'fileIssue',
  'manageTaskForce',
  'recordAftercare',
  'seeInternal',
] as const;
export type ProjectAbility = (typeof projectAbilityNames)[number];
export type ProjectAbilities = Record<ProjectAbility, boolean>;

const projectKinds: readonly OrganisationKind[] = ['zone', 'investor', 'corporation', 'agency', 'authority'];

/**
 * The side is what the grants say, but never more: whoever claims the zone's side must belong to the zone.
 * @param granted side of the grant of the actor's organisation, if there is one
 */
export function sideOf(
  actor: Actor,
  zoneId: string,
  granted: Exclude<ProjectSide, 'zone' | 'none'> | null,
): ProjectSide {
  if (!isMember(actor)) return 'none';
  if (actor.organisationId === zoneId) return 'zone';
  return granted ?? 'none';
}

/** Managers of the zone and the project's lead officer decide where it goes. What is possible is said by its life cycle. */
export function canDecide(actor: Actor, project: Pick<ProjectFacts, 'zoneId' | 'side' | 'leadMemberId'>): boolean {
  const works = project.side === 'zone' && actor.organisationId === project.zoneId && isStaff(actor);
  return works && (isManager(actor) || isLead(actor, project));
}

/** Each gate says whose decision it is. */
export function canOpenGate(
  actor: Actor,
  project: Pick<ProjectFacts, 'zoneId' | 'side' | 'leadMemberId' | 'gateRoles'>,
): boolean {
  const { gateRoles = ['lead', 'manager', 'owner'] } = project;
  const roles: (string | undefined)[] = [actor.role, ...(isLead(actor, project) ? ['lead'] : [])];
  return canDecide(actor, project) && gateRoles.some((role) => roles.includes(role));
}

export function projectAbilities(actor: Actor, project: ProjectFacts): ProjectAbilities {
  const { side, status } = project;
  const inZone = side === 'zone' && actor.organisationId === project.zoneId && isMember(actor);
  const works = inZone && isStaff(actor);
  const decides = canDecide(actor, project);
  const live = status !== 'withdrawn';
  const active = status === 'active';
  const company = side === 'company' && isStaff(actor);
  return {
    edit: works && live,
    advance: active && nextStage(project.stage) !== undefined && canOpenGate(actor, project),
    stepBack: decides && active && previousStage(project.stage) !== undefined,
    stall: decides && active,
    resume: decides && status === 'stalled',
    withdraw: decides && live,
    reopen: decides && status === 'withdrawn',
    linkCompany: decides && live,
    manageMilestones: works && live,
    manageDocuments: works && live,
    uploadDocument: (works || company) && live,
    fileIssue: (works || company) && live,
    manageTaskForce: decides && live,
    recordAftercare: works && live,
    seeInternal: inZone || ((side === 'department' || side === 'authority') && isMember(actor)),
  };
}

export function assertCan(ability: ProjectAbility, actor: Actor, project: ProjectFacts): void {
  if (!projectAbilities(actor, project)[ability]) throw forbidden();
}

/** Staff of a zone enter leads, from whatever source. */
export const canEnterLeads = (actor: Actor): boolean => actor.organisationKind === 'zone' && isStaff(actor);

/** Zones, companies and offices have projects to look at; the platform's operator has none. */
export const canSeeProjects = (actor: Actor): boolean =>
  isMember(actor) && actor.organisationKind !== undefined && projectKinds.includes(actor.organisationKind);

/** How the zone's projects move is decided by its managers, and seen by all its people. */
export const canSeeStagePlan = (actor: Actor): boolean => actor.organisationKind === 'zone' && isMember(actor);
export const canEditStagePlan = (actor: Actor): boolean => actor.organisationKind === 'zone' && isManager(actor);

export function assertAllowed(allowed: boolean): void {
  if (!allowed) throw forbidden();
}

function isLead(actor: Actor, { leadMemberId }: Pick<ProjectFacts, 'leadMemberId'>): boolean {
  return leadMemberId !== null && actor.memberId === leadMemberId;
}

function isMember(actor: Actor): boolean {
  const person = actor.kind === 'user' || actor.kind === 'token';
  return person && actor.organisationId !== undefined && actor.role !== undefined;
}

function isStaff(actor: Actor): boolean {
  return isMember(actor) && actor.role !== 'viewer';
}

function isManager(actor: Actor): boolean {
  return isMember(actor) && (actor.role === 'owner' || actor.role === 'manager');
}
