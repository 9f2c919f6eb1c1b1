import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { notFound } from '#platform/errors';
import type { OfferingView } from './offering.dto.js';

/** Hosts' names come from a look-up function and the zone's from its card; everything else is under row-level security. */
const select = `
  SELECT o.id, o.organisation_id AS "zoneId", json_build_object('slug', z.slug, 'name', json_build_object('zh', z.name_zh, 'en', z.name_en)) AS zone,
         o.slug, json_build_object('zh', o.title_zh, 'en', o.title_en) AS title,
         json_build_object('zh', o.description_zh, 'en', o.description_en) AS description,
         o.time_zone AS "timeZone", o.duration_minutes AS "durationMinutes", o.step_minutes AS "stepMinutes",
         o.buffer_before_minutes AS "bufferBeforeMinutes", o.buffer_after_minutes AS "bufferAfterMinutes",
         o.minimum_notice_minutes AS "minimumNoticeMinutes", o.window_days AS "windowDays", o.languages, o.published,
         h.hosts, o.version
    FROM sessions.offering o
    JOIN identity.organisation_card z ON z.id = o.organisation_id
   CROSS JOIN LATERAL sessions.host_names(o.id) h
   WHERE z.active AND `;

@Injectable()
export class OfferingReader {
  constructor(private readonly database: Database) {}

  /** Published ones of a zone, for everybody. */
  ofZone(zoneId: string): Promise<OfferingView[]> {
    return this.database.rows<OfferingView>(
      `${select} o.published AND o.organisation_id = $1 ORDER BY o.title_en, o.id`,
      [zoneId],
    );
  }

  /** All of the own zone, for the console. */
  own(organisationId: string, cursor: string | undefined, limit: number): Promise<OfferingView[]> {
    return this.database.rows<OfferingView>(
      `${select} o.organisation_id = $1 AND ($2::uuid IS NULL OR o.id < $2)
        ORDER BY o.id DESC LIMIT $3`,
      [organisationId, cursor ?? null, limit],
    );
  }

  async one(id: string): Promise<OfferingView> {
    const offering = await this.database.row<OfferingView>(`${select} o.id = $1`, [id]);
    if (!offering) throw notFound();
    return offering;
  }
}
