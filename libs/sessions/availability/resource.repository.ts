import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { newId } from '#platform/clock';
import { Repository } from '#platform/database';
import { notFound } from '#platform/errors';
import { Resource } from './resource.entity.js';

/** A member as a bookable resource is made from. */
export interface ResourcePerson {
  memberId: string;
  userId: string;
  name: string;
  timeZone: string;
}

@Injectable()
export class ResourceRepository extends Repository {
  /** The own organisation's host, locked; a foreign one is not found. */
  async lockHost(id: string, organisationId: string): Promise<Resource> {
    const host = await this.manager.findOne(Resource, {
      where: { id, organisationId, kind: 'host' },
      lock: { mode: 'pessimistic_write' },
    });
    if (!host) throw notFound();
    return host;
  }

  async save(resource: Resource): Promise<void> {
    await this.manager.save(resource);
  }

  /** Hosts of one organisation among the ids; others are left out. */
  async hostsAmong(ids: readonly string[], organisationId: string): Promise<Resource[]> {
    return this.manager.findBy(Resource, { id: In([...ids]), organisationId, kind: 'host', active: true });
  }

  /** The resource of a person, made when it is first needed; one per member and kind. */
  async ensure(kind: 'host' | 'investor', organisationId: string, person: ResourcePerson): Promise<string> {
    await this.manager.query(
      `INSERT INTO sessions.resource (id, organisation_id, kind, member_id, user_id, name, time_zone)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (organisation_id, kind, member_id) DO NOTHING`,
      [newId(), organisationId, kind, person.memberId, person.userId, person.name, person.timeZone],
    );
    const found = await this.manager.findOneByOrFail(Resource, { organisationId, kind, memberId: person.memberId });
    return found.id;
  }

  /** Every writer of claims locks its resources first, in this one order: two bookings can wait, never deadlock. */
  async lockInOrder(ids: readonly string[]): Promise<void> {
    await this.manager.query(`SELECT id FROM sessions.resource WHERE id = ANY ($1) ORDER BY id FOR UPDATE`, [[...ids]]);
  }
}
