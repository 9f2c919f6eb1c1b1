import { MemberReader, Notifier } from '#identity';
import { runAs, systemActor } from '#platform/actor';
import { Clock, instantToWallTime } from '#platform/clock';
import { Database, Transactions, transactionContext } from '#platform/database';
import { type Sweeper, Sweeps } from '#platform/jobs';
import type { BriefSchedule } from '../life-cycle/zone-settings.js';
import { BriefService } from './brief.service.js';
import { briefTimeZone } from './brief-facts.reader.js';
import { type BriefKind, lastPeriodBefore } from './brief-period.js';

/** Makes the briefs zones asked for, at their hour, as drafts for people to read and send. A period has one, however often this runs. */
@Sweeps('briefs')
export class SweepBriefs implements Sweeper {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly briefs: BriefService,
    private readonly members: MemberReader,
    private readonly notifier: Notifier,
    private readonly clock: Clock,
  ) {}

  async sweep(): Promise<void> {
    const zones = await this.database.rows<{ zoneId: string; schedule: BriefSchedule }>(
      `SELECT zone_id AS "zoneId", schedule FROM projects.brief_schedules()`,
    );
    const local = instantToWallTime(briefTimeZone, this.clock.now().getTime());
    for (const { zoneId, schedule } of zones) {
      for (const kind of dueKinds(schedule, local)) {
        // A transaction of its own for each: a zone that fails must not undo the others.
        await transactionContext.exit(() =>
          runAs(systemActor(zoneId), () => this.make(zoneId, kind, local.slice(0, 10))),
        );
      }
    }
  }

  private make(zoneId: string, kind: BriefKind, today: string): Promise<void> {
    return this.transactions.run(async () => {
      const { id, made } = await this.briefs.write(zoneId, kind, lastPeriodBefore(kind, today));
      if (!made) return;
      const people = await this.members.peopleOf(zoneId);
      const managers = people.filter(({ role }) => role === 'owner' || role === 'manager').map(({ userId }) => userId);
      await this.notifier.notify(managers, { code: `brief.${kind}`, link: `/briefs/${id}`, cause: `brief.${id}` });
    });
  }
}

/**
 * Which kinds are due on a day: from the hour on, that whole day and the days after it until the next period begins, so
 * that a worker that was down catches up.
 * @param local 'YYYY-MM-DDTHH:mm' in the zone's time
 */
export function dueKinds({ weekly, monthly }: BriefSchedule, local: string): BriefKind[] {
  const day = new Date(`${local.slice(0, 10)}T00:00:00Z`);
  const hour = Number(local.slice(11, 13));
  const weekday = ((day.getUTCDay() + 6) % 7) + 1;
  const reached = (today: number, wanted: number, at: number) => today > wanted || (today === wanted && hour >= at);
  const due: BriefKind[] = [];
  if (weekly && reached(weekday, weekly.weekday, weekly.hour)) due.push('weekly');
  if (monthly && reached(day.getUTCDate(), monthly.day, monthly.hour)) due.push('monthly');
  return due;
}
