import { randomUUID } from 'node:crypto';
import type { Answer } from '../support/api.js';
import { eventually } from '../support/booking.js';
import { LiveClient } from '../support/live.js';
import { type Stack, startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';
import { makeScene, type Scene, type Walk, walks } from './access-routes.js';

interface Operation {
  'x-access'?: string;
}

describe('Every route and every socket event: a stranger, a foreign tenant, a rightful user', () => {
  let stack: Stack;
  let world: World;
  let scene: Scene;
  let documented: Map<string, Operation>;

  beforeAll(async () => {
    // The walk asks more of the server in a minute than any person does.
    stack = await startStack({ env: { LIMIT_WRITES_PER_MINUTE: '5000' } });
    world = await World.create(stack);
    await eventually(async () => (await world.visitor.get('/setup')).status === 200);
    scene = await makeScene(world);
    const mail = await eventually(
      async () => (await world.owner.query<{ id: string }>('SELECT id FROM platform.mail LIMIT 1')).rows[0],
    );
    scene.ids.mail = mail.id;
    const { paths } = (await world.visitor.get<{ paths: Record<string, Record<string, Operation>> }>('/openapi.json'))
      .body;
    documented = new Map(
      Object.entries(paths).flatMap(([path, operations]) =>
        Object.entries(operations).map(
          ([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const,
        ),
      ),
    );
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  function ask(route: string, walk: Walk, person: Person | undefined): Promise<Answer> {
    const [method = '', template = ''] = route.split(' ');
    const path = walk.path?.(scene) ?? template;
    const api = person?.api ?? world.visitor;
    // The client adds /api itself; routes outside it are asked for with a step up.
    return api.send(
      method,
      path.startsWith('/api') ? path.slice('/api'.length) : `/..${path}`,
      method === 'GET' ? undefined : (walk.body?.(scene) ?? {}),
    );
  }

  it('the walk knows every route of the API, and every route says who may come in', () => {
    expect([...documented.keys()].sort()).toEqual(Object.keys(walks).sort());
    for (const [route, operation] of documented)
      expect({ route, access: operation['x-access'] }).toEqual({ route, access: expect.any(String) });
  });

  it('strangers: 401 wherever a login is needed, and nothing changes', async () => {
    const before = await fingerprint(world, scene);
    for (const [route, walk] of Object.entries(walks)) {
      if (documented.get(route)?.['x-access'] === 'public') continue;
      const { status, body } = await ask(route, walk, undefined);
      expect({ route, status, code: body.code }).toEqual({ route, status: 401, code: 'not-signed-in' });
    }
    expect(await fingerprint(world, scene)).toEqual(before);
  });

  it('foreign tenants: refused, a foreign id answers exactly like a missing one, and nothing changes', async () => {
    const before = await fingerprint(world, scene);
    for (const [route, walk] of Object.entries(walks)) {
      if (!walk.foreign) continue;
      const refused = await ask(route, walk, walk.foreign(scene));
      expect({ route, refused: [403, 404].includes(refused.status) }).toEqual({ route, refused: true });
      if (!walk.path || refused.status !== 404) continue;
      const missing = await ask(
        route,
        { ...walk, path: (of) => replaceIds(walk.path?.(of) ?? '') },
        walk.foreign(scene),
      );
      expect({ route, ...comparable(refused) }).toEqual({ route, ...comparable(missing) });
    }
    expect(await fingerprint(world, scene)).toEqual(before);
  });

  it('an id that is no id answers like a missing one', async () => {
    for (const [route, walk] of Object.entries(walks)) {
      if (!walk.path || !walk.rightful(scene) || !route.includes('{') || route.includes('slug')) continue;
      const path = (of: Scene) => (walk.path?.(of) ?? '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, `1'%20OR%201=1`);
      const { status } = await ask(route, { ...walk, path }, walk.rightful(scene));
      expect({ route, status }).toEqual({ route, status: 404 });
    }
  });

  it('rightful users: get what the route is for', async () => {
    for (const [route, walk] of Object.entries(walks)) {
      const { status, body } = await ask(route, walk, walk.rightful(scene));
      const expected = walk.answers.includes(status);
      expect({ route, status, body: expected ? '' : body }).toEqual({
        route,
        status: expected ? status : walk.answers,
        body: '',
      });
    }
  }, 30_000);

  it('API tokens: only with the scope, and never for what needs a person', async () => {
    const { zone: _, ...fresh } = await world.booking();
    const issue = async (scopes: string[]) =>
      (
        await fresh.manager.api.post<{ token: string; data: { token?: string } }>('/me/tokens', {
          name: 'Robot',
          scopes,
          expiresInDays: 1,
        })
      ).body;
    const tokenOf = (body: Awaited<ReturnType<typeof issue>>) => body.token ?? body.data.token ?? '';
    const reader = world.visitor.bearing(tokenOf(await issue(['sessions:read'])));
    const other = world.visitor.bearing(tokenOf(await issue(['notifications:read'])));
    expect((await reader.get('/sessions')).status).toBe(200);
    expect((await other.get('/sessions')).status).toBe(403);
    expect((await reader.post('/offerings', {})).status).toBe(403);
    expect((await reader.get('/me/logins')).status).toBe(403);
  });

  it('sockets: each topic for those it is meant for, and anything unknown ends only the sender', async () => {
    const fresh = await world.booking();
    const draft = await world.offering(fresh.manager, [fresh.host], { published: false });
    const [slot] = (
      await fresh.investor.api.get<{ slots: { startsAt: string }[] }>(
        `/offerings/${fresh.offering.id}/slots?${nextWeek()}`,
      )
    ).body.slots;
    const wish = { startsAt: slot!.startsAt, timeZone: 'UTC', topic: 'x', language: 'en' };
    const { data } = (
      await fresh.investor.api.post<{ data: { id: string } }>(`/offerings/${fresh.offering.id}/sessions`, wish)
    ).body;
    const foreign = await world.person(await world.organisation('investor'));
    const sockets = {
      stranger: await LiveClient.connect(stack.url),
      foreign: await LiveClient.connect(stack.url, { cookie: `oz_login=${foreign.cookie}` }),
      rightful: await LiveClient.connect(stack.url, { cookie: `oz_login=${fresh.manager.cookie}` }),
    };
    const { organisation, userId } = fresh.manager;
    for (const [topic, stranger] of [
      [`user:${userId}`, false],
      [`organisation:${organisation.id}`, false],
      [`session:${data.id}`, false],
      [`offering:${draft.id}`, false],
      [`offering:${fresh.offering.id}`, true],
    ] as const) {
      const heard = async (client: LiveClient) => 'ok' in (await client.subscribe(topic));
      expect({
        topic,
        stranger: await heard(sockets.stranger),
        foreign: await heard(sockets.foreign),
        rightful: await heard(sockets.rightful),
      }).toEqual({
        topic,
        stranger,
        foreign: stranger,
        rightful: true,
      });
    }
    for (const topic of [`session:${randomUUID()}`, 'session:x', '*', 'login:1', ['session'], { a: 1 }, null]) {
      expect(await sockets.rightful.subscribe(topic)).toEqual({ error: { code: 'topic.unknown' } });
    }
    sockets.foreign.socket.emit('admin', {});
    expect(await sockets.foreign.disconnected(3_000)).toBe(true);
    const heavy = await LiveClient.connect(stack.url);
    heavy.socket.emit('subscribe', { topic: 'x'.repeat(10 * 1024 * 1024) });
    expect(await heavy.disconnected(3_000)).toBe(true);
    const flood = await LiveClient.connect(stack.url);
    for (let n = 0; n < 200; n += 1) flood.socket.emit('unsubscribe', { topic: 'x' });
    expect(await flood.disconnected(3_000)).toBe(true);
    expect(await sockets.rightful.subscribe(`session:${data.id}`)).toEqual({ ok: true });
    for (const client of Object.values(sockets)) client.close();
  });

  it('a page of another site can neither write nor open a socket', async () => {
    const foreignPage = { headers: { origin: 'https://evil.example' } };
    expect(await scene.owner.api.post('/notifications/read', { all: true }, foreignPage)).toMatchObject({
      status: 403,
      body: { code: 'request.foreign-origin' },
    });
    await expect(
      LiveClient.connect(stack.url, { cookie: `oz_login=${scene.owner.cookie}`, origin: 'https://evil.example' }),
    ).rejects.toThrow();
    const form = await fetch(`${stack.url}/api/notifications/read`, {
      method: 'POST',
      headers: { cookie: `oz_login=${scene.owner.cookie}`, 'content-type': 'text/plain' },
      body: '{"all":true}',
    });
    expect(form.status).toBe(415);
  });

  it('tricks with method and path get the decision of the plain request', async () => {
    const { organisation } = scene.owner;
    for (const path of [
      '/organisation/',
      '//organisation',
      '/%6frganisation',
      '/organisation%2e',
      '/ORGANISATION',
      '/organisation/members/../',
    ]) {
      expect({ path, refused: (await world.visitor.get(path)).status >= 400 }).toEqual({ path, refused: true });
    }
    expect((await world.visitor.send('HEAD', '/organisation')).status).toBe(401);
    const overridden = await world.visitor.get('/zones', {
      headers: { 'x-http-method-override': 'DELETE', 'x-forwarded-for': '127.0.0.1' },
    });
    expect(overridden.status).toBe(200);
    expect(organisation.id).toBeTruthy();
  });
});

const nextWeek = () =>
  new URLSearchParams({
    from: new Date(Date.now() + 86_400_000).toISOString(),
    to: new Date(Date.now() + 8 * 86_400_000).toISOString(),
  });

const replaceIds = (path: string) =>
  path.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, () => randomUUID());

function comparable({ status, body }: Answer): object {
  const { requestId: _, ...rest } = body as { requestId?: string };
  return { status, body: rest };
}

/** Every row of the two victims, as one hash a table; what a mere visit may touch is left out. */
async function fingerprint(world: World, { owner, investor }: Scene): Promise<unknown> {
  const victims = [owner.organisation.id, investor.organisation.id];
  const tables = [
    `identity.member t WHERE organisation_id = ANY ($1)`,
    `identity.invitation t WHERE organisation_id = ANY ($1)`,
    `identity.organisation t WHERE id = ANY ($1)`,
    `identity.zone_profile t WHERE organisation_id = ANY ($1)`,
    `identity.user t WHERE id IN (SELECT user_id FROM identity.member WHERE organisation_id = ANY ($1))`,
    `sessions.resource t WHERE organisation_id = ANY ($1)`,
    `sessions.offering t WHERE organisation_id = ANY ($1)`,
    `sessions.session t WHERE zone_id = ANY ($1) OR investor_id = ANY ($1)`,
    `sessions.claim t WHERE organisation_id = ANY ($1)`,
    `projects.project t WHERE zone_id = ANY ($1)`,
    `projects.issue t WHERE zone_id = ANY ($1)`,
    `projects.issue_event t WHERE zone_id = ANY ($1)`,
    `projects.saved_view t WHERE organisation_id = ANY ($1)`,
    `projects.import t WHERE zone_id = ANY ($1)`,
    `projects.brief t WHERE organisation_id = ANY ($1)`,
    `projects.zone_settings t WHERE zone_id = ANY ($1)`,
    `projects.project_grant t WHERE zone_id = ANY ($1) OR organisation_id = ANY ($1)`,
    `projects.stage_plan t WHERE zone_id = ANY ($1)`,
    `projects.task_force_member t WHERE zone_id = ANY ($1)`,
    `projects.meeting t WHERE zone_id = ANY ($1)`,
    `projects.meeting_item t WHERE zone_id = ANY ($1)`,
    `projects.action t WHERE zone_id = ANY ($1)`,
  ];
  const rows = await Promise.all(
    tables.map((table) =>
      world.owner.query<{ hash: string }>(
        `SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS hash FROM ${table}`,
        [victims],
      ),
    ),
  );
  return rows.map((result, index) => [tables[index]?.split(' ')[0], result.rows[0]?.hash]);
}
