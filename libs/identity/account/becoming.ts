import { currentActor, runAs } from '#platform/actor';

/**
 * Goes on as the person a secret has just named, so that row-level security lets this person's own rows through. Has
 * no role: what the person may do in an organisation is decided by the next request.
 */
export function becoming<T>(userId: string, work: () => Promise<T>, organisationId?: string): Promise<T> {
  const { locale, timeZone, ip, userAgent, requestId } = currentActor();
  return runAs({ kind: 'user', userId, organisationId, locale, timeZone, ip, userAgent, requestId }, work);
}
