import { jest } from '@jest/globals';
import type { Me } from '#contracts';
import { LiveClient } from '../support/live.js';
import { cookieIn, mailTo, tokenIn } from '../support/mailbox.js';
import { type Stack, startStack } from '../support/stack.js';
import { type Person, type TestOrganisation, World } from '../support/world.js';

interface MemberItem {
  data: { id: string; name: string; role: string; disabled: boolean; me: boolean; version: number };
  abilities: Record<string, boolean>;
}

jest.setTimeout(20_000);

const password = 'three ships sail east';

describe('The people of an organisation', () => {
  let stack: Stack;
  let world: World;
  let zone: TestOrganisation;
  let owner: Person;

  beforeAll(async () => {
    stack = await startStack();
    world = await World.create(stack);
    zone = await world.organisation('zone', '苏州高新区');
    owner = await world.person(zone, { name: '李娜' });
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  const invite = async (email: string, role = 'staff', by = owner) => {
    const answer = await by.api.post('/organisation/invitations', { email, role, locale: 'en' });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return tokenIn(await mailTo(world, email, 'invited to join'));
  };
  const memberOf = async (person: Person, asker = owner): Promise<MemberItem> => {
    const { body } = await asker.api.get<{ items: MemberItem[] }>('/organisation/members?limit=100');
    return body.items.find(({ data }) => data.id === person.memberId)!;
  };
  const change = async (person: Person, edit: object, by = owner) =>
    by.api.patch(`/organisation/members/${person.memberId}`, {
      version: (await memberOf(person)).data.version,
      ...edit,
    });

  describe('invitations', () => {
    it('bring in somebody new, into that organisation and role, once', async () => {
      const token = await invite('new@example.org', 'manager');
      expect((await world.visitor.post('/invitations/look', { token })).body).toEqual({
        organisation: { id: zone.id, kind: 'zone', name: { zh: '苏州高新区', en: '苏州高新区' } },
        email: 'new@example.org',
        role: 'manager',
        hasAccount: false,
      });
      const wish = { token, name: 'New Person', password, locale: 'en', timeZone: 'Europe/Berlin' };
      const answers = await Promise.all(
        Array.from({ length: 30 }, () => world.visitor.post<Me>('/invitations/redeem', wish)),
      );
      const won = answers.filter(({ status }) => status === 200);
      expect(won).toHaveLength(1);
      expect(won[0]!.body).toMatchObject({
        user: { email: 'new@example.org' },
        organisation: { id: zone.id },
        role: 'manager',
      });
      const replayed = await world.visitor.post('/invitations/redeem', wish);
      expect(replayed).toMatchObject({ status: 410, body: { code: 'invitation.invalid' } });
      const { rows } = await world.owner.query(`SELECT FROM identity.user WHERE email = 'new@example.org'`);
      expect(rows).toHaveLength(1);
    });

    it('to an existing address change no account: its owner signs in and joins', async () => {
      const elsewhere = await world.person(await world.organisation('investor'), { name: 'Known' });
      const token = await invite(elsewhere.email);
      const { rows: before } = await world.owner.query(`SELECT * FROM identity.user WHERE id = $1`, [elsewhere.userId]);
      const wish = { token, name: 'Mallory', password };
      const asVisitor = await world.visitor.post('/invitations/redeem', wish);
      expect(asVisitor).toMatchObject({ status: 401, body: { code: 'invitation.login-required' } });
      const asOther = await owner.api.post('/invitations/redeem', wish);
      expect(asOther).toMatchObject({ status: 403, body: { code: 'invitation.other-address' } });
      const joined = await elsewhere.api.post<Me>('/invitations/redeem', wish);
      expect(joined).toMatchObject({ status: 200, body: { organisation: { id: zone.id }, role: 'staff' } });
      expect(joined.body.organisations).toHaveLength(2);
      const { rows: after } = await world.owner.query(`SELECT * FROM identity.user WHERE id = $1`, [elsewhere.userId]);
      expect(after).toEqual(before);
      const { rows } = await world.owner.query(`SELECT FROM identity.credential WHERE user_id = $1`, [
        elsewhere.userId,
      ]);
      expect(rows).toEqual([]);
    });

    it('expire, can be taken back, and a new one replaces the old', async () => {
      const expired = await invite('late@example.org');
      await world.owner.query(`UPDATE identity.invitation SET expires_at = now() WHERE email = 'late@example.org'`);
      const replaced = await invite('twice@example.org');
      await owner.api.post('/organisation/invitations', { email: 'twice@example.org', role: 'viewer', locale: 'en' });
      const revoked = await invite('revoked@example.org');
      const { body } = await owner.api.get<{ items: { data: { id: string; email: string } }[] }>(
        '/organisation/invitations',
      );
      const id = body.items.find(({ data }) => data.email === 'revoked@example.org')!.data.id;
      expect((await owner.api.delete(`/organisation/invitations/${id}`)).status).toBe(204);
      expect((await owner.api.delete(`/organisation/invitations/${id}`)).status).toBe(404);
      for (const token of [expired, replaced, revoked, 'made-up']) {
        expect((await world.visitor.post('/invitations/look', { token })).status).toBe(410);
        const redeemed = await world.visitor.post('/invitations/redeem', { token, name: 'X', password });
        expect(redeemed).toMatchObject({ status: 410, body: { code: 'invitation.invalid' } });
      }
    });

    it('are made by managers, and owners only by owners', async () => {
      const manager = await world.person(zone, { role: 'manager' });
      const staff = await world.person(zone, { role: 'staff' });
      const wish = { email: 'x@example.org', role: 'owner', locale: 'en' };
      const byManager = await manager.api.post('/organisation/invitations', wish);
      expect(byManager).toMatchObject({ status: 403, body: { code: 'member.role-not-allowed' } });
      const byStaff = await staff.api.post('/organisation/invitations', { ...wish, role: 'viewer' });
      expect(byStaff).toMatchObject({ status: 403, body: { code: 'forbidden' } });
      const again = await owner.api.post('/organisation/invitations', { ...wish, email: staff.email });
      expect(again).toMatchObject({ status: 409, body: { code: 'invitation.already-member' } });
    });
  });

  it('whoever is disabled is out: the socket within a second, and every further request', async () => {
    const person = await world.person(zone, { role: 'manager' });
    const live = await LiveClient.connect(stack.url, { cookie: `oz_login=${person.cookie}` });
    expect(await live.subscribe(`organisation:${zone.id}`)).toEqual({ ok: true });
    const gone = live.disconnected(1_000);
    expect(await change(person, { disabled: true })).toMatchObject({ status: 200, body: { data: { disabled: true } } });
    expect(await gone).toBe(true);
    expect((await person.api.get('/organisation')).status).toBe(401);
    const back = await LiveClient.connect(stack.url, { cookie: `oz_login=${person.cookie}` });
    expect(await back.subscribe(`organisation:${zone.id}`)).toEqual({ error: { code: 'topic.unknown' } });
    back.close();
    expect((await change(person, { disabled: false })).status).toBe(200);
    expect((await person.api.get('/me')).status).toBe(401);
  });

  it('whoever gets a lesser role has only that from the next request on, sockets included', async () => {
    const person = await world.person(zone, { role: 'manager' });
    const live = await LiveClient.connect(stack.url, { cookie: `oz_login=${person.cookie}` });
    const gone = live.disconnected(1_000);
    expect((await person.api.get('/organisation/invitations')).status).toBe(200);
    expect((await change(person, { role: 'viewer' })).status).toBe(200);
    expect(await gone).toBe(true);
    expect((await person.api.get('/organisation/invitations')).status).toBe(403);
    expect((await person.api.get<Me>('/me')).body.role).toBe('viewer');
  });

  it('whoever is removed and comes back gets a new place, and nothing of the old one', async () => {
    const person = await world.person(zone, { role: 'owner' });
    expect((await owner.api.delete(`/organisation/members/${person.memberId}`)).status).toBe(204);
    expect((await person.api.get('/me')).status).toBe(401);
    expect((await owner.api.delete(`/organisation/members/${person.memberId}`)).status).toBe(404);
    const token = await invite(person.email, 'viewer');
    const again = world.visitor.as(await world.login(person.userId, (await world.organisation('agency')).id));
    expect((await again.get('/me')).status).toBe(401);
    await world.owner.query(`UPDATE identity.login SET organisation_id = NULL WHERE user_id = $1`, [person.userId]);
    const joined = await again.post<Me>('/invitations/redeem', { token });
    expect(joined).toMatchObject({ status: 200, body: { role: 'viewer', organisation: { id: zone.id } } });
    expect(joined.body.memberId).not.toBe(person.memberId);
  });

  it('an organisation is never left without an owner, not even by two who act at once', async () => {
    const agency = await world.organisation('agency');
    const [one, two] = [await world.person(agency), await world.person(agency)];
    const answers = await Promise.all([
      one.api.delete(`/organisation/members/${two.memberId}`),
      two.api.delete(`/organisation/members/${one.memberId}`),
    ]);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    const { rows } = await world.owner.query(
      `SELECT FROM identity.member WHERE organisation_id = $1 AND role = 'owner' AND removed_at IS NULL`,
      [agency.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('nobody changes the own place, a manager no owner, and a stale edit is refused', async () => {
    const manager = await world.person(zone, { role: 'manager' });
    expect((await change(manager, { role: 'owner' }, manager)).status).toBe(403);
    expect((await change(owner, { disabled: true }, manager)).status).toBe(403);
    expect((await change(owner, { role: 'viewer' })).status).toBe(403);
    const stale = await owner.api.patch(`/organisation/members/${manager.memberId}`, { role: 'staff', version: 99 });
    expect(stale).toMatchObject({ status: 409, body: { code: 'version.conflict', params: { current: 1 } } });
    const extra = await change(manager, { organisationId: zone.id, userId: owner.userId });
    expect(extra.status).toBe(400);
    expect((await memberOf(manager)).abilities).toEqual({
      changeRole: true,
      disable: true,
      enable: false,
      remove: true,
    });
    expect((await memberOf(owner)).abilities).toMatchObject({ changeRole: false, remove: false });
  });

  it('a foreign member, like a missing one, does not exist', async () => {
    const stranger = await world.person(await world.organisation('investor'));
    for (const id of [owner.memberId, '0190a1b2-0000-7000-8000-000000000000', 'not-an-id', '%2e%2e']) {
      for (const answer of [
        await stranger.api.patch(`/organisation/members/${id}`, { disabled: true, version: 1 }),
        await stranger.api.delete(`/organisation/members/${id}`),
      ]) {
        expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
      }
    }
    expect((await owner.api.get('/me')).status).toBe(200);
  });

  it('a closed account leaves a free address that inherits nothing', async () => {
    const email = 'leaver@example.org';
    const token = await invite(email, 'manager');
    const first = await world.visitor.post<Me>('/invitations/redeem', { token, name: 'Leaver', password });
    const leaver = world.visitor.as(cookieIn(first.headers));
    const made = await leaver.post<{ token: string }>('/me/tokens', {
      name: 'x',
      scopes: ['profile:read'],
      expiresInDays: 9,
    });
    const elsewhere = await world.person(await world.organisation('agency'));
    const waiting = await invite(email, 'owner', elsewhere);
    await world.visitor.post('/auth/login-link', { email });
    const link = tokenIn(await mailTo(world, email, 'sign-in link'));

    expect((await leaver.send('DELETE', '/me', { password: 'wrong' })).body).toMatchObject({
      code: 'auth.wrong-password',
    });
    expect((await leaver.send('DELETE', '/me', { password })).status).toBe(204);
    expect((await leaver.get('/me')).status).toBe(401);
    expect((await world.visitor.bearing(made.body.token).get('/me')).status).toBe(401);
    expect((await world.visitor.post('/auth/login', { email, password })).status).toBe(401);
    expect((await world.visitor.post('/auth/login-link/redeem', { token: link })).status).toBe(410);
    expect((await world.visitor.post('/invitations/look', { token: waiting })).status).toBe(410);

    await world.visitor.post('/auth/sign-up', {
      email,
      password: 'another long phrase',
      name: 'Somebody Else',
      locale: 'en',
      timeZone: 'UTC',
      organisation: { name: 'Other Firm', country: 'FR' },
    });
    const verify = tokenIn(await mailTo(world, email, 'confirm your'));
    const second = await world.visitor.post<Me>('/auth/verify-email', { token: verify });
    expect(second.body.user.id).not.toBe(first.body.user.id);
    expect(second.body.organisations).toHaveLength(1);
    expect(second.body).toMatchObject({ organisation: { kind: 'investor' }, unreadNotifications: 0 });
    const logins = await world.visitor.as(cookieIn(second.headers)).get<{ items: unknown[] }>('/me/logins');
    expect(logins.body.items).toHaveLength(1);
  });

  it('the last owner cannot close the account and leave others behind', async () => {
    const person = await world.person(await world.organisation('corporation'));
    const answer = await person.api.send('DELETE', '/me', {});
    expect(answer).toMatchObject({ status: 409, body: { code: 'member.last-owner' } });
    expect((await person.api.get('/me')).status).toBe(200);
  });

  it('those who run an organisation hear who joined, and everything is in the audit', async () => {
    const notified = await owner.api.get<{ items: { data: { code: string; params: { name: string } } }[] }>(
      '/notifications',
    );
    expect(notified.body.items.map(({ data }) => data)).toContainEqual(
      expect.objectContaining({ code: 'member.joined', params: { name: 'New Person', role: 'manager' } }),
    );
    const { body: unread } = await owner.api.post<{ unread: number }>('/notifications/read', { all: true });
    expect(unread).toEqual({ unread: 0 });
    const audit = await owner.api.get<{ items: { data: { action: string; who: { name: string } } }[] }>(
      '/audit?limit=100',
    );
    const actions = audit.body.items.map(({ data }) => data.action);
    for (const action of [
      'invitation.created',
      'invitation.revoked',
      'invitation.redeemed',
      'member.joined',
      'member.disabled',
      'member.enabled',
      'member.role',
      'member.removed',
    ]) {
      expect(actions).toContain(action);
    }
    const viewer = await world.person(zone, { role: 'viewer' });
    expect((await viewer.api.get('/audit')).status).toBe(403);
  });
});
