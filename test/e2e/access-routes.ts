import { freeSlots, wishFor } from '../support/booking.js';
import { createProject } from '../support/life-cycle.js';
import { fileIssue, type TestProject } from '../support/projects.js';
import type { Person, World } from '../support/world.js';
import { type IssueScene, issueWalks, makeIssueScene } from './access-routes-issues.js';
import { lifeCycleWalks } from './access-routes-life-cycle.js';
import { makePartScene, type PartScene, partWalks } from './access-routes-parts.js';
import { makeTaskForceScene, type TaskForceScene, taskForceWalks } from './access-routes-task-force.js';

/** The people and things the walk is made with. */
export interface Scene {
  /** Of the zone that owns what is looked for. */
  owner: Person;
  host: Person;
  /** Booked the session. */
  investor: Person;
  operator: Person;
  /** Of another zone, with the same role. */
  foreignZone: Person;
  /** Of another investor. */
  foreignInvestor: Person;
  ids: Record<
    | 'offering'
    | 'draft'
    | 'host'
    | 'session'
    | 'member'
    | 'invitation'
    | 'token'
    | 'login'
    | 'organisation'
    | 'mail'
    | 'project',
    string
  >;
  zoneSlug: string;
  /** Of the zone and the investor, with issues the investor filed. */
  project: TestProject;
  issues: IssueScene;
  parts: PartScene['parts'];
  force: TaskForceScene;
  slot: { startsAt: string; endsAt: string };
  later: { startsAt: string; endsAt: string };
}

export interface Walk {
  /** Whom the route is for; nobody signed in for public ones. */
  rightful: (scene: Scene) => Person | undefined;
  /** The same kind of person in another organisation; none where the route only ever shows the asker's own. */
  foreign?: (scene: Scene) => Person;
  path?: (scene: Scene) => string;
  body?: (scene: Scene) => unknown;
  /** What the rightful person gets; anything that comes from behind the door counts, as long as it is named. */
  answers: number[];
}

const owner = (scene: Scene) => scene.owner;
const investor = (scene: Scene) => scene.investor;
const operator = (scene: Scene) => scene.operator;
const foreignZone = (scene: Scene) => scene.foreignZone;
const foreignInvestor = (scene: Scene) => scene.foreignInvestor;
const nobody = () => undefined;
const rangeFrom = () =>
  new URLSearchParams({ from: new Date().toISOString(), to: new Date(Date.now() + 86_400_000).toISOString() });

/** Every route there is. One that is missing here, or here without being there, fails the walk. */
export const walks: Record<string, Walk> = {
  // While the session they come from still stands.
  ...lifeCycleWalks,
  'GET /health/live': { rightful: nobody, answers: [200] },
  'GET /health/ready': { rightful: nobody, answers: [200] },
  'GET /metrics': { rightful: nobody, answers: [404] },
  'GET /api/mails': { rightful: nobody, answers: [200] },
  'GET /api/mails/{id}': { rightful: nobody, path: ({ ids }) => `/api/mails/${ids.mail}`, answers: [200] },
  'GET /api/setup': { rightful: nobody, answers: [200] },
  'POST /api/setup': {
    rightful: nobody,
    body: () => ({
      name: 'Late',
      email: 'late@example.org',
      password: 'a long password',
      locale: 'en',
      timeZone: 'UTC',
    }),
    answers: [409],
  },
  'POST /api/auth/sign-up': {
    rightful: nobody,
    body: () => ({
      name: 'New',
      email: `new-${Date.now()}@example.org`,
      password: 'a long password',
      locale: 'en',
      timeZone: 'UTC',
      organisation: { name: 'New firm', country: 'DE' },
    }),
    answers: [202],
  },
  'POST /api/auth/verify-email': { rightful: nobody, body: () => ({ token: 'x' }), answers: [410] },
  'POST /api/auth/login': { rightful: nobody, body: () => ({ email: 'x@example.org', password: 'x' }), answers: [401] },
  'POST /api/auth/logout': { rightful: nobody, answers: [204] },
  'POST /api/auth/login-link': { rightful: nobody, body: () => ({ email: 'x@example.org' }), answers: [202] },
  'POST /api/auth/login-link/redeem': { rightful: nobody, body: () => ({ token: 'x' }), answers: [410] },
  'POST /api/auth/password-reset': { rightful: nobody, body: () => ({ email: 'x@example.org' }), answers: [202] },
  'POST /api/auth/password-reset/redeem': {
    rightful: nobody,
    body: () => ({ token: 'x', password: 'a long password' }),
    answers: [410],
  },
  'GET /api/auth/oidc': { rightful: nobody, answers: [200] },
  'GET /api/auth/oidc/start': { rightful: nobody, answers: [302, 404] },
  'GET /api/auth/oidc/callback': { rightful: nobody, answers: [302, 404] },
  'POST /api/invitations/look': { rightful: nobody, body: () => ({ token: 'x' }), answers: [410] },
  'POST /api/invitations/redeem': { rightful: nobody, body: () => ({ token: 'x' }), answers: [410] },
  'GET /api/zones': { rightful: nobody, answers: [200] },
  'GET /api/zones/{slug}': { rightful: nobody, path: ({ zoneSlug }) => `/api/zones/${zoneSlug}`, answers: [200] },
  'GET /api/zones/{slug}/offerings': {
    rightful: nobody,
    path: ({ zoneSlug }) => `/api/zones/${zoneSlug}/offerings`,
    answers: [200],
  },
  'GET /api/offerings/{id}': { rightful: nobody, path: ({ ids }) => `/api/offerings/${ids.offering}`, answers: [200] },
  'GET /api/offerings/{id}/slots': {
    rightful: nobody,
    path: ({ ids }) => `/api/offerings/${ids.offering}/slots?${rangeFrom()}`,
    answers: [200],
  },
  'GET /api/offerings/{id}/slots/check': {
    rightful: nobody,
    path: ({ ids, slot }) => `/api/offerings/${ids.offering}/slots/check?startsAt=${slot.startsAt}`,
    answers: [200],
  },

  'GET /api/me': { rightful: owner, answers: [200] },
  'PATCH /api/me': { rightful: owner, body: () => ({ name: 'Renamed' }), answers: [200] },
  'GET /api/me/logins': { rightful: owner, answers: [200] },
  'DELETE /api/me/logins/{id}': {
    rightful: owner,
    foreign: foreignZone,
    path: ({ ids }) => `/api/me/logins/${ids.login}`,
    answers: [204],
  },
  'POST /api/me/organisation': {
    rightful: owner,
    foreign: foreignZone,
    body: ({ owner: { organisation } }) => ({ organisationId: organisation.id }),
    answers: [200],
  },
  'POST /api/me/totp': { rightful: investor, answers: [200] },
  'POST /api/me/totp/confirm': { rightful: investor, body: () => ({ code: '000000' }), answers: [401, 409, 422] },
  // There is none to remove.
  'POST /api/me/totp/remove': { rightful: investor, body: () => ({ password: 'x' }), answers: [404] },
  'GET /api/me/tokens': { rightful: owner, answers: [200] },
  'POST /api/me/tokens': {
    rightful: owner,
    body: () => ({ name: 'Robot', scopes: ['sessions:read'], expiresInDays: 30 }),
    answers: [201],
  },
  'DELETE /api/me/tokens/{id}': {
    rightful: owner,
    foreign: foreignZone,
    path: ({ ids }) => `/api/me/tokens/${ids.token}`,
    answers: [204],
  },
  'GET /api/organisation': { rightful: owner, answers: [200] },
  'PATCH /api/organisation': {
    rightful: owner,
    body: () => ({ website: 'https://example.org', version: 1 }),
    answers: [200],
  },
  'GET /api/organisation/zone': { rightful: owner, foreign: investor, answers: [200] },
  'PATCH /api/organisation/zone': {
    rightful: owner,
    foreign: investor,
    body: () => ({ accent: '#123456', published: false, version: 1 }),
    answers: [200],
  },
  'GET /api/organisation/members': { rightful: owner, answers: [200] },
  'PATCH /api/organisation/members/{id}': {
    rightful: owner,
    foreign: foreignZone,
    path: ({ ids }) => `/api/organisation/members/${ids.member}`,
    body: () => ({ role: 'viewer', version: 1 }),
    answers: [200],
  },
  'DELETE /api/organisation/members/{id}': {
    rightful: owner,
    foreign: foreignZone,
    path: ({ ids }) => `/api/organisation/members/${ids.member}`,
    answers: [204],
  },
  'GET /api/organisation/invitations': { rightful: owner, answers: [200] },
  'POST /api/organisation/invitations': {
    rightful: owner,
    body: () => ({ email: `invited-${Date.now()}@example.org`, role: 'staff', locale: 'en' }),
    answers: [201],
  },
  'DELETE /api/organisation/invitations/{id}': {
    rightful: owner,
    foreign: foreignZone,
    path: ({ ids }) => `/api/organisation/invitations/${ids.invitation}`,
    answers: [204],
  },
  'GET /api/organisations': { rightful: operator, foreign: owner, answers: [200] },
  'POST /api/organisations': {
    rightful: operator,
    foreign: owner,
    body: () => ({ kind: 'agency', name: { zh: '机构', en: 'Agency' }, country: 'GB' }),
    answers: [201],
  },
  'PATCH /api/organisations/{id}': {
    rightful: operator,
    foreign: owner,
    path: ({ ids }) => `/api/organisations/${ids.organisation}`,
    body: () => ({ country: 'FR', version: 1 }),
    answers: [200],
  },
  'POST /api/organisations/{id}/owners': {
    rightful: operator,
    foreign: owner,
    path: ({ ids }) => `/api/organisations/${ids.organisation}/owners`,
    body: () => ({ email: `owner-${Date.now()}@example.org`, locale: 'en' }),
    answers: [202],
  },
  'GET /api/audit': { rightful: owner, foreign: (scene) => scene.host, answers: [200] },
  'GET /api/notifications': { rightful: owner, answers: [200] },
  'POST /api/notifications/read': { rightful: owner, body: () => ({ all: true }), answers: [200] },

  'GET /api/hosts': { rightful: owner, foreign: investor, answers: [200] },
  'POST /api/hosts': {
    rightful: owner,
    foreign: foreignZone,
    body: ({ host }) => ({ memberId: host.memberId }),
    answers: [201],
  },
  'GET /api/hosts/{id}/availability': {
    rightful: owner,
    foreign: foreignZone,
    path: ({ ids }) => `/api/hosts/${ids.host}/availability`,
    answers: [200],
  },
  'PUT /api/hosts/{id}/availability': {
    rightful: owner,
    foreign: foreignZone,
    path: ({ ids }) => `/api/hosts/${ids.host}/availability`,
    body: () => ({
      timeZone: 'Asia/Shanghai',
      weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' })),
      exceptions: [],
      version: 2,
    }),
    answers: [200],
  },
  'GET /api/offerings': { rightful: owner, foreign: investor, answers: [200] },
  'POST /api/offerings': {
    rightful: owner,
    foreign: foreignZone,
    body: ({ ids }) => ({
      slug: `walk-${Date.now()}`,
      title: { zh: '洽谈', en: 'Talk' },
      description: { zh: '', en: '' },
      timeZone: 'Asia/Shanghai',
      durationMinutes: 30,
      stepMinutes: 30,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      minimumNoticeMinutes: 0,
      windowDays: 30,
      languages: ['en'],
      published: true,
      hostIds: [ids.host],
    }),
    answers: [201],
  },
  'PATCH /api/offerings/{id}': {
    rightful: owner,
    foreign: foreignZone,
    path: ({ ids }) => `/api/offerings/${ids.offering}`,
    body: () => ({ windowDays: 31, version: 1 }),
    answers: [200],
  },
  'POST /api/offerings/{id}/sessions': {
    rightful: investor,
    foreign: foreignZone,
    path: ({ ids }) => `/api/offerings/${ids.draft}/sessions`,
    body: ({ slot }) => wishFor(slot),
    answers: [201],
  },
  'GET /api/sessions': { rightful: investor, answers: [200] },
  'GET /api/sessions/{id}': {
    rightful: investor,
    foreign: foreignInvestor,
    path: ({ ids }) => `/api/sessions/${ids.session}`,
    answers: [200],
  },
  'POST /api/sessions/{id}/reschedule': {
    rightful: investor,
    foreign: foreignInvestor,
    path: ({ ids }) => `/api/sessions/${ids.session}/reschedule`,
    body: ({ later }) => ({ startsAt: later.startsAt, reason: 'Later', version: 1 }),
    answers: [200],
  },
  'GET /api/sessions/{id}/calendar.ics': {
    rightful: investor,
    foreign: foreignInvestor,
    path: ({ ids }) => `/api/sessions/${ids.session}/calendar.ics`,
    answers: [200],
  },
  'POST /api/sessions/{id}/room-token': {
    rightful: investor,
    foreign: foreignInvestor,
    path: ({ ids }) => `/api/sessions/${ids.session}/room-token`,
    answers: [409],
  },
  'POST /api/sessions/{id}/end': {
    // Tomorrow's session: even its host is refused, but as one who may see it.
    rightful: (scene) => scene.host,
    foreign: foreignInvestor,
    path: ({ ids }) => `/api/sessions/${ids.session}/end`,
    answers: [403],
  },
  'POST /api/sessions/{id}/cancel': {
    rightful: investor,
    foreign: foreignInvestor,
    path: ({ ids }) => `/api/sessions/${ids.session}/cancel`,
    body: () => ({ reason: 'No', version: 2 }),
    answers: [200],
  },
  ...issueWalks,
  ...partWalks,
  ...taskForceWalks,
  'GET /api/my-day': { rightful: investor, answers: [200] },
  // Ends every other login of the person.
  'POST /api/me/password': {
    rightful: owner,
    body: () => ({ current: 'wrong', next: 'another long password' }),
    answers: [204, 401, 403, 422],
  },
  'DELETE /api/me': { rightful: (scene) => scene.foreignInvestor, body: () => ({}), answers: [204, 401, 409, 422] },
};

/** Two zones, two investors, the operator, and one of everything that has an id. */
export async function makeScene(world: World): Promise<Scene> {
  const { zone, manager, host, investor: buyer, offering } = await world.booking();
  const zoneOwner = await world.person(zone, { role: 'owner' });
  const colleague = await world.person(zone, { role: 'staff' });
  const other = await world.booking();
  const platform = await world.person(await world.organisation('platform'));
  const bystander = await world.organisation('agency');
  const second = await world.offering(manager, [host]);
  const [slot, later] = await freeSlots(buyer, offering.id, Date.now() + 2 * 86_400_000);
  const booked = await buyer.api.post<{ data: { id: string } }>(`/offerings/${offering.id}/sessions`, wishFor(slot!));
  const invitation = await zoneOwner.api.post<{ data: { id: string } }>('/organisation/invitations', {
    email: `walk-${Date.now()}@example.org`,
    role: 'staff',
    locale: 'en',
  });
  const token = await zoneOwner.api.post<{ data: { id: string } }>('/me/tokens', {
    name: 'Robot',
    scopes: ['sessions:read'],
    expiresInDays: 30,
  });
  await world.login(zoneOwner.userId, zone.id);
  const logins = await world.owner.query<{ id: string }>(
    `SELECT id FROM identity.login WHERE user_id = $1 ORDER BY id DESC LIMIT 1`,
    [zoneOwner.userId],
  );
  const mails = await world.owner.query<{ id: string }>(`SELECT id FROM platform.mail LIMIT 1`);
  const project = (await createProject(zoneOwner)).body.data;
  const free = await freeSlots(buyer, second.id, Date.now() + 3 * 86_400_000);
  return {
    owner: zoneOwner,
    host,
    investor: buyer,
    operator: platform,
    foreignZone: other.manager,
    foreignInvestor: other.investor,
    zoneSlug: zone.slug ?? '',
    ...(await makeIssueScene(world, zoneOwner, buyer)),
    ...(await makePartScene(zoneOwner)),
    force: await makeTaskForceScene(world, zoneOwner, buyer, (id) => fileIssue(buyer, id)),
    slot: free[0]!,
    later: later!,
    ids: {
      offering: offering.id,
      draft: second.id,
      host: offering.hostIds[0]!,
      session: booked.body.data.id,
      member: colleague.memberId,
      invitation: invitation.body.data.id,
      token: token.body.data.id,
      login: logins.rows[0]!.id,
      organisation: bystander.id,
      mail: mails.rows[0]?.id ?? '',
      project: project.id,
    },
  };
}
