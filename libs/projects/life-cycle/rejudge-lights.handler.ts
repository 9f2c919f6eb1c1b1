import { Database } from '#platform/database';
import { type EventHandler, Handles, type RecordedEvent } from '#platform/events';
import { MilestoneLights } from './milestone-lights.js';
import { ZoneDays } from './zone-day.js';
import { type ZoneSettingsChanged, zoneSettingsEvents } from './zone-settings.events.js';

/** A zone that chooses another rule sees its projects in that light at once. */
@Handles({ event: zoneSettingsEvents.changed, name: 'rejudge-lights' })
export class RejudgeLights implements EventHandler<ZoneSettingsChanged> {
  constructor(
    private readonly lights: MilestoneLights,
    private readonly days: ZoneDays,
    private readonly database: Database,
  ) {}

  async handle({ payload: { zoneId, fields } }: RecordedEvent<ZoneSettingsChanged>): Promise<void> {
    if (!fields.includes('lightRule')) return;
    const { date } = await this.days.today(zoneId);
    const projects = await this.database.rows<{ id: string }>(
      `SELECT id FROM projects.project WHERE zone_id = $1 AND status <> 'withdrawn' ORDER BY id`,
      [zoneId],
    );
    for (const { id } of projects) await this.lights.keep(id, zoneId, date);
  }
}
