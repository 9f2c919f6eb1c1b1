import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever sees an issue of a zone reads the zone's time limits: its clocks cannot be told without them. */
export class ShowPresets1790000003900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE POLICY sides ON projects.preset FOR SELECT USING (EXISTS (
        SELECT FROM projects.issue_grant g WHERE g.zone_id = preset.zone_id
           AND g.organisation_id = ANY ((SELECT platform.organisations())::uuid[])))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY sides ON projects.preset`);
  }
}
