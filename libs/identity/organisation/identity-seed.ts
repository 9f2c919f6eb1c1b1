import { Injectable } from '@nestjs/common';
import type { Locale, Role } from '#contracts';
import { runAs, systemActor } from '#platform/actor';
import { newId } from '#platform/clock';
import { Database, Transactions } from '#platform/database';
import { AccountRepository } from '../account/account.repository.js';
import { hashPassword } from '../account/password.js';
import { MemberRepository } from './member.repository.js';
import { type NewOrganisation, OrganisationRepository } from './organisation.repository.js';
import { OrganisationFounder } from './organisation-founder.js';
import { applyZoneEdit, type ZoneEdit } from './zone.service.js';

export interface SeedOrganisation extends NewOrganisation {
  /** Public profile; published when given. Zones only. */
  zone?: Omit<ZoneEdit, 'version' | 'published'>;
}

export interface SeedMember {
  organisationId: string;
  userId?: string;
  memberId?: string;
  email: string;
  name: string;
  password: string;
  role: Role;
  locale: Locale;
  timeZone: string;
}

/** Fills a new installation with organisations and people: demo data and tests. Not reachable over the network. */
@Injectable()
export class IdentitySeed {
  private readonly hashes = new Map<string, Promise<string>>();

  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly founder: OrganisationFounder,
    private readonly organisations: OrganisationRepository,
    private readonly members: MemberRepository,
    private readonly accounts: AccountRepository,
  ) {}

  /** Does nothing when the organisation is there already. */
  async createOrganisation({ zone, ...organisation }: SeedOrganisation): Promise<void> {
    const { id } = organisation;
    await runAs(systemActor(id), () =>
      this.transactions.run(async () => {
        if (await this.organisations.load(id)) return;
        await this.founder.create(organisation);
        const profile = zone && (await this.organisations.profile(id));
        if (!profile) return;
        applyZoneEdit(profile, zone);
        profile.publishedAt = new Date();
        await this.organisations.saveProfile(profile);
      }),
    );
  }

  /** Somebody who exists already, by address, only gets the place. */
  async createMember({
    organisationId,
    role,
    password,
    ...person
  }: SeedMember): Promise<{ userId: string; memberId: string }> {
    const known = await runAs(systemActor(), () =>
      this.database.row<{ id: string }>('SELECT user_id AS id FROM identity.find_account($1)', [person.email]),
    );
    const userId = known?.id ?? person.userId ?? newId();
    return runAs({ ...systemActor(organisationId), userId }, () =>
      this.transactions.run(async () => {
        const place = (await this.members.placesOf(userId)).find((member) => member.organisationId === organisationId);
        if (place) return { userId, memberId: place.id };
        const { email, name, locale, timeZone } = person;
        if (!known) await this.accounts.add({ id: userId, email, name, locale, timeZone }, await this.hash(password));
        const id = person.memberId ?? newId();
        await this.members.add({ id, organisationId, userId, role });
        return { userId, memberId: id };
      }),
    );
  }

  /** Demo accounts share a password; hashing it once is enough. */
  private hash(password: string): Promise<string> {
    let hash = this.hashes.get(password);
    if (!hash) {
      hash = hashPassword(password);
      this.hashes.set(password, hash);
    }
    return hash;
  }
}
