import { projectStages, projectStatuses, roles } from '#contracts';
import type { Actor } from '#platform/actor';
import {
  canEditStagePlan,
  canEnterLeads,
  canSeeProjects,
  type ProjectFacts,
  projectAbilities,
  sideOf,
} from './project.policy.js';

const project: ProjectFacts = {
  zoneId: 'zone',
  side: 'zone',
  leadMemberId: 'lead',
  stage: 'signed',
  status: 'active',
};
const person = (details: Partial<Actor>): Actor => ({
  kind: 'user',
  locale: 'en',
  timeZone: 'UTC',
  role: 'staff',
  ...details,
});
const ofZone = (details: Partial<Actor> = {}) =>
  person({ organisationId: 'zone', organisationKind: 'zone', memberId: 'somebody', ...details });
const manager = ofZone({ role: 'manager' });
const lead = ofZone({ memberId: 'lead' });
const colleague = ofZone();
const viewer = ofZone({ role: 'viewer' });
const company = person({ organisationId: 'firm', organisationKind: 'investor' });
const authority = person({ organisationId: 'office', organisationKind: 'authority' });
const visitor: Actor = { kind: 'visitor', locale: 'en', timeZone: 'UTC' };

const allowed = (actor: Actor, facts: Partial<ProjectFacts> = {}) =>
  Object.entries(projectAbilities(actor, { ...project, ...facts }))
    .filter(([, may]) => may)
    .map(([name]) => name);
const daily = ['edit', 'manageMilestones', 'manageDocuments', 'uploadDocument', 'fileIssue', 'recordAftercare'];
const deciding = ['advance', 'stepBack', 'stall', 'withdraw', 'linkCompany', 'manageTaskForce'];

describe('projects: who may do what', () => {
  it.each([
    ['a manager of the zone', manager, {}, [...daily, ...deciding, 'seeInternal']],
    ['the lead officer', lead, {}, [...daily, ...deciding, 'seeInternal']],
    ['a colleague', colleague, {}, [...daily, 'seeInternal']],
    ['a viewer of the zone', viewer, {}, ['seeInternal']],
    ['the lead officer turned viewer', { ...lead, role: 'viewer' as const }, {}, ['seeInternal']],
    ['the company', company, { side: 'company' as const }, ['uploadDocument', 'fileIssue']],
    ['a viewer of the company', { ...company, role: 'viewer' as const }, { side: 'company' as const }, []],
    ['a department', authority, { side: 'department' as const }, ['seeInternal']],
    ['an authority', authority, { side: 'authority' as const }, ['seeInternal']],
    ['somebody without a grant', company, { side: 'none' as const }, []],
    ['a visitor', visitor, {}, []],
    ['a manager of another zone', { ...manager, organisationId: 'other' }, {}, []],
    ['the system', { ...manager, kind: 'system' as const }, {}, []],
  ])('%s', (_who, actor, facts, abilities) => {
    expect(allowed(actor, facts).sort()).toEqual([...abilities].sort());
  });

  it('what is stalled resumes or is withdrawn, what is withdrawn only reopens', () => {
    expect(allowed(manager, { status: 'stalled' })).toEqual(expect.arrayContaining(['resume', 'withdraw']));
    for (const step of ['advance', 'stepBack', 'stall', 'reopen'])
      expect(allowed(manager, { status: 'stalled' })).not.toContain(step);
    expect(allowed(manager, { status: 'withdrawn' })).toEqual(['reopen', 'seeInternal']);
    expect(allowed(company, { status: 'withdrawn', side: 'company' })).toEqual([]);
  });

  it('nothing is before the lead and nothing after full capacity', () => {
    expect(allowed(manager, { stage: 'lead' })).not.toContain('stepBack');
    expect(allowed(manager, { stage: 'full-capacity' })).not.toContain('advance');
  });

  it('a gate opens for those it names', () => {
    const forManagers = { gateRoles: ['manager', 'owner'] as const };
    expect(allowed(lead, forManagers)).not.toContain('advance');
    expect(allowed(lead, forManagers)).toContain('stepBack');
    expect(allowed(manager, forManagers)).toContain('advance');
    expect(allowed(manager, { gateRoles: ['lead'] })).not.toContain('advance');
    expect(allowed({ ...manager, memberId: 'lead' }, { gateRoles: ['lead'] })).toContain('advance');
    expect(allowed(colleague, { gateRoles: ['lead', 'manager', 'owner'] })).not.toContain('advance');
  });

  it('nobody outside the zone moves a project, in any stage, status, role or side', () => {
    const moves = ['edit', 'advance', 'stepBack', 'stall', 'resume', 'withdraw', 'reopen', 'linkCompany'];
    for (const stage of projectStages)
      for (const status of projectStatuses)
        for (const role of roles)
          for (const side of ['company', 'department', 'authority', 'none'] as const) {
            const stranger = { ...company, role, memberId: 'lead' };
            expect(allowed(stranger, { stage, status, side }).filter((name) => moves.includes(name))).toEqual([]);
          }
  });

  it('a grant never makes a side of the zone, and no grant is no side', () => {
    expect(sideOf(manager, 'zone', 'company')).toBe('zone');
    expect(sideOf(company, 'zone', 'company')).toBe('company');
    expect(sideOf(company, 'zone', null)).toBe('none');
    expect(sideOf(visitor, 'zone', 'authority')).toBe('none');
  });

  it('staff of a zone enter leads, its managers decide the stage plan, operators see no projects', () => {
    expect([manager, colleague, viewer, company].map(canEnterLeads)).toEqual([true, true, false, false]);
    expect([manager, colleague, company].map(canEditStagePlan)).toEqual([true, false, false]);
    expect([viewer, company, authority].map(canSeeProjects)).toEqual([true, true, true]);
    expect(canSeeProjects(person({ organisationId: 'us', organisationKind: 'platform', role: 'owner' }))).toBe(false);
  });
});
