import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The green channel: issues with one holder, one due time and one next step, their log, their escalations and slips.
 * A confidential issue holds no name: who complains is in a row of its own.
 */
export class CreateIssues1790000003100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Presets a zone made or changed; those that come with the product are data of the application.
    await runner.query(`
      CREATE TABLE projects.preset (
        id uuid PRIMARY KEY,
        zone_id uuid NOT NULL,
        code text NOT NULL,
        number int NOT NULL,
        content jsonb NOT NULL,
        created_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (zone_id, code, number)
      )`);
    await runner.query(`
      CREATE TABLE projects.issue (
        id uuid PRIMARY KEY,
        zone_id uuid NOT NULL,
        number text NOT NULL,
        project_id uuid,
        company_id uuid,
        project_name_zh text,
        project_name_en text,
        company_name text,
        confidential boolean NOT NULL,
        category text NOT NULL CHECK (category IN ('land', 'power', 'water', 'gas', 'heat', 'labour', 'logistics', 'finance',
          'permits', 'environment', 'customs', 'other')),
        title text NOT NULL,
        description text NOT NULL,
        filed_by uuid,
        filed_side text NOT NULL CHECK (filed_side IN ('company', 'zone')),
        filed_at timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('filed', 'working', 'paused', 'resolved', 'closed', 'withdrawn', 'merged')),
        open boolean NOT NULL GENERATED ALWAYS AS (state IN ('filed', 'working', 'paused', 'resolved')) STORED,
        level int NOT NULL DEFAULT 1 CHECK (level BETWEEN 1 AND 4),
        round int NOT NULL DEFAULT 1,
        holder_id uuid NOT NULL,
        holder_member_id uuid,
        next_step text CHECK (next_step ~ '[^[:space:]]'),
        due_at timestamptz,
        warn_at timestamptz,
        due_clock text,
        paused_until timestamptz,
        pause_request jsonb,
        extended boolean NOT NULL DEFAULT false,
        preset_code text NOT NULL,
        preset_number int NOT NULL,
        calendar jsonb NOT NULL,
        resolution text,
        resolved_at timestamptz,
        satisfaction int CHECK (satisfaction BETWEEN 1 AND 5),
        closed_at timestamptz,
        in_time boolean,
        merged_into uuid,
        last_event int NOT NULL DEFAULT 0,
        search text NOT NULL,
        version int NOT NULL DEFAULT 1,
        UNIQUE (id, zone_id),
        UNIQUE (zone_id, number),
        FOREIGN KEY (project_id, zone_id) REFERENCES projects.project (id, zone_id),
        -- At any moment an open issue has one holder, one due time and one next step; a finished one has none of the last two.
        CONSTRAINT issue_is_held CHECK (CASE WHEN state IN ('filed', 'working', 'paused', 'resolved')
          THEN num_nonnulls(due_at, due_clock, next_step) = 3 ELSE num_nonnulls(due_at, warn_at, due_clock, next_step) = 0 END),
        CONSTRAINT issue_pause_ends CHECK ((state = 'paused') = (paused_until IS NOT NULL)),
        CONSTRAINT issue_is_masked CHECK (NOT confidential
          OR num_nonnulls(project_id, company_id, project_name_zh, project_name_en, company_name, filed_by) = 0)
      )`);
    await runner.query(`CREATE INDEX issue_due ON projects.issue (zone_id, due_at, id) WHERE open`);
    await runner.query(`CREATE INDEX issue_list ON projects.issue (zone_id, id DESC)`);
    await runner.query(`CREATE INDEX issue_state ON projects.issue (zone_id, state, category)`);
    await runner.query(`CREATE INDEX issue_closed ON projects.issue (zone_id, closed_at) WHERE closed_at IS NOT NULL`);
    await runner.query(
      `CREATE INDEX issue_project ON projects.issue (project_id, id DESC) WHERE project_id IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX issue_holder ON projects.issue (holder_id, due_at, id) WHERE open`);
    await runner.query(`CREATE INDEX issue_search ON projects.issue USING gin (search gin_trgm_ops)`);
    // Who complains, where that is confidential, and the words as they were written.
    await runner.query(`
      CREATE TABLE projects.issue_identity (
        issue_id uuid PRIMARY KEY,
        zone_id uuid NOT NULL,
        project_id uuid NOT NULL,
        company_id uuid,
        company_name text NOT NULL,
        filed_by uuid,
        filer_name text NOT NULL,
        title text NOT NULL,
        description text NOT NULL,
        names text[] NOT NULL,
        FOREIGN KEY (issue_id, zone_id) REFERENCES projects.issue (id, zone_id) ON DELETE CASCADE,
        FOREIGN KEY (project_id, zone_id) REFERENCES projects.project (id, zone_id)
      )`);
    await runner.query(`
      CREATE TABLE projects.issue_grant (
        issue_id uuid NOT NULL,
        zone_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        side text NOT NULL CHECK (side IN ('company', 'department', 'authority')),
        level int,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (issue_id, organisation_id),
        FOREIGN KEY (issue_id, zone_id) REFERENCES projects.issue (id, zone_id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX issue_grant_organisation ON projects.issue_grant (organisation_id, issue_id)`);
    // The log: everything that happened, in order. Clocks are computed from it.
    await runner.query(`
      CREATE TABLE projects.issue_event (
        issue_id uuid NOT NULL,
        zone_id uuid NOT NULL,
        sequence int NOT NULL,
        at timestamptz NOT NULL,
        type text NOT NULL,
        payload jsonb NOT NULL DEFAULT '{}',
        audience text NOT NULL DEFAULT 'everyone' CHECK (audience IN ('everyone', 'offices')),
        actor_id uuid,
        actor_organisation_id uuid,
        actor_name text,
        PRIMARY KEY (issue_id, sequence),
        FOREIGN KEY (issue_id, zone_id) REFERENCES projects.issue (id, zone_id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE FUNCTION projects.issue_event_stays() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'the log of an issue is append-only'; END $$`);
    await runner.query(`
      CREATE TRIGGER append_only BEFORE UPDATE ON projects.issue_event
        FOR EACH STATEMENT EXECUTE FUNCTION projects.issue_event_stays()`);
    // Each step up the ladder happens once: the key is what makes it so, also after a crash.
    await runner.query(`
      CREATE TABLE projects.escalation (
        id uuid PRIMARY KEY,
        issue_id uuid NOT NULL,
        zone_id uuid NOT NULL,
        clock text NOT NULL,
        level int NOT NULL,
        reached_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        ladder_level int NOT NULL,
        receiver jsonb NOT NULL,
        CONSTRAINT escalation_once UNIQUE (issue_id, clock, level),
        UNIQUE (id, zone_id),
        FOREIGN KEY (issue_id, zone_id) REFERENCES projects.issue (id, zone_id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX escalation_zone ON projects.escalation (zone_id, recorded_at DESC)`);
    await runner.query(`
      CREATE TABLE projects.slip (
        id uuid PRIMARY KEY,
        issue_id uuid NOT NULL,
        zone_id uuid NOT NULL,
        escalation_id uuid,
        kind text NOT NULL CHECK (kind IN ('reminder', 'supervision', 'liaison', 'report')),
        number text NOT NULL,
        receiver_id uuid,
        receiver_name text NOT NULL,
        receiver_email text,
        content jsonb NOT NULL,
        issued_at timestamptz NOT NULL,
        answer_hash bytea,
        answer_until timestamptz,
        answered_at timestamptz,
        answer text,
        UNIQUE (zone_id, number),
        FOREIGN KEY (issue_id, zone_id) REFERENCES projects.issue (id, zone_id) ON DELETE CASCADE,
        FOREIGN KEY (escalation_id, zone_id) REFERENCES projects.escalation (id, zone_id)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX slip_escalation ON projects.slip (escalation_id) WHERE escalation_id IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX slip_issue ON projects.slip (issue_id)`);
    await runner.query(`CREATE UNIQUE INDEX slip_answer ON projects.slip (answer_hash) WHERE answer_hash IS NOT NULL`);
    await runner.query(`
      CREATE TABLE projects.issue_link (
        issue_id uuid NOT NULL,
        other_id uuid NOT NULL,
        zone_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('related', 'split-from', 'merged-into')),
        PRIMARY KEY (issue_id, other_id, kind),
        CHECK (issue_id <> other_id),
        FOREIGN KEY (issue_id, zone_id) REFERENCES projects.issue (id, zone_id) ON DELETE CASCADE,
        FOREIGN KEY (other_id, zone_id) REFERENCES projects.issue (id, zone_id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE projects.issue_attachment (
        id uuid PRIMARY KEY,
        issue_id uuid NOT NULL,
        zone_id uuid NOT NULL,
        purpose text NOT NULL CHECK (purpose IN ('photo', 'voice', 'file', 'proof')),
        storage_key text NOT NULL,
        file_name text NOT NULL,
        media_type text NOT NULL,
        bytes bigint NOT NULL,
        sha256 bytea NOT NULL,
        uploaded_by uuid,
        uploaded_side text NOT NULL CHECK (uploaded_side IN ('company', 'zone', 'department', 'authority')),
        uploaded_at timestamptz NOT NULL,
        FOREIGN KEY (issue_id, zone_id) REFERENCES projects.issue (id, zone_id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX issue_attachment_issue ON projects.issue_attachment (issue_id)`);
    // A deadline of the system, without anything of a tenant but ids.
    await runner.query(`
      CREATE TABLE projects.deadline (
        issue_id uuid PRIMARY KEY REFERENCES projects.issue ON DELETE CASCADE,
        zone_id uuid NOT NULL,
        at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX deadline_at ON projects.deadline (at)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON projects.deadline TO openzone_app`);

    await runner.query(`
      CREATE FUNCTION projects.issue_granted(wanted uuid) RETURNS boolean LANGUAGE plpgsql STABLE
        SET search_path = pg_catalog, pg_temp
        AS $$ BEGIN RETURN EXISTS (SELECT FROM projects.issue_grant g WHERE g.issue_id = wanted
                                    AND g.organisation_id = ANY (platform.organisations())); END $$;
      REVOKE ALL ON FUNCTION projects.issue_granted(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION projects.issue_granted(uuid) TO openzone_app`);

    await isolate(runner, 'preset', ofZone);
    await isolate(runner, 'issue_grant', `${ofZone} OR organisation_id = ${inScope}`, ofZone);
    await isolate(runner, 'issue', `${ofZone} OR projects.issue_granted(id)`, ofZone);
    await isolate(runner, 'issue_identity', `${ofZone} OR company_id = ${inScope}`, ofZone);
    for (const table of ['issue_event', 'escalation', 'slip', 'issue_attachment', 'issue_link']) {
      await isolate(runner, table, `${ofZone} OR projects.issue_granted(issue_id)`, ofZone);
    }
    await runner.query(`REVOKE UPDATE, DELETE ON projects.issue_event FROM openzone_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'deadline',
      'issue_attachment',
      'issue_link',
      'slip',
      'escalation',
      'issue_event',
      'issue_grant',
      'issue_identity',
      'issue',
      'preset',
    ]) {
      await runner.query(`DROP TABLE projects.${table} CASCADE`);
    }
    await runner.query(`DROP FUNCTION projects.issue_granted(uuid)`);
    await runner.query(`DROP FUNCTION projects.issue_event_stays()`);
  }
}

const inScope = 'ANY ((SELECT platform.organisations())::uuid[])';
const ofZone = `zone_id = ${inScope}`;

/** Rows are read where `seen` holds, written where `kept` does. */
async function isolate(runner: QueryRunner, table: string, seen: string, kept = seen): Promise<void> {
  await runner.query(`ALTER TABLE projects.${table} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE projects.${table} FORCE ROW LEVEL SECURITY`);
  await runner.query(`CREATE POLICY look_ups ON projects.${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
  await runner.query(`CREATE POLICY readers ON projects.${table} FOR SELECT USING (${seen})`);
  await runner.query(`CREATE POLICY keepers ON projects.${table} USING (${kept}) WITH CHECK (${kept})`);
  await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON projects.${table} TO openzone_app`);
}
