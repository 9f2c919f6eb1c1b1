import { act, fileIssue, insertProject } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { World } from '../support/world.js';

describe('The public service level of a zone', () => {
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

  it('counts for everybody, tells no share of fewer than five issues, and nothing of a single one', async () => {
    const zone = await world.organisation('zone');
    const firm = await world.organisation('investor');
    const [manager, company] = [await world.person(zone, { role: 'manager' }), await world.person(firm)];
    const project = await insertProject(world, zone, firm);
    const close = async (satisfaction: number) => {
      const { id } = (await fileIssue(company, project.id)).body.data;
      await act(manager, id, 'accept', { nextStep: 'Visit' });
      await act(manager, id, 'resolve', { proof: 'Done' });
      expect((await act(company, id, 'confirm', { satisfaction })).status).toBe(200);
    };
    const path = `/zones/${zone.slug}/service-level`;
    for (const score of [5, 4, 4, 3]) await close(score);
    const few = await world.visitor.get(path);
    expect(few.status).toBe(200);
    expect(few.body).toMatchObject({
      filed: 4,
      closed: 4,
      open: 0,
      inTime: null,
      medianDays: null,
      satisfaction: null,
    });
    await close(5);
    await fileIssue(company, project.id, { title: 'A title nobody outside reads', confidential: true });
    const { body } = await world.visitor.get(path);
    expect(body).toMatchObject({ filed: 6, closed: 5, open: 1, overdue: 0, inTime: 1, satisfaction: 4.2 });
    expect(body.medianDays).toBeGreaterThanOrEqual(0);
    expect(body.medianDays).toBeLessThan(1);
    expect(Object.values(body).filter((value) => typeof value === 'string')).toEqual([body.from, body.until]);
  }, 60_000);

  it('is not there for a zone that keeps it to itself, nor for one that does not exist', async () => {
    const zone = await world.organisation('zone');
    const manager = await world.person(zone, { role: 'manager' });
    const settings = (await manager.api.get<{ data: Record<string, unknown> }>('/zone-settings')).body.data;
    const { knownJurisdictions: _, organisations: __, zoneId: ___, ...chosen } = settings;
    expect((await world.visitor.get(`/zones/${zone.slug}/service-level`)).status).toBe(200);
    expect((await manager.api.put('/zone-settings', { ...chosen, publicServiceLevel: false })).status).toBe(200);
    expect((await world.visitor.get(`/zones/${zone.slug}/service-level`)).status).toBe(404);
    expect((await world.visitor.get('/zones/no-such-zone/service-level')).status).toBe(404);
  });
});
