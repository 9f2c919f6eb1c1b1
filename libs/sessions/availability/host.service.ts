import { Injectable } from '@nestjs/common';
import { MemberReader } from '#identity';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { assertVersion, Transactions } from '#platform/database';
import { AppError, forbidden, notFound } from '#platform/errors';
import type { Resource as Answer } from '#platform/http';
import { SlotNews } from '../offering/slot-news.js';
import { assertAllowed, canEditHours, canManageOfferings, canSeeConsole } from '../sessions.policy.js';
import type { AddHost, AvailabilityView, HostView, PutAvailability } from './host.dto.js';
import { HostReader } from './host.reader.js';
import { ResourceRepository } from './resource.repository.js';

/** Hosts of a zone and their hours. */
@Injectable()
export class HostService {
  constructor(
    private readonly transactions: Transactions,
    private readonly resources: ResourceRepository,
    private readonly reader: HostReader,
    private readonly members: MemberReader,
    private readonly audit: Audit,
    private readonly news: SlotNews,
  ) {}

  async list(): Promise<{ items: Answer<HostView>[] }> {
    const actor = currentActor();
    assertAllowed(canSeeConsole(actor));
    const hosts = await this.reader.list(actor.organisationId!);
    return { items: hosts.map((data) => ({ data, abilities: { edit: canEditHours(actor, data) } })) };
  }

  async availability(id: string): Promise<Answer<AvailabilityView>> {
    const actor = currentActor();
    assertAllowed(canSeeConsole(actor));
    const data = await this.reader.availability(id, actor.organisationId!);
    return { data, abilities: { edit: canEditHours(actor, data) } };
  }

  /** Makes a member bookable. */
  async add({ memberId }: AddHost): Promise<Answer<AvailabilityView>> {
    const actor = currentActor();
    const organisationId = actor.organisationId ?? '';
    assertAllowed(canManageOfferings(actor));
    const id = await this.transactions.run(async () => {
      const member = await this.members.byId(memberId);
      if (member?.organisationId !== organisationId || !member.active) throw notFound();
      const host = await this.resources.ensure('host', organisationId, { ...member, memberId });
      await this.audit.record('host.added', { type: 'host', id: host }, { memberId });
      return host;
    });
    return this.availability(id);
  }

  /** Replaces the hours of a host as a whole. */
  async setHours(id: string, { version, ...hours }: PutAvailability): Promise<Answer<AvailabilityView>> {
    const actor = currentActor();
    if (!canSeeConsole(actor)) throw forbidden();
    await this.transactions.run(async () => {
      const host = await this.resources.lockHost(id, actor.organisationId!);
      assertAllowed(canEditHours(actor, host));
      assertVersion(host, version);
      assertDatesOnce(hours.exceptions);
      Object.assign(host, hours);
      await this.resources.save(host);
      await this.audit.record('host.hours-changed', { type: 'host', id }, { timeZone: hours.timeZone });
      await this.news.changedFor([id]);
    });
    return this.availability(id);
  }
}

function assertDatesOnce(exceptions: PutAvailability['exceptions']): void {
  const dates = exceptions.map(({ date }) => date);
  const repeated = dates.findIndex((date, index) => dates.indexOf(date) !== index);
  if (repeated >= 0) throw new AppError('availability.overlap', { date: dates[repeated] });
}
