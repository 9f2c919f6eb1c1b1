import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Task forces, their meetings and what was decided there; views people saved. */
export class CreateTaskForces1790000003200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE projects.task_force_member (
        id uuid PRIMARY KEY,
        project_id uuid NOT NULL,
        zone_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        member_id uuid NOT NULL,
        user_id uuid NOT NULL,
        role text NOT NULL CHECK (role IN ('lead', 'service-officer', 'member')),
        department text NOT NULL DEFAULT '',
        categories text[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (project_id, member_id),
        FOREIGN KEY (project_id, zone_id) REFERENCES projects.project (id, zone_id) ON DELETE CASCADE
      )`);
    // One lead and one service officer at most, whoever asks at the same time.
    await runner.query(`
      CREATE UNIQUE INDEX task_force_one_head ON projects.task_force_member (project_id, role)
        WHERE role IN ('lead', 'service-officer')`);
    await runner.query(`CREATE INDEX task_force_member_person ON projects.task_force_member (user_id, role)`);
    await runner.query(`
      CREATE TABLE projects.meeting (
        id uuid PRIMARY KEY,
        zone_id uuid NOT NULL,
        project_id uuid,
        number text NOT NULL,
        title text NOT NULL,
        place text NOT NULL DEFAULT '',
        starts_at timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('planned', 'open', 'closed')),
        chair_member_id uuid,
        present text NOT NULL DEFAULT '',
        summary text NOT NULL DEFAULT '',
        opened_at timestamptz,
        closed_at timestamptz,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (id, zone_id),
        UNIQUE (zone_id, number),
        FOREIGN KEY (project_id, zone_id) REFERENCES projects.project (id, zone_id)
      )`);
    await runner.query(`CREATE INDEX meeting_zone ON projects.meeting (zone_id, starts_at DESC, id DESC)`);
    await runner.query(`
      CREATE TABLE projects.meeting_item (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL,
        zone_id uuid NOT NULL,
        issue_id uuid NOT NULL,
        position int NOT NULL,
        discussed_at timestamptz,
        notes text NOT NULL DEFAULT '',
        version int NOT NULL DEFAULT 1,
        UNIQUE (meeting_id, issue_id),
        FOREIGN KEY (meeting_id, zone_id) REFERENCES projects.meeting (id, zone_id) ON DELETE CASCADE,
        FOREIGN KEY (issue_id, zone_id) REFERENCES projects.issue (id, zone_id) ON DELETE CASCADE
      )`);
    // A decision: somebody does something by a date.
    await runner.query(`
      CREATE TABLE projects.action (
        id uuid PRIMARY KEY,
        zone_id uuid NOT NULL,
        meeting_id uuid,
        issue_id uuid,
        project_id uuid,
        text text NOT NULL,
        owner_organisation_id uuid NOT NULL,
        owner_member_id uuid,
        owner_name text NOT NULL,
        due_on date NOT NULL,
        done_at timestamptz,
        done_note text,
        version int NOT NULL DEFAULT 1,
        created_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        FOREIGN KEY (meeting_id, zone_id) REFERENCES projects.meeting (id, zone_id) ON DELETE CASCADE,
        FOREIGN KEY (issue_id, zone_id) REFERENCES projects.issue (id, zone_id),
        FOREIGN KEY (project_id, zone_id) REFERENCES projects.project (id, zone_id)
      )`);
    await runner.query(`CREATE INDEX action_meeting ON projects.action (meeting_id)`);
    await runner.query(`CREATE INDEX action_owner ON projects.action (owner_member_id, due_on) WHERE done_at IS NULL`);
    await runner.query(`CREATE INDEX action_zone ON projects.action (zone_id, due_on) WHERE done_at IS NULL`);
    // A list as somebody wants to see it again: its filters, order and columns. Shared ones are the organisation's.
    await runner.query(`
      CREATE TABLE projects.saved_view (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        user_id uuid NOT NULL,
        list text NOT NULL,
        name text NOT NULL,
        shared boolean NOT NULL DEFAULT false,
        settings jsonb NOT NULL,
        position int NOT NULL DEFAULT 0,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`CREATE INDEX saved_view_owner ON projects.saved_view (organisation_id, list, user_id)`);

    const ofZone = `zone_id = ${inScope}`;
    await isolate(runner, 'task_force_member', `${ofZone} OR projects.project_granted(project_id)`, ofZone);
    await isolate(runner, 'meeting', ofZone);
    await isolate(runner, 'meeting_item', ofZone);
    await isolate(runner, 'action', `${ofZone} OR owner_organisation_id = ${inScope}`, ofZone);
    const own = `organisation_id = ${inScope} AND user_id = (SELECT platform.user_id())`;
    await isolate(
      runner,
      'saved_view',
      `organisation_id = ${inScope} AND (shared OR user_id = (SELECT platform.user_id()))`,
      own,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['saved_view', 'action', 'meeting_item', 'meeting', 'task_force_member']) {
      await runner.query(`DROP TABLE projects.${table}`);
    }
  }
}

const inScope = 'ANY ((SELECT platform.organisations())::uuid[])';

/** Rows are read where `seen` holds, written where `kept` does. */
async function isolate(runner: QueryRunner, table: string, seen: string, kept = seen): Promise<void> {
  await runner.query(`ALTER TABLE projects.${table} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE projects.${table} FORCE ROW LEVEL SECURITY`);
  await runner.query(`CREATE POLICY look_ups ON projects.${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
  await runner.query(`CREATE POLICY readers ON projects.${table} FOR SELECT USING (${seen})`);
  await runner.query(`CREATE POLICY keepers ON projects.${table} USING (${kept}) WITH CHECK (${kept})`);
  await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON projects.${table} TO openzone_app`);
}
