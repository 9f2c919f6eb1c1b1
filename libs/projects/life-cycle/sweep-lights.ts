import { runAs, systemActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { Database, Transactions } from '#platform/database';
import { type Sweeper, Sweeps } from '#platform/jobs';
import { MilestoneLights } from './milestone-lights.js';
import { ZoneDays } from './zone-day.js';

/** Projects judged in one go of the sweeper. */
const atOnce = 200;

/**
 * Every day each project is judged anew, in its zone's own day. What was judged is kept with its date, so a process that
 * starts again, or a second one, finds nothing left to do.
 */
@Sweeps('lights')
export class SweepLights implements Sweeper {
  /** Zones with nothing to do before that moment, in milliseconds since 1970; only to ask less often. */
  private readonly quietUntil = new Map<string, number>();

  constructor(
    private readonly lights: MilestoneLights,
    private readonly days: ZoneDays,
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async sweep(): Promise<void> {
    const now = this.clock.now().getTime();
    const zones = await this.database.rows<{ id: string }>(
      `SELECT id FROM identity.organisation_card WHERE kind = 'zone' AND active ORDER BY id`,
    );
    let left = atOnce;
    for (const { id } of zones) {
      if (left <= 0) return;
      if ((this.quietUntil.get(id) ?? 0) > now) continue;
      left -= await runAs(systemActor(id), () => this.transactions.run(() => this.zone(id, left), { also: [id] }));
    }
  }

  /** @returns how many projects were judged */
  private async zone(zoneId: string, most: number): Promise<number> {
    const { date, nextAt } = await this.days.today(zoneId);
    const due = await this.database.rows<{ id: string }>(
      `SELECT id FROM projects.project
        WHERE zone_id = $1 AND status <> 'withdrawn' AND (light_on IS NULL OR light_on < $2::date)
        ORDER BY id LIMIT $3 FOR UPDATE`,
      [zoneId, date, most],
    );
    for (const { id } of due) await this.lights.keep(id, zoneId, date);
    if (due.length < most) this.quietUntil.set(zoneId, nextAt);
    return due.length;
  }
}
