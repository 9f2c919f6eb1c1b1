import { Injectable } from '@nestjs/common';
import { ZoneReader } from '#identity';
import { runAs, systemActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { Database } from '#platform/database';
import { notFound } from '#platform/errors';
import { ZoneSettingsReader } from '../life-cycle/zone-settings.reader.js';
import type { ServiceLevel } from './service-level.dto.js';

/** Numbers of fewer issues than this could tell of a single company. */
const fewest = 5;

interface Counts extends Omit<ServiceLevel, 'from' | 'until'> {
  judged: number;
  rated: number;
}

/** The public service level of zones: how much, how fast, how content. Nothing of a single issue. */
@Injectable()
export class ServiceLevelReader {
  constructor(
    private readonly database: Database,
    private readonly zones: ZoneReader,
    private readonly settings: ZoneSettingsReader,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError not-found, also for zones that keep it to themselves */
  async of(slug: string): Promise<ServiceLevel> {
    const { id } = (await this.zones.bySlug(slug)).data;
    return runAs(systemActor(id), async () => {
      if (!(await this.settings.settingsOf(id)).publicServiceLevel) throw notFound();
      const until = this.clock.now();
      const from = new Date(until);
      from.setUTCFullYear(from.getUTCFullYear() - 1);
      const counts = await this.database.row<Counts>(
        `SELECT count(*) FILTER (WHERE filed_at >= $2)::int AS filed,
                count(*) FILTER (WHERE done)::int AS closed,
                count(*) FILTER (WHERE open)::int AS open,
                count(*) FILTER (WHERE open AND due_at < $3)::int AS overdue,
                count(in_time) FILTER (WHERE done)::int AS judged,
                avg(in_time::int) FILTER (WHERE done)::float AS "inTime",
                (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM closed_at - filed_at) / 86400)
                  FILTER (WHERE done))::float AS "medianDays",
                count(satisfaction) FILTER (WHERE done)::int AS rated,
                avg(satisfaction) FILTER (WHERE done)::float AS satisfaction
           FROM (SELECT i.*, i.state = 'closed' AND i.closed_at >= $2 AS done
                   FROM projects.issue i
                  WHERE i.zone_id = $1 AND (i.open OR i.filed_at >= $2 OR i.closed_at >= $2)) i`,
        [id, from, until],
      );
      const { judged, rated, inTime, medianDays, satisfaction, ...rest } = counts!;
      return {
        from: from.toISOString(),
        until: until.toISOString(),
        ...rest,
        inTime: judged < fewest ? null : inTime,
        medianDays: rest.closed < fewest ? null : medianDays,
        satisfaction: rated < fewest ? null : satisfaction,
      };
    });
  }
}
