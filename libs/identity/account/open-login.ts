import { Injectable } from '@nestjs/common';
import type { LoginMethod, Me } from '#contracts';
import { currentActor, runAs } from '#platform/actor';
import { Audit } from '#platform/audit';
import { newId, randomToken, sha256 } from '#platform/clock';
import { Database } from '#platform/database';
import { Events } from '#platform/events';
import { Authenticator } from '#platform/http';
import { identityEvents, type SecurityNotice } from '../identity.events.js';
import { LoginRepository } from './login.repository.js';
import { MeReader } from './me.reader.js';

export interface SignedIn {
  me: Me;
  /** Value of a new login's cookie; it exists nowhere else. */
  cookie?: string;
}

/** The end of every way in. */
@Injectable()
export class OpenLogin {
  constructor(
    private readonly logins: LoginRepository,
    private readonly reader: MeReader,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly authenticator: Authenticator,
  ) {}

  /**
   * In the transaction, and in the scope, of the person who has just proved who they are.
   * @returns the cookie's value
   */
  async open(userId: string, method: LoginMethod, organisationId?: string): Promise<string> {
    const cookie = randomToken();
    const place = organisationId ?? (await this.reader.usualOrganisation(userId)) ?? null;
    const { ip = null, userAgent = null } = currentActor();
    const login = { id: newId(), userId, organisationId: place, method, ip, userAgent };
    const strange = await this.isStrange(userId, userAgent);
    await this.logins.add(login, sha256(cookie));
    await this.audit.record('login.opened', { type: 'login', id: login.id }, { userId, method }, place ?? undefined);
    if (strange)
      await this.notify({ userId, act: 'new-login', ip: ip ?? undefined, userAgent: userAgent ?? undefined });
    return cookie;
  }

  /** After the commit: what the page shows next. */
  async present(cookie: string): Promise<SignedIn> {
    const { ip = '', requestId = '' } = currentActor();
    const { actor } = await this.authenticator.authenticate({ cookie, ip, requestId, renewable: false });
    return { me: await runAs(actor, () => this.reader.me()), cookie };
  }

  /** Who the person signed in is now, after a change of place. */
  async again(): Promise<SignedIn> {
    const before = currentActor();
    const actor = (await this.authenticator.again(before)) ?? before;
    return { me: await runAs(actor, () => this.reader.me()) };
  }

  /** A browser this person has not come with before – unless it is the very first time. */
  private async isStrange(userId: string, userAgent: string | null): Promise<boolean> {
    const row = await this.database.row<{ any: boolean; same: boolean }>(
      `SELECT count(*) > 0 AS "any", coalesce(bool_or(user_agent IS NOT DISTINCT FROM $2), false) AS same
         FROM identity.login WHERE user_id = $1`,
      [userId, userAgent],
    );
    return row?.any === true && !row.same;
  }

  private notify(notice: SecurityNotice): Promise<void> {
    return this.events.record(identityEvents.securityNotice, notice);
  }
}
