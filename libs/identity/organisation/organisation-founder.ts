import { Injectable } from '@nestjs/common';
import { Audit } from '#platform/audit';
import { newId } from '#platform/clock';
import { Events } from '#platform/events';
import { identityEvents, type OrganisationChanged } from '../identity.events.js';
import { MemberRepository } from './member.repository.js';
import { MemberChanges } from './member-changes.js';
import { type NewOrganisation, OrganisationRepository } from './organisation.repository.js';

/** Creates organisations, and whoever first owns one. */
@Injectable()
export class OrganisationFounder {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly members: MemberRepository,
    private readonly changes: MemberChanges,
    private readonly audit: Audit,
    private readonly events: Events,
  ) {}

  /** In a transaction whose scope holds the new organisation. */
  async create(organisation: NewOrganisation): Promise<void> {
    const { id, kind } = organisation;
    await this.organisations.add(organisation);
    await this.audit.record('organisation.created', { type: 'organisation', id }, { kind }, id);
    const created: OrganisationChanged = { organisationId: id, change: 'created' };
    await this.events.record(identityEvents.organisationChanged, created, { organisationId: id });
  }

  /** @returns the id of the founder's place in it */
  async found(organisation: NewOrganisation, userId: string): Promise<string> {
    const organisationId = organisation.id;
    await this.create(organisation);
    const member = await this.members.add({ id: newId(), organisationId, userId, role: 'owner' });
    await this.changes.record(member, 'joined');
    return member.id;
  }
}
