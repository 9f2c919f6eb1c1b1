import { jwtVerify } from 'jose';
import { z } from 'zod';
import { publishSources, roomToken } from '#contracts';
import { MediaError } from './errors.js';

export const Grants = z.strictObject({
  publish: z.array(z.enum(publishSources)).max(publishSources.length),
  subscribe: z.boolean(),
  moderate: z.boolean(),
  hidden: z.boolean(),
  recorder: z.boolean(),
});

const Claims = z.object({
  sub: z.string().regex(/^[A-Za-z0-9:_-]{1,100}$/),
  name: z.string().min(1).max(200),
  room: z.string().regex(/^session:[A-Za-z0-9-]{1,64}$/),
  grants: Grants,
  language: z.string().min(2).max(35),
  jti: z.string().min(8).max(100),
  iat: z.number().int(),
  exp: z.number().int(),
});

export type VerifiedToken = z.infer<typeof Claims>;

const clockTolerance = 5;

/** Only what the api has signed for exactly this purpose passes; whether it was used before is asked elsewhere. */
export async function verifyRoomToken(token: string, secret: Uint8Array, now = new Date()): Promise<VerifiedToken> {
  try {
    const { payload } = await jwtVerify(token, secret, {
      algorithms: [roomToken.algorithm],
      typ: roomToken.type,
      issuer: roomToken.issuer,
      audience: roomToken.audience,
      requiredClaims: ['sub', 'iat', 'exp', 'jti'],
      maxTokenAge: roomToken.secondsToLive,
      clockTolerance,
      currentDate: now,
    });
    // Audience as a list would open several doors with one token.
    if (payload.aud !== roomToken.audience) throw new Error('audience');
    return Claims.parse(payload);
  } catch {
    throw new MediaError('media.token-invalid');
  }
}
