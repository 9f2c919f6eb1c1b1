import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { notFound } from '#platform/errors';
import type { AvailabilityView, HostView } from './host.dto.js';

const columns = `id, member_id AS "memberId", user_id AS "userId", name, time_zone AS "timeZone", active`;

@Injectable()
export class HostReader {
  constructor(private readonly database: Database) {}

  list(organisationId: string): Promise<HostView[]> {
    return this.database.rows<HostView>(
      `SELECT ${columns} FROM sessions.resource WHERE organisation_id = $1 AND kind = 'host' ORDER BY name, id`,
      [organisationId],
    );
  }

  async availability(id: string, organisationId: string): Promise<AvailabilityView> {
    const host = await this.database.row<AvailabilityView>(
      `SELECT ${columns}, weekly, exceptions, version FROM sessions.resource
        WHERE id = $1 AND organisation_id = $2 AND kind = 'host'`,
      [id, organisationId],
    );
    if (!host) throw notFound();
    return host;
  }
}
