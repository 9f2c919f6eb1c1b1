import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Repository } from '#platform/database';
import { ApiToken } from './api-token.entity.js';

export type NewApiToken = Pick<ApiToken, 'id' | 'organisationId' | 'userId' | 'name' | 'tokenHash' | 'scopes'>;

@Injectable()
export class ApiTokenRepository extends Repository {
  async add(token: NewApiToken, expiresInDays: number): Promise<void> {
    await this.manager.insert(ApiToken, {
      ...token,
      expiresAt: () => `now() + interval '${Math.trunc(expiresInDays)} days'`,
    });
  }

  count(userId: string): Promise<number> {
    return this.manager.countBy(ApiToken, { userId, revokedAt: IsNull() });
  }

  /** @returns whether it was one of the person's own and still good */
  async revoke(id: string, userId: string): Promise<boolean> {
    const { affected } = await this.manager.update(
      ApiToken,
      { id, userId, revokedAt: IsNull() },
      { revokedAt: () => 'now()' },
    );
    return affected === 1;
  }
}
