import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Weekly briefs and monthly reports, made from the data; mails may carry them as attachments. */
export class CreateBriefs1790000003600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE projects.brief (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('weekly', 'monthly')),
        number text NOT NULL,
        first_day date NOT NULL,
        last_day date NOT NULL CHECK (last_day >= first_day),
        state text NOT NULL CHECK (state IN ('draft', 'sent')),
        facts jsonb NOT NULL,
        text jsonb NOT NULL,
        edited text[] NOT NULL DEFAULT '{}',
        facts_at timestamptz NOT NULL,
        sent_at timestamptz,
        sent_to jsonb NOT NULL DEFAULT '[]',
        created_by uuid,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (organisation_id, number)
      )`);
    // A period has one brief, whoever asks for it at the same time.
    await runner.query(`CREATE UNIQUE INDEX brief_period ON projects.brief (organisation_id, kind, first_day)`);
    await runner.query(`ALTER TABLE projects.brief ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE projects.brief FORCE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY look_ups ON projects.brief TO CURRENT_USER USING (true) WITH CHECK (true)`);
    const own = 'organisation_id = ANY ((SELECT platform.organisations())::uuid[])';
    await runner.query(`CREATE POLICY tenant ON projects.brief USING (${own}) WITH CHECK (${own})`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON projects.brief TO openzone_app`);
    // For the sweeper, which works for every zone in turn: who wants briefs, and when.
    await runner.query(`
      CREATE FUNCTION projects.brief_schedules() RETURNS TABLE (zone_id uuid, schedule jsonb) LANGUAGE sql STABLE
        SECURITY DEFINER SET search_path = pg_catalog, pg_temp
        AS $$ SELECT zone_id, brief_schedule FROM projects.zone_settings WHERE brief_schedule <> '{}' $$;
      REVOKE ALL ON FUNCTION projects.brief_schedules() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION projects.brief_schedules() TO openzone_app`);
    await runner.query(`ALTER TABLE platform.mail ADD COLUMN attachments jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE platform.mail DROP COLUMN attachments`);
    await runner.query(`DROP FUNCTION projects.brief_schedules()`);
    await runner.query(`DROP TABLE projects.brief`);
  }
}
