import { Injectable } from '@nestjs/common';
import type { Bilingual, OrganisationKind } from '#contracts';
import { Repository } from '#platform/database';
import { AppError } from '#platform/errors';
import { violatesUnique } from '../account/unique-violation.js';
import { Organisation } from './organisation.entity.js';
import { ZoneProfile } from './zone-profile.entity.js';

export interface NewOrganisation {
  id: string;
  kind: OrganisationKind;
  name: Bilingual;
  country: string;
  slug?: string | null;
  website?: string | null;
}

/** Tenants, and the public profile each zone has. */
@Injectable()
export class OrganisationRepository extends Repository {
  /** @throws AppError organisation.slug-taken */
  async add({ name, ...organisation }: NewOrganisation): Promise<void> {
    await this.refusingTakenSlug(() =>
      this.manager.insert(Organisation, { ...organisation, nameZh: name.zh, nameEn: name.en }),
    );
    if (organisation.kind === 'zone') await this.manager.insert(ZoneProfile, { organisationId: organisation.id });
  }

  /** Locked; also keeps other changes of its members waiting. */
  load(id: string): Promise<Organisation | null> {
    return this.manager.findOne(Organisation, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async save(organisation: Organisation): Promise<void> {
    await this.refusingTakenSlug(() => this.manager.save(organisation));
  }

  profile(organisationId: string): Promise<ZoneProfile | null> {
    return this.manager.findOne(ZoneProfile, { where: { organisationId }, lock: { mode: 'pessimistic_write' } });
  }

  async saveProfile(profile: ZoneProfile): Promise<void> {
    await this.manager.save(profile);
  }

  private async refusingTakenSlug(write: () => Promise<unknown>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (violatesUnique(error, 'organisation_slug_key')) throw new AppError('organisation.slug-taken');
      throw error;
    }
  }
}
