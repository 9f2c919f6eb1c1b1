import { eventually } from '../support/booking.js';
import { type Stack, startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';

interface Milestone {
  id: string;
  title: { zh: string; en: string };
  stage: string | null;
  planStart: string | null;
  planEnd: string | null;
  baselineEnd: string | null;
  slipDays: number | null;
  light: string;
  reason: { code: string; params: Record<string, unknown> } | null;
  version: number;
}

interface Milestones {
  items: { data: Milestone; abilities: Record<string, boolean> }[];
  gantt: { bars: unknown[]; today: number } | null;
  today: string;
  rule: string;
  project: { light: string; reason: { code: string } | null };
  abilities: Record<string, boolean>;
  code?: string;
}

const shift = (date: string, days: number) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

describe('Milestones of a project', () => {
  let stack: Stack;
  let world: World;
  let manager: Person;
  let staff: Person;
  let company: Person;

  beforeAll(async () => {
    stack = await startStack({ env: { SWEEP_SECONDS: '1' } });
    world = await World.create(stack);
    const zone = await world.organisation('zone');
    manager = await world.person(zone, { role: 'manager' });
    staff = await world.person(zone, { role: 'staff' });
    company = await world.person(await world.organisation('investor'));
  }, 180_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  async function project(facts: object = {}): Promise<string> {
    const made = await manager.api.post<{ data: { id: string } }>('/projects', {
      nameZh: `电池工厂 ${Math.random()}`,
      nameEn: 'Battery plant',
      ...facts,
    });
    expect(made.status).toBe(201);
    return made.body.data.id;
  }
  const read = async (person: Person, id: string) =>
    (await person.api.get<Milestones>(`/projects/${id}/milestones`)).body;
  const add = (id: string, wish: object) =>
    manager.api.post<Milestones>(`/projects/${id}/milestones`, { title: { zh: '竣工', en: '' }, ...wish });
  const edit = (milestone: Milestone, wish: object, person = manager) =>
    person.api.patch<Milestones>(`/milestones/${milestone.id}`, { ...wish, version: milestone.version });

  it('plans the usual way from the two dates everybody knows, once', async () => {
    const id = await project({ plannedStart: '2027-03-01', plannedCompletion: '2028-09-30' });
    const planned = await manager.api.post<Milestones>(`/projects/${id}/milestones/default`);
    expect(planned.status).toBe(201);
    expect(planned.body.items.map(({ data }) => [data.stage, data.planEnd])).toEqual([
      ['signed', '2026-06-01'],
      ['registered', '2026-07-01'],
      ['approved', '2027-02-01'],
      ['construction', '2027-03-01'],
      ['completed', '2028-09-30'],
      ['operating', '2028-12-30'],
      ['full-capacity', '2029-12-30'],
    ]);
    expect(planned.body.gantt!.bars).toHaveLength(7);
    const again = await manager.api.post<Milestones>(`/projects/${id}/milestones/default`);
    expect(again).toMatchObject({ status: 409, body: { code: 'milestone.already-planned' } });
  });

  it('judges every change at once, and says why', async () => {
    const id = await project();
    const { today } = await read(manager, id);
    const span = { planStart: shift(today, -50), planEnd: shift(today, 50), actualStart: shift(today, -50) };
    const [first] = (await add(id, { ...span, progress: 45 })).body.items;
    expect(first!.data).toMatchObject({
      title: { zh: '竣工', en: '竣工' },
      light: 'green',
      reason: { code: 'slightly-behind' },
    });
    const late = await edit(first!.data, { progress: 15 });
    expect(late.body.items[0]!.data).toMatchObject({
      light: 'red',
      reason: { code: 'behind-plan', params: { expected: 50, progress: 15, points: 35 } },
    });
    expect(late.body.project).toMatchObject({ light: 'red', reason: { code: 'behind-plan' } });
    const stale = await edit(first!.data, { progress: 80 });
    expect(stale).toMatchObject({ status: 409, body: { code: 'version.conflict' } });
    const wrong = await edit(late.body.items[0]!.data, { planEnd: shift(today, -60) });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
    const kept = await world.owner.query(`SELECT light, light_on::text FROM projects.project WHERE id = $1`, [id]);
    expect(kept.rows).toEqual([{ light: 'red', light_on: today }]);
  });

  it('a new plan switches no light off: the baseline is what a project is held to', async () => {
    const id = await project();
    const { today } = await read(manager, id);
    await add(id, {
      planStart: shift(today, -100),
      planEnd: shift(today, 1),
      actualStart: shift(today, -90),
      progress: 20,
    });
    const before = await staff.api.post<Milestones>(`/projects/${id}/milestones/baseline`, { reason: 'x' });
    expect(before.status).toBe(403);
    const frozen = await manager.api.post<Milestones>(`/projects/${id}/milestones/baseline`, { reason: '合同约定' });
    const [held] = frozen.body.items;
    expect(held!.data).toMatchObject({ baselineEnd: shift(today, 1), light: 'red' });
    const moved = (await edit(held!.data, { planEnd: shift(today, 400) }, staff)).body.items[0]!.data;
    expect(moved).toMatchObject({ light: 'red', slipDays: 399, baselineEnd: shift(today, 1) });
    const trail = await world.owner.query(
      `SELECT details FROM platform.audit_entry WHERE action = 'milestone.baseline-frozen' AND target_id = $1`,
      [id],
    );
    expect(trail.rows).toEqual([{ details: { projectId: id, count: 1, reason: '合同约定' } }]);
    const empty = await manager.api.post<Milestones>(`/projects/${await project()}/milestones/baseline`);
    expect(empty).toMatchObject({ status: 409, body: { code: 'milestone.nothing-planned' } });
  });

  it('the company sees dates and lights without reasons and changes nothing; others see nothing', async () => {
    const id = await project();
    const { today } = await read(manager, id);
    const made = await add(id, { planStart: shift(today, -100), planEnd: shift(today, -1), progress: 20 });
    await manager.api.post(`/projects/${id}/company`, { organisationId: company.organisation.id });
    const seen = await read(company, id);
    expect(seen.items[0]).toMatchObject({ data: { light: 'red', reason: null }, abilities: { edit: false } });
    expect(seen.abilities).toEqual({ add: false, usual: false, baseline: false });
    const [{ data }] = made.body.items as [Milestones['items'][number]];
    expect((await edit(data, { progress: 99 }, company)).status).toBe(403);
    const stranger = await world.person(await world.organisation('zone'));
    expect((await stranger.api.get(`/projects/${id}/milestones`)).status).toBe(404);
    expect((await edit(data, { progress: 99 }, stranger)).status).toBe(404);
    expect((await stranger.api.delete(`/milestones/${data.id}?version=1`)).status).toBe(404);
    expect((await manager.api.delete<Milestones>(`/milestones/${data.id}?version=1`)).body.items).toEqual([]);
  });

  it('every project is judged once a day, whoever looks or not', async () => {
    const id = await project();
    const { today } = await read(manager, id);
    const [made] = (await add(id, { planStart: shift(today, -50), planEnd: shift(today, 50), progress: 45 })).body
      .items;
    // Yesterday it stood well; nobody has looked since.
    await world.owner.query(`UPDATE projects.milestone SET progress = 0 WHERE id = $1`, [made!.data.id]);
    await world.owner.query(`UPDATE projects.milestone_light SET judged_on = judged_on - 1 WHERE milestone_id = $1`, [
      made!.data.id,
    ]);
    await world.owner.query(`UPDATE projects.project SET light_on = light_on - 1 WHERE id = $1`, [id]);
    await stack.worker.stop();
    await stack.start('worker', { SWEEP_SECONDS: '1' });
    const judged = await eventually(async () => {
      const { rows } = await world.owner.query(
        `SELECT light, light_on::text AS on FROM projects.project WHERE id = $1`,
        [id],
      );
      return rows[0]?.on === today ? rows[0] : undefined;
    });
    expect(judged).toEqual({ light: 'red', on: today });
    const lights = await world.owner.query(
      `SELECT judged_on::text AS on, light FROM projects.milestone_light WHERE milestone_id = $1 ORDER BY judged_on`,
      [made!.data.id],
    );
    expect(lights.rows).toEqual([
      { on: shift(today, -1), light: 'green' },
      { on: today, light: 'red' },
    ]);
    const { items } = (await manager.api.get<{ items: { kind: string }[] }>(`/projects/${id}/timeline`)).body;
    expect(items.filter(({ kind }) => kind === 'project.light-changed')).toHaveLength(1);
  }, 60_000);

  it('a zone that chooses another rule sees its projects in that light; a new red one is reported once', async () => {
    const id = await project();
    const { today } = await read(manager, id);
    const wish = {
      planStart: shift(today, -50),
      planEnd: shift(today, 50),
      actualStart: shift(today, -50),
      progress: 45,
    };
    const [made] = (await add(id, wish)).body.items;
    const { data } = (await manager.api.get<{ data: Record<string, unknown> }>('/zone-settings')).body;
    const { zoneId: _, organisations: _o, knownJurisdictions: _k, ...settings } = data;
    expect(settings).toMatchObject({ lightRule: 'yinchuan', presetCode: 'jiangmen', version: 0 });
    expect((await staff.api.put('/zone-settings', settings)).status).toBe(403);
    expect((await manager.api.put('/zone-settings', { ...settings, lightRule: 'haikou' })).status).toBe(200);
    expect((await manager.api.put('/zone-settings', { ...settings, lightRule: 'ouhai' })).status).toBe(409);
    const overlap = {
      hours: [
        { from: '09:00', to: '12:00' },
        { from: '11:00', to: '17:00' },
      ],
      jurisdictions: ['CN'],
    };
    const refused = await manager.api.put('/zone-settings', { ...settings, calendar: overlap, version: 1 });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: 'calendar.hours' }] } });
    const red = (await edit(made!.data, { progress: 5 })).body;
    expect(red).toMatchObject({ rule: 'haikou', project: { light: 'red' } });
    await edit(red.items[0]!.data, { progress: 6 });
    const reports = async () =>
      (
        await world.owner.query(
          `SELECT payload FROM platform.outbox_event WHERE type = 'project.light-red' AND payload->>'projectId' = $1`,
          [id],
        )
      ).rows;
    expect(await reports()).toEqual([{ payload: { projectId: id, milestoneId: made!.data.id, on: today } }]);
  });

  it('aftercare: visits, satisfaction, and an expansion that becomes a lead of its own', async () => {
    const id = await project({ companyName: '莱茵电池' });
    const record = (wish: object) =>
      manager.api.post<{ items: { data: Record<string, unknown> }[]; satisfaction: number | null; code?: string }>(
        `/projects/${id}/aftercare`,
        { happenedOn: '2026-01-05', notes: '走访', ...wish },
      );
    expect((await record({ kind: 'visit', nextOn: '2026-04-05' })).status).toBe(201);
    expect((await record({ kind: 'visit', score: 5 })).status).toBe(422);
    await record({ kind: 'satisfaction', score: 4 });
    expect((await record({ kind: 'satisfaction', score: 5 })).body.satisfaction).toBe(4.5);
    const grown = await record({ kind: 'expansion', leadName: '二期' });
    const expansion = grown.body.items.find(({ data }) => data.kind === 'expansion')!.data.expansion as {
      projectId: string;
    };
    const lead = await manager.api.get<{ data: { stage: string; name: { zh: string } } }>(
      `/projects/${expansion.projectId}`,
    );
    expect(lead.body.data).toMatchObject({ stage: 'lead', name: { zh: '二期' } });
    await manager.api.post(`/projects/${id}/company`, { organisationId: company.organisation.id });
    expect((await company.api.get(`/projects/${id}/aftercare`)).status).toBe(403);
    const stranger = await world.person(await world.organisation('zone'));
    expect((await stranger.api.get(`/projects/${id}/aftercare`)).status).toBe(404);
  });
});
