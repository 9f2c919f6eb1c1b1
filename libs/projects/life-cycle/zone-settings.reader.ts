import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { defaultSettings, type ZoneSettings } from './zone-settings.js';

/** How a zone works; the defaults where it has chosen nothing. */
@Injectable()
export class ZoneSettingsReader {
  constructor(private readonly database: Database) {}

  async settingsOf(zoneId: string): Promise<ZoneSettings> {
    const row = await this.database.row<ZoneSettings>(
      `SELECT zone_id AS "zoneId", light_rule AS "lightRule", preset_code AS "presetCode", calendar, ladder,
              brief_schedule AS "briefSchedule", public_service_level AS "publicServiceLevel", version
         FROM projects.zone_settings WHERE zone_id = $1`,
      [zoneId],
    );
    return row ?? { zoneId, ...defaultSettings };
  }
}
