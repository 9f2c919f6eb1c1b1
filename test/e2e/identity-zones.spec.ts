import { jest } from '@jest/globals';
import { LiveClient } from '../support/live.js';
import { cookieIn, mailTo, tokenIn } from '../support/mailbox.js';
import { type Stack, startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';

jest.setTimeout(20_000);

interface Zone {
  data: { slug: string; name: { zh: string; en: string }; published?: boolean; version: number };
  abilities: Record<string, boolean>;
}

const profile = {
  region: 'jiangsu',
  location: { lat: 31.3, lng: 120.7 },
  industries: ['biomedicine', 'integrated-circuits'],
  summary: { zh: '生物医药与集成电路', en: 'Biomedicine and chips' },
  description: { zh: '介绍', en: 'About us' },
  cover: 'linear-gradient(135deg, #0e5a6b, #123456)',
  accent: '#0e5a6b',
  facts: {
    land: [{ label: { zh: '工业用地', en: 'Industrial land' }, value: { zh: '35 万元/亩', en: 'CNY 350,000 per mu' } }],
    policies: [],
    people: [],
  },
};

describe('Zones and the platform’s operator', () => {
  let stack: Stack;
  let world: World;
  let operator: Person;

  beforeAll(async () => {
    stack = await startStack();
    world = await World.create(stack);
    operator = await world.person(await world.organisation('platform'));
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  const zoneWish = (slug: string) => ({
    kind: 'zone',
    name: { zh: '南通经开区', en: 'Nantong ETDZ' },
    country: 'CN',
    slug,
    owner: { email: `owner-${slug}@example.org`, locale: 'zh-CN' },
  });

  it('the operator lets a zone in; its owner comes by invitation, completes the profile and publishes it', async () => {
    const created = await operator.api.post<{ data: { id: string } }>('/organisations', zoneWish('nantong'));
    expect(created.status).toBe(201);
    expect((await world.visitor.get('/zones/nantong')).status).toBe(404);
    const token = tokenIn(await mailTo(world, 'owner-nantong@example.org', '邀请您加入南通经开区'));
    const wish = { token, name: '陈静', password: 'three ships sail east', timeZone: 'Asia/Shanghai' };
    const joined = await world.visitor.post('/invitations/redeem', wish);
    expect(joined.body).toMatchObject({ role: 'owner', user: { locale: 'zh-CN' }, abilities: { editZone: true } });
    const owner = world.visitor.as(cookieIn(joined.headers));

    const own = await owner.get<Zone>('/organisation/zone');
    expect(own.body).toMatchObject({
      data: { published: false, version: 1 },
      abilities: { edit: true, publish: true },
    });
    const early = await owner.patch('/organisation/zone', { published: true, version: 1 });
    expect(early).toMatchObject({
      status: 422,
      body: { code: 'zone.incomplete', params: { missing: ['region', 'location', 'industries', 'summary'] } },
    });
    const published = await owner.patch<Zone>('/organisation/zone', { ...profile, published: true, version: 1 });
    expect(published).toMatchObject({ status: 200, body: { data: { published: true, version: 2 } } });
    expect((await owner.patch('/organisation/zone', { accent: '#000000', version: 1 })).status).toBe(409);

    const page = await world.visitor.get<{ data: object }>('/zones/nantong');
    expect(page.body.data).toMatchObject({ ...profile, slug: 'nantong', name: { en: 'Nantong ETDZ' } });
    const list = await world.visitor.get<{ items: Zone[] }>('/zones');
    expect(list.body.items.map(({ data }) => data.slug)).toContain('nantong');
  });

  it('only the operator sees and makes organisations', async () => {
    const owner = await world.person(await world.organisation('zone'));
    const staff = await world.person(operator.organisation, { role: 'staff' });
    for (const person of [owner, staff]) {
      expect((await person.api.get('/organisations')).status).toBe(403);
      expect((await person.api.post('/organisations', zoneWish('mine'))).status).toBe(403);
      const edited = await person.api.patch(`/organisations/${owner.organisation.id}`, { disabled: true, version: 1 });
      expect(edited.status).toBe(403);
    }
    expect((await world.visitor.get('/organisations')).status).toBe(401);
    const second = await operator.api.post('/organisations', { ...zoneWish('second'), kind: 'platform' });
    expect(second).toMatchObject({ status: 422, body: { errors: [{ path: 'kind', code: 'field.not-allowed' }] } });
    const { slug: _, ...withoutSlug } = zoneWish('no-slug');
    expect((await operator.api.post('/organisations', withoutSlug)).body).toMatchObject({
      errors: [{ path: 'slug', code: 'field.required' }],
    });
    const taken = await operator.api.post('/organisations', zoneWish('nantong'));
    expect(taken).toMatchObject({ status: 409, body: { code: 'organisation.slug-taken' } });
  });

  it('the operator’s switch takes a zone off the site, and its people out', async () => {
    const owner = await world.person(await world.organisation('zone'));
    const { id, slug } = owner.organisation;
    const live = await LiveClient.connect(stack.url, { cookie: `oz_login=${owner.cookie}` });
    const gone = live.disconnected(1_000);
    expect((await world.visitor.get(`/zones/${slug}`)).status).toBe(200);
    const off = await operator.api.patch<Zone>(`/organisations/${id}`, { disabled: true, version: 1 });
    expect(off.body).toMatchObject({ data: { disabled: true }, abilities: { enable: true, disable: false } });
    expect(await gone).toBe(true);
    expect((await world.visitor.get(`/zones/${slug}`)).status).toBe(404);
    expect((await owner.api.get('/me')).status).toBe(401);
    const on = await operator.api.patch<Zone>(`/organisations/${id}`, {
      disabled: false,
      version: off.body.data.version,
    });
    expect(on.status).toBe(200);
    expect((await world.visitor.get(`/zones/${slug}`)).status).toBe(200);
  });

  it('only managers of a zone edit its profile, and nothing dangerous gets in', async () => {
    const zone = await world.organisation('zone');
    const manager = await world.person(zone, { role: 'manager' });
    const staff = await world.person(zone, { role: 'staff' });
    const investor = await world.person(await world.organisation('investor'));
    const edit = { summary: { zh: '新', en: 'new' }, version: 1 };
    expect((await staff.api.patch('/organisation/zone', edit)).status).toBe(403);
    expect((await investor.api.patch('/organisation/zone', edit)).status).toBe(404);
    for (const [field, value] of [
      ['cover', 'url(https://evil.example/x.png)'],
      ['cover', '//evil.example/x.png'],
      ['accent', 'red;background:url(x)'],
      ['region', 'atlantis'],
      ['location', { lat: 91, lng: 0 }],
      ['timeZone', 'Mars/Olympus'],
      ['publishedAt', '2026-01-01T00:00:00Z'],
      ['organisationId', investor.organisation.id],
    ] as const) {
      const answer = await manager.api.patch('/organisation/zone', { [field]: value, version: 1 });
      expect([400, 422]).toContain(answer.status);
      expect(JSON.stringify(answer.body.errors)).toContain(`"${field}`);
    }
    for (const website of ['javascript:alert(1)', 'ftp://x.example', 'http://', 'data:text/html,x']) {
      expect((await manager.api.patch('/organisation', { website, version: 1 })).status).toBe(422);
    }
  });

  it('people edit their profile with a real time zone and language, and nothing else of themselves', async () => {
    const person = await world.person(await world.organisation('investor'));
    const edited = await person.api.patch('/me', {
      name: '  Zoë  ',
      locale: 'zh-CN',
      timeZone: 'America/Argentina/Ushuaia',
    });
    expect(edited.body).toMatchObject({
      user: { name: 'Zoë', locale: 'zh-CN', timeZone: 'America/Argentina/Ushuaia' },
    });
    for (const [field, value, code] of [
      ['timeZone', 'Mars/Olympus', 'field.time-zone'],
      ['timeZone', '+08:00', 'field.time-zone'],
      ['locale', 'fr', 'field.not-allowed'],
      ['name', '', 'field.too-short'],
      ['name', 'a\u202eb', 'field.pattern'],
    ]) {
      const answer = await person.api.patch('/me', { [field!]: value });
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: field, code }] } });
    }
    for (const field of ['email', 'id', 'role', 'organisationId', 'version', 'totpEnabled']) {
      expect((await person.api.patch('/me', { [field]: 'x' })).body).toMatchObject({
        errors: [{ path: field, code: 'field.unknown' }],
      });
    }
    const other = await world.organisation('agency');
    expect((await person.api.post('/me/organisation', { organisationId: other.id })).status).toBe(404);
  });
});
