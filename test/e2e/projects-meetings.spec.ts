import { execFileSync } from 'node:child_process';
import { eventually } from '../support/booking.js';
import { docxText } from '../support/docx.js';
import { LiveClient } from '../support/live.js';
import { fileIssue, type IssueBody, insertProject } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';

interface MeetingBody {
  data: {
    id: string;
    number: string;
    state: string;
    startsAt: string;
    items: number;
    discussed: number;
    agenda: {
      id: string;
      issueId: string;
      number: string;
      confidential: boolean;
      project: unknown;
      issue: { title: string; light: string; nextStep: string | null };
      notes: string;
      discussedAt: string | null;
      version: number;
    }[];
    decisions: ActionBody['data'][];
    version: number;
  };
  abilities: Record<string, boolean>;
  code?: string;
}
interface ActionBody {
  data: {
    id: string;
    text: string;
    owner: { name: string };
    dueOn: string;
    overdue: boolean;
    doneAt: string | null;
    version: number;
  };
  abilities: Record<string, boolean>;
  code?: string;
}

const day = 86_400_000;
const localDay = (ahead: number) => new Date(Date.now() + 8 * 3_600_000 + ahead * day).toISOString().slice(0, 10);

describe('Meetings', () => {
  let stack: Stack;
  let world: World;

  beforeAll(async () => {
    stack = await startStack({ env: { SWEEP_SECONDS: '1' } });
    world = await World.create(stack);
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  async function scene() {
    const zone = await world.organisation('zone', '临江经开区');
    const firm = await world.organisation('investor');
    const bureau = await world.organisation('authority', '市供电公司');
    const manager = await world.person(zone, { role: 'manager', name: '沈经理' });
    const officer = await world.person(zone, { role: 'staff', name: '王专员' });
    const viewer = await world.person(zone, { role: 'viewer' });
    const company = await world.person(firm, { name: 'Anna Keller' });
    const clerk = await world.person(bureau, { role: 'staff', name: '何科长' });
    const project = await insertProject(world, zone, firm);
    const file = async (title: string, wish: Record<string, unknown> = {}) =>
      (await fileIssue(company, project.id, { title, ...wish })).body.data;
    return { zone, firm, bureau, manager, officer, viewer, company, clerk, project, file };
  }

  const plan = (by: Person, wish: Record<string, unknown> = {}) =>
    by.api.post<MeetingBody>('/meetings', {
      title: '周三会商会',
      startsAt: '2026-12-02T01:30:00Z',
      fill: true,
      ...wish,
    });

  const setClock = (id: string, dueAt: number, warnAt: number) =>
    world.owner.query(`UPDATE projects.issue SET due_at = $2, warn_at = $3 WHERE id = $1`, [
      id,
      new Date(dueAt),
      new Date(warnAt),
    ]);

  it('begins with the open issues in the order of their lights, is talked through, and everybody hears each decision', async () => {
    const { officer, manager, clerk, bureau, file, project } = await scene();
    const [green, yellow, red] = [await file('Gate 4'), await file('Water pressure'), await file('Substation')];
    await setClock(yellow.id, Date.now() + day, Date.now() - 1000);
    // The sweeper would take the step up the ladder that a past due time asks for; the light is all this needs.
    await setClock(red.id, Date.now() - 1000, Date.now() - 2000);
    const planned = await plan(officer, { projectId: project.id });
    expect(planned.status).toBe(201);
    expect(planned.body.data.number).toMatch(/^M-\d{4}-0001$/);
    expect(planned.body.data.agenda.map(({ issueId }) => issueId)).toEqual([red.id, yellow.id, green.id]);
    expect(planned.body.data.agenda.map(({ issue }) => issue.light)).toEqual(['red', 'yellow', 'green']);
    const path = `/meetings/${planned.body.data.id}`;

    const order = planned.body.data.agenda.map(({ id }) => id).reverse();
    expect((await officer.api.put<MeetingBody>(`${path}/agenda`, { itemIds: order.slice(1) })).body.code).toBe(
      'meeting.agenda-changed',
    );
    const ordered = await officer.api.put<MeetingBody>(`${path}/agenda`, { itemIds: order });
    expect(ordered.body.data.agenda.map(({ id }) => id)).toEqual(order);
    const off = await officer.api.delete<MeetingBody>(`${path}/agenda/${order[0]}`);
    expect(off.body.data.items).toBe(2);
    const back = await officer.api.post<MeetingBody>(`${path}/agenda`, { issueIds: [green.id] });
    expect(back.body.data.agenda.map(({ issueId }) => issueId)).toEqual([yellow.id, red.id, green.id]);

    const decision = {
      issueId: red.id,
      text: '完成临时供电方案',
      owner: { organisationId: bureau.id, memberId: clerk.memberId },
      dueOn: localDay(7),
      handOver: true,
    };
    expect((await officer.api.post<MeetingBody>(`${path}/actions`, decision)).body.code).toBe('meeting.not-open');
    expect((await officer.api.post<MeetingBody>(`${path}/open`)).body.data.state).toBe('open');

    const listener = await LiveClient.connect(stack.url, { cookie: `oz_login=${manager.cookie}` });
    expect(await listener.subscribe(`meeting:${planned.body.data.id}`)).toEqual({ ok: true });
    const stranger = await LiveClient.connect(stack.url, { cookie: `oz_login=${clerk.cookie}` });
    expect(await stranger.subscribe(`meeting:${planned.body.data.id}`)).toEqual({ error: { code: 'topic.unknown' } });
    const heard = listener.next('meeting.changed');
    const decided = await officer.api.post<MeetingBody>(`${path}/actions`, decision);
    expect(decided.status).toBe(201);
    expect((await heard)?.payload.id).toBe(planned.body.data.id);
    expect((await manager.api.get<MeetingBody>(path)).body.data.decisions).toMatchObject([
      { text: '完成临时供电方案', owner: { name: '何科长' }, dueOn: localDay(7), overdue: false },
    ]);
    listener.close();
    stranger.close();
    const handed = await officer.api.get<IssueBody>(`/issues/${red.id}`);
    expect(handed.body.data).toMatchObject({
      holder: { id: bureau.id, memberId: clerk.memberId },
      nextStep: '完成临时供电方案',
    });

    const item = decided.body.data.agenda.find(({ issueId }) => issueId === red.id)!;
    const edit = { notes: '供电公司承诺一周内送电', discussed: true, version: item.version };
    expect((await officer.api.patch<MeetingBody>(`${path}/items/${item.id}`, edit)).body.data.discussed).toBe(1);
    expect((await manager.api.patch<MeetingBody>(`${path}/items/${item.id}`, edit)).body.code).toBe('version.conflict');
  });

  it('once closed it stays as it was; managers open it again within a day', async () => {
    const { officer, manager, company, file, project } = await scene();
    const { id } = await file('Gate 4');
    const path = `/meetings/${(await plan(officer, { projectId: project.id })).body.data.id}`;
    expect((await officer.api.post<MeetingBody>(`${path}/close`)).body.code).toBe('meeting.step-refused');
    await officer.api.post(`${path}/open`);
    const closed = (await officer.api.post<MeetingBody>(`${path}/close`)).body;
    expect([closed.data.state, closed.abilities.discuss, closed.abilities.reopen]).toEqual(['closed', false, false]);
    await company.api.post(`/issues/${id}/withdraw`, { reason: 'Solved', version: 1 });
    const [item] = (await manager.api.get<MeetingBody>(path)).body.data.agenda;
    expect(item!.issue).toMatchObject({ state: 'filed', nextStep: '#accept' });

    const owner = { organisationId: manager.organisation.id };
    const refused = await Promise.all([
      officer.api.post<MeetingBody>(`${path}/actions`, { text: 'x', owner, dueOn: localDay(1) }),
      officer.api.patch<MeetingBody>(`${path}/items/${item!.id}`, { notes: 'x', version: item!.version }),
      officer.api.patch<MeetingBody>(path, { title: 'x', version: closed.data.version }),
      officer.api.post<MeetingBody>(`${path}/agenda`, { fill: true }),
      officer.api.delete<MeetingBody>(`${path}/agenda/${item!.id}`),
    ]);
    expect(refused.map(({ body }) => body.code)).toEqual(Array(5).fill('meeting.not-open'));
    expect((await officer.api.post(`${path}/reopen`)).status).toBe(403);
    expect((await manager.api.post<MeetingBody>(`${path}/reopen`)).body.data.state).toBe('open');
    await officer.api.post(`${path}/close`);
    await world.owner.query(`UPDATE projects.meeting SET closed_at = now() - interval '25 hours' WHERE id = $1`, [
      closed.data.id,
    ]);
    expect((await manager.api.post<MeetingBody>(`${path}/reopen`)).body.code).toBe('meeting.reopen-too-late');
    const thread = await world.owner.query(
      `SELECT count(*)::int AS n FROM projects.timeline_entry WHERE kind = 'meeting.closed' AND subject_id = $1`,
      [closed.data.id],
    );
    expect(thread.rows[0].n).toBe(2);
  });

  it('its minutes are Word and PDF in both languages, with every decision and without a confidential name', async () => {
    const { zone, officer, company, project, file } = await scene();
    const secret = await file('莱茵塔尔传动拿不到电', { confidential: true, description: 'Anna Keller 反映' });
    const path = `/meetings/${(await plan(officer)).body.data.id}`;
    const opened = await officer.api.post<MeetingBody>(`${path}/open`);
    const [item] = opened.body.data.agenda;
    expect(item).toMatchObject({ issueId: secret.id, confidential: true, project: null });
    await officer.api.patch(`${path}/items/${item!.id}`, {
      notes: '莱茵塔尔传动的线路下周接通',
      discussed: true,
      version: item!.version,
    });
    const decided = await officer.api.post<MeetingBody>(`${path}/actions`, {
      issueId: secret.id,
      text: '给莱茵塔尔传动接通临时线路',
      owner: { organisationId: zone.id, memberId: officer.memberId },
      dueOn: localDay(3),
    });
    expect(decided.status).toBe(201);
    await officer.api.patch(path, { present: ['沈经理', '王专员'], version: decided.body.data.version });
    await officer.api.post(`${path}/close`);
    expect(JSON.stringify((await officer.api.get(path)).body)).not.toMatch(/莱茵塔尔|Anna Keller|高端轴承/);

    const file_ = async (name: string) => {
      const response = await fetch(`${stack.url}/api${path}/${name}`, {
        headers: { cookie: `oz_login=${officer.cookie}` },
      });
      return { status: response.status, content: Buffer.from(await response.arrayBuffer()) };
    };
    for (const locale of ['zh-CN', 'en']) {
      const text = docxText((await file_(`minutes.docx?locale=${locale}`)).content);
      expect(text).toContain('接通临时线路');
      expect(text).toContain(localDay(3));
      expect(text).toContain('沈经理');
      expect(text).toContain(locale === 'en' ? 'Decisions' : '议定事项');
      expect(text).not.toMatch(/莱茵塔尔|Anna Keller|高端轴承/);
      const pdf = await file_(`minutes.pdf?locale=${locale}`);
      expect(pdf.status).toBe(200);
      // Poppler, which the test run installs, says what another program reads in it.
      const words = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf.content, encoding: 'utf8' });
      expect(words.replace(/\s/g, '')).toContain('接通临时线路');
      expect(words).toContain(localDay(3));
      expect(words.replace(/\s/g, '')).not.toMatch(/莱茵塔尔|AnnaKeller|高端轴承/);
    }
    expect((await company.api.get(`${path}/minutes.docx`)).status).toBe(404);
    expect(project.nameZh).toContain('高端轴承');
  });

  it('is the zone’s own: viewers read, companies, departments and other zones are refused', async () => {
    const { officer, viewer, company, clerk, project } = await scene();
    const path = `/meetings/${(await plan(officer, { projectId: project.id })).body.data.id}`;
    const other = await world.person(await world.organisation('zone'));
    for (const person of [company, clerk]) {
      expect([(await person.api.get(path)).status, (await person.api.get('/meetings')).status]).toEqual([404, 403]);
      expect((await plan(person)).status).toBe(403);
    }
    expect((await other.api.get(path)).status).toBe(404);
    expect((await other.api.post(`${path}/open`)).status).toBe(404);
    expect((await plan(other, { projectId: project.id })).status).toBe(404);
    expect(Object.values((await viewer.api.get<MeetingBody>(path)).body.abilities)).not.toContain(true);
    expect((await viewer.api.post(`${path}/open`)).status).toBe(403);
    expect((await plan(viewer)).status).toBe(403);
    const list = await viewer.api.get<{ items: MeetingBody[]; abilities: { plan: boolean } }>('/meetings');
    expect([list.body.items.length, list.body.abilities.plan]).toEqual([1, false]);
    expect((await other.api.get<{ items: unknown[] }>('/meetings')).body.items).toEqual([]);
  });

  it('one that is called off stays in the list with its reason, and is held no more; only managers call one off', async () => {
    const { officer, manager, viewer, company, file } = await scene();
    await file('Gate 4');
    const path = `/meetings/${(await plan(officer)).body.data.id}`;
    const reason = '主持人出差，改期再开';
    const other = await world.person(await world.organisation('zone'));
    for (const [person, status] of [
      [officer, 403],
      [viewer, 403],
      [company, 404],
      [other, 404],
    ] as const) {
      expect((await person.api.post(`${path}/call-off`, { reason })).status).toBe(status);
    }
    expect((await manager.api.post(`${path}/call-off`, { reason: ' ' })).status).toBe(422);
    const off = await manager.api.post<MeetingBody>(`${path}/call-off`, { reason });
    expect(off.body.data).toMatchObject({ state: 'called-off', calledOffReason: reason, items: 1 });
    expect(Object.values(off.body.abilities)).not.toContain(true);
    expect((await manager.api.post<MeetingBody>(`${path}/open`)).body.code).toBe('meeting.step-refused');
    expect((await manager.api.post<MeetingBody>(`${path}/call-off`, { reason })).body.code).toBe(
      'meeting.step-refused',
    );
    const edit = await officer.api.patch<MeetingBody>(path, { title: 'x', version: off.body.data.version });
    expect(edit.body.code).toBe('meeting.not-open');
    const list = await viewer.api.get<{ items: MeetingBody[] }>('/meetings?state=called-off');
    expect(list.body.items).toMatchObject([{ data: { state: 'called-off', calledOffReason: reason } }]);
    const { rows } = await world.owner.query(
      `SELECT details FROM platform.audit_entry WHERE organisation_id = $1 AND action = 'meeting.called-off'`,
      [manager.organisation.id],
    );
    expect(rows).toEqual([{ details: expect.objectContaining({ reason }) }]);
  });

  it('has a chair of the zone and a summary, and its minutes name both', async () => {
    const { officer, manager, clerk } = await scene();
    const planned = await plan(officer);
    const path = `/meetings/${planned.body.data.id}`;
    let { version } = planned.body.data;
    const edit = async (wish: Record<string, unknown>) => {
      const answer = await officer.api.patch<MeetingBody>(path, { ...wish, version });
      version = answer.body.data?.version ?? version;
      return answer;
    };
    expect((await edit({ chairMemberId: clerk.memberId })).status).toBe(422);
    expect((await edit({ chairMemberId: manager.memberId })).body.data).toMatchObject({ chair: { name: '沈经理' } });
    await edit({ summary: '供电问题一周内解决。\n其余下周再议。' });
    const response = await fetch(`${stack.url}/api${path}/minutes.docx?locale=zh-CN`, {
      headers: { cookie: `oz_login=${officer.cookie}` },
    });
    const text = docxText(Buffer.from(await response.arrayBuffer()));
    for (const words of ['沈经理', '供电问题一周内解决。', '其余下周再议。']) expect(text).toContain(words);
    expect((await edit({ chairMemberId: null })).body.data).toMatchObject({ chair: null });
  });

  it('the next Wednesday council comes from the cadence', async () => {
    const { officer } = await scene();
    const { body } = await officer.api.get<{
      items: { code: string; steps: { key: string; nextAt: string | null }[] }[];
    }>('/meetings/cadences');
    const council = body.items[0]!.steps.find(({ key }) => key === 'council')!;
    const local = new Date(Date.parse(council.nextAt!) + 8 * 3_600_000);
    expect([local.getUTCDay(), local.toISOString().slice(11, 16)]).toEqual([3, '09:30']);
    expect(local.getTime() - 8 * 3_600_000).toBeGreaterThan(Date.now());
    const made = await plan(officer, { startsAt: council.nextAt! });
    expect(made.body.data.startsAt).toBe(council.nextAt);
  });

  it('actions are followed up: by their owner, across tenants, and told once a day when they are overdue', async () => {
    const { zone, bureau, officer, clerk, company, file, project } = await scene();
    await file('Gate 4');
    const path = `/meetings/${(await plan(officer, { projectId: project.id })).body.data.id}`;
    await officer.api.post(`${path}/open`);
    const add = (owner: object, text: string) =>
      officer.api.post<MeetingBody>(`${path}/actions`, { text, owner, dueOn: localDay(0) });
    await add({ organisationId: bureau.id, memberId: clerk.memberId }, '提交方案');
    const { decisions } = (await add({ organisationId: zone.id }, '现场踏勘')).body.data;
    expect((await add({ organisationId: company.organisation.id }, 'x')).body.code).toBe('action.owner-unknown');
    const past = { text: 'x', owner: { organisationId: zone.id }, dueOn: localDay(-1) };
    expect((await officer.api.post(`${path}/actions`, past)).status).toBe(422);

    const mine = async (by: Person, scope = 'mine') =>
      (await by.api.get<{ items: ActionBody[] }>(`/actions?scope=${scope}`)).body.items;
    expect((await mine(clerk)).map(({ data }) => data.text)).toEqual(['提交方案']);
    expect((await mine(officer)).map(({ data }) => data.text)).toEqual(['现场踏勘']);
    expect(await mine(company)).toEqual([]);

    await world.owner.query(`UPDATE projects.action SET due_on = $2 WHERE id = $1`, [decisions[0]!.id, localDay(-2)]);
    await eventually(async () => (await told(clerk)) === 1);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await told(clerk)).toBe(1);
    expect((await mine(officer, 'overdue')).map(({ data }) => data.text)).toEqual(['提交方案']);

    const [action] = await mine(clerk);
    const donePath = `/actions/${action!.data.id}`;
    expect((await company.api.post(`${donePath}/done`, { version: 1 })).status).toBe(404);
    const done = await clerk.api.post<ActionBody>(`${donePath}/done`, {
      note: '已提交',
      version: action!.data.version,
    });
    expect([done.status, done.body.abilities]).toEqual([200, { done: false, reopen: true }]);
    const again = await clerk.api.post<ActionBody>(`${donePath}/done`, { version: done.body.data.version });
    expect(again.body.code).toBe('action.already-done');
    const open = await clerk.api.post<ActionBody>(`${donePath}/reopen`, { version: done.body.data.version });
    expect(open.body.data.doneAt).toBeNull();
    const thread = await world.owner.query(
      `SELECT params FROM projects.timeline_entry WHERE kind = 'action.done' AND subject_id = $1`,
      [action!.data.id],
    );
    expect(thread.rows.map(({ params }) => params.note)).toEqual(['已提交']);
  });

  async function told(person: Person): Promise<number> {
    const { body } = await person.api.get('/notifications');
    return (JSON.stringify(body).match(/"action\.overdue"/g) ?? []).length;
  }
});
