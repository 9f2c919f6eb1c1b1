import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * With which knowledge of the calendar the due times of each open issue were worked out. A holiday that is announced, or a
 * release that brings a notice later than it was published, is found by the difference.
 */
export class RememberCalendars1790000003300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE projects.calendar_knowledge (
        key text PRIMARY KEY,
        notices text[] NOT NULL,
        since timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`GRANT SELECT, INSERT ON projects.calendar_knowledge TO openzone_app`);
    // A row for each open issue; without a time where nothing is left to wait for.
    await runner.query(`ALTER TABLE projects.deadline ALTER at DROP NOT NULL, ADD knowledge text NOT NULL DEFAULT ''`);
    await runner.query(`
      INSERT INTO projects.deadline (issue_id, zone_id) SELECT id, zone_id FROM projects.issue WHERE open
      ON CONFLICT DO NOTHING`);
    await runner.query(`CREATE INDEX deadline_knowledge ON projects.deadline (knowledge, zone_id)`);
    await runner.query(`CREATE INDEX deadline_zone ON projects.deadline (zone_id, issue_id)`);
    await runner.query(`
      CREATE INDEX issue_event_moved ON projects.issue_event (zone_id, at DESC, issue_id DESC, sequence DESC)
        WHERE type = 'deadline-moved'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX projects.issue_event_moved, projects.deadline_zone, projects.deadline_knowledge`);
    await runner.query(`DELETE FROM projects.deadline WHERE at IS NULL`);
    await runner.query(`ALTER TABLE projects.deadline DROP knowledge, ALTER at SET NOT NULL`);
    await runner.query(`DROP TABLE projects.calendar_knowledge`);
  }
}
