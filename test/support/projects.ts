import { newId } from '#platform/clock';
import type { Answer } from './api.js';
import type { Person, TestOrganisation, World } from './world.js';

export interface TestProject {
  id: string;
  zone: TestOrganisation;
  company: TestOrganisation;
  nameZh: string;
  nameEn: string;
}

/** A project as it stands in the database, for stories that begin after it was made. */
export async function insertProject(
  world: World,
  zone: TestOrganisation,
  company: TestOrganisation,
  wish: { nameZh?: string; nameEn?: string; companyName?: string } = {},
): Promise<TestProject> {
  const id = newId();
  const { nameZh = '高端轴承项目', nameEn = 'Precision bearings', companyName = '莱茵塔尔传动' } = wish;
  await world.owner.query(
    `INSERT INTO projects.project (id, zone_id, number, name_zh, name_en, normal_name, stage, status, stage_since, source,
                                   company_id, company_name, search)
     VALUES ($1, $2, $3, $4, $5, $4, 'negotiating', 'active', now(), 'manual', $6, $7, $4)`,
    [id, zone.id, `P-${id.slice(-12)}`, nameZh, nameEn, company.id, companyName],
  );
  await world.owner.query(
    `INSERT INTO projects.project_grant (project_id, zone_id, organisation_id, side) VALUES ($1, $2, $3, 'company')`,
    [id, zone.id, company.id],
  );
  return { id, zone, company, nameZh, nameEn };
}

export interface IssueBody {
  data: {
    id: string;
    number: string;
    state: string;
    title: string;
    description: string;
    company: string | null;
    project: { id: string | null } | null;
    filedBy: string | null;
    identityShown: boolean;
    level: number;
    round: number;
    holder: { id: string; memberId: string | null };
    nextStep: string | null;
    dueAt: string | null;
    light: string;
    dueClock: string | null;
    inTime: boolean | null;
    clocks: { key: string; state: string; dueAt: string; light: string }[];
    events: { type: string; payload: Record<string, unknown>; actor: { name: string | null } }[];
    version: number;
  };
  abilities: Record<string, boolean>;
  code?: string;
}

export function fileIssue(
  by: Person,
  projectId: string,
  wish: Record<string, unknown> = {},
): Promise<Answer<IssueBody>> {
  return by.api.post<IssueBody>(`/projects/${projectId}/issues`, {
    category: 'power',
    title: 'Substation not connected',
    description: 'The grid connection for the second hall is late.',
    ...wish,
  });
}

/** Takes a step with the version of now. */
export async function act(
  by: Person,
  id: string,
  step: string,
  body: Record<string, unknown> = {},
): Promise<Answer<IssueBody>> {
  const seen = await by.api.get<IssueBody>(`/issues/${id}`);
  if (seen.status !== 200) return seen;
  const unversioned = ['comment', 'link'].includes(step);
  return by.api.post<IssueBody>(
    `/issues/${id}/${step}`,
    unversioned ? body : { ...body, version: seen.body.data.version },
  );
}

/**
 * As if an issue had been filed so many days ago, and nobody had looked since. The clocks of an issue follow from its
 * log by the time of the processes, which a test cannot move; so what was recorded moves back instead, past the trigger
 * that keeps the log append-only for the product.
 */
export async function longAgo(world: World, id: string, days: number): Promise<void> {
  const back = (table: string, column: string, key: string) =>
    world.owner.query(
      `UPDATE projects.${table} SET ${column} = ${column} - make_interval(days => $2) WHERE ${key} = $1`,
      [id, days],
    );
  await world.owner.query(`ALTER TABLE projects.issue_event DISABLE TRIGGER append_only`);
  await back('issue_event', 'at', 'issue_id');
  await world.owner.query(`ALTER TABLE projects.issue_event ENABLE TRIGGER append_only`);
  await back('deadline', 'at', 'issue_id');
  await back('issue', 'filed_at', 'id');
}
