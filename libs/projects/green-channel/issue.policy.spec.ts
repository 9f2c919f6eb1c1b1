import type { Role } from '#contracts';
import type { Actor } from '#platform/actor';
import {
  assertCan,
  canFile,
  type IssueAbility,
  type IssueFacts,
  type IssueSide,
  issueAbilities,
  issueAbilitiesOf,
} from './issue.policy.js';
import { type IssueState, issueStates } from './issue.states.js';

const organisationOf: Record<IssueSide, string> = {
  zone: 'zone',
  company: 'firm',
  department: 'bureau',
  authority: 'city',
};
const sides = Object.keys(organisationOf) as IssueSide[];
const roles: Role[] = ['owner', 'manager', 'staff', 'viewer'];

const person = (organisationId: string, role: Role | undefined, userId = `${organisationId}-${role}`): Actor => ({
  kind: 'user',
  locale: 'en',
  timeZone: 'UTC',
  organisationId,
  role,
  userId,
});

const issue = (details: Partial<IssueFacts> = {}): IssueFacts => ({
  state: 'working',
  zoneId: 'zone',
  holderId: 'zone',
  confidential: false,
  extended: false,
  rolling: false,
  pauseRequest: null,
  unanswered: false,
  side: 'zone',
  ...details,
});

/** What somebody of a side may do, in the order of the list. */
function allowed(side: IssueSide, role: Role, details: Partial<IssueFacts> = {}): IssueAbility[] {
  const abilities = issueAbilitiesOf(person(organisationOf[side], role), issue({ ...details, side }));
  return issueAbilities.filter((ability) => abilities[ability]);
}

const handling: IssueAbility[] = ['setNextStep', 'answer', 'requestPause', 'extend', 'resolve'];
const judging: IssueAbility[] = ['confirm', 'reject', 'withdraw'];

/** Everything but reading and writing comments, by state: of the zone's staff and manager, and of the company. */
const table: Record<
  IssueState,
  Record<'staff' | 'manager' | 'company' | 'department' | 'authority', IssueAbility[]>
> = {
  filed: {
    staff: ['accept', 'assign', 'setNextStep', 'merge', 'split', 'link', 'edit', 'attach'],
    manager: [
      'accept',
      'assign',
      'setNextStep',
      'changePreset',
      'merge',
      'split',
      'link',
      'edit',
      'issueSlip',
      'attach',
    ],
    company: ['withdraw', 'attach'],
    department: ['accept', 'assignWithin', 'giveBack', 'setNextStep', 'attach'],
    authority: ['instruct'],
  },
  working: {
    staff: ['assign', ...handling, 'merge', 'split', 'link', 'edit', 'attach'],
    manager: ['assign', ...handling, 'changePreset', 'merge', 'split', 'link', 'edit', 'issueSlip', 'attach'],
    company: ['withdraw', 'attach'],
    department: ['assignWithin', 'giveBack', ...handling, 'attach'],
    authority: ['instruct'],
  },
  paused: {
    staff: ['assign', 'setNextStep', 'resume', 'split', 'link', 'edit', 'attach'],
    manager: ['assign', 'setNextStep', 'resume', 'split', 'link', 'edit', 'issueSlip', 'attach'],
    company: ['withdraw', 'attach'],
    department: ['assignWithin', 'giveBack', 'setNextStep', 'resume', 'attach'],
    authority: ['instruct'],
  },
  resolved: { staff: ['link'], manager: ['link'], company: ['confirm', 'reject'], department: [], authority: [] },
  closed: { staff: ['link'], manager: ['link'], company: [], department: [], authority: [] },
  withdrawn: { staff: ['link'], manager: ['link'], company: [], department: [], authority: [] },
  merged: { staff: ['link'], manager: ['link'], company: [], department: [], authority: [] },
};

const reading: IssueAbility[] = ['comment', 'seeOffices'];
const inOrder = (wanted: readonly IssueAbility[]) => issueAbilities.filter((ability) => wanted.includes(ability));

describe('issues: who may do what', () => {
  describe.each(issueStates)('%s', (state) => {
    const row = table[state];
    it.each([
      ['staff of the zone', 'zone', 'staff', row.staff],
      ['a manager of the zone', 'zone', 'manager', row.manager],
      ['the owner of the zone', 'zone', 'owner', row.manager],
    ] as const)('%s', (_who, side, role, wanted) => {
      expect(allowed(side, role, { state })).toEqual(inOrder([...wanted, ...reading]));
    });

    it.each(['owner', 'manager', 'staff'] as const)('%s of the company', (role) => {
      expect(allowed('company', role, { state })).toEqual(inOrder([...row.company, 'comment']));
    });

    it.each(['owner', 'manager', 'staff'] as const)('%s of the department that holds it', (role) => {
      const wanted = inOrder([...row.department, ...reading]);
      expect(allowed('department', role, { state, holderId: 'bureau' })).toEqual(wanted);
    });

    it('a department that held it once only reads and comments', () => {
      expect(allowed('department', 'staff', { state })).toEqual(inOrder(reading));
    });

    it('a level above instructs', () => {
      expect(allowed('authority', 'staff', { state })).toEqual(inOrder([...row.authority, ...reading]));
    });

    it('viewers read, of every side', () => {
      for (const side of sides) {
        const wanted = side === 'company' ? [] : ['seeOffices'];
        expect(allowed(side, 'viewer', { state, holderId: organisationOf[side], confidential: false })).toEqual(wanted);
      }
    });
  });

  it('nobody both handles and judges, whoever holds it', () => {
    for (const state of issueStates) {
      for (const side of sides) {
        for (const role of roles) {
          for (const holderId of Object.values(organisationOf)) {
            const may = allowed(side, role, { state, holderId, unanswered: true });
            const both = [[...handling, 'accept', 'assign', 'giveBack', 'resume'], judging].map((kind) =>
              may.some((ability) => kind.includes(ability)),
            );
            expect(both).not.toEqual([true, true]);
          }
        }
      }
    }
  });

  it('of every side and role, whoever asked for a pause never decides it', () => {
    for (const side of sides) {
      for (const role of roles) {
        const asker = person(organisationOf[side], role);
        const facts = issue({ side, holderId: organisationOf[side], pauseRequest: { byUserId: asker.userId! } });
        expect(issueAbilitiesOf(asker, facts).decidePause).toBe(false);
        const second = person(organisationOf[side], role, 'second');
        const decides = (side === 'zone' || side === 'company') && role !== 'viewer';
        expect(issueAbilitiesOf(second, facts).decidePause).toBe(decides);
      }
    }
    const asked = { pauseRequest: { byUserId: 'somebody' } };
    expect(issueAbilitiesOf({ ...person('zone', 'manager'), userId: undefined }, issue(asked)).decidePause).toBe(false);
    expect(allowed('zone', 'staff', asked)).not.toContain('requestPause');
  });

  it('a limit is extended once, and not at all where each answer names the date of the next', () => {
    expect(allowed('zone', 'staff', { extended: true })).not.toContain('extend');
    expect(allowed('zone', 'staff', { rolling: true })).not.toContain('extend');
  });

  it('a confidential issue shows who it is to managers of the zone and to the company, and is not split, merged or retitled', () => {
    const seeing = sides.flatMap((side) =>
      roles
        .filter((role) => allowed(side, role, { confidential: true }).includes('seeIdentity'))
        .map((role) => `${side} ${role}`),
    );
    expect(seeing).toEqual(['zone owner', 'zone manager', 'company owner', 'company manager', 'company staff']);
    for (const ability of ['merge', 'split', 'edit']) {
      expect(allowed('zone', 'owner', { confidential: true })).not.toContain(ability);
    }
  });

  it("managers close what the company's time ran out on, and nobody else does", () => {
    const silent = { state: 'resolved', unanswered: true } as const;
    expect(allowed('zone', 'manager', silent)).toContain('closeUnanswered');
    expect(allowed('zone', 'manager', { state: 'resolved' })).not.toContain('closeUnanswered');
    for (const side of ['company', 'department', 'authority'] as const) {
      expect(allowed(side, 'owner', silent)).not.toContain('closeUnanswered');
    }
    expect(allowed('zone', 'staff', silent)).not.toContain('closeUnanswered');
  });

  it('a stranger is told that there is nothing, a wrong state by its name, a wrong side that it may not', () => {
    const manager = person('zone', 'manager');
    expect(() => assertCan('accept', 'accept', manager, issue({ side: undefined }))).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
    expect(() => assertCan('accept', 'accept', manager, issue())).toThrow(
      expect.objectContaining({ code: 'issue.not-open' }),
    );
    expect(() => assertCan('confirm', 'confirm', manager, issue({ state: 'resolved' }))).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    );
    expect(() => assertCan('resolve', 'resolve', manager, issue())).not.toThrow();
  });

  it('companies file for their project, staff for those of the zone, viewers and strangers for none', () => {
    const project = { zoneId: 'zone', companyId: 'firm' };
    expect(canFile(person('firm', 'staff'), project)).toBe(true);
    expect(canFile(person('zone', 'staff'), project)).toBe(true);
    for (const actor of [person('firm', 'viewer'), person('other', 'owner'), person('firm', undefined)]) {
      expect(canFile(actor, project)).toBe(false);
    }
    expect(canFile({ kind: 'visitor', locale: 'en', timeZone: 'UTC' }, project)).toBe(false);
  });
});
