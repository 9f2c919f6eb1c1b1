import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import type { LadderReceivers } from './zone-settings.dto.js';
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

  /** Authorities on the platform that are active, by name. */
  authorities(): Promise<LadderReceivers['items']> {
    return this.database.rows(
      `SELECT id, json_build_object('zh', name_zh, 'en', name_en) AS name FROM identity.organisation_card
        WHERE kind = 'authority' AND active ORDER BY name_en LIMIT 500`,
    );
  }
}
