import type pg from 'pg';

export interface SeedPlan {
  zoneId: string;
  investorId: string;
  offeringId: string;
  /** Hosts whose time is claimed in turn. */
  resourceIds: readonly string[];
  count: number;
  /** Minutes between the starts of two sessions of the same host. */
  everyMinutes: number;
  /** Start of the first; ISO 8601. */
  from: string;
}

/** Many sessions by one INSERT per table: every host has one every so many minutes, half an hour long. */
export async function seedSessions(owner: pg.Client, plan: SeedPlan): Promise<void> {
  const hosts = plan.resourceIds.length;
  await owner.query(
    `INSERT INTO sessions.session (id, zone_id, investor_id, offering_id, title_zh, title_en, state, topic, language, starts_at,
                                   ends_at, wall_time, time_zone, tzdata_version, investor_time_zone)
     SELECT gen_random_uuid(), $1, $2, $3, '投资洽谈', 'Investment talk', 'confirmed', 'Topic ' || n, 'en', at, at + interval '30 minutes',
            to_char(at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI'), 'Asia/Shanghai', 'seed', 'America/New_York'
       FROM generate_series(0, $4::int - 1) n, LATERAL (SELECT $5::timestamptz + (n / $6) * make_interval(mins => $7) AS at) time`,
    [plan.zoneId, plan.investorId, plan.offeringId, plan.count, plan.from, hosts, plan.everyMinutes],
  );
  await owner.query(
    `INSERT INTO sessions.session_grant (session_id, side, organisation_id)
     SELECT id, side, CASE side WHEN 'zone' THEN zone_id ELSE investor_id END
       FROM sessions.session, unnest(ARRAY['zone', 'investor']) side WHERE offering_id = $1`,
    [plan.offeringId],
  );
  await owner.query(
    `INSERT INTO sessions.participant (id, session_id, role, name, email, locale, time_zone, position)
     SELECT gen_random_uuid(), id, role, name, role || '@example.org', 'en', 'Asia/Shanghai', position
       FROM sessions.session, (VALUES ('host', '王敏', 1), ('investor', 'Anna Müller', 2)) person (role, name, position)
      WHERE offering_id = $1`,
    [plan.offeringId],
  );
}

/** The claims of seeded sessions, as fast as can be: the exclusion constraint is made anew afterwards, over all rows. */
export async function seedClaims(owner: pg.Client, plan: SeedPlan): Promise<void> {
  await owner.query(`ALTER TABLE sessions.claim DROP CONSTRAINT claim_no_overlap`);
  await owner.query(
    `INSERT INTO sessions.claim (id, resource_id, organisation_id, session_id, during)
     SELECT gen_random_uuid(), ($2::uuid[])[1 + (row - 1) % $3], zone_id, id, tstzrange(starts_at, ends_at)
       FROM (SELECT *, row_number() OVER (ORDER BY starts_at, id) AS row FROM sessions.session WHERE offering_id = $1) s`,
    [plan.offeringId, plan.resourceIds, plan.resourceIds.length],
  );
  await owner.query(
    `ALTER TABLE sessions.claim ADD CONSTRAINT claim_no_overlap EXCLUDE USING gist (resource_id WITH =, during WITH &&) WHERE (active)`,
  );
}
