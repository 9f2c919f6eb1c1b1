import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An overdue action is told to its owner once a day; what was decided stays as it stood when the meeting was closed. */
export class TrackActions1790000003750 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE projects.action ADD COLUMN reminded_on date`);
    await runner.query(`ALTER TABLE projects.meeting_item ADD COLUMN as_closed jsonb`);
    // For the sweeper, which works for every zone in turn: ids and days, nothing of a tenant.
    await runner.query(`
      CREATE FUNCTION projects.overdue_actions(today date, most int) RETURNS TABLE (action_id uuid, zone_id uuid)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
        AS $$ SELECT id, zone_id FROM projects.action
               WHERE done_at IS NULL AND due_on < today AND (reminded_on IS NULL OR reminded_on < today)
               ORDER BY zone_id, due_on LIMIT most $$;
      REVOKE ALL ON FUNCTION projects.overdue_actions(date, int) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION projects.overdue_actions(date, int) TO openzone_app`);
    await runner.query(`CREATE INDEX action_overdue ON projects.action (due_on) WHERE done_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX projects.action_overdue`);
    await runner.query(`DROP FUNCTION projects.overdue_actions(date, int)`);
    await runner.query(`ALTER TABLE projects.meeting_item DROP COLUMN as_closed`);
    await runner.query(`ALTER TABLE projects.action DROP COLUMN reminded_on`);
  }
}
