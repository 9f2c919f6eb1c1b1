import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What anybody may know of a published offering: its rules, its hosts' hours, and when they are busy – never with whom.
 * They run as the owner, past row-level security, and answer the least that a slot list needs.
 */
export class CreateSlotLookUps1790000002100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await define(
      runner,
      'offering_plan(offering uuid)',
      `TABLE (zone_id uuid, title_zh text, title_en text, time_zone text, duration_minutes int, step_minutes int, buffer_before_minutes int,
              buffer_after_minutes int, minimum_notice_minutes int, window_days int, languages text[], published boolean,
              hosts jsonb)`,
      `SELECT o.organisation_id, o.title_zh, o.title_en, o.time_zone, o.duration_minutes, o.step_minutes, o.buffer_before_minutes,
              o.buffer_after_minutes, o.minimum_notice_minutes, o.window_days, o.languages, o.published,
              coalesce((SELECT jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'userId', r.user_id,
                          'memberId', r.member_id, 'timeZone', r.time_zone, 'weekly', r.weekly, 'exceptions', r.exceptions)
                          ORDER BY h.position)
                          FROM sessions.offering_host h
                          JOIN sessions.resource r ON r.id = h.resource_id
                         WHERE h.offering_id = o.id AND r.active), '[]')
         FROM sessions.offering o
        WHERE o.id = offering AND (o.published OR o.organisation_id = ANY (platform.organisations()))`,
    );
    await define(
      runner,
      'host_names(offering uuid)',
      'TABLE (hosts json)',
      `SELECT coalesce(json_agg(json_build_object('id', r.id, 'name', r.name) ORDER BY h.position), '[]')
         FROM sessions.offering o
         JOIN sessions.offering_host h ON h.offering_id = o.id
         JOIN sessions.resource r ON r.id = h.resource_id AND r.active
        WHERE o.id = offering AND (o.published OR o.organisation_id = ANY (platform.organisations()))`,
    );
    // Epoch milliseconds, as the slot engine reckons.
    await define(
      runner,
      'busy_times(offering uuid, since timestamptz, until timestamptz)',
      'TABLE (resource_id uuid, start_ms float8, end_ms float8)',
      `SELECT c.resource_id, extract(epoch FROM lower(c.during))::float8 * 1000, extract(epoch FROM upper(c.during))::float8 * 1000
         FROM sessions.claim c
        WHERE c.active AND lower(c.during) < until AND upper(c.during) > since
          -- No claim is longer than a day: this bounds the walk through the index.
          AND lower(c.during) > since - interval '1 day'
          AND c.resource_id IN (
            SELECT h.resource_id FROM sessions.offering_host h JOIN sessions.offering o ON o.id = h.offering_id
             WHERE o.id = offering AND (o.published OR o.organisation_id = ANY (platform.organisations())))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION sessions.host_names(uuid)`);
    await runner.query(`DROP FUNCTION sessions.offering_plan(uuid)`);
    await runner.query(`DROP FUNCTION sessions.busy_times(uuid, timestamptz, timestamptz)`);
  }
}

async function define(runner: QueryRunner, signature: string, returns: string, query: string): Promise<void> {
  // plpgsql keeps the plan between calls; a plain SQL function would be planned anew each time.
  await runner.query(`
    CREATE FUNCTION sessions.${signature} RETURNS ${returns}
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
      AS $function$ #variable_conflict use_column
      BEGIN RETURN QUERY ${query}; END $function$`);
  const types = signature
    .slice(signature.indexOf('(') + 1, -1)
    .split(',')
    .map((parameter) => parameter.trim().split(' ')[1]);
  const name = `sessions.${signature.split('(')[0]}(${types.join(', ')})`;
  await runner.query(`REVOKE ALL ON FUNCTION ${name} FROM PUBLIC`);
  await runner.query(`GRANT EXECUTE ON FUNCTION ${name} TO openzone_app`);
}
