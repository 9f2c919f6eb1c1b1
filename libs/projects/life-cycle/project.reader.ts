import { Injectable } from '@nestjs/common';
import { MemberReader } from '#identity';
import { currentActor } from '#platform/actor';
import { Database } from '#platform/database';
import { notFound } from '#platform/errors';
import { page } from '#platform/http';
import { GateReader } from './gate.reader.js';
import type { ProjectAnswer, ProjectPage, ProjectQuery } from './project.dto.js';
import {
  assertAllowed,
  canEnterLeads,
  canSeeProjects,
  type ProjectFacts,
  projectAbilities,
  sideOf,
} from './project.policy.js';
import { listConditions } from './project-filters.js';
import {
  type LineRow,
  lineOf,
  type ProjectRow,
  type StandingRow,
  selectLines,
  selectOne,
  selectStanding,
  viewOf,
  withoutInternal,
} from './project-rows.js';

/** A project as rules need it, with what others say of it. */
export interface ProjectStanding extends ProjectFacts {
  id: string;
  number: string;
  name: { zh: string; en: string };
  companyId: string | null;
}

@Injectable()
export class ProjectReader {
  constructor(
    private readonly database: Database,
    private readonly members: MemberReader,
    private readonly gates: GateReader,
  ) {}

  /** The zone's own projects, or those granted to the organisation; newest first. */
  async list(query: ProjectQuery): Promise<ProjectPage> {
    const actor = currentActor();
    assertAllowed(canSeeProjects(actor));
    const { conditions, values } = listConditions(actor, query);
    const counted =
      query.total === 'true'
        ? this.database.row<{ total: number }>(
            `SELECT count(*)::int AS total FROM projects.project p WHERE ${conditions.join(' AND ')}`,
            values,
          )
        : undefined;
    const further = query.cursor ? [...conditions, `p.id < $${values.length + 2}`] : conditions;
    const rows = await this.database.rows<LineRow>(
      selectLines(`WHERE ${further.join(' AND ')} ORDER BY p.id DESC LIMIT $${values.length + 1}`),
      [...values, query.limit + 1, ...(query.cursor ? [query.cursor] : [])],
    );
    const { items, next } = page(rows, query.limit, ({ id }) => id);
    const leads = await this.leadNames(items);
    return {
      items: items.map((row) => ({ data: lineOf(row, leads), abilities: {} })),
      next,
      ...(await counted),
      abilities: { create: canEnterLeads(actor) },
    };
  }

  /** @throws AppError not-found for missing and foreign ones alike */
  async one(id: string): Promise<ProjectAnswer> {
    const actor = currentActor();
    const row = await this.database.row<ProjectRow>(selectOne, [actor.organisationId ?? null, id]);
    if (!row) throw notFound();
    const gate = await this.gates.next(row.id, row.zone.id, row.stage);
    const abilities = projectAbilities(actor, { ...factsOf(row), gateRoles: gate?.roles });
    const view = viewOf(row, await this.leadNames([row]), gate);
    return { data: abilities.seeInternal ? view : withoutInternal(view), abilities };
  }

  /**
   * What the rules need to know, for use cases around projects: ask this first, then the policy, then open the
   * transaction with `also: [zoneId]`. @throws AppError not-found
   */
  async standing(id: string): Promise<ProjectStanding> {
    const row = await this.database.row<StandingRow>(selectStanding, [currentActor().organisationId ?? null, id]);
    if (!row) throw notFound();
    return { ...row, side: sideOf(currentActor(), row.zoneId, row.side) };
  }

  /** The project that came from this source, if there is one. */
  async fromSource(zoneId: string, source: string, sourceId: string): Promise<string | undefined> {
    const row = await this.database.row<{ id: string }>(
      `SELECT id FROM projects.project WHERE zone_id = $1 AND source = $2 AND source_id = $3`,
      [zoneId, source, sourceId],
    );
    return row?.id;
  }

  private async leadNames(rows: readonly { leadMemberId: string | null }[]): Promise<Map<string, string>> {
    const ids = [...new Set(rows.flatMap(({ leadMemberId }) => leadMemberId ?? []))];
    const people = ids.length > 0 ? await this.members.byIds(ids) : [];
    return new Map(people.map(({ memberId, name }) => [memberId, name]));
  }
}

function factsOf(row: ProjectRow): ProjectFacts {
  const { zone, leadMemberId, stage, status } = row;
  return { zoneId: zone.id, side: sideOf(currentActor(), zone.id, row.side), leadMemberId, stage, status };
}
