import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Resources and their hours, offerings, sessions, and the claims that make double booking impossible. */
export class CreateSessions1790000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA sessions`);
    await runner.query(`GRANT USAGE ON SCHEMA sessions TO openzone_app`);
    await runner.query(`
      CREATE TABLE sessions.resource (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('host', 'interpreter', 'room', 'investor')),
        member_id uuid,
        user_id uuid,
        name text NOT NULL,
        time_zone text NOT NULL,
        weekly jsonb NOT NULL DEFAULT '[]',
        exceptions jsonb NOT NULL DEFAULT '[]',
        active boolean NOT NULL DEFAULT true,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (id, organisation_id),
        UNIQUE (organisation_id, kind, member_id)
      )`);
    await runner.query(`
      CREATE TABLE sessions.offering (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        title_zh text NOT NULL,
        title_en text NOT NULL,
        description_zh text NOT NULL DEFAULT '',
        description_en text NOT NULL DEFAULT '',
        time_zone text NOT NULL,
        duration_minutes int NOT NULL CHECK (duration_minutes BETWEEN 5 AND 480),
        step_minutes int NOT NULL CHECK (step_minutes BETWEEN 5 AND 480),
        buffer_before_minutes int NOT NULL CHECK (buffer_before_minutes BETWEEN 0 AND 240),
        buffer_after_minutes int NOT NULL CHECK (buffer_after_minutes BETWEEN 0 AND 240),
        minimum_notice_minutes int NOT NULL CHECK (minimum_notice_minutes BETWEEN 0 AND 43200),
        window_days int NOT NULL CHECK (window_days BETWEEN 1 AND 365),
        languages text[] NOT NULL CHECK (cardinality(languages) > 0),
        published boolean NOT NULL DEFAULT false,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (id, organisation_id),
        UNIQUE (organisation_id, slug)
      )`);
    // Composite keys: a foreign key alone would accept another organisation's row.
    await runner.query(`
      CREATE TABLE sessions.offering_host (
        offering_id uuid NOT NULL,
        resource_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        position int NOT NULL,
        PRIMARY KEY (offering_id, resource_id),
        FOREIGN KEY (offering_id, organisation_id) REFERENCES sessions.offering (id, organisation_id) ON DELETE CASCADE,
        FOREIGN KEY (resource_id, organisation_id) REFERENCES sessions.resource (id, organisation_id)
      )`);
    await runner.query(`CREATE INDEX offering_host_resource ON sessions.offering_host (resource_id)`);
    await runner.query(`
      CREATE TABLE sessions.session (
        id uuid PRIMARY KEY,
        zone_id uuid NOT NULL,
        investor_id uuid NOT NULL,
        offering_id uuid NOT NULL,
        title_zh text NOT NULL,
        title_en text NOT NULL,
        state text NOT NULL CHECK (state IN ('confirmed', 'held', 'cancelled')),
        topic text NOT NULL,
        language text NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
        wall_time text NOT NULL,
        time_zone text NOT NULL,
        tzdata_version text NOT NULL,
        investor_time_zone text NOT NULL,
        booked_by uuid,
        cancel_reason text,
        sequence int NOT NULL DEFAULT 0,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        FOREIGN KEY (offering_id, zone_id) REFERENCES sessions.offering (id, organisation_id)
      )`);
    await runner.query(`CREATE INDEX session_zone ON sessions.session (zone_id, starts_at, id)`);
    await runner.query(`CREATE INDEX session_investor ON sessions.session (investor_id, starts_at, id)`);
    // Access across tenants is by these rows, and by nothing else.
    await runner.query(`
      CREATE TABLE sessions.session_grant (
        session_id uuid NOT NULL REFERENCES sessions.session ON DELETE CASCADE,
        side text NOT NULL CHECK (side IN ('zone', 'investor', 'guest')),
        organisation_id uuid,
        user_id uuid,
        CHECK (num_nonnulls(organisation_id, user_id) = 1),
        UNIQUE NULLS NOT DISTINCT (session_id, organisation_id, user_id)
      )`);
    await runner.query(`CREATE INDEX session_grant_user ON sessions.session_grant (user_id) WHERE user_id IS NOT NULL`);
    await runner.query(`
      CREATE TABLE sessions.participant (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES sessions.session ON DELETE CASCADE,
        role text NOT NULL CHECK (role IN ('host', 'investor', 'guest')),
        user_id uuid,
        resource_id uuid,
        name text NOT NULL,
        email text NOT NULL,
        locale text NOT NULL,
        time_zone text NOT NULL,
        position int NOT NULL
      )`);
    await runner.query(`CREATE INDEX participant_session ON sessions.participant (session_id, position)`);
    await runner.query(`
      CREATE TABLE sessions.claim (
        id uuid PRIMARY KEY,
        resource_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        session_id uuid NOT NULL REFERENCES sessions.session ON DELETE CASCADE,
        during tstzrange NOT NULL CHECK (NOT isempty(during) AND upper(during) - lower(during) <= interval '1 day'),
        active boolean NOT NULL DEFAULT true,
        FOREIGN KEY (resource_id, organisation_id) REFERENCES sessions.resource (id, organisation_id),
        CONSTRAINT claim_no_overlap EXCLUDE USING gist (resource_id WITH =, during WITH &&) WHERE (active)
      )`);
    await runner.query(`CREATE INDEX claim_session ON sessions.claim (session_id)`);
    // For slot lists: a month of a host's claims is one short walk through a B-tree.
    await runner.query(`CREATE INDEX claim_start ON sessions.claim (resource_id, lower(during)) WHERE active`);
    // A deadline of the system, without anything of a tenant but ids.
    await runner.query(`
      CREATE TABLE sessions.reminder (
        session_id uuid NOT NULL REFERENCES sessions.session ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('day', 'soon')),
        organisations uuid[] NOT NULL,
        sequence int NOT NULL,
        due_at timestamptz NOT NULL,
        sent_at timestamptz,
        PRIMARY KEY (session_id, kind)
      )`);
    await runner.query(`CREATE INDEX reminder_due ON sessions.reminder (due_at) WHERE sent_at IS NULL`);

    // Asked by the policy of grants, and by whoever writes a room's report into the right audit log.
    await runner.query(`
      CREATE FUNCTION sessions.zone_of(wanted uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
        SET search_path = pg_catalog, pg_temp AS $$ SELECT zone_id FROM sessions.session WHERE id = wanted $$;
      REVOKE ALL ON FUNCTION sessions.zone_of(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION sessions.zone_of(uuid) TO openzone_app`);

    for (const table of ['resource', 'offering', 'offering_host', 'claim']) {
      await isolate(runner, table, `organisation_id = ${inScope}`);
    }
    await isolate(runner, 'session_grant', `organisation_id = ${inScope} OR user_id = (SELECT platform.user_id())`, {
      add: `sessions.zone_of(session_id) = ${inScope}`,
    });
    // A function, because the planner would turn an EXISTS into a scan over everybody's grants.
    await runner.query(`
      CREATE FUNCTION sessions.granted(wanted uuid) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
        AS $$ BEGIN RETURN EXISTS (SELECT FROM sessions.session_grant g WHERE g.session_id = wanted); END $$;
      REVOKE ALL ON FUNCTION sessions.granted(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION sessions.granted(uuid) TO openzone_app`);
    const party = `zone_id = ${inScope} OR investor_id = ${inScope}`;
    await isolate(runner, 'session', `${party} OR sessions.granted(id)`, {
      add: `zone_id = ${inScope} AND investor_id = ${inScope}`,
    });
    await isolate(
      runner,
      'participant',
      `EXISTS (SELECT FROM sessions.session_grant g WHERE g.session_id = participant.session_id)`,
    );
    await runner.query(`CREATE POLICY published ON sessions.offering FOR SELECT USING (published)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON sessions.reminder TO openzone_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SCHEMA sessions CASCADE`);
  }
}

/** Of an organisation in the transaction's scope; as a sub-select it is evaluated once a statement, not once a row. */
const inScope = 'ANY ((SELECT platform.organisations())::uuid[])';

async function isolate(
  runner: QueryRunner,
  table: string,
  seen: string,
  options: { add?: string } = {},
): Promise<void> {
  await runner.query(`ALTER TABLE sessions.${table} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE sessions.${table} FORCE ROW LEVEL SECURITY`);
  await runner.query(`CREATE POLICY look_ups ON sessions.${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
  await runner.query(`CREATE POLICY tenant ON sessions.${table} USING (${seen}) WITH CHECK (${options.add ?? seen})`);
  await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON sessions.${table} TO openzone_app`);
}
