import { newId } from '#platform/clock';
import { act, fileIssue, insertProject, longAgo } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';

interface BriefBody {
  data: { figures?: never; facts: { figures: { key: string; value: number | null; link: string }[] } };
}
interface Row {
  data: { id: string; inTime?: boolean | null; satisfaction?: number | null };
}

const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

describe('The figures of a brief', () => {
  let stack: Stack;
  let world: World;

  beforeAll(async () => {
    // No worker: nothing goes up the ladder but what the story says.
    stack = await startStack({ processes: ['api'] });
    world = await World.create(stack);
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  /** What the page of a link shows: every row of the list, as the page asks for it. */
  async function rowsBehind(by: Person, link: string): Promise<Row['data'][]> {
    const { status, body } = await by.api.get<{ items: Row[]; next: string | null; total?: number }>(
      `${link}&limit=100${link.startsWith('/actions') ? '' : '&total=true'}`,
    );
    expect({ link, status, next: body.next }).toEqual({ link, status: 200, next: null });
    if (!link.startsWith('/actions')) expect({ link, total: body.total }).toEqual({ link, total: body.items.length });
    return body.items.map(({ data }) => data);
  }

  const escalated = (issueId: string, zoneId: string, clock: string, level: number, ago = 0) =>
    world.owner.query(
      `INSERT INTO projects.escalation (id, issue_id, zone_id, clock, level, reached_at, recorded_at, ladder_level, receiver)
       VALUES ($1, $2, $3, $4, $5, now(), now() - make_interval(days => $6), 1, '{"kind":"zone"}')`,
      [newId(), issueId, zoneId, clock, level, ago],
    );
  const moved = (projectId: string, zoneId: string, from: string, to: string, step = 'advance', ago = 0) =>
    world.owner.query(
      `INSERT INTO projects.transition (id, project_id, zone_id, step, from_stage, to_stage, from_status, to_status,
                                        plan_number, made_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'active', 'active', 0, now() - make_interval(days => $7))`,
      [newId(), projectId, zoneId, step, from, to, ago],
    );

  async function scene() {
    const zone = await world.organisation('zone');
    const firm = await world.organisation('investor');
    const bureau = await world.organisation('authority');
    const officer = await world.person(zone, { role: 'manager' });
    const clerk = await world.person(bureau, { role: 'staff' });
    const company = await world.person(firm);
    const [first, second, old, stalled] = [
      await insertProject(world, zone, firm),
      await insertProject(world, zone, firm),
      await insertProject(world, zone, firm),
      await insertProject(world, zone, firm),
    ];
    await world.owner.query(`UPDATE projects.project SET created_at = now() - interval '90 days' WHERE id = $1`, [
      old.id,
    ]);
    await world.owner.query(`UPDATE projects.project SET light = 'red' WHERE id = ANY ($1)`, [[first.id, stalled.id]]);
    await world.owner.query(`UPDATE projects.project SET status = 'stalled', status_reason = 'Funds' WHERE id = $1`, [
      stalled.id,
    ]);
    // One of them twice, one back, one long ago.
    await moved(first.id, zone.id, 'lead', 'negotiating');
    await moved(first.id, zone.id, 'negotiating', 'signed');
    await moved(second.id, zone.id, 'signed', 'negotiating', 'step-back');
    await moved(old.id, zone.id, 'negotiating', 'signed', 'advance', 90);
    await moved(old.id, zone.id, 'signed', 'registered');

    const file = async (wish: Record<string, unknown> = {}) => (await fileIssue(company, first.id, wish)).body.data.id;
    const solve = async (id: string) => {
      await act(officer, id, 'accept', { nextStep: '联系供电公司' });
      await act(officer, id, 'resolve', { proof: '已送电' });
    };
    const [closed, silent, again, late, , earlier] = [
      await file(),
      await file({ confidential: true }),
      await file(),
      await file(),
      await file(),
      await file(),
    ];
    for (const id of [closed, silent, again]) await solve(id);
    await act(company, closed, 'confirm', { satisfaction: 4 });
    await act(company, silent, 'confirm', { satisfaction: 5 });
    // Closed without a word of the company, and one closed that nobody judged.
    await world.owner.query(`UPDATE projects.issue SET satisfaction = NULL, in_time = NULL WHERE id = $1`, [silent]);
    for (let round = 0; round < 2; round += 1) {
      await act(company, again, 'reject', { reason: 'No' });
      if (round === 0) await act(officer, again, 'resolve', { proof: '再次送电' });
    }
    await longAgo(world, earlier, 90);
    await world.owner.query(
      `UPDATE projects.issue SET due_at = now() - interval '1 hour', warn_at = now() - interval '2 hours' WHERE id = $1`,
      [late],
    );
    await escalated(late, zone.id, 'solve', 75);
    await escalated(late, zone.id, 'solve', 100);
    await escalated(late, zone.id, 'solve', 200);
    await escalated(earlier, zone.id, 'accept', 100, 90);
    await escalated(again, zone.id, 'accept', 75);

    for (const days of [1, -3]) {
      await world.owner.query(
        `INSERT INTO projects.action (id, zone_id, text, owner_organisation_id, owner_name, due_on)
         VALUES ($1, $2, '完成方案', $3, '何科长', $4::date - $5::int)`,
        [newId(), zone.id, bureau.id, today, days],
      );
    }
    for (const table of ['issue', 'project'] as const) {
      await world.owner.query(
        `INSERT INTO projects.${table}_grant (${table}_id, zone_id, organisation_id, side)
         SELECT id, zone_id, $2, 'authority' FROM projects.${table} WHERE zone_id = $1`,
        [zone.id, bureau.id],
      );
    }
    return { officer, clerk };
  }

  it('each lead to exactly the rows they count, for a zone and for an authority', async () => {
    const { officer, clerk } = await scene();
    for (const by of [officer, clerk]) {
      const made = await by.api.post<BriefBody>('/briefs', { kind: 'weekly', day: today });
      const figures = Object.fromEntries(made.body.data.facts.figures.map(({ key, value }) => [key, value]));
      expect(figures).toEqual({
        'projects.active': 3,
        'projects.new': 3,
        'projects.advanced': 2,
        'projects.signed': 1,
        'projects.red': 1,
        'issues.filed': 5,
        'issues.closed': 2,
        'issues.in-time': 100,
        'issues.open': 4,
        'issues.overdue': 1,
        'issues.escalated': 1,
        'issues.reopened': 1,
        'issues.satisfaction': 4,
        'actions.overdue': 1,
      });
      for (const { key, value, link } of made.body.data.facts.figures) {
        const rows = await rowsBehind(by, link);
        const ofAll: Record<string, (rows: Row['data'][]) => number> = {
          'issues.in-time': (judged) => (100 * judged.filter(({ inTime }) => inTime).length) / judged.length,
          'issues.satisfaction': (rated) => rated.reduce((sum, row) => sum + row.satisfaction!, 0) / rated.length,
        };
        expect({ key, value: ofAll[key]?.(rows) ?? rows.length }).toEqual({ key, value });
      }
    }
  });

  it('show the rows of their own period only: the month before has none of them but its own', async () => {
    const { officer } = await scene();
    const before = new Date(Date.now() - 90 * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
    const made = await officer.api.post<BriefBody>('/briefs', { kind: 'monthly', day: before });
    const figures = new Map(made.body.data.facts.figures.map((figure) => [figure.key, figure]));
    for (const [key, count] of [
      ['projects.new', 1],
      ['projects.advanced', 1],
      ['projects.signed', 1],
      ['issues.filed', 1],
      ['issues.closed', 0],
      ['issues.escalated', 1],
      ['issues.reopened', 0],
    ] as const) {
      const { value, link } = figures.get(key)!;
      expect({ key, value, rows: (await rowsBehind(officer, link)).length }).toEqual({
        key,
        value: count,
        rows: count,
      });
    }
  });

  it('stand in a list by kind, state and period, the latest period first, a page at a time', async () => {
    const officer = await world.person(await world.organisation('zone'), { role: 'manager' });
    const days = ['2026-03-02', '2026-01-05', '2026-02-09'];
    for (const day of days) await officer.api.post('/briefs', { kind: 'weekly', day });
    await officer.api.post('/briefs', { kind: 'monthly', day: '2026-01-31' });
    type List = { items: { data: { firstDay: string } }[]; next: string | null; abilities: { make: boolean } };
    const list = async (query: string) => (await officer.api.get<List>(`/briefs?${query}`)).body;
    const firstDays = async (query: string) => (await list(query)).items.map(({ data }) => data.firstDay);
    expect(await firstDays('kind=weekly')).toEqual(['2026-03-02', '2026-02-09', '2026-01-05']);
    expect(await firstDays('state=sent')).toEqual([]);
    expect(await firstDays('from=2026-02-15&to=2026-03-05')).toEqual(['2026-03-02', '2026-02-09']);
    const first = await list('limit=3');
    expect(first.abilities).toEqual({ make: true });
    expect(first.items).toHaveLength(3);
    expect(await firstDays(`limit=3&cursor=${first.next}`)).toEqual(['2026-01-01']);
  });
});
