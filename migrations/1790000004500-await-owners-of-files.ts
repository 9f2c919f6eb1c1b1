import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files that no committed row owns yet. A file is stored before the transaction that makes it somebody's; when its
 * process dies in between, this is how the sweeper knows of it.
 */
export class AwaitOwnersOfFiles1790000004500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform.pending_file (
        storage_key text PRIMARY KEY,
        stored_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE INDEX pending_file_age ON platform.pending_file (stored_at)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON platform.pending_file TO openzone_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE platform.pending_file`);
  }
}
