import { jest } from '@jest/globals';
import type { Me } from '#contracts';
import { LocalProvider, RedirectBrowser } from '../support/oidc.js';
import { type Stack, startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';

jest.setTimeout(20_000);

const client = { id: 'openzone', secret: 'a secret between the two' };

describe('Signing in by OpenID Connect', () => {
  let provider: LocalProvider;
  let stack: Stack;
  let world: World;

  beforeAll(async () => {
    provider = await LocalProvider.start();
    stack = await startStack({
      env: {
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: client.id,
        OIDC_CLIENT_SECRET: client.secret,
        OIDC_LABEL: 'City account',
      },
    });
    provider.serve({ ...client, redirectUri: `${stack.url}/api/auth/oidc/callback` });
    world = await World.create(stack);
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
    await provider?.stop();
  });

  const start = (returnTo?: string) =>
    `${stack.url}/api/auth/oidc/start${returnTo ? `?returnTo=${encodeURIComponent(returnTo)}` : ''}`;
  const atPage = (url: URL) => url.origin === stack.url && !url.pathname.startsWith('/api/');
  const atCallback = (url: URL) => url.pathname === '/api/auth/oidc/callback';

  /** Signs in as an account of the provider. */
  const arrive = async (subject: string, returnTo?: string) => {
    provider.subject = subject;
    const browser = new RedirectBrowser();
    const page = await browser.follow(start(returnTo), atPage);
    const cookie = browser.cookie(stack.url, 'oz_login');
    const me = cookie ? (await world.visitor.as(cookie).get<Me>('/me')).body : undefined;
    return { page: `${page.pathname}${page.search}`, me, browser };
  };
  const knownPerson = async (): Promise<Person> => world.person(await world.organisation('investor'));

  it('is offered on the page by its label', async () => {
    expect((await world.visitor.get('/auth/oidc')).body).toEqual({ enabled: true, label: 'City account' });
  });

  it('somebody known by a verified address comes in, and from then on by who they are', async () => {
    const person = await knownPerson();
    provider.accounts.set('city-1', { email: person.email.toUpperCase(), email_verified: true, name: 'Other Name' });
    const first = await arrive('city-1', '/en/sessions?when=past');
    expect(first.page).toBe('/en/sessions?when=past');
    expect(first.me).toMatchObject({ user: { id: person.userId, name: person.name }, role: 'owner' });
    provider.accounts.set('city-1', { email: 'changed@example.org', email_verified: false });
    expect((await arrive('city-1')).me?.user.id).toBe(person.userId);
  });

  it('an address the provider does not vouch for opens nothing', async () => {
    const person = await knownPerson();
    provider.accounts.set('mallory', { email: person.email, email_verified: false });
    provider.accounts.set('nameless', {});
    for (const subject of ['mallory', 'nameless']) {
      const { page, me } = await arrive(subject);
      expect(page).toBe('/en/login?error=auth.oidc-unknown');
      expect(me).toBeUndefined();
    }
    const { rows } = await world.owner.query(`SELECT FROM identity.external_identity WHERE subject = 'mallory'`);
    expect(rows).toEqual([]);
  });

  it('somebody unknown is refused in clear words, unless an invitation waits for the address', async () => {
    provider.accounts.set('newcomer', { email: 'newcomer@example.org', email_verified: true, name: '新人' });
    expect((await arrive('newcomer')).page).toBe('/en/login?error=auth.oidc-unknown');
    const owner = await knownPerson();
    await owner.api.post('/organisation/invitations', {
      email: 'newcomer@example.org',
      role: 'staff',
      locale: 'zh-CN',
    });
    const { me } = await arrive('newcomer');
    expect(me).toMatchObject({
      user: { name: '新人', email: 'newcomer@example.org', hasPassword: false, locale: 'zh-CN' },
      organisation: { id: owner.organisation.id },
      role: 'staff',
    });
    expect((await arrive('newcomer')).me?.user.id).toBe(me?.user.id);
  });

  it('what one browser began no other can finish, and nothing works twice', async () => {
    const person = await knownPerson();
    provider.accounts.set('city-2', { email: person.email, email_verified: true });
    provider.subject = 'city-2';
    const mine = new RedirectBrowser();
    const callback = await mine.follow(start(), atCallback);
    const stranger = new RedirectBrowser();
    expect((await stranger.step(callback.href)).location).toBe(`${stack.url}/en/login?error=auth.oidc-failed`);
    const crossed = new RedirectBrowser();
    await crossed.step(start());
    expect((await crossed.step(callback.href)).location).toContain('auth.oidc-failed');
    expect((await mine.step(callback.href)).location).toBe(`${stack.url}/en`);
    expect((await mine.step(callback.href)).location).toContain('auth.oidc-failed');
  });

  it('an answer that was tampered with is refused', async () => {
    const person = await knownPerson();
    provider.accounts.set('city-3', { email: person.email, email_verified: true });
    provider.subject = 'city-3';
    for (const [name, value] of [
      ['state', 'another'],
      ['code', 'made-up'],
      ['iss', 'https://evil.example'],
      ['error', 'access_denied'],
    ] as const) {
      const browser = new RedirectBrowser();
      const callback = await browser.follow(start(), atCallback);
      callback.searchParams.set(name, value);
      expect((await browser.step(callback.href)).location).toContain('auth.oidc-failed');
      expect(browser.cookie(stack.url, 'oz_login')).toBeUndefined();
    }
  });

  it('never leads to another site', async () => {
    const person = await knownPerson();
    provider.accounts.set('city-4', { email: person.email, email_verified: true });
    for (const evil of ['//evil.example', 'https://evil.example/', '/\\evil.example', '/%0d%0aSet-Cookie:x=y\r\n']) {
      expect((await arrive('city-4', evil)).page).toBe('/en');
    }
  });
});
