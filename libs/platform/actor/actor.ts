import { AsyncLocalStorage } from 'node:async_hooks';
import type { Locale, OrganisationKind, Role } from '#contracts';

/** On whose behalf code runs: a visitor, a signed-in user, an API token, or the system working for one organisation. */
export interface Actor {
  readonly kind: 'visitor' | 'user' | 'token' | 'system';
  readonly userId?: string;
  readonly organisationId?: string;
  readonly organisationKind?: OrganisationKind;
  readonly memberId?: string;
  readonly role?: Role;
  readonly loginId?: string;
  /** Only for API tokens: what the token may do. */
  readonly scopes?: readonly string[];
  readonly locale: Locale;
  /** IANA name. */
  readonly timeZone: string;
  readonly ip?: string;
  /** What the browser calls itself. */
  readonly userAgent?: string;
  readonly requestId?: string;
}

const ambient = new AsyncLocalStorage<Actor>();

/** The actor of the running request, job or socket event. Throws where nobody has been named. */
export function currentActor(): Actor {
  const actor = ambient.getStore();
  if (!actor) throw new Error('No actor: run this inside runAs()');
  return actor;
}

export function runAs<T>(actor: Actor, work: () => T): T {
  return ambient.run(actor, work);
}

/** Jobs, sweepers and commands re-enter with the organisation they work for, or with none. */
export function systemActor(organisationId?: string): Actor {
  return { kind: 'system', organisationId, locale: 'en', timeZone: 'UTC' };
}

export function visitor(
  details: Partial<Pick<Actor, 'locale' | 'timeZone' | 'ip' | 'userAgent' | 'requestId'>> = {},
): Actor {
  return { kind: 'visitor', locale: 'en', timeZone: 'UTC', ...details };
}
