import { Injectable } from '@nestjs/common';
import { Repository } from '#platform/database';
import { AppError } from '#platform/errors';
import { Credential } from './credential.entity.js';
import { ExternalIdentity } from './external-identity.entity.js';
import { Guest } from './guest.entity.js';
import { SignUp } from './sign-up.entity.js';
import { violatesUnique } from './unique-violation.js';
import { User } from './user.entity.js';

export type NewUser = Pick<User, 'id' | 'email' | 'name' | 'locale' | 'timeZone'>;

/** People and their passwords. Row-level security shows everybody only their own. */
@Injectable()
export class AccountRepository extends Repository {
  /** @throws AppError auth.address-taken */
  async add(user: NewUser, passwordHash?: string): Promise<void> {
    try {
      await this.manager.insert(User, user);
    } catch (error) {
      if (violatesUnique(error, 'user_email_key')) throw new AppError('auth.address-taken');
      throw error;
    }
    if (passwordHash) await this.setPassword(user.id, passwordHash);
  }

  load(id: string): Promise<User | null> {
    return this.manager.findOne(User, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async save(user: User): Promise<void> {
    await this.manager.save(user);
  }

  async passwordHash(userId: string): Promise<string | null> {
    return (await this.manager.findOneBy(Credential, { userId }))?.passwordHash ?? null;
  }

  async setPassword(userId: string, passwordHash: string): Promise<void> {
    await this.manager.upsert(Credential, { userId, passwordHash, changedAt: () => 'now()' }, ['userId']);
  }

  async link(identity: ExternalIdentity): Promise<void> {
    await this.manager.insert(ExternalIdentity, identity);
  }

  async addSignUp(signUp: Omit<SignUp, 'expiresAt'>): Promise<void> {
    await this.manager.insert(SignUp, { ...signUp, expiresAt: () => `now() + interval '24 hours'` });
  }

  /** The waiting sign-up, taken away: it becomes a user or nothing. */
  async takeSignUp(userId: string): Promise<SignUp | null> {
    const signUp = await this.manager.findOneBy(SignUp, { userId });
    if (signUp) await this.manager.delete(SignUp, { userId });
    return signUp;
  }

  guest(userId: string): Promise<Guest | null> {
    return this.manager.findOneBy(Guest, { userId });
  }

  /** Everything a person could prove themselves with. */
  async forgetSecrets(userId: string): Promise<void> {
    await this.manager.delete(Credential, { userId });
    await this.manager.delete(ExternalIdentity, { userId });
  }
}
