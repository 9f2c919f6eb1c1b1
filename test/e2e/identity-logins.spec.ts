import { createHmac } from 'node:crypto';
import { jest } from '@jest/globals';
import { Redis } from 'ioredis';
import { generateSync } from 'otplib';
import type { Me } from '#contracts';
import { LiveClient } from '../support/live.js';
import { cookieIn, mailsTo, mailTo, quiet, tokenIn } from '../support/mailbox.js';
import { type Stack, startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';

jest.setTimeout(20_000);

const password = 'three ships sail east';

describe('Logins', () => {
  let stack: Stack;
  let world: World;

  beforeAll(async () => {
    stack = await startStack({ env: { LIMIT_LOGIN_PER_ADDRESS: '6', LIMIT_LOGIN_PER_IP: '60' } });
    world = await World.create(stack);
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  /** Somebody who has chosen a password. */
  const personWithPassword = async (): Promise<Person> => {
    const person = await world.person(await world.organisation('investor'));
    expect((await person.api.post('/me/password', { next: password })).status).toBe(204);
    return person;
  };
  const logIn = (email: string, more: object = {}) =>
    world.visitor.post<Me>('/auth/login', { email, password, ...more });

  it('are listed, and each can be ended from any other, sockets included', async () => {
    const person = await personWithPassword();
    const phone = cookieIn((await logIn(person.email)).headers);
    const live = await LiveClient.connect(stack.url, { cookie: `oz_login=${phone}` });
    const { body } = await person.api.get<{ items: { data: { id: string; current: boolean; method: string } }[] }>(
      '/me/logins',
    );
    expect(body.items.map(({ data }) => data.current)).toEqual([true, false]);
    const gone = live.disconnected(1_000);
    const other = body.items[1]!.data.id;
    expect((await person.api.delete(`/me/logins/${other}`)).status).toBe(204);
    expect(await gone).toBe(true);
    expect((await world.visitor.as(phone).get('/me')).status).toBe(401);
    const stranger = await world.person(await world.organisation('investor'));
    for (const id of [other, body.items[0]!.data.id]) {
      expect((await stranger.api.delete(`/me/logins/${id}`)).status).toBe(404);
    }
    expect((await person.api.get('/me')).status).toBe(200);
  });

  it('changing the password ends the others and keeps the one in use', async () => {
    const person = await personWithPassword();
    const other = cookieIn((await logIn(person.email)).headers);
    const wrong = await person.api.post('/me/password', { current: 'not it at all', next: 'a new long sentence' });
    expect(wrong).toMatchObject({ status: 403, body: { code: 'auth.wrong-password' } });
    const next = { current: password, next: 'a new long sentence' };
    expect((await person.api.post('/me/password', next)).status).toBe(204);
    expect((await person.api.get('/me')).status).toBe(200);
    expect((await world.visitor.as(other).get('/me')).status).toBe(401);
    await mailTo(world, person.email, 'password was changed');
  });

  describe('the cookie', () => {
    const due = (person: Person) =>
      world.owner.query(`UPDATE identity.login SET renew_after = now() WHERE user_id = $1`, [person.userId]);
    const agePast = (seconds: number, person: Person) =>
      world.owner.query(
        `UPDATE identity.login_token SET superseded_at = superseded_at - make_interval(secs => $1) WHERE user_id = $2`,
        [seconds, person.userId],
      );

    it('is replaced after a while, by one of a hundred simultaneous requests', async () => {
      const person = await world.person(await world.organisation('investor'));
      await due(person);
      const answers = await Promise.all(Array.from({ length: 100 }, () => person.api.get('/me')));
      expect(answers.map(({ status }) => status)).toEqual(Array(100).fill(200));
      expect(answers.filter(({ headers }) => headers.getSetCookie().length > 0)).toHaveLength(1);
    });

    it('goes on working when the answer with its successor was lost', async () => {
      const person = await world.person(await world.organisation('investor'));
      await due(person);
      const lost = cookieIn((await person.api.get('/me')).headers);
      expect((await person.api.get('/me')).headers.getSetCookie()).toEqual([]);
      await due(person);
      const second = cookieIn((await person.api.get('/me')).headers);
      expect(second).not.toBe(lost);
      expect((await world.visitor.as(second).get('/me')).status).toBe(200);
    });

    it('that was replaced is good for a minute; later it gives a copy away, and the login ends', async () => {
      const person = await world.person(await world.organisation('investor'));
      await due(person);
      const successor = world.visitor.as(cookieIn((await person.api.get('/me')).headers));
      expect((await successor.get('/me')).status).toBe(200);
      await agePast(55, person);
      expect((await person.api.get('/me')).status).toBe(200);
      await agePast(10, person);
      const reused = await person.api.get('/me');
      expect(reused.status).toBe(401);
      expect((await successor.get('/me')).status).toBe(401);
      await mailTo(world, person.email, 'suspicious sign-in');
    });

    it('ends unused after 7 days, and in any case after 30', async () => {
      for (const ending of [
        `last_seen_at = now() - interval '7 days 1 second'`,
        `expires_at = now() - interval '1 second'`,
        `revoked_at = now()`,
      ]) {
        const person = await world.person(await world.organisation('investor'));
        await world.owner.query(`UPDATE identity.login SET ${ending} WHERE user_id = $1`, [person.userId]);
        const answer = await person.api.get('/me');
        expect(answer.status).toBe(401);
        expect(answer.headers.getSetCookie().join()).toMatch(/oz_login=;/);
      }
    });
  });

  it('an organisation switched off ends every login for it, and the person may work for another', async () => {
    const operator = await world.person(await world.organisation('platform'));
    const person = await world.person(await world.organisation('agency'));
    const { body } = await operator.api.get<{ items: { data: { id: string; version: number } }[] }>(
      '/organisations?limit=100',
    );
    const { id, version } = body.items.find(({ data }) => data.id === person.organisation.id)!.data;
    expect((await operator.api.patch(`/organisations/${id}`, { disabled: true, version })).status).toBe(200);
    expect((await person.api.get('/me')).status).toBe(401);
    const self = await operator.api.patch(`/organisations/${operator.organisation.id}`, { disabled: true, version: 1 });
    expect(self).toMatchObject({ status: 409, body: { code: 'organisation.platform-stays' } });
  });

  describe('an authenticator app', () => {
    const codeAt = (secret: string, steps: number) =>
      generateSync({ secret, epoch: Math.floor(Date.now() / 1_000) + steps * 30 });

    it('is asked for, takes each code once, and a recovery code helps out once', async () => {
      const person = await personWithPassword();
      const begun = await person.api.post<{ secret: string; uri: string }>('/me/totp');
      const { secret, uri } = begun.body;
      expect(uri).toContain(`secret=${secret}`);
      expect((await logIn(person.email)).status).toBe(200);
      expect(await person.api.post('/me/totp/confirm', { code: '000000' })).toMatchObject({ status: 422 });
      const code = codeAt(secret, -1);
      const confirmed = await person.api.post<{ recoveryCodes: string[] }>('/me/totp/confirm', { code });
      const [recovery] = confirmed.body.recoveryCodes;
      expect(confirmed.body.recoveryCodes).toHaveLength(10);
      expect((await person.api.post('/me/totp')).body).toMatchObject({ code: 'totp.already-on' });

      expect((await logIn(person.email)).body).toMatchObject({ code: 'auth.code-required' });
      expect((await logIn(person.email, { code })).body).toMatchObject({ code: 'auth.wrong-code' });
      const fresh = codeAt(secret, 0);
      const answers = await Promise.all([1, 2, 3].map(() => logIn(person.email, { code: fresh })));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect((await logIn(person.email, { code: recovery })).status).toBe(200);
      expect((await logIn(person.email, { code: recovery })).body).toMatchObject({ code: 'auth.wrong-code' });
      await mailTo(world, person.email, 'recovery code was used');

      const { rows } = await world.owner.query<{ secret: Buffer }>(
        `SELECT secret FROM identity.totp WHERE user_id = $1`,
        [person.userId],
      );
      expect(rows[0]!.secret.length).toBe(12 + 16 + 20);
      expect((await person.api.post('/me/totp/remove', { password: 'not it at all' })).status).toBe(403);
      expect((await person.api.post('/me/totp/remove', { password })).status).toBe(204);
      expect((await logIn(person.email)).status).toBe(200);
    });

    it('is asked for by a mailed link as well, which is not used up by asking', async () => {
      const person = await personWithPassword();
      const { body } = await person.api.post<{ secret: string }>('/me/totp');
      await person.api.post('/me/totp/confirm', { code: codeAt(body.secret, -1) });
      await world.visitor.post('/auth/login-link', { email: person.email });
      const token = tokenIn(await mailTo(world, person.email, 'sign-in link'));
      const asked = await world.visitor.post('/auth/login-link/redeem', { token });
      expect(asked).toMatchObject({ status: 401, body: { code: 'auth.code-required' } });
      const redeemed = await world.visitor.post('/auth/login-link/redeem', { token, code: codeAt(body.secret, 0) });
      expect(redeemed.status).toBe(200);
    });
  });

  describe('API tokens', () => {
    const makeToken = async (person: Person, scopes: string[]) => {
      const made = await person.api.post<{ data: { id: string }; token: string }>('/me/tokens', {
        name: 'Calendar',
        scopes,
        expiresInDays: 30,
      });
      expect(made.status).toBe(201);
      return { id: made.body.data.id, token: made.body.token };
    };

    it('do what their scopes say and nothing else, until they are revoked or their maker is out', async () => {
      const zone = await world.organisation('zone');
      const owner = await world.person(zone);
      const person = await world.person(zone, { role: 'staff' });
      const { id, token } = await makeToken(person, ['profile:read', 'organisation:read']);
      expect(token).toMatch(/^oz_[\w-]{43}$/);
      const program = world.visitor.bearing(token);
      expect((await program.get<Me>('/me')).body).toMatchObject({ user: { id: person.userId }, role: 'staff' });
      expect((await program.get('/organisation')).status).toBe(200);
      for (const path of ['/notifications', '/audit', '/me/logins', '/me/tokens']) {
        expect((await program.get(path)).status).toBe(403);
      }
      expect((await program.post('/me/tokens', { name: 'x', scopes: ['profile:read'], expiresInDays: 1 })).status).toBe(
        403,
      );
      expect((await program.patch('/me', { name: 'X' })).status).toBe(403);
      const list = JSON.stringify((await person.api.get('/me/tokens')).body);
      expect(list).not.toContain(token);
      const stranger = await world.person(zone);
      expect((await stranger.api.delete(`/me/tokens/${id}`)).status).toBe(404);
      expect((await person.api.delete(`/me/tokens/${id}`)).status).toBe(204);
      expect((await program.get('/me')).status).toBe(401);

      const second = world.visitor.bearing((await makeToken(person, ['profile:read'])).token);
      expect((await second.get('/me')).status).toBe(200);
      await owner.api.patch(`/organisation/members/${person.memberId}`, { disabled: true, version: 1 });
      expect((await second.get('/me')).status).toBe(401);
    });

    it('give nobody more than they have', async () => {
      const viewer = await world.person(await world.organisation('investor'), { role: 'viewer' });
      const wish = { name: 'x', scopes: ['profile:read', 'sessions:write', 'zones:write'], expiresInDays: 30 };
      expect((await viewer.api.post('/me/tokens', wish)).body).toMatchObject({
        code: 'token.scope-not-allowed',
        params: { scopes: ['sessions:write', 'zones:write'] },
      });
      const unknown = await viewer.api.post('/me/tokens', { ...wish, scopes: ['everything'] });
      expect(unknown.status).toBe(422);
    });

    it('are no JWT, however it is made', async () => {
      const person = await world.person(await world.organisation('investor'));
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const claims = { sub: person.userId, iss: 'openzone', aud: 'api', exp: Math.floor(Date.now() / 1_000) + 600 };
      const signed = (header: object, secret: string) => {
        const text = `${part(header)}.${part(claims)}`;
        return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
      };
      const room = { ...claims, aud: 'media', room: 'session:x' };
      for (const token of [
        `${part({ alg: 'none' })}.${part(claims)}.`,
        signed({ alg: 'HS256', typ: 'JWT' }, stack.secrets.roomToken),
        signed({ alg: 'HS256', typ: 'room+jwt' }, stack.secrets.roomToken),
        signed({ alg: 'HS256', kid: '../../dev/null' }, ''),
        signed({ alg: 'HS256', jku: 'https://evil.example/keys' }, 'x'),
        `${part({ alg: 'RS256' })}.${part(room)}.${part({})}`,
        'oz_',
        `oz_${'A'.repeat(43)}`,
        person.cookie,
        '',
      ]) {
        const answer = await world.visitor.bearing(token).get('/me');
        expect(answer).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
      }
    });
  });

  it('nobody can tell by asking whether an address is known', async () => {
    const person = await personWithPassword();
    const wrong = { password: 'some wrong sentence' };
    const samples = { known: [] as number[], unknown: [] as number[] };
    const answers = new Set<string>();
    for (let round = 0; round < 4; round += 1) {
      for (const [kind, email] of [
        ['known', person.email] as const,
        ['unknown', `nobody-${round}@example.org`] as const,
      ]) {
        const start = performance.now();
        const { status, body } = await logIn(email, wrong);
        samples[kind].push(performance.now() - start);
        answers.add(JSON.stringify({ status, ...body, requestId: undefined }));
      }
    }
    expect(answers.size).toBe(1);
    const best = (times: number[]) => Math.min(...times);
    expect(best(samples.known) / best(samples.unknown)).toBeLessThan(2);
    expect(best(samples.unknown) / best(samples.known)).toBeLessThan(2);
    for (const path of ['/auth/password-reset', '/auth/login-link']) {
      const both = await Promise.all(
        [person.email, 'nobody@example.org'].map((email) => world.visitor.post(path, { email })),
      );
      expect(both.map(({ status, body }) => [status, body])).toEqual([
        [202, {}],
        [202, {}],
      ]);
    }
    await quiet(world);
    expect(await mailsTo(world, 'nobody@example.org')).toEqual([]);
  });

  it('a guest who was invited to something comes in by a mailed link, as a person without an organisation', async () => {
    await world.owner.query(
      `SELECT identity.remember_guest(gen_random_uuid(), 'guest@example.org', 'Guest', 'en', 'Europe/Paris')`,
    );
    await world.visitor.post('/auth/login-link', { email: 'guest@example.org' });
    const token = tokenIn(await mailTo(world, 'guest@example.org', 'sign-in link'));
    const redeemed = await world.visitor.post<Me>('/auth/login-link/redeem', { token });
    expect(redeemed.body).toMatchObject({
      user: { name: 'Guest', hasPassword: false },
      organisation: null,
      role: null,
    });
    const guest = world.visitor.as(cookieIn(redeemed.headers));
    expect(Object.values((await guest.get<Me>('/me')).body.abilities)).not.toContain(true);
    for (const path of ['/organisation', '/organisation/zone']) expect((await guest.get(path)).status).toBe(404);
    for (const path of ['/organisation/members', '/organisation/invitations', '/audit', '/organisations']) {
      expect((await guest.get(path)).status).toBe(403);
    }
  });

  it('guessing is stopped for the address, wherever it comes from, and for the guesser', async () => {
    const person = await personWithPassword();
    const guesses = await Promise.all(
      Array.from({ length: 12 }, () => logIn(person.email, { password: 'a wrong guess' })),
    );
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(6);
    const refused = guesses.find(({ status }) => status === 429)!;
    expect(refused.body).toMatchObject({ code: 'auth.too-many-attempts' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await logIn(person.email)).status).toBe(429);
    const many = await Promise.all(Array.from({ length: 60 }, (_, n) => logIn(`spray-${n}@example.org`)));
    expect(many.some(({ status }) => status === 429)).toBe(true);
  });

  it('without the counters nobody gets in, and nothing is mailed', async () => {
    const person = await personWithPassword();
    const redis = new Redis(stack.redisUrl, { retryStrategy: () => null });
    await redis.shutdown('NOSAVE').catch(() => undefined);
    const requests = [
      ['/auth/login', { email: person.email, password }],
      ['/auth/password-reset', { email: person.email }],
      ['/auth/login-link', { email: person.email }],
      ['/auth/login-link/redeem', { token: 'x', code: '123456' }],
      ['/auth/sign-up', signUpBody],
    ] as const;
    const answers = await Promise.all(requests.map(([path, body]) => world.visitor.post(path, body)));
    for (const { status, body, headers } of answers) {
      expect({ status, code: body.code }).toEqual({ status: 503, code: 'limiter.unavailable' });
      expect(headers.get('retry-after')).toBeTruthy();
    }
    expect((await person.api.get('/me')).status).toBe(200);
  });
});

const signUpBody = {
  email: 'new@example.org',
  password,
  name: 'New',
  locale: 'en',
  timeZone: 'UTC',
  organisation: { name: 'New', country: 'FR' },
};
