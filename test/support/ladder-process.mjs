import 'reflect-metadata';
import { AsyncLocalStorage } from 'node:async_hooks';
import { NestFactory } from '@nestjs/core';
import { identityEntities } from '#identity';
import { runAs, systemActor } from '#platform/actor';
import { AuditModule } from '#platform/audit';
import { Clock } from '#platform/clock';
import { Config, ConfigModule } from '#platform/config';
import { DatabaseModule, Transactions, transactionContext } from '#platform/database';
import { EventsModule } from '#platform/events';
import { LoggingModule } from '#platform/logging';
import { RealtimeModule } from '#platform/realtime';
import { RedisModule } from '#platform/redis';
import {
  IssuePauseService,
  IssueService,
  ProjectsModule,
  projectEntities,
  SweepCalendar,
  SweepLadder,
} from '#projects';
import { sessionEntities } from '#sessions';

/**
 * Lives through a simulated year with the product's own code: what people do is in simulation.plan, what the clocks bring
 * about is the sweeper's. It may be killed at any instant and started again; where it stands is in the database.
 */
const stepMs = 12 * 3_600_000;
let simulated = 0;
/** The moment of what somebody does; zones live side by side.
 * @type {AsyncLocalStorage<number>} */
const moment = new AsyncLocalStorage();
// The one source of "now": see platform/clock.
Clock.prototype.now = () => new Date(moment.getStore() ?? simulated);

const config = Config.load(process.env);
class Simulation {}
const app = await NestFactory.createApplicationContext(
  {
    module: Simulation,
    imports: [
      ConfigModule.with(config),
      LoggingModule,
      RedisModule,
      DatabaseModule.with([...identityEntities, ...sessionEntities, ...projectEntities]),
      EventsModule,
      AuditModule,
      RealtimeModule,
      ProjectsModule,
    ],
    providers: [SweepCalendar, SweepLadder],
  },
  { logger: false },
);
const transactions = app.get(Transactions);
const issues = app.get(IssueService, { strict: false });
const pauses = app.get(IssuePauseService, { strict: false });
const sweepers = [app.get(SweepCalendar), app.get(SweepLadder)];
process.stdout.write('ready\n');

/**
 * @typedef {{ id: number, issueId: string, at: Date, act: string, detail: { until?: string }, organisationId: string,
 *   userId: string, kind: 'zone' | 'investor', zoneId: string, version: number, ends: Date }} Row
 * @type {(sql: string, values?: unknown[]) => Promise<Row[]>}
 */
const query = async (sql, values = []) => {
  const client = transactionContext.getStore()?.client;
  return client ? (await client.query(sql, values)).rows : [];
};

/**
 * What people do, by name. The version is the one the row has at that moment.
 * @type {Record<string, (id: string, version: number, until: string) => Promise<unknown>>}
 */
const acts = {
  accept: (id, version) => issues.accept(id, { nextStep: 'go', version }),
  answer: (id, version) => issues.answer(id, { text: 'soon', nextStep: 'go', version }),
  extend: (id, version) => issues.extend(id, { reason: 'long', version }),
  resolve: (id, version) => issues.resolve(id, { proof: 'done', version }),
  confirm: (id, version) => issues.confirm(id, { satisfaction: 4, note: '', version }),
  reject: (id, version) => issues.reject(id, { reason: 'no', version }),
  'ask-pause': (id, version, until) => pauses.request(id, { reason: 'court', note: 'hearing', until, version }),
  'grant-pause': (id, version) => pauses.decide(id, { consent: true, note: '', version }),
};

/** One batch of what people of a zone do up to a moment, in its order, each at its own time; all of it or nothing. */
async function act(/** @type {number} */ until, /** @type {string} */ zone) {
  return runAs(systemActor(), () =>
    transactions.run(async () => {
      const rows = await query(
        `SELECT p.id, p.issue_id AS "issueId", p.at, p.act, p.detail, p.organisation_id AS "organisationId", p.user_id AS "userId",
                p.kind, p.zone_id AS "zoneId"
           FROM simulation.plan p WHERE p.zone_id = $2 AND NOT p.done AND p.at <= $1 ORDER BY p.at, p.id LIMIT 25`,
        [new Date(until), zone],
      );
      const scope = [...new Set(rows.flatMap(({ zoneId, organisationId }) => [zoneId, organisationId]))];
      await transactions.run(
        async () => {
          for (const { id, issueId, at, act, detail, organisationId, userId, kind } of rows) {
            const actor = {
              kind: /** @type {'user'} */ ('user'),
              userId,
              organisationId,
              organisationKind: kind,
              role: /** @type {'manager'} */ ('manager'),
              locale: /** @type {'en'} */ ('en'),
              timeZone: 'UTC',
            };
            await moment.run(at.getTime(), () =>
              runAs(actor, async () => {
                // Many people share this transaction; to the database each acts in his own name.
                await query(`SELECT set_config('app.user', $1, true)`, [userId]);
                const [row] = await query('SELECT version FROM projects.issue WHERE id = $1', [issueId]);
                await acts[act]?.(issueId, row?.version ?? 0, detail.until ?? '');
              }),
            );
            await query('UPDATE simulation.plan SET done = true WHERE id = $1', [id]);
          }
        },
        { also: scope },
      );
      return rows.length;
    }),
  );
}

const zones = await runAs(systemActor(), () =>
  transactions.run(() => query('SELECT DISTINCT zone_id AS "zoneId" FROM simulation.plan')),
);
for (;;) {
  const [clock] = await runAs(systemActor(), () =>
    transactions.run(() => query('SELECT at, ends FROM simulation.clock')),
  );
  if (!clock || clock.at >= clock.ends) break;
  const next = Math.min(clock.at.getTime() + stepMs, clock.ends.getTime());
  await Promise.all(
    zones.map(async ({ zoneId }) => {
      while ((await act(next, zoneId)) > 0);
    }),
  );
  simulated = next;
  for (const sweeper of sweepers) await runAs(systemActor(), () => sweeper.sweep());
  await runAs(systemActor(), () =>
    transactions.run(() => query('UPDATE simulation.clock SET at = $1', [new Date(next)])),
  );
}
process.stdout.write('over\n');
process.exit(0);
