import { Injectable } from '@nestjs/common';
import { apiTokenPrefix, type Locale, type OrganisationKind, type Role } from '#contracts';
import { type Actor, runAs, visitor } from '#platform/actor';
import { sha256 } from '#platform/clock';
import { Database } from '#platform/database';
import { AppError } from '#platform/errors';
import { type Authenticated, Authenticator, type Credentials } from '#platform/http';
import { negotiateLocale } from '#platform/i18n';
import { LoginKeeper } from './login-keeper.js';
import { UseTraces } from './use-traces.js';

interface Presence {
  userId: string;
  locale: Locale;
  timeZone: string;
  organisationId: string | null;
  organisationKind: OrganisationKind | null;
  memberId: string | null;
  role: Role | null;
}

interface LoginRow extends Presence {
  /** Null when the value opens nothing. */
  loginId: string | null;
  firstUse: boolean;
  renew: boolean;
  reused: boolean;
  stale: boolean;
}

interface TokenRow extends Presence {
  tokenId: string;
  scopes: string[];
  stale: boolean;
}

const presence = `user_id AS "userId", locale, time_zone AS "timeZone", organisation_id AS "organisationId",
  organisation_kind AS "organisationKind", member_id AS "memberId", role`;

/** Answers "who are you" with one look into the database; what else a login needs happens beside the request. */
@Injectable()
export class IdentityAuthenticator extends Authenticator {
  constructor(
    private readonly database: Database,
    private readonly keeper: LoginKeeper,
    private readonly traces: UseTraces,
  ) {
    super();
  }

  async authenticate(credentials: Credentials): Promise<Authenticated> {
    const { bearer, cookie, ip, userAgent, requestId, acceptLanguage } = credentials;
    const nobody = visitor({ ip, userAgent, requestId, locale: negotiateLocale(acceptLanguage) });
    if (bearer !== undefined) return this.byToken(bearer, nobody);
    if (cookie) return this.byCookie(cookie, nobody, credentials.renewable);
    return { actor: nobody };
  }

  async again(actor: Actor): Promise<Actor | undefined> {
    if (!actor.loginId) return undefined;
    const [row] = await this.database.lookUp<Presence>(`SELECT ${presence} FROM identity.login_presence($1)`, [
      actor.loginId,
    ]);
    return row && { ...actor, ...placeOf(row) };
  }

  private async byCookie(cookie: string, nobody: Actor, renewable: boolean): Promise<Authenticated> {
    const hash = sha256(cookie);
    const [row] = await this.database.lookUp<LoginRow>(
      `SELECT login_id AS "loginId", ${presence}, first_use AS "firstUse", renew, reused, stale
         FROM identity.authenticate_login($1)`,
      [hash],
    );
    if (!row?.loginId) return { actor: nobody, cookie: 'clear' };
    const login = { loginId: row.loginId, userId: row.userId };
    const actor: Actor = { ...nobody, kind: 'user', loginId: login.loginId, ...placeOf(row) };
    if (row.reused) {
      await runAs(actor, () => this.keeper.stolen(login));
      return { actor: nobody, cookie: 'clear' };
    }
    if (row.firstUse) await runAs(actor, () => this.keeper.settle(login, hash));
    if (row.stale) runAs(actor, () => this.traces.login(login.loginId));
    const renewed = row.renew && renewable ? await runAs(actor, () => this.keeper.renew(login)) : undefined;
    return { actor, cookie: renewed };
  }

  private async byToken(bearer: string, nobody: Actor): Promise<Authenticated> {
    const [row] = bearer.startsWith(apiTokenPrefix)
      ? await this.database.lookUp<TokenRow>(
          `SELECT token_id AS "tokenId", ${presence}, scopes, stale FROM identity.authenticate_token($1)`,
          [sha256(bearer)],
        )
      : [];
    if (!row) throw new AppError('not-signed-in');
    const actor: Actor = { ...nobody, kind: 'token', scopes: row.scopes, ...placeOf(row) };
    if (row.stale) runAs(actor, () => this.traces.token(row.tokenId));
    return { actor };
  }
}

function placeOf(row: Presence) {
  return {
    userId: row.userId,
    locale: row.locale,
    timeZone: row.timeZone,
    organisationId: row.organisationId ?? undefined,
    organisationKind: row.organisationKind ?? undefined,
    memberId: row.memberId ?? undefined,
    role: row.role ?? undefined,
  };
}
