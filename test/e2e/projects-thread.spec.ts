import { book, freeSlots, type SessionBody } from '../support/booking.js';
import { createProject, names, type ProjectBody, projectOf } from '../support/life-cycle.js';
import { LiveClient } from '../support/live.js';
import { quiet } from '../support/mailbox.js';
import { act, fileIssue, longAgo } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';

interface Entry {
  kind: string;
  subjectId: string | null;
  params: Record<string, unknown>;
}

const shift = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('What happens around a project reaches it', () => {
  let stack: Stack;
  let world: World;

  beforeAll(async () => {
    stack = await startStack({ env: { SWEEP_SECONDS: '1' } });
    world = await World.create(stack);
  }, 180_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  const thread = async (person: Person, id: string, about = 'session') =>
    (await person.api.get<{ items: Entry[] }>(`/projects/${id}/timeline?about=${about}`)).body.items;
  const kinds = async (person: Person, id: string) => (await thread(person, id)).map(({ kind }) => kind);
  const link = (person: Person, id: string, organisationId: string) =>
    person.api.post<ProjectBody>(`/projects/${id}/company`, { organisationId });

  /** A project at a stage, whatever its gates before asked for. */
  async function at(stage: string, person: Person): Promise<string> {
    const { id } = (await createProject(person)).body.data;
    await world.owner.query(`UPDATE projects.project SET stage = $2 WHERE id = $1`, [id, stage]);
    return id;
  }
  const missing = async (person: Person, id: string) => names((await projectOf(person, id)).data.nextGate!.missing);

  it('a session is told in the projects it belongs to, once for each thing that happens to it', async () => {
    const { manager, host, investor, investorFirm, offering } = await world.booking();
    const stranger = await world.booking();
    const [ofCompany, ofNobody, ofOtherZone] = await Promise.all(
      [manager, manager, stranger.manager].map(async (by) => (await createProject(by)).body.data.id),
    );
    await link(manager, ofCompany!, investorFirm.id);
    await link(stranger.manager, ofOtherZone!, investorFirm.id);
    const slots = await freeSlots(investor, offering.id);

    const session = (await book(investor, offering.id, slots[0]!)).body.data;
    await quiet(world);
    expect(await thread(manager, ofCompany!)).toMatchObject([
      { kind: 'session.booked', subjectId: session.id, params: { topic: 'Battery plant' } },
    ]);
    const wish = { startsAt: slots[5]!.startsAt, reason: 'Flight delayed', version: session.version };
    const moved = (await host.api.post<SessionBody>(`/sessions/${session.id}/reschedule`, wish)).body.data;
    // Made from it afterwards: the lead itself says where it comes from, and hears what follows.
    const lead = await host.api.post<ProjectBody>('/projects/from-session', { sessionId: session.id });
    await link(manager, lead.body.data.id, (await world.organisation('investor')).id);
    await quiet(world);
    const gone = { reason: 'No longer needed', version: moved.version };
    expect((await investor.api.post(`/sessions/${session.id}/cancel`, gone)).status).toBe(200);

    const held = (await book(investor, offering.id, slots[9]!)).body.data;
    await world.owner.query(
      `UPDATE sessions.session SET starts_at = now(), ends_at = now() + interval '30 minutes' WHERE id = $1`,
      [held.id],
    );
    expect((await host.api.post(`/sessions/${held.id}/end`)).status).toBe(200);
    await quiet(world);

    const all = ['session.held', 'session.booked', 'session.cancelled', 'session.rescheduled', 'session.booked'];
    const told = async () => {
      expect(await kinds(manager, ofCompany!)).toEqual(all);
      expect(await kinds(manager, lead.body.data.id)).toEqual(['session.cancelled']);
      expect(await kinds(manager, ofNobody!)).toEqual([]);
      expect(await kinds(stranger.manager, ofOtherZone!)).toEqual([]);
    };
    await told();
    expect(await thread(manager, lead.body.data.id, 'project')).toContainEqual(
      expect.objectContaining({
        kind: 'project.created',
        subjectId: session.id,
        params: { source: 'session', sourceTitle: 'Battery plant' },
      }),
    );
    // As if the worker had died before it could say that it was done: everything is delivered again.
    const { rowCount } = await world.owner.query(
      `UPDATE platform.event_delivery SET done_at = NULL, queued_at = now() - interval '2 hours' WHERE handler LIKE 'thread-%'`,
    );
    expect(rowCount).toBeGreaterThanOrEqual(5);
    await quiet(world);
    await told();
  }, 60_000);

  it('a zone that chooses another light rule sees its projects in that light, though nobody touches them', async () => {
    const { manager, host } = await world.booking();
    const [late, calm] = await Promise.all([1, 2].map(async () => (await createProject(host)).body.data.id));
    const plan = { title: { zh: '竣工', en: '' }, planStart: shift(-60), planEnd: shift(-30), actualStart: shift(-60) };
    await host.api.post(`/projects/${late}/milestones`, { ...plan, actualEnd: shift(-10) });
    await host.api.post(`/projects/${calm}/milestones`, { ...plan, actualEnd: shift(-35) });
    const lights = async () =>
      (
        await world.owner.query<{ light: string }>(
          `SELECT light FROM projects.project WHERE id = ANY ($1) ORDER BY id`,
          [[late, calm].sort()],
        )
      ).rows.map(({ light }) => light);
    expect(await lights()).toEqual(['green', 'green']);
    const looking = await LiveClient.connect(stack.url, { cookie: `oz_login=${host.cookie}` });
    await looking.subscribe(`project:${late}`);
    const heard = looking.next('project.changed', 10_000);

    const { data } = (await manager.api.get<{ data: Record<string, unknown> }>('/zone-settings')).body;
    const { zoneId: _, organisations: _o, knownJurisdictions: _k, ...settings } = data;
    expect((await manager.api.put('/zone-settings', { ...settings, lightRule: 'ouhai' })).status).toBe(200);
    expect(await heard).toMatchObject({ payload: { id: late } });
    await quiet(world);
    // Ouhai never forgets that something was late; what was in time stays green.
    const expected = [late!, calm!].sort().map((id) => (id === late ? 'yellow' : 'green'));
    expect(await lights()).toEqual(expected);
    expect(await thread(manager, late!, 'project')).toContainEqual(
      expect.objectContaining({ kind: 'project.light-changed', params: expect.objectContaining({ to: 'yellow' }) }),
    );
    looking.close();
  });

  it('whoever looks at a project hears that an issue of it turned red and that it was closed', async () => {
    const { manager, host, investor, investorFirm } = await world.booking();
    const id = await at('approved', host);
    await link(manager, id, investorFirm.id);
    const looking = await LiveClient.connect(stack.url, { cookie: `oz_login=${host.cookie}` });
    expect(await looking.subscribe(`project:${id}`)).toEqual({ ok: true });
    const hears = async (doing: () => Promise<unknown>, withinMs = 10_000) => {
      const news = looking.next('project.changed', withinMs);
      await doing();
      return (await news)?.payload.id;
    };
    let issue = '';
    const file = async () => {
      issue = (await fileIssue(investor, id)).body.data.id;
    };
    expect(await hears(file)).toBe(id);
    expect(await missing(host, id)).not.toContain('no-open-red-issue');
    // Nobody does anything: the sweeper finds it late.
    expect(await hears(() => longAgo(world, issue, 90))).toBe(id);
    expect(await missing(host, id)).toContain('no-open-red-issue');
    const { redIssues } = (await projectOf(host, id)).data.nextGate!;
    expect(redIssues).toEqual([expect.objectContaining({ id: issue, title: 'Substation not connected' })]);
    // Its slips are written by then; a step taken meanwhile would be asked for once more.
    await quiet(world);
    for (const [taken, body] of [
      ['accept', { nextStep: '联系供电公司' }],
      ['resolve', { proof: '已送电' }],
    ] as const) {
      expect(await hears(async () => expect(await act(host, issue, taken, body)).toMatchObject({ status: 200 }))).toBe(
        id,
      );
    }
    // Said to be solved is not yet solved.
    expect(await missing(host, id)).toContain('no-open-red-issue');
    const confirm = async () =>
      expect(await act(investor, issue, 'confirm', { satisfaction: 4 })).toMatchObject({ status: 200 });
    expect(await hears(confirm)).toBe(id);
    expect(await missing(host, id)).not.toContain('no-open-red-issue');
    await quiet(world);
    // What is confidential belongs to no project, and its page does not give away that it does.
    expect(await hears(() => fileIssue(investor, id, { confidential: true }), 2_000)).toBeUndefined();
    looking.close();
  }, 60_000);

  it('a gate means what it says: both heads of the task force, a baseline for every milestone, a day that has come', async () => {
    const { manager, host } = await world.booking();
    const server = await world.person(host.organisation, { role: 'staff' });
    const id = await at('approved', host);
    const name = (memberId: string, role: string) =>
      manager.api.post(`/projects/${id}/task-force/members`, { memberId, role, department: '', categories: [] });
    expect((await name(host.memberId, 'lead')).status).toBe(201);
    expect(await missing(host, id)).toContain('task-force-named');
    await name(server.memberId, 'service-officer');
    expect(await missing(host, id)).not.toContain('task-force-named');

    interface List {
      items: { data: { id: string; stage: string | null; version: number } }[];
    }
    const add = (wish: object) =>
      host.api.post<List>(`/projects/${id}/milestones`, {
        title: { zh: '主体封顶', en: '' },
        planEnd: shift(30),
        ...wish,
      });
    const mine = (await add({})).body.items[0]!.data;
    const freeze = () => manager.api.post(`/projects/${id}/milestones/baseline`, { reason: '' });
    expect(await missing(host, id)).toContain('milestones-planned');
    await freeze();
    expect(await missing(host, id)).not.toContain('milestones-planned');
    await add({ stage: 'completed' });
    expect(await missing(host, id)).toContain('milestones-planned');
    await freeze();
    expect(await missing(host, id)).not.toContain('milestones-planned');

    await world.owner.query(`UPDATE projects.project SET stage = 'construction' WHERE id = $1`, [id]);
    const edit = async (wish: object) => {
      const { version } = (await host.api.get<List>(`/projects/${id}/milestones`)).body.items[0]!.data;
      expect((await host.api.patch(`/milestones/${mine.id}`, { ...wish, version })).status).toBe(200);
      return missing(host, id);
    };
    // None belongs to the construction yet; then one does, and is finished by a day that is still to come.
    expect(await missing(host, id)).toContain('construction-milestones-done');
    expect(await edit({ stage: 'construction' })).toContain('construction-milestones-done');
    expect(await edit({ actualEnd: shift(3) })).toContain('construction-milestones-done');
    expect(await edit({ actualEnd: shift(-1) })).not.toContain('construction-milestones-done');
  });

  it('the thread gives offices the reason of a step, and the company only the step', async () => {
    const { manager, investor, investorFirm } = await world.booking();
    const { id } = (await createProject(manager)).body.data;
    const { version } = (await link(manager, id, investorFirm.id)).body.data;
    await manager.api.post(`/projects/${id}/stall`, { version, reason: 'Their bank hesitates' });
    const stalled = async (person: Person) =>
      (await thread(person, id, 'project')).find(({ kind }) => kind === 'project.stalled')?.params;
    expect(await stalled(manager)).toMatchObject({ toStatus: 'stalled', reason: 'Their bank hesitates' });
    expect(await stalled(investor)).not.toHaveProperty('reason');
    expect(await stalled(investor)).toMatchObject({ toStatus: 'stalled' });
  });
});
