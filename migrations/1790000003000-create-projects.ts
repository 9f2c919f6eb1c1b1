import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Projects from lead to operation: facts, gates, milestones, documents, aftercare, and the timeline of everything. */
export class CreateProjects1790000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA projects`);
    await runner.query(`GRANT USAGE ON SCHEMA projects TO openzone_app`);
    // How a zone works: its working time, its rules, its ladder and its briefs. Without a row the defaults hold.
    await runner.query(`
      CREATE TABLE projects.zone_settings (
        zone_id uuid PRIMARY KEY,
        light_rule text NOT NULL,
        preset_code text NOT NULL,
        calendar jsonb NOT NULL,
        ladder jsonb NOT NULL DEFAULT '[]',
        brief_schedule jsonb NOT NULL DEFAULT '{}',
        public_service_level boolean NOT NULL DEFAULT true,
        version int NOT NULL DEFAULT 1
      )`);
    await runner.query(`
      CREATE TABLE projects.stage_plan (
        id uuid PRIMARY KEY,
        zone_id uuid NOT NULL,
        number int NOT NULL,
        gates jsonb NOT NULL,
        created_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (zone_id, number)
      )`);
    // Numbers of projects and issues count up per zone and year without gaps.
    await runner.query(`
      CREATE TABLE projects.number_series (
        zone_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('project', 'issue', 'slip', 'meeting', 'brief')),
        year int NOT NULL,
        last int NOT NULL,
        PRIMARY KEY (zone_id, kind, year)
      )`);
    await runner.query(`
      CREATE TABLE projects.project (
        id uuid PRIMARY KEY,
        zone_id uuid NOT NULL,
        number text NOT NULL,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        normal_name text NOT NULL,
        summary text NOT NULL DEFAULT '',
        stage text NOT NULL CHECK (stage IN ('lead', 'negotiating', 'signed', 'registered', 'approved', 'construction',
          'completed', 'operating', 'full-capacity')),
        status text NOT NULL CHECK (status IN ('active', 'stalled', 'withdrawn')),
        status_reason text CHECK (status = 'active' OR status_reason IS NOT NULL),
        stage_since timestamptz NOT NULL,
        source text NOT NULL CHECK (source IN ('session', 'import', 'manual', 'roadshow', 'referral')),
        source_id uuid,
        company_id uuid,
        company_name text NOT NULL DEFAULT '',
        investor_group text NOT NULL DEFAULT '',
        country text CHECK (country ~ '^[A-Z]{2}$'),
        industry text,
        investment numeric(18, 2) CHECK (investment >= 0),
        currency text CHECK (currency ~ '^[A-Z]{3}$'),
        foreign_capital numeric(18, 2) CHECK (foreign_capital >= 0),
        land_mu numeric(12, 2) CHECK (land_mu >= 0),
        energy_tce numeric(14, 2) CHECK (energy_tce >= 0),
        jobs int CHECK (jobs >= 0),
        annual_output numeric(18, 2) CHECK (annual_output >= 0),
        planned_start date,
        planned_completion date,
        lead_member_id uuid,
        light text NOT NULL DEFAULT 'green' CHECK (light IN ('green', 'yellow', 'red')),
        light_reason jsonb NOT NULL DEFAULT '{}',
        light_on date,
        search text NOT NULL,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (id, zone_id),
        UNIQUE (zone_id, number)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX project_source ON projects.project (zone_id, source, source_id) WHERE source_id IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX project_list ON projects.project (zone_id, id DESC)`);
    await runner.query(`CREATE INDEX project_stage ON projects.project (zone_id, stage, status)`);
    await runner.query(`CREATE INDEX project_company ON projects.project (company_id) WHERE company_id IS NOT NULL`);
    await runner.query(`CREATE INDEX project_search ON projects.project USING gin (search gin_trgm_ops)`);
    // Access across tenants is by these rows, and by nothing else.
    await runner.query(`
      CREATE TABLE projects.project_grant (
        project_id uuid NOT NULL,
        zone_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        side text NOT NULL CHECK (side IN ('company', 'department', 'authority')),
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (project_id, organisation_id),
        FOREIGN KEY (project_id, zone_id) REFERENCES projects.project (id, zone_id) ON DELETE CASCADE
      )`);
    await runner.query(
      `CREATE INDEX project_grant_organisation ON projects.project_grant (organisation_id, project_id)`,
    );
    await runner.query(`
      CREATE TABLE projects.fact_change (
        id uuid PRIMARY KEY,
        project_id uuid NOT NULL,
        zone_id uuid NOT NULL,
        field text NOT NULL,
        old_value jsonb,
        new_value jsonb,
        changed_by uuid,
        changed_at timestamptz NOT NULL,
        FOREIGN KEY (project_id, zone_id) REFERENCES projects.project (id, zone_id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX fact_change_project ON projects.fact_change (project_id, changed_at)`);
    await runner.query(`
      CREATE TABLE projects.transition (
        id uuid PRIMARY KEY,
        project_id uuid NOT NULL,
        zone_id uuid NOT NULL,
        step text NOT NULL CHECK (step IN ('advance', 'step-back', 'stall', 'resume', 'withdraw', 'reopen')),
        from_stage text NOT NULL,
        to_stage text NOT NULL,
        from_status text NOT NULL,
        to_status text NOT NULL,
        plan_number int NOT NULL,
        reason text,
        made_by uuid,
        made_at timestamptz NOT NULL,
        FOREIGN KEY (project_id, zone_id) REFERENCES projects.project (id, zone_id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX transition_project ON projects.transition (project_id, made_at)`);
    await runner.query(`
      CREATE TABLE projects.milestone (
        id uuid PRIMARY KEY,
        project_id uuid NOT NULL,
        zone_id uuid NOT NULL,
        position int NOT NULL,
        title_zh text NOT NULL,
        title_en text NOT NULL,
        stage text,
        baseline_start date,
        baseline_end date,
        plan_start date,
        plan_end date,
        forecast_end date,
        actual_start date,
        actual_end date,
        progress int NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
        light text NOT NULL DEFAULT 'green' CHECK (light IN ('green', 'yellow', 'red')),
        light_reason jsonb NOT NULL DEFAULT '{}',
        version int NOT NULL DEFAULT 1,
        CHECK (baseline_end >= baseline_start),
        CHECK (plan_end >= plan_start),
        CHECK (actual_end >= actual_start),
        UNIQUE (id, zone_id),
        FOREIGN KEY (project_id, zone_id) REFERENCES projects.project (id, zone_id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX milestone_project ON projects.milestone (project_id, position)`);
    // The rules that look back need to know how a milestone stood before.
    await runner.query(`
      CREATE TABLE projects.milestone_light (
        milestone_id uuid NOT NULL,
        zone_id uuid NOT NULL,
        judged_on date NOT NULL,
        light text NOT NULL CHECK (light IN ('green', 'yellow', 'red')),
        PRIMARY KEY (milestone_id, judged_on),
        FOREIGN KEY (milestone_id, zone_id) REFERENCES projects.milestone (id, zone_id) ON DELETE CASCADE
      )`);
    // What one document is; its content is in the versions.
    await runner.query(`
      CREATE TABLE projects.document (
        id uuid PRIMARY KEY,
        project_id uuid NOT NULL,
        zone_id uuid NOT NULL,
        evidence text NOT NULL,
        title text NOT NULL,
        shared boolean NOT NULL DEFAULT false,
        removed_at timestamptz,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (id, zone_id),
        FOREIGN KEY (project_id, zone_id) REFERENCES projects.project (id, zone_id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX document_project ON projects.document (project_id)`);
    await runner.query(`
      CREATE TABLE projects.document_version (
        document_id uuid NOT NULL,
        zone_id uuid NOT NULL,
        number int NOT NULL,
        storage_key text NOT NULL,
        file_name text NOT NULL,
        media_type text NOT NULL,
        bytes bigint NOT NULL,
        sha256 bytea NOT NULL,
        uploaded_by uuid,
        uploaded_at timestamptz NOT NULL,
        PRIMARY KEY (document_id, number),
        FOREIGN KEY (document_id, zone_id) REFERENCES projects.document (id, zone_id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE projects.aftercare (
        id uuid PRIMARY KEY,
        project_id uuid NOT NULL,
        zone_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('visit', 'expansion', 'satisfaction')),
        happened_on date NOT NULL,
        score int CHECK (score BETWEEN 1 AND 5),
        notes text NOT NULL,
        next_on date,
        expansion_project_id uuid,
        created_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK ((kind = 'satisfaction') = (score IS NOT NULL)),
        FOREIGN KEY (project_id, zone_id) REFERENCES projects.project (id, zone_id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX aftercare_project ON projects.aftercare (project_id, happened_on DESC)`);
    // The thread: one row for everything that happened, from the roadshow to the operation.
    await runner.query(`
      CREATE TABLE projects.timeline_entry (
        id uuid PRIMARY KEY,
        project_id uuid NOT NULL,
        zone_id uuid NOT NULL,
        at timestamptz NOT NULL,
        kind text NOT NULL,
        subject_id uuid,
        params jsonb NOT NULL DEFAULT '{}',
        audience text NOT NULL DEFAULT 'everyone' CHECK (audience IN ('everyone', 'offices', 'zone')),
        actor_name text,
        UNIQUE NULLS NOT DISTINCT (project_id, kind, subject_id, at)
      )`);
    await runner.query(`
      ALTER TABLE projects.timeline_entry
        ADD FOREIGN KEY (project_id, zone_id) REFERENCES projects.project (id, zone_id) ON DELETE CASCADE`);
    await runner.query(`CREATE INDEX timeline_entry_project ON projects.timeline_entry (project_id, at DESC, id DESC)`);

    // A function, because the planner would turn an EXISTS into a scan over everybody's grants.
    await runner.query(`
      CREATE FUNCTION projects.project_granted(wanted uuid) RETURNS boolean LANGUAGE plpgsql STABLE
        SET search_path = pg_catalog, pg_temp
        AS $$ BEGIN RETURN EXISTS (SELECT FROM projects.project_grant g WHERE g.project_id = wanted
                                    AND g.organisation_id = ANY (platform.organisations())); END $$;
      REVOKE ALL ON FUNCTION projects.project_granted(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION projects.project_granted(uuid) TO openzone_app`);

    for (const table of ['zone_settings', 'stage_plan', 'number_series']) await isolate(runner, table, ofZone);
    await isolate(runner, 'project_grant', `${ofZone} OR organisation_id = ${inScope}`, ofZone);
    await isolate(runner, 'project', `${ofZone} OR projects.project_granted(id)`, ofZone);
    for (const table of ['fact_change', 'transition', 'milestone', 'document', 'aftercare', 'timeline_entry']) {
      await isolate(runner, table, `${ofZone} OR projects.project_granted(project_id)`, ofZone);
    }
    for (const [table, parent, key] of [
      ['milestone_light', 'milestone', 'milestone_id'],
      ['document_version', 'document', 'document_id'],
    ]) {
      const seen = `EXISTS (SELECT FROM projects.${parent} p WHERE p.id = ${key})`;
      await isolate(runner, table!, `${ofZone} OR ${seen}`, ofZone);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SCHEMA projects CASCADE`);
  }
}

/** Of an organisation in the transaction's scope; as a sub-select it is evaluated once a statement, not once a row. */
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
