import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Excel files on their way in: what each holds, how far its rows are, and what is wrong with them. */
export class CreateImports1790000004100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE projects.import (
        id uuid PRIMARY KEY,
        zone_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('issues', 'projects')),
        mode text NOT NULL CHECK (mode IN ('check', 'import-good')),
        state text NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'stopped')),
        member_id uuid NOT NULL,
        user_id uuid NOT NULL,
        file_key text,
        file_name text NOT NULL,
        sha256 bytea NOT NULL,
        rows int,
        done int NOT NULL DEFAULT 0,
        good int NOT NULL DEFAULT 0,
        created int NOT NULL DEFAULT 0,
        changed int NOT NULL DEFAULT 0,
        problem_count int NOT NULL DEFAULT 0,
        problems jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_array_length(problems) <= 5000),
        duplicates jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_array_length(duplicates) <= 500),
        ignored text[] NOT NULL DEFAULT '{}',
        fault jsonb,
        failures int NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        started_at timestamptz,
        finished_at timestamptz,
        CHECK (done <= rows),
        CHECK (created + changed <= good AND good <= done),
        CHECK ((finished_at IS NOT NULL) = (state IN ('done', 'failed', 'stopped')))
      )`);
    // One at a time: what two files say about the same rows would depend on chance.
    await runner.query(
      `CREATE UNIQUE INDEX import_under_way ON projects.import (zone_id, kind) WHERE state IN ('waiting', 'running')`,
    );
    await runner.query(`CREATE INDEX import_list ON projects.import (zone_id, kind, id DESC)`);
    await runner.query(`CREATE INDEX import_file ON projects.import (finished_at) WHERE file_key IS NOT NULL`);
    await runner.query(`ALTER TABLE projects.import ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE projects.import FORCE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY look_ups ON projects.import TO CURRENT_USER USING (true) WITH CHECK (true)`);
    const own = 'zone_id = ANY ((SELECT platform.organisations())::uuid[])';
    await runner.query(`CREATE POLICY tenant ON projects.import USING (${own}) WITH CHECK (${own})`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON projects.import TO openzone_app`);
    // For the sweeper, which works for every zone in turn: ids, nothing of a tenant.
    await runner.query(`
      CREATE FUNCTION projects.imports_under_way(most int) RETURNS TABLE (import_id uuid, zone_id uuid)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
        AS $$ SELECT id, zone_id FROM projects.import WHERE state IN ('waiting', 'running') ORDER BY id LIMIT most $$;
      CREATE FUNCTION projects.imports_to_clear(before timestamptz, most int) RETURNS TABLE (import_id uuid, zone_id uuid)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
        AS $$ SELECT id, zone_id FROM projects.import
               WHERE file_key IS NOT NULL AND finished_at < before ORDER BY finished_at LIMIT most $$;
      REVOKE ALL ON FUNCTION projects.imports_under_way(int), projects.imports_to_clear(timestamptz, int) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION projects.imports_under_way(int), projects.imports_to_clear(timestamptz, int) TO openzone_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION projects.imports_under_way(int), projects.imports_to_clear(timestamptz, int)`);
    await runner.query(`DROP TABLE projects.import`);
  }
}
