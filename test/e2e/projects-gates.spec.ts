import { type ProjectStage, type ProjectStatus, projectStages, projectStatuses, roles } from '#contracts';
import { createProject, type ProjectBody, supply } from '../support/life-cycle.js';
import { type Stack, startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';

const steps = ['advance', 'step-back', 'stall', 'resume', 'withdraw', 'reopen'] as const;
type Step = (typeof steps)[number];
interface Place {
  stage: ProjectStage;
  status: ProjectStatus;
}

/** The life of a project, written a second time and in other words: what follows from a place, or nothing. */
function lawful({ stage, status }: Place, step: Step): Place | undefined {
  const neighbour = projectStages[projectStages.indexOf(stage) + (step === 'advance' ? 1 : -1)];
  if (step === 'advance' || step === 'step-back') {
    return status === 'active' && neighbour ? { stage: neighbour, status } : undefined;
  }
  if (step === 'stall') return status === 'active' ? { stage, status: 'stalled' } : undefined;
  if (step === 'resume') return status === 'stalled' ? { stage, status: 'active' } : undefined;
  if (step === 'withdraw') return status === 'withdrawn' ? undefined : { stage, status: 'withdrawn' };
  return status === 'withdrawn' ? { stage, status: 'active' } : undefined;
}

describe('Gates: all roles × all places × all steps, against a model', () => {
  let stack: Stack;
  let world: World;

  beforeAll(async () => {
    stack = await startStack({ processes: ['api'], env: { LIMIT_WRITES_PER_MINUTE: '20000' } });
    world = await World.create(stack);
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  /** Everybody who could try, with whether they decide in the zone and, where not, how they are refused. */
  async function cast() {
    const zone = await world.organisation('zone');
    const [lead, ...zonePeople] = await Promise.all([
      world.person(zone, { role: 'staff' }),
      ...roles.map((role) => world.person(zone, { role })),
    ]);
    const [company, office, stranger, foreignZone] = await Promise.all(
      (['investor', 'authority', 'corporation', 'zone'] as const).map((kind) => world.organisation(kind)),
    );
    const outside = async (organisation: typeof zone, refusal: number) =>
      Promise.all(
        roles.map(async (role) => ({
          who: `${organisation.kind} ${role}`,
          person: await world.person(organisation, { role }),
          refusal,
        })),
      );
    const people: { who: string; person: Person; refusal?: number }[] = [
      { who: 'lead', person: lead! },
      ...roles.map((role, index) => ({
        who: `zone ${role}`,
        person: zonePeople[index]!,
        refusal: role === 'owner' || role === 'manager' ? undefined : 403,
      })),
      ...(await outside(company!, 403)),
      ...(await outside(office!, 403)),
      ...(await outside(stranger!, 404)),
      ...(await outside(foreignZone!, 404)),
    ];
    return { zone, lead: lead!, owner: zonePeople[0]!, company: company!, office: office!, people };
  }

  it('nobody takes a step that the model does not know, and every lawful one works', async () => {
    const { zone, lead, owner, company, office, people } = await cast();
    const { data } = (await createProject(lead)).body;
    await owner.api.post(`/projects/${data.id}/company`, { organisationId: company.id });
    await owner.api.post(`/projects/${data.id}/grants`, { organisationId: office.id, side: 'authority' });
    const put = ({ stage, status }: Place) =>
      world.owner.query(
        `UPDATE projects.project SET stage = $2, status = $3, status_reason = CASE WHEN $3 = 'active' THEN NULL ELSE 'x' END
          WHERE id = $1`,
        [data.id, stage, status],
      );
    const standing = async () =>
      (
        await world.owner.query<Place & { version: number }>(
          `SELECT stage, status, version FROM projects.project WHERE id = $1`,
          [data.id],
        )
      ).rows[0]!;
    // Every gate has what it asks for: what is judged here is who, where and which step.
    for (const stage of projectStages) {
      await put({ stage, status: 'active' });
      for (let round = 0; round < 3; round += 1) await supply(world, owner, data.id);
    }
    const gates = (await owner.api.get<{ data: { gates: { from: string; roles: string[] }[] } }>('/stage-plan')).body
      .data.gates;
    let tried = 0;
    let taken = 0;
    for (const status of projectStatuses) {
      for (const stage of projectStages) {
        await put({ stage, status });
        for (const step of steps) {
          const to = lawful({ stage, status }, step);
          const gate = gates.find(({ from }) => from === stage);
          const cases = people.map(({ who, person, refusal }) => {
            const opens = step !== 'advance' || !to || gate!.roles.includes(who.replace('zone ', ''));
            return { who, person, expected: refusal ?? (to ? (opens ? 200 : 403) : 409) };
          });
          const attempt = async ({ who, person, expected }: (typeof cases)[number], version: number) => {
            const body = { version, reason: 'Why' };
            const { status: got } = await person.api.post<ProjectBody>(`/projects/${data.id}/${step}`, body);
            const place = { who, step, from: `${stage} ${status}` };
            expect({ ...place, status: got }).toEqual({ ...place, status: expected });
            tried += 1;
          };
          // Those who must be refused try all at once: not one of them may move it.
          const before = await standing();
          await Promise.all(
            cases.filter(({ expected }) => expected !== 200).map((each) => attempt(each, before.version)),
          );
          expect(await standing()).toEqual(before);
          for (const each of cases.filter(({ expected }) => expected === 200)) {
            const { version } = await standing();
            await attempt(each, version);
            const after = await standing();
            expect({ stage: after.stage, status: after.status }).toEqual(to);
            expect(after.version).toBeGreaterThan(version);
            taken += 1;
            await put({ stage, status });
          }
        }
      }
    }
    expect(tried).toBe(projectStatuses.length * projectStages.length * steps.length * people.length);
    const { rows } = await world.owner.query(
      `SELECT count(*)::int AS made FROM projects.transition WHERE project_id = $1 AND zone_id = $2`,
      [data.id, zone.id],
    );
    expect(rows).toEqual([{ made: taken }]);
  }, 120_000);
});
