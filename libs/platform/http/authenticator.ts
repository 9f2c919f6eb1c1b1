import type { Actor } from '../actor/actor.js';

/** What a request or a socket handshake brings along. */
export interface Credentials {
  /** Value of the login cookie. */
  cookie?: string;
  /** Value behind `Authorization: Bearer`. */
  bearer?: string;
  ip: string;
  userAgent?: string;
  requestId: string;
  acceptLanguage?: string;
  /** Whether the answer can carry a new cookie; a socket's handshake cannot, so the login is not rotated there. */
  renewable: boolean;
}

export interface Authenticated {
  actor: Actor;
  /** A rotated login cookie to send back, or `clear` when the one sent is no longer good. */
  cookie?: { value: string; maxAgeSeconds: number } | 'clear';
}

/** The one place that answers "who are you", for HTTP and for sockets. Implemented by identity. */
export abstract class Authenticator {
  /** @throws AppError not-signed-in for a bearer token that is not good; a bad cookie makes a visitor. */
  abstract authenticate(credentials: Credentials): Promise<Authenticated>;

  /** What a connected actor is now, by its login: undefined when it is no longer good, changed when its role was. */
  abstract again(actor: Actor): Promise<Actor | undefined>;
}
