import type { MigrationInterface, QueryRunner } from 'typeorm';

const signature = 'sessions.busy_times(offering uuid, since timestamptz, until timestamptz)';
const published = `SELECT h.resource_id FROM sessions.offering_host h JOIN sessions.offering o ON o.id = h.offering_id
             WHERE o.id = offering AND (o.published OR o.organisation_id = ANY (platform.organisations()))`;

/**
 * When the hosts of an offering are busy: one row a host instead of one a claim, out of an index alone. Claims carry their
 * bounds in epoch milliseconds, as the slot engine reckons: turning thousands of time stamps into numbers cost more than
 * reading them.
 */
export class SpeedBusyTimes1790000002200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sessions.claim
        ADD COLUMN start_ms bigint GENERATED ALWAYS AS (${milliseconds('lower(during)')}) STORED,
        ADD COLUMN end_ms bigint GENERATED ALWAYS AS (${milliseconds('upper(during)')}) STORED`);
    await runner.query(`DROP INDEX sessions.claim_start`);
    await runner.query(`CREATE INDEX claim_bounds ON sessions.claim (resource_id, start_ms, end_ms) WHERE active`);
    await define(
      runner,
      'TABLE (resource_id uuid, starts json, ends json)',
      `DECLARE
         since_ms bigint := extract(epoch FROM since) * 1000;
         until_ms bigint := extract(epoch FROM until) * 1000;
       BEGIN RETURN QUERY
       SELECT c.resource_id, json_agg(c.start_ms), json_agg(c.end_ms)
         FROM sessions.claim c
        WHERE c.active AND c.start_ms < until_ms AND c.end_ms > since_ms
          -- No claim is longer than a day: this bounds the walk through the index.
          AND c.start_ms > since_ms - 86400000
          AND c.resource_id IN (${published})
        GROUP BY c.resource_id; END`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await define(
      runner,
      'TABLE (resource_id uuid, start_ms float8, end_ms float8)',
      `BEGIN RETURN QUERY
       SELECT c.resource_id, extract(epoch FROM lower(c.during))::float8 * 1000, extract(epoch FROM upper(c.during))::float8 * 1000
         FROM sessions.claim c
        WHERE c.active AND lower(c.during) < until AND upper(c.during) > since
          AND lower(c.during) > since - interval '1 day'
          AND c.resource_id IN (${published}); END`,
    );
    await runner.query(`DROP INDEX sessions.claim_bounds`);
    await runner.query(`ALTER TABLE sessions.claim DROP COLUMN start_ms, DROP COLUMN end_ms`);
    await runner.query(`CREATE INDEX claim_start ON sessions.claim (resource_id, lower(during)) WHERE active`);
  }
}

/** A difference of two instants does not depend on the session's settings, so it may be stored. */
const milliseconds = (instant: string) =>
  `(extract(epoch FROM (${instant} - '1970-01-01 00:00:00+00'::timestamptz)) * 1000)::bigint`;

async function define(runner: QueryRunner, returns: string, body: string): Promise<void> {
  await runner.query(`DROP FUNCTION sessions.busy_times(uuid, timestamptz, timestamptz)`);
  await runner.query(`
    CREATE FUNCTION ${signature} RETURNS ${returns}
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
      AS $function$ #variable_conflict use_column
      ${body} $function$`);
  await runner.query(`REVOKE ALL ON FUNCTION sessions.busy_times(uuid, timestamptz, timestamptz) FROM PUBLIC`);
  await runner.query(`GRANT EXECUTE ON FUNCTION sessions.busy_times(uuid, timestamptz, timestamptz) TO openzone_app`);
}
