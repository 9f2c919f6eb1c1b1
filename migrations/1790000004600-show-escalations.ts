import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What went up to whom: when an issue last came up to an organisation, by which step, when that organisation last said
 * something, and who has read it since. Meetings that were called off stay, with the reason.
 */
export class ShowEscalations1790000004600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE projects.issue_grant
        ADD COLUMN raised_at timestamptz,
        ADD COLUMN escalation_id uuid,
        ADD COLUMN answered_at timestamptz,
        ADD FOREIGN KEY (escalation_id, zone_id) REFERENCES projects.escalation (id, zone_id)`);
    await runner.query(`
      UPDATE projects.issue_grant g SET raised_at = e.recorded_at, escalation_id = e.id
        FROM (SELECT DISTINCT ON (issue_id, receiver->>'organisationId') id, issue_id, recorded_at, receiver
                FROM projects.escalation WHERE level >= 100 AND receiver->>'kind' = 'organisation'
               ORDER BY issue_id, receiver->>'organisationId', recorded_at DESC, ladder_level DESC) e
       WHERE g.issue_id = e.issue_id AND g.side = 'authority' AND e.receiver->>'organisationId' = g.organisation_id::text`);
    // Few of the issues an organisation sees came up to it.
    await runner.query(
      `CREATE INDEX issue_grant_raised ON projects.issue_grant (organisation_id, raised_at DESC) WHERE raised_at IS NOT NULL`,
    );
    await runner.query(`
      CREATE TABLE projects.issue_reading (
        issue_id uuid NOT NULL REFERENCES projects.issue ON DELETE CASCADE,
        user_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        read_at timestamptz NOT NULL,
        PRIMARY KEY (user_id, issue_id, organisation_id)
      )`);
    await runner.query(`CREATE INDEX issue_reading_issue ON projects.issue_reading (issue_id)`);
    const own = `organisation_id = ANY ((SELECT platform.organisations())::uuid[]) AND user_id = (SELECT platform.user_id())`;
    await runner.query(`ALTER TABLE projects.issue_reading ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE projects.issue_reading FORCE ROW LEVEL SECURITY`);
    await runner.query(
      `CREATE POLICY look_ups ON projects.issue_reading TO CURRENT_USER USING (true) WITH CHECK (true)`,
    );
    await runner.query(`CREATE POLICY readers ON projects.issue_reading USING (${own}) WITH CHECK (${own})`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON projects.issue_reading TO openzone_app`);

    await runner.query(`
      ALTER TABLE projects.meeting
        DROP CONSTRAINT meeting_state_check,
        ADD CONSTRAINT meeting_state_check CHECK (state IN ('planned', 'open', 'closed', 'called-off')),
        ADD COLUMN called_off_reason text,
        ADD CONSTRAINT meeting_called_off CHECK ((state = 'called-off') = (called_off_reason IS NOT NULL))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM projects.meeting WHERE state = 'called-off'`);
    await runner.query(`
      ALTER TABLE projects.meeting
        DROP CONSTRAINT meeting_called_off,
        DROP CONSTRAINT meeting_state_check,
        DROP COLUMN called_off_reason,
        ADD CONSTRAINT meeting_state_check CHECK (state IN ('planned', 'open', 'closed'))`);
    await runner.query(`DROP TABLE projects.issue_reading`);
    await runner.query(`
      ALTER TABLE projects.issue_grant DROP COLUMN raised_at, DROP COLUMN escalation_id, DROP COLUMN answered_at`);
  }
}
