import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file sent twice, because the answer to the first sending got lost, is kept once: the sender names it by a key. */
export class RememberUploads1790000004200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE projects.issue_attachment ADD COLUMN upload_key uuid`);
    await runner.query(
      `CREATE UNIQUE INDEX issue_attachment_once ON projects.issue_attachment (issue_id, upload_key) WHERE upload_key IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE projects.issue_attachment DROP COLUMN upload_key`);
  }
}
