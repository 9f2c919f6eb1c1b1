import { Injectable } from '@nestjs/common';
import { Repository } from '#platform/database';
import { notFound } from '#platform/errors';
import { Offering } from './offering.entity.js';

@Injectable()
export class OfferingRepository extends Repository {
  async lock(id: string, organisationId: string): Promise<Offering> {
    const offering = await this.manager.findOne(Offering, {
      where: { id, organisationId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!offering) throw notFound();
    return offering;
  }

  async slugTaken(slug: string, organisationId: string, exceptId?: string): Promise<boolean> {
    const found = await this.manager.findOneBy(Offering, { slug, organisationId });
    return found !== null && found.id !== exceptId;
  }

  async save(offering: Offering): Promise<void> {
    await this.manager.save(offering);
  }

  async setHosts(offering: Offering, hostIds: readonly string[]): Promise<void> {
    await this.manager.query(`DELETE FROM sessions.offering_host WHERE offering_id = $1`, [offering.id]);
    await this.manager.query(
      `INSERT INTO sessions.offering_host (offering_id, resource_id, organisation_id, position)
       SELECT $1, id, $2, position FROM unnest($3::uuid[]) WITH ORDINALITY AS host (id, position)`,
      [offering.id, offering.organisationId, [...hostIds]],
    );
  }

  async hostIds(offeringId: string): Promise<string[]> {
    const rows: { id: string }[] = await this.manager.query(
      `SELECT resource_id AS id FROM sessions.offering_host WHERE offering_id = $1 ORDER BY position`,
      [offeringId],
    );
    return rows.map(({ id }) => id);
  }
}
