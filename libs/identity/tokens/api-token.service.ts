import { Injectable } from '@nestjs/common';
import { apiTokenPrefix, type Scope } from '#contracts';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { newId, randomToken, sha256 } from '#platform/clock';
import { Transactions } from '#platform/database';
import { AppError, notFound } from '#platform/errors';
import { assertCan } from '../organisation/organisation.policy.js';
import { canGrantScope, canManageTokens } from './api-token.policy.js';
import { ApiTokenRepository } from './api-token.repository.js';

const mostTokens = 20;

/** Keys for programs. */
@Injectable()
export class ApiTokenService {
  constructor(
    private readonly transactions: Transactions,
    private readonly tokens: ApiTokenRepository,
    private readonly audit: Audit,
  ) {}

  /**
   * @returns the token itself, shown this once
   * @throws AppError token.scope-not-allowed naming the scopes the maker could not use, token.too-many
   */
  create(name: string, scopes: Scope[], expiresInDays: number): Promise<{ id: string; token: string }> {
    const actor = currentActor();
    assertCan(canManageTokens(actor));
    const refused = scopes.filter((scope) => !canGrantScope(actor, scope));
    if (refused.length > 0) throw new AppError('token.scope-not-allowed', { scopes: refused });
    const { userId = '', organisationId = '' } = actor;
    return this.transactions.run(async () => {
      if ((await this.tokens.count(userId)) >= mostTokens) throw new AppError('token.too-many', { limit: mostTokens });
      const id = newId();
      const token = `${apiTokenPrefix}${randomToken()}`;
      await this.tokens.add({ id, organisationId, userId, name, scopes, tokenHash: sha256(token) }, expiresInDays);
      await this.audit.record('api-token.created', { type: 'api-token', id }, { name, scopes });
      return { id, token };
    });
  }

  revoke(id: string): Promise<void> {
    const actor = currentActor();
    assertCan(canManageTokens(actor));
    return this.transactions.run(async () => {
      if (!(await this.tokens.revoke(id, actor.userId ?? ''))) throw notFound();
      await this.audit.record('api-token.revoked', { type: 'api-token', id });
    });
  }
}
