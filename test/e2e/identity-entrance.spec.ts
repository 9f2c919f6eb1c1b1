import { jest } from '@jest/globals';
import type { Me } from '#contracts';
import { cookieIn, mailsTo, mailTo, quiet, tokenIn } from '../support/mailbox.js';
import { type Stack, startStack } from '../support/stack.js';
import { World } from '../support/world.js';

jest.setTimeout(20_000);

const password = 'three ships sail east';
const signUp = (email: string) => ({
  email,
  password,
  name: 'Anna Müller',
  locale: 'en',
  timeZone: 'Europe/Berlin',
  organisation: { name: 'Stuttgart Antriebe GmbH', country: 'DE' },
});

describe('Coming in', () => {
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

  it('the first visitor of an empty installation becomes its operator, of ten at once only one', async () => {
    expect((await world.visitor.get('/setup')).body).toEqual({ needed: true });
    const wish = (n: number) => ({
      name: 'Operator',
      email: `operator-${n}@example.org`,
      password,
      locale: 'zh-CN',
      timeZone: 'Asia/Shanghai',
    });
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => world.visitor.post('/setup', wish(n))));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ body }) => body.code === 'setup.already-done')).toHaveLength(9);
    const operator = world.visitor.as(cookieIn(answers.find(({ status }) => status === 200)!.headers));
    const { body: me } = await operator.get<Me>('/me');
    expect(me).toMatchObject({ organisation: { kind: 'platform' }, role: 'owner' });
    expect(me.abilities.manageOrganisations).toBe(true);
    expect((await world.visitor.get('/setup')).body).toEqual({ needed: false });
  });

  it('an investor signs up, confirms the address, leaves and comes back', async () => {
    const accepted = await world.visitor.post('/auth/sign-up', signUp('Anna@Example.org'));
    expect(accepted).toMatchObject({ status: 202, body: {} });
    const early = await world.visitor.post('/auth/login', { email: 'anna@example.org', password });
    expect(early).toMatchObject({ status: 401, body: { code: 'auth.wrong-credentials' } });

    const token = tokenIn(await mailTo(world, 'anna@example.org', 'confirm your e-mail'));
    const verified = await world.visitor.post<Me>('/auth/verify-email', { token });
    expect(verified.status).toBe(200);
    expect(verified.body).toMatchObject({
      user: { name: 'Anna Müller', email: 'anna@example.org', timeZone: 'Europe/Berlin', totpEnabled: false },
      organisation: { kind: 'investor', name: { en: 'Stuttgart Antriebe GmbH' } },
      role: 'owner',
    });
    const again = await world.visitor.post('/auth/verify-email', { token });
    expect(again).toMatchObject({ status: 410, body: { code: 'auth.link-invalid' } });

    const setCookie = verified.headers.getSetCookie().join();
    expect(setCookie).toMatch(/HttpOnly/i);
    expect(setCookie).toMatch(/SameSite=Lax/i);
    const anna = world.visitor.as(cookieIn(verified.headers));
    expect((await anna.post('/auth/logout')).status).toBe(204);
    expect(await anna.get('/me')).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
    const back = await world.visitor.post<Me>('/auth/login', { email: ' ANNA@example.org', password });
    expect(back.status).toBe(200);
    expect((await world.visitor.as(cookieIn(back.headers)).get<Me>('/me')).body.organisations).toHaveLength(1);
  });

  it('signing up with a known address looks the same, and only its owner learns of it', async () => {
    const known = await world.visitor.post('/auth/sign-up', { ...signUp('anna@example.org'), name: 'Mallory' });
    expect(known).toMatchObject({ status: 202, body: {} });
    const mail = await mailTo(world, 'anna@example.org', 'already have');
    expect(mail.text).not.toContain('token=');
    expect(mail.text).toContain('Anna Müller');
    expect(mail.text).not.toContain('Mallory');
  });

  it('a forgotten password: one mail to the registered address, one use, and every login ends', async () => {
    const anna = world.visitor.as(
      cookieIn((await world.visitor.post('/auth/login', { email: 'anna@example.org', password })).headers),
    );
    for (const email of ['anna@example.org', 'nobody@example.org']) {
      const answer = await world.visitor.post('/auth/password-reset', { email });
      expect(answer).toMatchObject({ status: 202, body: {} });
    }
    const token = tokenIn(await mailTo(world, 'anna@example.org', 'Set a new password'));
    await quiet(world);
    expect(await mailsTo(world, 'nobody@example.org')).toEqual([]);

    const weak = await world.visitor.post('/auth/password-reset/redeem', { token, password: 'anna@example.org' });
    expect(weak).toMatchObject({ status: 422, body: { code: 'auth.password-weak', params: { reason: 'personal' } } });
    const next = 'four horses ride west';
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => world.visitor.post('/auth/password-reset/redeem', { token, password: next })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, ...Array<number>(19).fill(410)]);
    expect((await anna.get('/me')).status).toBe(401);
    expect((await world.visitor.post('/auth/login', { email: 'anna@example.org', password })).status).toBe(401);
    const fresh = await world.visitor.post('/auth/login', { email: 'anna@example.org', password: next });
    expect(fresh.status).toBe(200);
    await mailTo(world, 'anna@example.org', 'password was changed');
  });

  it.each([
    ['an array', { email: ['anna@example.org', 'mallory@example.org'] }],
    ['an object', { email: { $ne: '' } }],
    ['a number', { email: 7 }],
    ['a second field', { email: 'anna@example.org', to: 'mallory@example.org' }],
    ['a duplicate key', '{"email":"anna@example.org","email":"mallory@example.org"}'],
    ['a prototype', '{"email":"anna@example.org","__proto__":{"to":"mallory@example.org"}}'],
  ])('%s where an address belongs is refused, and no mail is sent', async (_, body) => {
    const before = await mailsTo(world, 'anna@example.org');
    const answer = await world.visitor.post('/auth/password-reset', body);
    expect(answer.status).toBe(400);
    await quiet(world);
    expect(await mailsTo(world, 'anna@example.org')).toHaveLength(before.length);
    expect(await mailsTo(world, 'mallory@example.org')).toEqual([]);
  });

  it('two addresses in one are no address', async () => {
    for (const email of [
      'anna@example.org,mallory@example.org',
      'anna@example.org\r\nbcc: mallory@example.org',
      'anna',
    ]) {
      const answer = await world.visitor.post('/auth/password-reset', { email });
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'email', code: 'field.email' }] } });
    }
  });

  it('nothing about role or organisation can be smuggled into a sign-up', async () => {
    for (const extra of [{ role: 'owner' }, { organisationId: 'x' }, { kind: 'platform' }, { emailVerified: true }]) {
      const answer = await world.visitor.post('/auth/sign-up', { ...signUp('mass@example.org'), ...extra });
      expect(answer).toMatchObject({ status: 400, body: { code: 'request.malformed' } });
      expect(answer.body.errors).toEqual([{ path: Object.keys(extra)[0], code: 'field.unknown' }]);
    }
    const nested = { ...signUp('mass@example.org'), organisation: { name: 'X', country: 'DE', kind: 'zone' } };
    expect((await world.visitor.post('/auth/sign-up', nested)).status).toBe(400);
    await quiet(world);
    expect(await mailsTo(world, 'mass@example.org')).toEqual([]);
  });

  it('a mailed link signs in once, of a hundred at the same time', async () => {
    await world.visitor.post('/auth/login-link', { email: 'anna@example.org', returnTo: '/en/sessions' });
    const token = tokenIn(await mailTo(world, 'anna@example.org', 'sign-in link'));
    const answers = await Promise.all(
      Array.from({ length: 100 }, () =>
        world.visitor.post<Me & { returnTo: string }>('/auth/login-link/redeem', { token }),
      ),
    );
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    expect(won[0]!.body).toMatchObject({ user: { email: 'anna@example.org' }, returnTo: '/en/sessions' });
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(99);
  });

  it('a link that is too old, made up or of another kind opens nothing', async () => {
    await world.visitor.post('/auth/password-reset', { email: 'anna@example.org' });
    const reset = tokenIn(await mailTo(world, 'anna@example.org', 'Set a new password'));
    for (const token of [reset, 'x', '', 'ä'.repeat(80)]) {
      const answer = await world.visitor.post('/auth/login-link/redeem', { token });
      expect(answer).toMatchObject({ status: 410, body: { code: 'auth.link-invalid' } });
    }
    await world.owner.query(`UPDATE identity.ticket SET expires_at = now() - interval '1 second' WHERE kind = 'reset'`);
    const late = await world.visitor.post('/auth/password-reset/redeem', { token: reset, password });
    expect(late).toMatchObject({ status: 410, body: { code: 'auth.link-invalid' } });
  });

  it('secrets of mailed links lie nowhere but in the mail', async () => {
    const { rows } = await world.owner.query<{ payload: string }>(`SELECT payload::text FROM platform.outbox_event`);
    const mails = await mailsTo(world, 'anna@example.org');
    const secrets = mails.flatMap(({ text }) => /token=([\w-]+)/.exec(text)?.[1] ?? []);
    expect(secrets.length).toBeGreaterThan(2);
    for (const secret of [...secrets, password])
      expect(rows.map(({ payload }) => payload).join()).not.toContain(secret);
    expect(stack.api.logs()).not.toContain(password);
    for (const secret of secrets) expect(stack.api.logs() + stack.worker.logs()).not.toContain(secret);
  });
});
