import { generateKeyPairSync } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { verifyRoomToken } from './token.js';

const secret = new TextEncoder().encode('a-secret-of-at-least-thirty-two-bytes!');
const now = new Date('2026-03-02T09:00:00Z');
const seconds = now.getTime() / 1000;

const claims = {
  sub: 'user-1',
  name: 'Anna Keller',
  room: 'session:0190f3b2-7c1a-7d2e-9f00-3b6d1c2e4f50',
  grants: { publish: ['audio', 'video'], subscribe: true, moderate: false, hidden: false, recorder: false },
  language: 'zh-CN',
  jti: '0190f3b2-7c1a-7d2e-9f00-3b6d1c2e4f51',
  iss: 'openzone',
  aud: 'media',
  iat: seconds,
  exp: seconds + 60,
};

const sign = (change: Record<string, unknown> = {}, header: Record<string, unknown> = {}) =>
  new SignJWT({ ...claims, ...change }).setProtectedHeader({ alg: 'HS256', typ: 'room+jwt', ...header }).sign(secret);

const refused = (token: string) =>
  expect(verifyRoomToken(token, secret, now)).rejects.toMatchObject({ code: 'media.token-invalid' });

describe('room token', () => {
  it('is taken as the api signs it', async () => {
    await expect(verifyRoomToken(await sign(), secret, now)).resolves.toMatchObject({
      sub: claims.sub,
      room: claims.room,
      grants: claims.grants,
    });
  });

  it('is refused unsigned, whatever the header says', async () => {
    await refused(new UnsecuredJWT(claims).encode());
    const [, payload] = (await sign()).split('.');
    for (const alg of ['none', 'None', 'NONE', '', 'HS256']) {
      const header = Buffer.from(JSON.stringify({ alg, typ: 'room+jwt' })).toString('base64url');
      await refused(`${header}.${payload}.`);
    }
  });

  it('is refused when signed by another method, or with another secret', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    await refused(await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'room+jwt' }).sign(privateKey));
    await refused(await sign({}, { alg: 'HS512' }));
    const other = new TextEncoder().encode('another-secret-of-thirty-two-bytes-or-so');
    await refused(await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ: 'room+jwt' }).sign(other));
    const [header, , signature] = (await sign()).split('.');
    const forged = Buffer.from(JSON.stringify({ ...claims, room: 'session:other' })).toString('base64url');
    await refused(`${header}.${forged}.${signature}`);
  });

  it('takes no notice of keys named in the header', async () => {
    const jku = await sign({}, { jku: 'https://example.invalid/keys', kid: '../../etc/passwd' });
    await expect(verifyRoomToken(jku, secret, now)).resolves.toBeDefined();
    await refused(await sign({}, { crit: ['b64'], b64: true, alg: 'HS384' }));
  });

  it.each([
    ['another audience', { aud: 'api' }],
    ['several audiences', { aud: ['media', 'api'] }],
    ['another issuer', { iss: 'elsewhere' }],
    ['expired', { iat: seconds - 120, exp: seconds - 60 }],
    ['valid for longer than a token may be', { iat: seconds - 120, exp: seconds + 3600 }],
    ['from the future', { iat: seconds + 600, exp: seconds + 660 }],
    ['not yet valid', { nbf: seconds + 600 }],
    ['without an expiry', { exp: undefined }],
    ['without an id', { jti: undefined }],
    ['without an identity', { sub: undefined }],
    ['an identity with a line break', { sub: 'user\r\na=candidate' }],
    ['another kind of room', { room: 'stage:1' }],
    ['a room with a pattern in it', { room: 'session:*' }],
    ['a source that does not exist', { grants: { ...claims.grants, publish: ['everything'] } }],
    ['a grant that does not exist', { grants: { ...claims.grants, admin: true } }],
    ['a grant that is not a boolean', { grants: { ...claims.grants, moderate: 'yes' } }],
    ['no grants', { grants: undefined }],
  ])('is refused: %s', async (_what, change) => {
    await refused(await sign(change));
  });

  it('is refused with another type, so that no other token of the house opens a room', async () => {
    await refused(await sign({}, { typ: 'JWT' }));
    await refused(await sign({}, { typ: undefined }));
  });

  it.each(['', 'a', 'a.b', 'a.b.c', 'a.b.c.d.e', '{}', 'null'])('is refused: %j', async (token) => {
    await refused(token);
  });
});
