import { eventually } from '../support/booking.js';
import { act, fileIssue, insertProject, longAgo } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { World } from '../support/world.js';

const hour = 3_600_000;

describe('Issues', () => {
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
    const zone = await world.organisation('zone');
    const firm = await world.organisation('investor');
    const bureau = await world.organisation('authority');
    const [manager, officer, company, clerk] = [
      await world.person(zone, { role: 'manager', name: '沈经理' }),
      await world.person(zone, { role: 'staff', name: '王专员' }),
      await world.person(firm, { name: 'Anna Keller' }),
      await world.person(bureau, { name: '何科长' }),
    ];
    const project = await insertProject(world, zone, firm);
    return { zone, firm, bureau, manager, officer, company, clerk, project };
  }

  it('a company files; the issue has a holder, a due time and a next step from its first moment', async () => {
    const { zone, company, project } = await scene();
    const filed = await fileIssue(company, project.id);
    expect(filed.status).toBe(201);
    expect(filed.body.data).toMatchObject({
      state: 'filed',
      holder: { id: zone.id },
      nextStep: '#accept',
      light: 'green',
    });
    expect(Date.parse(filed.body.data.dueAt!)).toBeGreaterThan(Date.now());
    expect(filed.body.data.clocks.map(({ key }) => key)).toEqual(['accept', 'answer', 'solve']);
    expect(filed.body.abilities).toMatchObject({ accept: false, withdraw: true, comment: true, assign: false });
  });

  it('accepted, handed over, paused with the consent of a second person, resolved, not solved, up one level, confirmed', async () => {
    const { zone, bureau, officer, manager, company, clerk, project } = await scene();
    const { id } = (await fileIssue(company, project.id)).body.data;
    expect((await clerk.api.get(`/issues/${id}`)).status).toBe(404);
    expect((await act(officer, id, 'accept', { nextStep: '联系供电公司' })).body.data.state).toBe('working');
    const handed = await act(officer, id, 'assign', {
      organisationId: bureau.id,
      memberId: clerk.memberId,
      nextStep: '现场踏勘',
    });
    expect(handed.body.data.holder).toMatchObject({ id: bureau.id, memberId: clerk.memberId });
    expect((await act(clerk, id, 'answer', { text: '已踏勘', nextStep: '等待配件' })).status).toBe(200);

    const until = new Date(Date.now() + 72 * hour).toISOString();
    const asked = await act(clerk, id, 'request-pause', { reason: 'waiting-for-third-party', note: '配件在途', until });
    expect(asked.status).toBe(200);
    expect(asked.body.data.state).toBe('working');
    const own = await act(clerk, id, 'decide-pause', { consent: true });
    expect(own.status).toBe(403);
    const paused = await act(manager, id, 'decide-pause', { consent: true });
    expect(paused.body.data.state).toBe('paused');
    const solve = paused.body.data.clocks.find(({ key }) => key === 'solve')!;
    expect(solve.state).toBe('paused');
    expect(paused.body.data.dueAt).not.toBeNull();
    expect((await act(clerk, id, 'resume')).body.data.state).toBe('working');

    expect((await act(clerk, id, 'resolve', { proof: '已送电' })).body.data).toMatchObject({
      state: 'resolved',
      nextStep: '#confirm',
      holder: { id: company.organisation.id },
    });
    expect((await act(officer, id, 'confirm', { satisfaction: 5 })).status).toBe(403);
    const again = await act(company, id, 'reject', { reason: 'Still no power' });
    expect(again.body.data).toMatchObject({ state: 'working', level: 2, round: 2, holder: { id: zone.id } });
    expect(again.body.data.clocks.filter(({ state }) => state === 'running').map(({ key }) => key)).toEqual([
      'solve.2',
    ]);
    await act(officer, id, 'resolve', { proof: '已送电并验收' });
    const closed = await act(company, id, 'confirm', { satisfaction: 4, note: 'Thank you' });
    expect(closed.body.data).toMatchObject({ state: 'closed', dueAt: null, nextStep: null, inTime: true });
    expect((await act(officer, id, 'accept', { nextStep: 'x' })).body.code).toBe('issue.not-open');
  });

  it('a confidential issue carries no name; only managers of the zone and the company see who it is, and readings are logged', async () => {
    const { zone, manager, officer, company, project } = await scene();
    const filed = await fileIssue(company, project.id, {
      confidential: true,
      title: '莱茵塔尔 的投诉',
      description: '莱茵塔尔传动 waits, says Anna Keller of 高端轴承项目.',
    });
    const { id } = filed.body.data;
    expect(filed.body.data).toMatchObject({ identityShown: true, company: '莱茵塔尔传动', filedBy: 'Anna Keller' });
    const masked = (await officer.api.get(`/issues/${id}`)).body;
    expect(JSON.stringify(masked)).not.toMatch(/莱茵塔尔|Anna|高端轴承|Precision/);
    expect(JSON.stringify(masked)).not.toContain(project.id);
    expect(JSON.stringify(masked)).not.toContain(company.organisation.id);
    expect((await manager.api.get(`/issues/${id}`)).body).toMatchObject({
      data: { identityShown: true, filedBy: 'Anna Keller' },
    });
    const { rows } = await world.owner.query(
      `SELECT details FROM platform.audit_entry WHERE organisation_id = $1 AND action = 'issue.read' ORDER BY sequence`,
      [zone.id],
    );
    expect(rows.map(({ details }) => details.names)).toEqual([true, false, true]);
  });

  it('overdue issues go up the ladder, each step once, and the level above sees them', async () => {
    const { zone, bureau, officer, clerk, company, project } = await scene();
    await world.owner.query(
      `INSERT INTO projects.zone_settings (zone_id, light_rule, preset_code, calendar, ladder) VALUES ($1, 'yinchuan', 'jiangmen',
         '{"hours":[{"from":"09:00","to":"17:30"}],"jurisdictions":["CN"]}',
         jsonb_build_array(jsonb_build_object('level', 2, 'receiver', jsonb_build_object('kind', 'organisation', 'organisationId', $2::text))))`,
      [zone.id, bureau.id],
    );
    const { id } = (await fileIssue(company, project.id)).body.data;
    await longAgo(world, id, 10);
    expect((await clerk.api.get(`/issues/${id}`)).status).toBe(404);
    const opened = await act(officer, id, 'accept', { nextStep: '马上办' });
    expect(opened.body.data).toMatchObject({ light: 'red', level: 4 });
    const steps = opened.body.data.events
      .filter(({ type }) => type === 'escalated')
      .map(({ payload }) => `${payload.clock}:${payload.share}`);
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps).toEqual(expect.arrayContaining(['accept:75', 'accept:100', 'accept:200', 'answer:300', 'solve:100']));
    expect((await clerk.api.get(`/issues/${id}`)).body).toMatchObject({ abilities: { instruct: true, accept: false } });
  });

  it('the sweeper takes each step without anybody looking, and ends pauses by itself', async () => {
    const { manager, officer, company, project } = await scene();
    const late = (await fileIssue(company, project.id)).body.data.id;
    await longAgo(world, late, 3);
    const paused = (await fileIssue(company, project.id)).body.data.id;
    await act(officer, paused, 'accept', { nextStep: '等待' });
    const until = new Date(Date.now() + 1_500).toISOString();
    await act(officer, paused, 'request-pause', { reason: 'court', note: '开庭', until });
    expect((await act(manager, paused, 'decide-pause', { consent: true })).body.data.state).toBe('paused');
    const escalations = () =>
      world.owner.query(`SELECT clock, level FROM projects.escalation WHERE issue_id = $1 ORDER BY reached_at, level`, [
        late,
      ]);
    await eventually(async () => (await escalations()).rows.length > 0);
    const { rows } = await escalations();
    for (const level of [75, 100, 200]) expect(rows).toContainEqual({ clock: 'answer', level });
    expect(new Set(rows.map(({ clock, level }) => `${clock} ${level}`)).size).toBe(rows.length);
    const log = await eventually(async () => {
      const found = await world.owner.query(
        `SELECT at, payload FROM projects.issue_event WHERE issue_id = $1 AND type = 'resumed'`,
        [paused],
      );
      return found.rows[0];
    });
    expect([log.at.toISOString(), log.payload]).toEqual([until, { planned: true }]);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect((await escalations()).rows).toEqual(rows);
  }, 30_000);
});
