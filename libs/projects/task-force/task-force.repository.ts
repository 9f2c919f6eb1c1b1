import { Injectable } from '@nestjs/common';
import type { IssueCategory, TaskForceRole } from '#contracts';
import { newId } from '#platform/clock';
import { Repository } from '#platform/database';
import { AppError, notFound } from '#platform/errors';

export interface TaskForceMember {
  memberId: string;
  userId: string;
  organisationId: string;
  role: TaskForceRole;
  department: string;
  categories: IssueCategory[];
}

interface Place {
  projectId: string;
  zoneId: string;
}

const refusals: Record<string, 'task-force.role-taken' | 'task-force.already-member'> = {
  task_force_one_head: 'task-force.role-taken',
  task_force_member_project_id_member_id_key: 'task-force.already-member',
};

@Injectable()
export class TaskForceRepository extends Repository {
  /** @throws AppError task-force.role-taken, task-force.already-member: the indexes decide, whoever asks at the same time */
  async add({ projectId, zoneId }: Place, member: TaskForceMember): Promise<void> {
    await this.judged(
      `INSERT INTO projects.task_force_member (id, project_id, zone_id, organisation_id, member_id, user_id, role,
                                               department, categories)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newId(),
        projectId,
        zoneId,
        member.organisationId,
        member.memberId,
        member.userId,
        member.role,
        member.department,
        member.categories,
      ],
    );
  }

  /** @throws AppError not-found */
  async lock(projectId: string, memberId: string): Promise<TaskForceMember> {
    const [row]: TaskForceMember[] = await this.manager.query(
      `SELECT member_id AS "memberId", user_id AS "userId", organisation_id AS "organisationId", role, department, categories
         FROM projects.task_force_member WHERE project_id = $1 AND member_id = $2 FOR UPDATE`,
      [projectId, memberId],
    );
    if (!row) throw notFound();
    return row;
  }

  /** @throws AppError task-force.role-taken */
  async save(projectId: string, { memberId, role, department, categories }: TaskForceMember): Promise<void> {
    await this.judged(
      `UPDATE projects.task_force_member SET role = $3, department = $4, categories = $5
        WHERE project_id = $1 AND member_id = $2`,
      [projectId, memberId, role, department, categories],
    );
  }

  /** Whoever has the role stays as a plain member. */
  async vacate(projectId: string, role: TaskForceRole, except: string): Promise<void> {
    await this.manager.query(
      `UPDATE projects.task_force_member SET role = 'member' WHERE project_id = $1 AND role = $2 AND member_id <> $3`,
      [projectId, role, except],
    );
  }

  async remove(projectId: string, memberId: string): Promise<void> {
    await this.manager.query(`DELETE FROM projects.task_force_member WHERE project_id = $1 AND member_id = $2`, [
      projectId,
      memberId,
    ]);
  }

  /** A department whose people work on a project sees it. */
  async grant({ projectId, zoneId }: Place, organisationId: string): Promise<void> {
    if (organisationId === zoneId) return;
    await this.manager.query(
      `INSERT INTO projects.project_grant (project_id, zone_id, organisation_id, side) VALUES ($1, $2, $3, 'department')
       ON CONFLICT DO NOTHING`,
      [projectId, zoneId, organisationId],
    );
  }

  /** When its last one leaves it sees the project no longer; what authorities see as such they keep. */
  async revokeWithout(projectId: string, organisationId: string): Promise<void> {
    await this.manager.query(
      `DELETE FROM projects.project_grant
        WHERE project_id = $1 AND organisation_id = $2 AND side = 'department'
          AND NOT EXISTS (SELECT FROM projects.task_force_member
                           WHERE project_id = $1 AND organisation_id = $2)`,
      [projectId, organisationId],
    );
  }

  private async judged(sql: string, values: unknown[]): Promise<void> {
    try {
      await this.manager.query(sql, values);
    } catch (error) {
      const { constraint, driverError } = error as { constraint?: string; driverError?: { constraint?: string } };
      const refusal = refusals[constraint ?? driverError?.constraint ?? ''];
      throw refusal ? new AppError(refusal) : error;
    }
  }
}
