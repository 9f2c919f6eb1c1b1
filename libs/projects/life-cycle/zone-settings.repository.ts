import { Injectable } from '@nestjs/common';
import { Repository } from '#platform/database';
import type { ZoneSettings } from './zone-settings.js';

@Injectable()
export class ZoneSettingsRepository extends Repository {
  /** One writer at a time, also while there is no row yet. */
  async lock(zoneId: string): Promise<void> {
    await this.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`zone-settings:${zoneId}`]);
  }

  async save(settings: ZoneSettings): Promise<void> {
    await this.manager.query(
      `INSERT INTO projects.zone_settings (zone_id, light_rule, preset_code, calendar, ladder, brief_schedule,
                                           public_service_level, version)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (zone_id) DO UPDATE SET light_rule = excluded.light_rule, preset_code = excluded.preset_code,
         calendar = excluded.calendar, ladder = excluded.ladder, brief_schedule = excluded.brief_schedule,
         public_service_level = excluded.public_service_level, version = excluded.version`,
      [
        settings.zoneId,
        settings.lightRule,
        settings.presetCode,
        JSON.stringify(settings.calendar),
        JSON.stringify(settings.ladder),
        JSON.stringify(settings.briefSchedule),
        settings.publicServiceLevel,
        settings.version,
      ],
    );
  }
}
