import { act, fileIssue, insertProject } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { World } from '../support/world.js';

interface Force {
  data: {
    members: {
      memberId: string;
      name: string;
      role: string;
      organisation: { id: string };
      load: { projects: number; load: string } | null;
    }[];
  };
  abilities: Record<string, boolean>;
  code?: string;
}

describe('Task forces', () => {
  let stack: Stack;
  let world: World;

  beforeAll(async () => {
    stack = await startStack();
    world = await World.create(stack);
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  async function scene() {
    const zone = await world.organisation('zone');
    const firm = await world.organisation('investor');
    const bureau = await world.organisation('authority', '市自然资源局');
    const manager = await world.person(zone, { role: 'manager', name: '沈经理' });
    const [officer, colleague] = [
      await world.person(zone, { role: 'staff', name: '王专员' }),
      await world.person(zone, { role: 'staff', name: '李专员' }),
    ];
    const company = await world.person(firm);
    const clerk = await world.person(bureau, { role: 'staff', name: '何科长' });
    const project = await insertProject(world, zone, firm);
    return {
      zone,
      firm,
      bureau,
      manager,
      officer,
      colleague,
      company,
      clerk,
      project,
      path: `/projects/${project.id}/task-force`,
    };
  }

  it('two lead appointments at the same time: one wins, the other is told the role is taken', async () => {
    const { manager, officer, colleague, path } = await scene();
    const answers = await Promise.all(
      [officer, colleague].map(({ memberId }) =>
        manager.api.post<Force>(`${path}/members`, { memberId, role: 'lead' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('task-force.role-taken');
    const leads = (await manager.api.get<Force>(path)).body.data.members.filter(({ role }) => role === 'lead');
    expect(leads).toHaveLength(1);

    const other = [officer, colleague].find(({ memberId }) => memberId !== leads[0]!.memberId)!;
    const taken = await manager.api.post<Force>(`${path}/members`, {
      memberId: other.memberId,
      role: 'lead',
      replace: true,
    });
    expect(taken.status).toBe(201);
    expect(taken.body.data.members.map(({ memberId, role }) => [memberId, role])).toEqual([
      [other.memberId, 'lead'],
      [leads[0]!.memberId, 'member'],
    ]);
    expect((await manager.api.post<Force>(`${path}/members`, { memberId: other.memberId })).body.code).toBe(
      'task-force.already-member',
    );
  });

  it('a member from an authority brings it in: it sees the project until its last one leaves', async () => {
    const { manager, clerk, bureau, path } = await scene();
    expect((await clerk.api.get(path)).status).toBe(404);
    const added = await manager.api.post<Force>(`${path}/members`, {
      memberId: clerk.memberId,
      department: '用地科',
      categories: ['land'],
    });
    expect(added.body.data.members[0]).toMatchObject({
      name: '何科长',
      organisation: { id: bureau.id },
      department: '用地科',
      categories: ['land'],
      load: null,
    });
    const seen = await clerk.api.get<Force>(path);
    expect([seen.status, seen.body.abilities.manage]).toEqual([200, false]);
    const second = await world.person(await world.organisation('authority'));
    expect((await second.api.get(path)).status).toBe(404);
    expect((await clerk.api.delete(`${path}/members/${clerk.memberId}`)).status).toBe(403);
    expect((await manager.api.delete(`${path}/members/${clerk.memberId}`)).status).toBe(200);
    expect((await clerk.api.get(path)).status).toBe(404);
  });

  it('the service officer’s load counts active projects, and says whether it is too little or too much', async () => {
    const { zone, firm, manager, officer, company, clerk, path } = await scene();
    await manager.api.post(`${path}/members`, { memberId: officer.memberId, role: 'service-officer' });
    for (let number = 0; number < 5; number += 1) {
      const { id } = await insertProject(world, zone, firm, { nameZh: `项目 ${number}` });
      await manager.api.post(`/projects/${id}/task-force/members`, {
        memberId: officer.memberId,
        role: 'service-officer',
      });
      if (number === 0) {
        await world.owner.query(
          `UPDATE projects.project SET status = 'stalled', status_reason = 'Funding' WHERE id = $1`,
          [id],
        );
      }
    }
    const force = await manager.api.get<Force>(path);
    expect(force.body.data.members[0]!.load).toEqual({ projects: 5, load: 'fitting', least: 5, most: 10 });
    const loads = await manager.api.get<{ items: { memberId: string; load: { projects: number; load: string } }[] }>(
      '/task-forces/load',
    );
    expect(loads.body.items[0]).toMatchObject({ memberId: officer.memberId, load: { projects: 5, load: 'fitting' } });
    expect(loads.body.items.find(({ memberId }) => memberId === manager.memberId)?.load.load).toBe('under');
    expect((await officer.api.get('/task-forces/load')).status).toBe(200);
    for (const person of [company, clerk, await world.person(zone, { role: 'viewer' })]) {
      expect((await person.api.get('/task-forces/load')).status).toBe(403);
    }
  });

  it('everybody sees who holds how much: projects, open issues, overdue ones, and the list behind each number', async () => {
    const { zone, manager, officer, colleague, company, project, path } = await scene();
    await manager.api.post(`${path}/members`, { memberId: colleague.memberId });
    const held: string[] = [];
    for (const title of ['Substation', 'Water']) {
      const { id } = (await fileIssue(company, project.id, { title })).body.data;
      await act(manager, id, 'assign', { organisationId: zone.id, memberId: officer.memberId, nextStep: 'Call' });
      held.push(id);
    }
    await world.owner.query(`UPDATE projects.issue SET due_at = now() - interval '1 minute' WHERE id = $1`, [held[0]]);
    const { body } = await officer.api.get<{
      items: { memberId: string; forces: number; openIssues: number; redIssues: number }[];
    }>('/task-forces/load');
    const of = ({ memberId }: { memberId: string }) => body.items.find((item) => item.memberId === memberId);
    expect(of(officer)).toMatchObject({ forces: 0, openIssues: 2, redIssues: 1 });
    expect(of(colleague)).toMatchObject({ forces: 1, openIssues: 0, redIssues: 0 });
    const rows = async (more = '') =>
      (
        await colleague.api.get<{ items: { data: { id: string } }[] }>(
          `/issues?state=open&person=${officer.memberId}${more}`,
        )
      ).body.items.map(({ data }) => data.id);
    expect((await rows()).sort()).toEqual([...held].sort());
    expect(await rows('&light=red')).toEqual([held[0]]);
  });

  it('candidates are people of the zone and of departments; nobody else joins, and only managers and the lead decide', async () => {
    const { zone, bureau, manager, officer, company, clerk, path } = await scene();
    const viewer = await world.person(zone, { role: 'viewer' });
    const people = async (query = '') =>
      (await manager.api.get<{ people: { memberId: string }[] }>(`${path}/candidates${query}`)).body.people.map(
        ({ memberId }) => memberId,
      );
    expect(await people()).toContain(officer.memberId);
    expect(await people()).not.toContain(viewer.memberId);
    expect(await people()).not.toContain(clerk.memberId);
    expect(await people(`?organisation=${bureau.id}`)).toContain(clerk.memberId);
    expect(await people(`?organisation=${company.organisation.id}`)).not.toContain(company.memberId);
    for (const { memberId } of [viewer, company, await world.person(await world.organisation('zone'))]) {
      expect((await manager.api.post<Force>(`${path}/members`, { memberId })).body.code).toBe(
        'task-force.not-eligible',
      );
    }
    expect((await officer.api.post(`${path}/members`, { memberId: clerk.memberId })).status).toBe(403);
    expect((await officer.api.get(`${path}/candidates`)).status).toBe(403);
    expect((await company.api.get(path)).status).toBe(403);
    expect((await viewer.api.get<Force>(path)).body.abilities).toEqual({ manage: false, seeLoad: true });
    await manager.api.post(`${path}/members`, { memberId: officer.memberId, role: 'lead' });
    expect((await officer.api.post(`${path}/members`, { memberId: clerk.memberId })).status).toBe(201);
    const thread = await world.owner.query(
      `SELECT params FROM projects.timeline_entry WHERE kind = 'task-force.changed' ORDER BY at DESC LIMIT 1`,
    );
    expect(thread.rows[0].params).toEqual({ name: '何科长', role: 'member', change: 'added' });
  });
});
