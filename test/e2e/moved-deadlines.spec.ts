import { act, fileIssue, insertProject, longAgo } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { World } from '../support/world.js';

interface Moves {
  items: { issueId: string; clock: string; from: string; to: string; notices: { id: string }[] }[];
  next: string | null;
}

/** The processes run by the time of now; what an issue was worked out with is set back instead. */
describe('Deadlines a notice moves', () => {
  let stack: Stack;
  let world: World;

  beforeAll(async () => {
    stack = await startStack({ processes: ['api'] });
    world = await World.create(stack);
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  /** As if the deadlines of the zone had been worked out without the notice of the year. */
  async function forget(zoneId: string, notice: string): Promise<void> {
    await world.owner.query(
      `WITH k AS (
         INSERT INTO projects.calendar_knowledge (key, notices)
         SELECT 'without-' || $2::text, array_remove(k.notices, $2::text) FROM projects.calendar_knowledge k
           JOIN projects.deadline d ON d.knowledge = k.key AND d.zone_id = $1 LIMIT 1
         ON CONFLICT (key) DO UPDATE SET key = excluded.key RETURNING key)
       UPDATE projects.deadline SET knowledge = (SELECT key FROM k) WHERE zone_id = $1`,
      [zoneId, notice],
    );
  }

  it('whoever opens the issue before the sweeper finds the move recorded, once, and its zone can read the list', async () => {
    const zone = await world.organisation('zone');
    const firm = await world.organisation('investor');
    const [manager, company] = [await world.person(zone, { role: 'manager' }), await world.person(firm)];
    const stranger = await world.person(await world.organisation('zone'), { role: 'owner' });
    const project = await insertProject(world, zone, firm);
    const { id } = (await fileIssue(company, project.id)).body.data;
    const changed = await act(manager, id, 'change-preset', {
      presetCode: 'mofcom',
      reason: 'A complaint of a foreign investor',
    });
    expect(changed.status).toBe(200);
    // National Day of 2026 lies between the filing and the due time.
    const daysSince = Math.floor((Date.now() - Date.parse('2026-09-23T10:00:00+08:00')) / 86_400_000);
    await longAgo(world, id, daysSince);
    await forget(zone.id, '国办发明电〔2025〕7号');

    expect((await act(manager, id, 'accept', { nextStep: 'Visit the plant' })).status).toBe(200);
    const seen = await act(manager, id, 'comment', { text: 'Once more' });
    const moved = seen.body.data.events.filter(({ type }) => type === 'deadline-moved');
    // Both limits of the issue, each once; nobody did it but the calendar.
    const notice = { notices: [expect.objectContaining({ id: '国办发明电〔2025〕7号' })] };
    expect(moved.map(({ payload, actor }) => ({ ...payload, by: actor.name }))).toEqual([
      expect.objectContaining({ clock: 'accept', ...notice, by: null }),
      expect.objectContaining({ clock: 'solve', ...notice, by: null }),
    ]);

    const list = await manager.api.get<Moves>('/issues/moved-deadlines');
    expect(list.body.items.map(({ issueId, clock, from, to }) => ({ issueId, clock, from, to }))).toEqual(
      [...moved].reverse().map(({ payload: { clock, from, to } }) => ({ issueId: id, clock, from, to })),
    );
    expect(list.body.items[0]!.from < list.body.items[0]!.to).toBe(true);
    expect((await stranger.api.get<Moves>('/issues/moved-deadlines')).body.items).toEqual([]);
    expect((await company.api.get('/issues/moved-deadlines')).status).toBe(403);
    expect((await world.visitor.get('/issues/moved-deadlines')).status).toBe(401);
  }, 60_000);
});
