import { newId } from '#platform/clock';
import type { Answer } from './api.js';
import type { Person, World } from './world.js';

export interface ProjectBody {
  data: {
    id: string;
    number: string;
    zone: { id: string };
    name: { zh: string; en: string };
    stage: string;
    status: string;
    statusReason: string | null;
    sourceId: string | null;
    company: { id: string | null; name: string };
    lead: { memberId: string; name: string } | null;
    investment: string | null;
    nextGate: { to: string; planNumber: number; asked: number; missing: Requirement[]; redIssues: object[] } | null;
    grants: { organisationId: string; side: string }[];
    version: number;
  };
  abilities: Record<string, boolean>;
  code?: string;
  params?: Record<string, unknown> & { missing?: Requirement[]; projectId?: string };
}

interface Requirement {
  kind: 'field' | 'evidence' | 'condition';
  field?: string;
  evidence?: string;
  condition?: string;
}

export const createProject = (person: Person, facts: object = {}): Promise<Answer<ProjectBody>> =>
  person.api.post('/projects', { nameZh: `电池工厂 ${newId()}`, nameEn: 'Battery plant', ...facts });

export const projectOf = async (person: Person, id: string): Promise<ProjectBody> =>
  (await person.api.get<ProjectBody>(`/projects/${id}`)).body;

export async function step(
  person: Person,
  id: string,
  name: string,
  details: object = {},
): Promise<Answer<ProjectBody>> {
  const { data } = await projectOf(person, id);
  return person.api.post(`/projects/${id}/${name}`, { version: data?.version ?? 1, ...details });
}

const values: Record<string, string | number> = {
  industry: '3841',
  isicCode: '2720',
  investorGroup: 'Rheintal',
  country: 'DE',
  investment: '120000000.00',
  currency: 'EUR',
  foreignCapital: '60000000',
  landMu: '80.5',
  energyTce: '1200',
  jobs: 300,
  annualOutput: '200000000',
  companyName: 'Rheintal Batteries',
  plannedStart: '2027-03-01',
  plannedCompletion: '2028-06-30',
};

/** Gives a project what its next gate misses; facts over HTTP, everything else as its own domain would leave it. */
export async function supply(world: World, person: Person, id: string): Promise<void> {
  const { data } = await projectOf(person, id);
  const missing = data.nextGate?.missing ?? [];
  const facts = Object.fromEntries(missing.flatMap(({ field }) => (field ? [[field, values[field]]] : [])));
  if (Object.keys(facts).length > 0) {
    const { status, body } = await person.api.patch(`/projects/${id}`, { ...facts, version: data.version });
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  }
  for (const { evidence, condition } of missing) {
    if (evidence) await addEvidence(world, data, evidence);
    if (condition) await fulfil(world, person, data, condition);
  }
}

type Place = Pick<ProjectBody['data'], 'id' | 'zone'>;

export async function addEvidence(world: World, { id, zone }: Place, evidence: string): Promise<string> {
  const documentId = newId();
  await world.owner.query(
    `INSERT INTO projects.document (id, project_id, zone_id, evidence, title) VALUES ($1, $2, $3, $4, $4)`,
    [documentId, id, zone.id, evidence],
  );
  await world.owner.query(
    `INSERT INTO projects.document_version (document_id, zone_id, number, storage_key, file_name, media_type, bytes, sha256,
                                            uploaded_at)
     VALUES ($1, $2, 1, $3, 'a.pdf', 'application/pdf', 1, '\\x00', now())`,
    [documentId, zone.id, `test/${documentId}`],
  );
  return documentId;
}

async function fulfil(world: World, person: Person, { id, zone }: Place, condition: string): Promise<void> {
  if (condition === 'task-force-named') {
    const officer = await world.person(person.organisation, { role: 'staff' });
    for (const [role, { memberId, userId }] of [['lead', person] as const, ['service-officer', officer] as const]) {
      await world.owner.query(
        `INSERT INTO projects.task_force_member (id, project_id, zone_id, organisation_id, member_id, user_id, role)
         VALUES ($1, $2, $3, $3, $4, $5, $6)`,
        [newId(), id, zone.id, memberId, userId, role],
      );
    }
  } else if (condition.includes('milestones')) {
    await world.owner.query(
      `INSERT INTO projects.milestone (id, project_id, zone_id, position, title_zh, title_en, stage, baseline_start,
                                       baseline_end, plan_start, plan_end)
       SELECT $1, $2, $3, 1, '主体', 'Structure', 'construction', '2027-03-01', '2028-01-01', '2027-03-01', '2028-01-01'
        WHERE NOT EXISTS (SELECT FROM projects.milestone WHERE project_id = $2)`,
      [newId(), id, zone.id],
    );
    if (condition === 'construction-milestones-done') {
      await world.owner.query(`UPDATE projects.milestone SET actual_end = current_date - 1 WHERE project_id = $1`, [
        id,
      ]);
    }
  } else if (condition === 'company-linked') {
    const company = await world.organisation('corporation');
    await person.api.post(`/projects/${id}/company`, { organisationId: company.id });
  }
}

/** What a gate misses, by name. */
export const names = (missing: readonly Requirement[] = []): string[] =>
  missing.map(({ field, evidence, condition }) => field ?? evidence ?? condition ?? '');
