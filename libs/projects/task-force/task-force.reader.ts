import { Injectable } from '@nestjs/common';
import { type IssueCategory, serviceRange, type TaskForceRole } from '#contracts';
import { assertCan, MemberReader, type OrganisationCard, OrganisationReader } from '#identity';
import { currentActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { Database } from '#platform/database';
import { notFound } from '#platform/errors';
import { serviceLoadOf } from './service-load.js';
import type { CandidateQuery, ServiceLoads, TaskForceAnswer, TaskForceCandidates } from './task-force.dto.js';
import {
  canSeeLoads,
  canSeeTaskForce,
  isEligible,
  type TaskForcePlace,
  taskForceAbilities,
} from './task-force.policy.js';

export interface ProjectPlace extends TaskForcePlace {
  id: string;
  number: string;
}

interface MemberRow {
  memberId: string;
  userId: string;
  organisationId: string;
  role: TaskForceRole;
  department: string;
  categories: IssueCategory[];
}

type Work = Pick<ServiceLoads['items'][number], 'forces' | 'openIssues' | 'redIssues'>;

/** Who works on a project, and how busy they are. */
@Injectable()
export class TaskForceReader {
  constructor(
    private readonly database: Database,
    private readonly members: MemberReader,
    private readonly organisations: OrganisationReader,
    private readonly clock: Clock,
  ) {}

  /** For whoever may see the project. @throws AppError not-found */
  async place(projectId: string): Promise<ProjectPlace> {
    const row = await this.database.row<ProjectPlace>(
      `SELECT p.id, p.zone_id AS "zoneId", p.number,
              coalesce((SELECT m.member_id FROM projects.task_force_member m WHERE m.project_id = p.id AND m.role = 'lead'),
                       p.lead_member_id) AS "leadMemberId"
         FROM projects.project p WHERE p.id = $1`,
      [projectId],
    );
    if (!row) throw notFound();
    return row;
  }

  /** @throws AppError not-found, forbidden */
  async one(projectId: string): Promise<TaskForceAnswer> {
    const place = await this.place(projectId);
    const actor = currentActor();
    assertCan(canSeeTaskForce(actor, place));
    const abilities = taskForceAbilities(actor, place);
    const rows = await this.database.rows<MemberRow>(
      `SELECT member_id AS "memberId", user_id AS "userId", organisation_id AS "organisationId", role, department, categories
         FROM projects.task_force_member WHERE project_id = $1
        ORDER BY array_position(ARRAY['lead', 'service-officer', 'member'], role), id`,
      [projectId],
    );
    const people = new Map(
      (await this.members.byIds(rows.map(({ memberId }) => memberId))).map((person) => [person.memberId, person]),
    );
    const cards = await this.organisations.cards(rows.map(({ organisationId }) => organisationId));
    const loads = abilities.seeLoad ? await this.loads(place.zoneId) : undefined;
    return {
      data: {
        projectId,
        members: rows.map(({ organisationId, ...row }) => ({
          ...row,
          name: people.get(row.memberId)?.name ?? '',
          active: people.get(row.memberId)?.active ?? false,
          organisation: cardOf(cards, organisationId),
          load: loads && row.role === 'service-officer' ? loadView(loads.get(row.memberId)) : null,
        })),
      },
      abilities,
    };
  }

  /** For whoever chooses: people of the zone with their load, people of departments that see the project. */
  async candidates(projectId: string, { organisation }: CandidateQuery): Promise<TaskForceCandidates> {
    const place = await this.place(projectId);
    assertCan(taskForceAbilities(currentActor(), place).manage);
    const { zoneId } = place;
    const granted = await this.database.rows<{ id: string }>(
      `SELECT g.organisation_id AS id FROM projects.project_grant g WHERE g.project_id = $1 AND g.side <> 'company'`,
      [projectId],
    );
    const authorities = await this.authorities();
    const known = [zoneId, ...new Set([...granted.map(({ id }) => id), ...(organisation ? [organisation] : [])])];
    const cards = await this.organisations.cards(known);
    const loads = await this.loads(zoneId);
    const people: TaskForceCandidates['people'] = [];
    for (const id of known) {
      const card = cards.get(id);
      if (!card || (id !== zoneId && card.kind !== 'authority')) continue;
      for (const person of await this.members.peopleOf(id)) {
        if (!isEligible(person, zoneId, card.kind)) continue;
        const load = id === zoneId ? loadView(loads.get(person.memberId)) : null;
        people.push({ memberId: person.memberId, name: person.name, organisation: cardOf(cards, id), load });
      }
    }
    return { people, organisations: authorities };
  }

  /** For the zone's staff: everybody who could serve, the busiest first. */
  async serviceLoads(): Promise<ServiceLoads> {
    const actor = currentActor();
    assertCan(canSeeLoads(actor));
    const zoneId = actor.organisationId!;
    const [people, loads, work] = [
      await this.members.peopleOf(zoneId),
      await this.loads(zoneId),
      await this.work(zoneId),
    ];
    const items = people
      .filter((person) => isEligible(person, zoneId, 'zone'))
      .map(({ memberId, name }) => ({
        memberId,
        name,
        load: loadView(loads.get(memberId)),
        ...(work.get(memberId) ?? { forces: 0, openIssues: 0, redIssues: 0 }),
        served: loads.get(memberId) ?? [],
      }))
      .sort((a, b) => b.load.projects - a.load.projects || b.openIssues - a.openIssues || a.name.localeCompare(b.name));
    return { items };
  }

  /** By member: the task forces somebody works in, and the issues they hold themselves. */
  private async work(zoneId: string): Promise<Map<string, Work>> {
    const rows = await this.database.rows<Work & { memberId: string }>(
      `SELECT member_id AS "memberId", sum(forces)::int AS forces, sum(open)::int AS "openIssues", sum(red)::int AS "redIssues"
         FROM (SELECT m.member_id, count(*) AS forces, 0 AS open, 0 AS red
                 FROM projects.task_force_member m JOIN projects.project p ON p.id = m.project_id
                WHERE m.zone_id = $1 AND p.status = 'active' GROUP BY 1
               UNION ALL
               SELECT holder_member_id, 0, count(*), count(*) FILTER (WHERE due_at <= $2)
                 FROM projects.issue WHERE zone_id = $1 AND open AND holder_member_id IS NOT NULL GROUP BY 1) work
        GROUP BY 1`,
      [zoneId, this.clock.now()],
    );
    return new Map(rows.map(({ memberId, ...counts }) => [memberId, counts]));
  }

  /** Authorities on the platform that are active, by name. */
  async authorities(): Promise<TaskForceCandidates['organisations']> {
    return this.database.rows(
      `SELECT id, kind, json_build_object('zh', name_zh, 'en', name_en) AS name FROM identity.organisation_card
        WHERE kind = 'authority' AND active ORDER BY name_en LIMIT 500`,
    );
  }

  /** By member: the active projects somebody serves in this zone. */
  private async loads(zoneId: string): Promise<Map<string, ServiceLoads['items'][number]['served']>> {
    const rows = await this.database.rows<{ memberId: string; served: ServiceLoads['items'][number]['served'] }>(
      `SELECT m.member_id AS "memberId",
              json_agg(json_build_object('id', p.id, 'number', p.number, 'name',
                json_build_object('zh', p.name_zh, 'en', p.name_en)) ORDER BY p.number) AS served
         FROM projects.task_force_member m JOIN projects.project p ON p.id = m.project_id
        WHERE m.zone_id = $1 AND m.role = 'service-officer' AND p.status = 'active' GROUP BY m.member_id`,
      [zoneId],
    );
    return new Map(rows.map(({ memberId, served }) => [memberId, served]));
  }
}

function loadView(served: readonly unknown[] = []) {
  return { projects: served.length, load: serviceLoadOf(served.length), ...serviceRange };
}

function cardOf(cards: Map<string, OrganisationCard>, organisationId: string) {
  const { id, kind, name } = cards.get(organisationId)!;
  return { id, kind, name };
}
