import 'reflect-metadata';
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
import { IssuePauseService, IssueService, ProjectsModule, projectEntities, SweepLadder } from '#projects';
import { sessionEntities } from '#sessions';

/**
 * Lives through a simulated year with the product's own code: what people do is in simulation.plan, what the clocks bring
 * about is the sweeper's. It may be killed at any instant and started again; where it stands is in the database.
 */
const stepMs = 12 * 3_600_000;
let simulated = 0;
// The one source of "now": see platform/clock.
Clock.prototype.now = () => new Date(simulated);

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
    providers: [SweepLadder],
  },
  { logger: false },
);
const transactions = app.get(Transactions);
const issues = app.get(IssueService, { strict: false });
const pauses = app.get(IssuePauseService, { strict: false });
const sweeper = app.get(SweepLadder);
process.stdout.write('ready\n');

/** @type {<T extends object>(sql: string, values?: unknown[]) => Promise<T[]>} */
const query = async (sql, values = []) =>
  /** @type {any[]} */ ((await transactionContext.getStore()?.client.query(sql, values))?.rows ?? []);

/** @type {Record<string, (id: string, detail: any) => Promise<unknown>>} */
const acts = {
  accept: (id) => issues.accept(id, /** @type {any} */ ({ nextStep: 'go' })),
  answer: (id) => issues.answer(id, /** @type {any} */ ({ text: 'soon', nextStep: 'go' })),
  extend: (id) => issues.extend(id, /** @type {any} */ ({ reason: 'long' })),
  resolve: (id) => issues.resolve(id, /** @type {any} */ ({ proof: 'done' })),
  confirm: (id) => issues.confirm(id, /** @type {any} */ ({ satisfaction: 4, note: '' })),
  reject: (id) => issues.reject(id, /** @type {any} */ ({ reason: 'no' })),
  'ask-pause': (id, { until, version }) => pauses.request(id, { reason: 'court', note: 'hearing', until, version }),
  'grant-pause': (id, { version }) => pauses.decide(id, { consent: true, note: '', version }),
};

/** One batch of what people do up to a moment, in its order, each at its own time; all of it or nothing. */
async function act(/** @type {number} */ until) {
  return runAs(systemActor(), () =>
    transactions.run(async () => {
      const rows = await query(
        `SELECT p.id, p.issue_id AS "issueId", p.at, p.act, p.detail, p.organisation_id AS "organisationId", p.user_id AS "userId",
                p.kind, p.zone_id AS "zoneId"
           FROM simulation.plan p WHERE NOT p.done AND p.at <= $1 ORDER BY p.at, p.id LIMIT 25`,
        [new Date(until)],
      );
      const scope = [...new Set(rows.flatMap(({ zoneId, organisationId }) => [zoneId, organisationId]))];
      await transactions.run(
        async () => {
          for (const { id, issueId, at, act, detail, organisationId, userId, kind } of rows) {
            simulated = at.getTime();
            const actor = {
              kind: /** @type {'user'} */ ('user'),
              userId,
              organisationId,
              organisationKind: kind,
              role: /** @type {'manager'} */ ('manager'),
              locale: /** @type {'en'} */ ('en'),
              timeZone: 'UTC',
            };
            await runAs(actor, async () => {
              const [row] = await query('SELECT version FROM projects.issue WHERE id = $1', [issueId]);
              // A clock may have changed the row in this very transaction: the keeper does so before it looks at the version.
              await acts[act]?.(issueId, { ...detail, version: row.version });
            });
            await query('UPDATE simulation.plan SET done = true WHERE id = $1', [id]);
          }
        },
        { also: scope },
      );
      return rows.length;
    }),
  );
}

for (;;) {
  const [{ at, ends }] = await runAs(systemActor(), () =>
    transactions.run(() => query('SELECT at, ends FROM simulation.clock')),
  );
  if (at >= ends) break;
  const next = Math.min(at.getTime() + stepMs, ends.getTime());
  while ((await act(next)) > 0);
  simulated = next;
  await runAs(systemActor(), () => sweeper.sweep());
  await runAs(systemActor(), () =>
    transactions.run(() => query('UPDATE simulation.clock SET at = $1', [new Date(next)])),
  );
}
process.stdout.write('over\n');
process.exit(0);
