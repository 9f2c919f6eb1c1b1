import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shared views can be removed by others than who keeps them: a person may leave, and the view would stay for ever. */
export class LetManagersRemoveViews1790000004300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE POLICY clearers ON projects.saved_view FOR DELETE
        USING (organisation_id = ANY ((SELECT platform.organisations())::uuid[]) AND shared)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY clearers ON projects.saved_view`);
  }
}
