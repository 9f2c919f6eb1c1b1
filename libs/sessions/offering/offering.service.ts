import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { newId } from '#platform/clock';
import { assertVersion, Transactions } from '#platform/database';
import { AppError, notFound } from '#platform/errors';
import { Events } from '#platform/events';
import { type Resource as Answer, type Page, type PageQuery, page } from '#platform/http';
import { ResourceRepository } from '../availability/resource.repository.js';
import { canBook } from '../booking/session.policy.js';
import { assertAllowed, canManageOfferings, canSeeConsole } from '../sessions.policy.js';
import type { CreateOffering, EditOffering, OfferingView } from './offering.dto.js';
import { Offering } from './offering.entity.js';
import { OfferingReader } from './offering.reader.js';
import { OfferingRepository } from './offering.repository.js';

/** What a zone offers. */
@Injectable()
export class OfferingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly offerings: OfferingRepository,
    private readonly reader: OfferingReader,
    private readonly resources: ResourceRepository,
    private readonly audit: Audit,
    private readonly events: Events,
  ) {}

  async own({ cursor, limit }: PageQuery): Promise<Page<Answer<OfferingView>>> {
    const actor = currentActor();
    assertAllowed(canSeeConsole(actor));
    const { items, next } = page(
      await this.reader.own(actor.organisationId!, cursor, limit + 1),
      limit,
      ({ id }) => id,
    );
    return { items: items.map((offering) => this.withAbilities(offering)), next };
  }

  async one(id: string): Promise<Answer<OfferingView>> {
    return this.withAbilities(await this.reader.one(id));
  }

  async create({ hostIds, title, description, ...fields }: CreateOffering): Promise<Answer<OfferingView>> {
    const actor = currentActor();
    assertAllowed(canManageOfferings(actor));
    const id = await this.transactions.run(async () => {
      const offering = Object.assign(new Offering(), fields, words({ title, description }), {
        id: newId(),
        organisationId: actor.organisationId!,
      });
      await this.store(offering, hostIds, 'created');
      return offering.id;
    });
    return this.one(id);
  }

  async edit(
    id: string,
    { version, hostIds, title, description, ...fields }: EditOffering,
  ): Promise<Answer<OfferingView>> {
    const actor = currentActor();
    assertAllowed(canSeeConsole(actor));
    await this.transactions.run(async () => {
      const offering = await this.offerings.lock(id, actor.organisationId!);
      assertAllowed(canManageOfferings(actor));
      assertVersion(offering, version);
      Object.assign(offering, fields, words({ title, description }));
      await this.store(offering, hostIds ?? (await this.offerings.hostIds(id)), 'edited');
    });
    return this.one(id);
  }

  private async store(offering: Offering, hostIds: string[], act: 'created' | 'edited'): Promise<void> {
    if (await this.offerings.slugTaken(offering.slug, offering.organisationId, offering.id))
      throw new AppError('offering.slug-taken');
    const hosts = await this.resources.hostsAmong(hostIds, offering.organisationId);
    if (hosts.length !== new Set(hostIds).size) throw notFound();
    if (offering.published && hosts.length === 0) throw new AppError('offering.no-host');
    await this.offerings.save(offering);
    await this.offerings.setHosts(offering, [...new Set(hostIds)]);
    await this.audit.record(
      `offering.${act}`,
      { type: 'offering', id: offering.id },
      { published: offering.published },
    );
    await this.events.record('offering.changed', { offeringId: offering.id });
  }

  private withAbilities(data: OfferingView): Answer<OfferingView> {
    const actor = currentActor();
    const own = actor.organisationId === data.zoneId;
    return { data, abilities: { edit: own && canManageOfferings(actor), book: data.published && canBook(actor) } };
  }
}

/** Only the columns of the texts that were given. */
function words({ title, description }: Pick<EditOffering, 'title' | 'description'>): Partial<Offering> {
  return {
    ...(title && { titleZh: title.zh, titleEn: title.en }),
    ...(description && { descriptionZh: description.zh, descriptionEn: description.en }),
  };
}
