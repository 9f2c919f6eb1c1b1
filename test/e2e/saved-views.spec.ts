import { type Stack, startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';

interface View {
  data: {
    id: string;
    name: string;
    shared: boolean;
    own: boolean;
    settings: Record<string, string>;
    version: number;
  };
  abilities: Record<string, boolean>;
  code?: string;
}
interface Views {
  items: View[];
  abilities: Record<string, boolean>;
}

describe('Saved views', () => {
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
    const officer = await world.person(zone, { role: 'staff' });
    const colleague = await world.person(zone, { role: 'manager' });
    const viewer = await world.person(zone, { role: 'viewer' });
    const foreign = await world.person(await world.organisation('zone'), { role: 'owner' });
    return { zone, officer, colleague, viewer, foreign };
  }

  const settings = { state: 'open', category: 'land,power', sort: 'level' };
  const save = (by: Person, wish: Record<string, unknown> = {}) =>
    by.api.post<View>('/saved-views', { name: '重点督办', settings, ...wish });
  const names = async (by: Person) =>
    (await by.api.get<Views>('/saved-views?list=issues')).body.items.map(({ data }) => data.name);

  it('come back as they were saved, are renamed, filled anew and deleted by who keeps them', async () => {
    const { officer } = await scene();
    const made = await save(officer);
    expect(made.status).toBe(201);
    expect(made.body.data).toMatchObject({ name: '重点督办', shared: false, own: true, settings, version: 1 });
    const path = `/saved-views/${made.body.data.id}`;
    const renamed = await officer.api.patch<View>(path, { name: '土地用电', version: 1 });
    expect(renamed.body.data).toMatchObject({ name: '土地用电', settings, version: 2 });
    expect(await officer.api.patch(path, { name: 'x', version: 1 })).toMatchObject({
      status: 409,
      body: { code: 'version.conflict' },
    });
    const filled = await officer.api.patch<View>(path, { settings: { light: 'red' }, version: 2 });
    expect(filled.body.data).toMatchObject({ name: '土地用电', settings: { light: 'red' }, version: 3 });
    expect((await officer.api.delete(path)).status).toBe(204);
    expect((await officer.api.delete(path)).status).toBe(404);
    expect(await names(officer)).toEqual([]);
  });

  it('are shared by staff within the organisation, and changed by nobody else', async () => {
    const { officer, colleague, viewer, foreign } = await scene();
    const own = await save(officer, { name: '我的' });
    const shared = await save(officer, { name: '大家的', shared: true });
    expect((await names(officer)).sort()).toEqual(['大家的', '我的'].sort());
    for (const by of [colleague, viewer]) {
      const { items } = (await by.api.get<Views>('/saved-views')).body;
      expect(items.map(({ data }) => [data.name, data.own])).toEqual([['大家的', false]]);
      // Managers clear away what is shared; the story below tells of it.
      const manages = by === colleague;
      expect(items[0]!.abilities).toEqual({ rename: false, share: false, delete: manages });
      const path = `/saved-views/${shared.body.data.id}`;
      expect((await by.api.patch(path, { name: '我改的', version: 1 })).status).toBe(403);
      if (!manages) expect((await by.api.delete(path)).status).toBe(403);
      // What is not shared is not there.
      const hidden = `/saved-views/${own.body.data.id}`;
      expect((await by.api.patch(hidden, { name: '我改的', version: 1 })).status).toBe(404);
      expect((await by.api.delete(hidden)).status).toBe(404);
    }
    expect(await names(foreign)).toEqual([]);
    for (const { body } of [own, shared]) {
      const path = `/saved-views/${body.data.id}`;
      expect((await foreign.api.patch(path, { name: '外人', version: 1 })).status).toBe(404);
      expect((await foreign.api.delete(path)).status).toBe(404);
      expect((await world.visitor.patch(path, { name: '外人', version: 1 })).status).toBe(401);
      expect((await world.visitor.delete(path)).status).toBe(401);
    }
    expect((await world.visitor.get('/saved-views')).status).toBe(401);
    const unshared = await officer.api.patch<View>(`/saved-views/${shared.body.data.id}`, {
      shared: false,
      version: 1,
    });
    expect(unshared.body.data.shared).toBe(false);
    expect(await names(colleague)).toEqual([]);
  });

  it('shared ones of somebody who left are cleared away by a manager, private ones by nobody', async () => {
    const { officer, colleague, viewer, foreign } = await scene();
    const shared = await save(officer, { name: '离任人员的', shared: true });
    const own = await save(officer, { name: '私人的' });
    await world.owner.query(`UPDATE identity.member SET disabled_at = now() WHERE id = $1`, [officer.memberId]);
    expect(await names(colleague)).toEqual(['离任人员的']);
    const path = `/saved-views/${shared.body.data.id}`;
    expect((await viewer.api.delete(path)).status).toBe(403);
    expect((await foreign.api.delete(path)).status).toBe(404);
    expect((await colleague.api.delete(`/saved-views/${own.body.data.id}`)).status).toBe(404);
    expect((await colleague.api.delete(path)).status).toBe(204);
    expect((await colleague.api.delete(path)).status).toBe(404);
    expect(await names(viewer)).toEqual([]);
    const { rows } = await world.owner.query(`SELECT name FROM projects.saved_view WHERE user_id = $1`, [
      officer.userId,
    ]);
    expect(rows.map(({ name }) => name)).toEqual(['私人的']);
  });

  it('viewers keep their own but share none', async () => {
    const { officer, viewer } = await scene();
    expect((await save(viewer, { shared: true })).status).toBe(403);
    const kept = await save(viewer);
    expect(kept.status).toBe(201);
    expect(kept.body.abilities).toEqual({ rename: true, share: false, delete: true });
    expect((await viewer.api.patch(`/saved-views/${kept.body.data.id}`, { shared: true, version: 1 })).status).toBe(
      403,
    );
    expect((await viewer.api.get<Views>('/saved-views')).body.abilities).toEqual({ save: true, share: false });
    expect(await names(officer)).toEqual([]);
  });

  it('hold only what the list knows, and not endlessly many', async () => {
    const { officer } = await scene();
    for (const wrong of [{ state: 'magic' }, { colour: 'red' }, { dueFrom: 'yesterday' }, { limit: '1000' }]) {
      expect({ wrong, status: (await save(officer, { settings: wrong })).status }).toEqual({ wrong, status: 422 });
    }
    expect((await save(officer, { name: '  ' })).status).toBe(422);
    expect((await save(officer, { list: 'mails' })).status).toBe(422);
    const answers = await Promise.all(Array.from({ length: 33 }, (_, n) => save(officer, { name: `视图 ${n}` })));
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
      Array.from({ length: 3 }, () => [409, 'view.too-many']),
    );
    expect(await names(officer)).toHaveLength(30);
  });
});
