import { Injectable } from '@nestjs/common';
import type { Bilingual } from '#contracts';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { assertVersion, Transactions } from '#platform/database';
import { notFound } from '#platform/errors';
import { Events } from '#platform/events';
import { Realtime } from '#platform/realtime';
import { identityEvents, type OrganisationChanged } from '../identity.events.js';
import type { Organisation } from './organisation.entity.js';
import { assertCan, canEditOrganisation } from './organisation.policy.js';
import { OrganisationRepository } from './organisation.repository.js';

export interface OrganisationEdit {
  name?: Bilingual;
  country?: string;
  website?: string | null;
  version: number;
}

/** What an organisation says about itself. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationRepository,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly realtime: Realtime,
  ) {}

  edit({ version, ...changes }: OrganisationEdit): Promise<void> {
    const actor = currentActor();
    return this.transactions.run(async () => {
      const organisation = await this.organisations.load(actor.organisationId ?? '');
      if (!organisation) throw notFound();
      assertCan(canEditOrganisation(actor));
      assertVersion(organisation, version);
      await this.change(organisation, changes, 'edited');
    });
  }

  /** In a transaction whose scope holds the organisation, after a policy has allowed it. */
  async change(
    organisation: Organisation,
    { name, ...changes }: Omit<OrganisationEdit, 'version'> & Partial<Pick<Organisation, 'slug' | 'disabledAt'>>,
    change: OrganisationChanged['change'],
  ): Promise<void> {
    Object.assign(organisation, changes, name && { nameZh: name.zh, nameEn: name.en });
    await this.organisations.save(organisation);
    const { id } = organisation;
    const fields = Object.keys({ name, ...changes });
    await this.audit.record(`organisation.${change}`, { type: 'organisation', id }, { fields }, id);
    const changed: OrganisationChanged = { organisationId: id, change };
    await this.events.record(identityEvents.organisationChanged, changed, { organisationId: id });
    this.transactions.afterCommit(() => this.realtime.publish(`organisation:${id}`, 'organisation.changed', { id }));
  }
}
