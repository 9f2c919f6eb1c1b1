import { SignJWT } from 'jose';
import { type RoomTokenClaims, roomToken } from '#contracts';

/** A token that opens one room once, within a minute; what it may do there is inside. */
export function signRoomToken(claims: RoomTokenClaims, secret: string, now: Date): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1_000);
  const { sub, jti, ...rest } = claims;
  return new SignJWT(rest)
    .setProtectedHeader({ alg: roomToken.algorithm, typ: roomToken.type })
    .setSubject(sub)
    .setJti(jti)
    .setIssuer(roomToken.issuer)
    .setAudience(roomToken.audience)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + roomToken.secondsToLive)
    .sign(new TextEncoder().encode(secret));
}
