import { createHmac } from 'node:crypto';

export interface IceServer {
  urls: string[];
  username?: string;
  credential?: string;
}

const secondsToLive = 4 * 3_600;

/** TURN servers with a credential of their own for this person, as coturn's use-auth-secret checks it (TURN REST API draft). */
export function iceServers(
  urls: readonly string[],
  secret: string | undefined,
  identity: string,
  now: Date,
): IceServer[] {
  if (urls.length === 0 || !secret) return [];
  const username = `${Math.floor(now.getTime() / 1_000) + secondsToLive}:${identity}`;
  return [{ urls: [...urls], username, credential: createHmac('sha1', secret).update(username).digest('base64') }];
}
