import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Beside the industry of GB/T 4754, that of ISIC Rev. 4: investors and their authorities count by it. */
export class AddIsicCode1790000004400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE projects.project ADD COLUMN isic_code text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE projects.project DROP COLUMN isic_code`);
  }
}
