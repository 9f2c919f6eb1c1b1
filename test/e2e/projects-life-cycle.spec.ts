import { projectStages } from '#contracts';
import { book, eventually, freeSlots } from '../support/booking.js';
import { addEvidence, createProject, names, type ProjectBody, projectOf, step, supply } from '../support/life-cycle.js';
import { LiveClient } from '../support/live.js';
import { type Stack, startStack } from '../support/stack.js';
import { World } from '../support/world.js';

describe('A project from lead to full capacity', () => {
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

  /** A zone that had a session with an investor. */
  async function talk() {
    const people = await world.booking();
    const [slot] = await freeSlots(people.investor, people.offering.id);
    const session = (await book(people.investor, people.offering.id, slot!)).body.data;
    return { ...people, session };
  }

  it('one click on a session makes a lead; the second click leads to it; every gate asks before it opens', async () => {
    const { manager, host, investor, investorFirm, session } = await talk();
    expect((await host.api.get<object>(`/sessions/${session.id}/project`)).body).toEqual({
      projectId: null,
      abilities: { create: true },
    });
    const created = await host.api.post<ProjectBody>('/projects/from-session', { sessionId: session.id });
    expect(created.status).toBe(201);
    const { data } = created.body;
    expect(data).toMatchObject({
      stage: 'lead',
      status: 'active',
      sourceId: session.id,
      company: { id: investorFirm.id },
      lead: { memberId: host.memberId },
      grants: [{ organisationId: investorFirm.id, side: 'company' }],
    });
    expect(data.number).toMatch(/^P-\d{4}-0001$/);
    expect(data.name.en).toContain('Battery plant');
    const again = await manager.api.post<ProjectBody>('/projects/from-session', { sessionId: session.id });
    expect(again).toMatchObject({ status: 409, body: { code: 'project.exists', params: { projectId: data.id } } });
    expect((await manager.api.get<object>(`/sessions/${session.id}/project`)).body).toEqual({
      projectId: data.id,
      abilities: { create: false },
    });
    expect((await projectOf(investor, data.id)).data.stage).toBe('lead');

    for (const [index, to] of projectStages.slice(1).entries()) {
      const before = (await projectOf(manager, data.id)).data;
      expect(before).toMatchObject({ stage: projectStages[index], nextGate: { to } });
      expect(before.nextGate!.missing.length).toBeGreaterThan(0);
      const refused = await step(manager, data.id, 'advance');
      expect(refused).toMatchObject({ status: 409, body: { code: 'project.gate-closed', params: { to } } });
      expect(refused.body.params!.missing).toEqual(before.nextGate!.missing);
      // Some things are only asked for once others are known.
      while ((await projectOf(manager, data.id)).data.nextGate!.missing.length > 0)
        await supply(world, manager, data.id);
      const opened = await step(manager, data.id, 'advance');
      expect({ to, status: opened.status, stage: opened.body.data?.stage }).toEqual({ to, status: 200, stage: to });
    }
    const end = await projectOf(manager, data.id);
    expect(end).toMatchObject({ data: { stage: 'full-capacity', nextGate: null }, abilities: { advance: false } });
    expect(await step(manager, data.id, 'advance')).toMatchObject({
      status: 409,
      body: { code: 'project.step-refused' },
    });

    const made = await manager.api.get<{ items: { step: string; planNumber: number; madeBy: string }[] }>(
      `/projects/${data.id}/transitions`,
    );
    expect(made.body.items.map(({ step }) => step)).toEqual(Array.from({ length: 8 }, () => 'advance'));
    expect(made.body.items.every(({ planNumber, madeBy }) => planNumber === 0 && madeBy === manager.name)).toBe(true);
    const traces = await world.owner.query<{ thread: number; audit: number; events: number }>(
      `SELECT (SELECT count(*)::int FROM projects.timeline_entry WHERE project_id = $1 AND kind = 'project.advanced') AS thread,
              (SELECT count(*)::int FROM platform.audit_entry WHERE target_id = $1::text AND action = 'project.advanced') AS audit,
              (SELECT count(*)::int FROM platform.outbox_event WHERE payload->>'projectId' = $1::text AND type = 'project.advanced') AS events`,
      [data.id],
    );
    expect(traces.rows).toEqual([{ thread: 8, audit: 8, events: 8 }]);
  }, 60_000);

  it('five people click at once: one project', async () => {
    const { manager, host, session } = await talk();
    const answers = await Promise.all(
      [manager, host, manager, host, manager].map((person) =>
        person.api.post<ProjectBody>('/projects/from-session', { sessionId: session.id }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    const id = answers.find(({ status }) => status === 201)!.body.data.id;
    for (const { status, body } of answers) if (status === 409) expect(body.params!.projectId).toBe(id);
  });

  it('facts change with their history, by name; what does not fit together is refused by field', async () => {
    const { manager, host, investor, investorFirm } = await talk();
    const { data } = (await createProject(host, { summary: 'First' })).body;
    const edit = (body: object) => manager.api.patch<ProjectBody & { errors?: object[] }>(`/projects/${data.id}`, body);
    expect(await edit({ version: 1, investment: '5' })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'currency', code: 'field.required' }] },
    });
    expect((await edit({ version: 1, normalName: 'x' })).status).toBe(400);
    const saved = await edit({
      version: 1,
      investment: '9007199254740993.01',
      currency: 'USD',
      leadMemberId: manager.memberId,
    });
    expect(saved).toMatchObject({ status: 200, body: { data: { version: 2, investment: '9007199254740993.01' } } });
    expect(await edit({ version: 1, summary: 'Late' })).toMatchObject({
      status: 409,
      body: { code: 'version.conflict' },
    });
    expect((await edit({ version: 2, summary: 'First' })).body.data.version).toBe(2);
    expect(await edit({ version: 2, leadMemberId: investor.memberId })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'leadMemberId', code: 'field.not-allowed' }] },
    });
    const history = await manager.api.get<{
      items: { field: string; oldValue: unknown; newValue: unknown; changedBy: string }[];
    }>(`/projects/${data.id}/facts`);
    expect(history.body.items.map(({ field }) => field).sort()).toEqual(['currency', 'investment', 'leadMemberId']);
    expect(history.body.items.find(({ field }) => field === 'leadMemberId')).toMatchObject({
      oldValue: host.name,
      newValue: manager.name,
      changedBy: manager.name,
    });
    await manager.api.post(`/projects/${data.id}/company`, { organisationId: investorFirm.id });
    expect((await investor.api.get<{ items: object[] }>(`/projects/${data.id}/facts`)).body.items).toHaveLength(3);
  });

  it('stalls, resumes, is withdrawn and comes back, always with a reason; a step back is recorded', async () => {
    const { manager } = await talk();
    const { data } = (await createProject(manager)).body;
    expect((await step(manager, data.id, 'stall')).status).toBe(422);
    const stalled = await step(manager, data.id, 'stall', { reason: '土地指标未落实' });
    expect(stalled.body.data).toMatchObject({ status: 'stalled', statusReason: '土地指标未落实' });
    for (const refused of ['advance', 'step-back', 'reopen', 'stall']) {
      expect(await step(manager, data.id, refused, { reason: 'x' })).toMatchObject({
        status: 409,
        body: { code: 'project.step-refused' },
      });
    }
    expect((await step(manager, data.id, 'resume')).body.data).toMatchObject({ status: 'active', statusReason: null });
    expect((await step(manager, data.id, 'withdraw', { reason: 'Went elsewhere' })).status).toBe(200);
    const { version } = (await projectOf(manager, data.id)).data;
    expect((await manager.api.patch(`/projects/${data.id}`, { summary: 'x', version })).status).toBe(403);
    expect((await step(manager, data.id, 'reopen', { reason: 'They came back' })).body.data.status).toBe('active');
    await supply(world, manager, data.id);
    expect((await step(manager, data.id, 'advance')).body.data.stage).toBe('negotiating');
    expect((await step(manager, data.id, 'step-back', { reason: 'Too early' })).body.data.stage).toBe('lead');
    const { items } = (
      await manager.api.get<{ items: { step: string; reason: string }[] }>(`/projects/${data.id}/transitions`)
    ).body;
    expect(items.map(({ step: name, reason }) => [name, reason])).toEqual([
      ['stall', '土地指标未落实'],
      ['resume', null],
      ['withdraw', 'Went elsewhere'],
      ['reopen', 'They came back'],
      ['advance', null],
      ['step-back', 'Too early'],
    ]);
  });

  it('two people advance at once: one wins, and the project moves one stage', async () => {
    const { manager, host } = await talk();
    const { data } = (await createProject(host)).body;
    await supply(world, host, data.id);
    const { version } = (await projectOf(host, data.id)).data;
    const answers = await Promise.all(
      [manager, host, manager, host].map((person) =>
        person.api.post<ProjectBody>(`/projects/${data.id}/advance`, { version }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    for (const { status, body } of answers) if (status === 409) expect(body.code).toBe('version.conflict');
    expect((await projectOf(host, data.id)).data.stage).toBe('negotiating');
  });

  it('an evidence that was removed opens no gate, and managers decide where the plan says so', async () => {
    const { manager, host } = await talk();
    const { data } = (await createProject(host)).body;
    await supply(world, host, data.id);
    await world.owner.query(`UPDATE projects.document SET removed_at = now() WHERE project_id = $1`, [data.id]);
    expect(names((await step(host, data.id, 'advance')).body.params!.missing)).toEqual(['assessment']);
    await addEvidence(world, data, 'assessment');
    expect((await step(host, data.id, 'advance')).status).toBe(200);
    while ((await projectOf(host, data.id)).data.nextGate!.missing.length > 0) await supply(world, host, data.id);
    expect((await projectOf(host, data.id)).abilities.advance).toBe(false);
    expect((await step(host, data.id, 'advance')).status).toBe(403);
    expect((await step(manager, data.id, 'advance')).status).toBe(200);
  });

  it('the company sees its project and changes nothing; another zone and another company find nothing', async () => {
    const { manager, investor, investorFirm, zone } = await talk();
    const other = await world.booking();
    const { data } = (await createProject(manager)).body;
    const office = await world.organisation('authority');
    const officer = await world.person(office, { role: 'staff' });
    for (const stranger of [investor, other.manager, other.investor, officer]) {
      for (const path of ['', '/facts', '/transitions'])
        expect(await stranger.api.get(`/projects/${data.id}${path}`)).toMatchObject({ status: 404 });
      expect((await stranger.api.patch(`/projects/${data.id}`, { summary: 'x', version: 1 })).status).toBe(404);
      expect((await stranger.api.post(`/projects/${data.id}/stall`, { reason: 'x', version: 1 })).status).toBe(404);
    }
    const known = await manager.api.get<{ items: { id: string }[] }>('/projects/known-companies');
    expect(known.body.items.map(({ id }) => id)).toContain(investorFirm.id);
    const linked = await manager.api.post<ProjectBody>(`/projects/${data.id}/company`, {
      organisationId: investorFirm.id,
    });
    expect(linked.body.data.company.id).toBe(investorFirm.id);
    expect(
      await manager.api.post(`/projects/${data.id}/grants`, { organisationId: investorFirm.id, side: 'authority' }),
    ).toMatchObject({ status: 422, body: { code: 'project.wrong-side' } });
    await manager.api.post(`/projects/${data.id}/grants`, { organisationId: office.id, side: 'authority' });
    await step(manager, data.id, 'stall', { reason: 'Their bank hesitates' });
    const seen = await projectOf(investor, data.id);
    expect(seen.data).toMatchObject({ status: 'stalled', statusReason: null, grants: [] });
    expect(
      Object.entries(seen.abilities)
        .filter(([, may]) => may)
        .map(([name]) => name)
        .sort(),
    ).toEqual(['fileIssue', 'uploadDocument']);
    expect((await projectOf(officer, data.id)).data).toMatchObject({ statusReason: 'Their bank hesitates' });
    const { items } = (await investor.api.get<{ items: { reason: unknown }[] }>(`/projects/${data.id}/transitions`))
      .body;
    expect(items.map(({ reason }) => reason)).toEqual([null]);
    for (const person of [investor, officer]) {
      expect((await step(person, data.id, 'resume')).status).toBe(403);
      const { version } = (await projectOf(person, data.id)).data;
      expect((await person.api.patch(`/projects/${data.id}`, { summary: 'x', version })).status).toBe(403);
      expect((await createProject(person)).status).toBe(403);
      const list = await person.api.get<{ items: { data: { id: string } }[]; abilities: object }>('/projects');
      expect(list.body).toMatchObject({ items: [{ data: { id: data.id } }], abilities: { create: false } });
    }
    expect((await officer.api.get<{ zones: object[] }>('/projects/portfolio')).body.zones).toMatchObject([
      { zone: { id: zone.id }, total: 1 },
    ]);
    await manager.api.delete(`/projects/${data.id}/company`);
    expect((await investor.api.get(`/projects/${data.id}`)).status).toBe(404);
    await manager.api.delete(`/projects/${data.id}/grants/${office.id}`);
    expect((await officer.api.get(`/projects/${data.id}`)).status).toBe(404);
  });

  it('the list filters, finds words of names in both languages, counts, and pages without gaps', async () => {
    const { manager, host } = await talk();
    for (const [nameZh, industry, currency] of [
      ['锂电池正极材料', '3841', 'EUR'],
      ['海洋生物制药', '2761', 'USD'],
      ['100%_绿电钢', '3120', 'EUR'],
    ])
      await createProject(host, { nameZh, nameEn: `${nameZh} plant`, industry, currency, investment: '0.10' });
    const ids = async (query: string) => {
      const { body } = await manager.api.get<{
        items: { data: { name: { zh: string } } }[];
        next: string;
        total?: number;
      }>(`/projects?${query}`);
      return { names: body.items.map(({ data }) => data.name.zh), next: body.next, total: body.total };
    };
    expect((await ids('q=电池')).names).toEqual(['锂电池正极材料']);
    expect((await ids('q=制药%20PLANT')).names).toEqual(['海洋生物制药']);
    expect((await ids(`q=${encodeURIComponent('100%_')}`)).names).toEqual(['100%_绿电钢']);
    expect((await ids(`q=${encodeURIComponent('%')}`)).names).toHaveLength(1);
    expect((await ids('industry=C')).names).toHaveLength(3);
    expect((await ids('industry=27')).names).toEqual(['海洋生物制药']);
    expect((await ids('industry=A')).names).toEqual([]);
    expect((await ids(`lead=${host.memberId}`)).names).toHaveLength(3);
    expect((await ids('lead=me')).names).toEqual([]);
    expect((await ids('stage=signed')).names).toEqual([]);
    const first = await ids('limit=2&total=true');
    expect(first).toMatchObject({ names: ['100%_绿电钢', '海洋生物制药'], total: 3 });
    expect(await ids(`limit=2&cursor=${first.next}`)).toMatchObject({ names: ['锂电池正极材料'], next: null });
    const { body } = await manager.api.get<{ investment: object[]; byStage: object[] }>('/projects/portfolio');
    expect(body.investment).toEqual([
      { currency: 'EUR', amount: '0.20', foreignCapital: '0.00' },
      { currency: 'USD', amount: '0.10', foreignCapital: '0.00' },
    ]);
    expect(body.byStage[0]).toMatchObject({ stage: 'lead', active: 3, lights: { green: 3, yellow: 0, red: 0 } });
    const likely = await host.api.post<{ items: { name: { zh: string } }[] }>('/projects/duplicates', {
      nameZh: '锂电池正极材料项目',
    });
    expect(likely.body.items.map(({ name }) => name.zh)).toEqual(['锂电池正极材料']);
  });

  it('a retried entry with the same key makes one project', async () => {
    const { manager } = await talk();
    const key = { headers: { 'idempotency-key': 'entry-1' } };
    const body = { nameZh: '只录一次' };
    const answers = await Promise.all([1, 2, 3].map(() => manager.api.post<ProjectBody>('/projects', body, key)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body: { data } }) => data.id)).size).toBe(1);
    expect((await createProject(manager, { nameZh: '', nameEn: '' })).status).toBe(422);
  });

  it('a zone makes its own gates: each change a version, judged from then on', async () => {
    const { manager, host, investor } = await talk();
    interface Plan {
      data: { number: number; gates: { from: string; roles: string[]; requires: object[] }[] };
      abilities: { edit: boolean };
    }
    const plan = (await manager.api.get<Plan>('/stage-plan')).body;
    expect(plan).toMatchObject({ data: { number: 0 }, abilities: { edit: true } });
    expect((await host.api.get<Plan>('/stage-plan')).body.abilities.edit).toBe(false);
    expect((await investor.api.get('/stage-plan')).status).toBe(403);
    const { data: project } = (await createProject(host, { jobs: 5 })).body;
    const gates = plan.data.gates.map((gate) =>
      gate.from === 'lead' ? { ...gate, requires: [{ kind: 'field', field: 'jobs' }] } : gate,
    );
    expect((await host.api.put('/stage-plan', { gates, number: 0 })).status).toBe(403);
    expect(await manager.api.put('/stage-plan', { gates: gates.slice(1), number: 0 })).toMatchObject({
      status: 422,
      body: { code: 'stage-plan.invalid', params: { problems: [{ path: 'gates', code: 'gate-missing' }] } },
    });
    const saved = await manager.api.put<Plan>('/stage-plan', { gates, number: 0 });
    expect(saved).toMatchObject({ status: 200, body: { data: { number: 1 } } });
    expect(await manager.api.put('/stage-plan', { gates, number: 0 })).toMatchObject({
      status: 409,
      body: { code: 'version.conflict' },
    });
    expect((await step(host, project.id, 'advance')).body.data.stage).toBe('negotiating');
    const versions = await host.api.get<{ items: { number: number; createdBy: string | null }[] }>(
      '/stage-plan/versions',
    );
    expect(versions.body.items.map(({ number, createdBy }) => [number, createdBy])).toEqual([
      [1, manager.name],
      [0, null],
    ]);
  });

  it('whoever looks at a project hears that it changed', async () => {
    const { manager, host, investor } = await talk();
    const { data } = (await createProject(host)).body;
    const [looking, stranger] = await Promise.all(
      [manager, investor].map(({ cookie }) => LiveClient.connect(stack.url, { cookie: `oz_login=${cookie}` })),
    );
    expect(await stranger!.subscribe(`project:${data.id}`)).toEqual({ error: { code: 'topic.unknown' } });
    expect(await looking!.subscribe(`project:${data.id}`)).toEqual({ ok: true });
    const heard = looking!.next('project.changed');
    await host.api.patch(`/projects/${data.id}`, { summary: 'New', version: 1 });
    expect(await heard).toMatchObject({ topic: `project:${data.id}`, payload: { id: data.id, version: 2 } });
    await eventually(async () => (await projectOf(manager, data.id)).data.version === 2);
    for (const client of [looking!, stranger!]) client.close();
  });
});
