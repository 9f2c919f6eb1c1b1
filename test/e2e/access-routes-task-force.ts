import { insertProject, type TestProject } from '../support/projects.js';
import type { Person, World } from '../support/world.js';
import type { Scene, Walk } from './access-routes.js';

/** What the walk through task forces and meetings needs: one of everything that has an id. */
export interface TaskForceScene {
  /** A project of its own, so that nobody else's walk changes it. */
  project: TestProject;
  /** Of the zone, and in the task force. */
  officerId: string;
  /** Of the zone, and not in it. */
  colleagueId: string;
  /** Open, with two items and an action. */
  open: string;
  item: string;
  other: string;
  action: string;
  spare: string;
  planned: string;
  closed: string;
}

const owner = (scene: Scene) => scene.owner;
const foreignZone = (scene: Scene) => scene.foreignZone;
const version = 99;

type Place = keyof Pick<TaskForceScene, 'open' | 'planned' | 'closed'>;

function force(method: string, end: string, answers: number[], more: Partial<Walk> = {}): [string, Walk] {
  return [
    `${method} /api/projects/{id}/task-force${end}`,
    {
      rightful: owner,
      foreign: foreignZone,
      path: ({ force: { project, officerId } }) =>
        `/api/projects/${project.id}/task-force${end.replace('{memberId}', officerId)}`,
      answers,
      ...more,
    },
  ];
}

function meeting(
  method: string,
  end: string,
  answers: number[],
  body?: (scene: Scene) => unknown,
  place: Place = 'open',
): [string, Walk] {
  return [
    `${method} /api/meetings/{id}${end}`,
    {
      rightful: owner,
      foreign: foreignZone,
      path: ({ force: scene }) =>
        `/api/meetings/${scene[place]}${end
          .replace('{itemId}', method === 'DELETE' ? scene.other : scene.item)
          .replace('{actionId}', scene.spare)}`,
      body,
      answers,
    },
  ];
}

function action(step: 'done' | 'reopen', answers: number[]): [string, Walk] {
  return [
    `POST /api/actions/{id}/${step}`,
    {
      rightful: owner,
      foreign: foreignZone,
      path: ({ force: scene }) => `/api/actions/${scene.action}/${step}`,
      body: () => ({ version }),
      answers,
    },
  ];
}

export const taskForceWalks: Record<string, Walk> = Object.fromEntries([
  force('GET', '', [200]),
  force('GET', '/candidates', [200]),
  force('POST', '/members', [201], { body: ({ force: { colleagueId } }) => ({ memberId: colleagueId }) }),
  force('PATCH', '/members/{memberId}', [200], { body: () => ({ department: 'Permits' }) }),
  force('DELETE', '/members/{memberId}', [200]),
  ['GET /api/task-forces/load', { rightful: owner, foreign: (scene: Scene) => scene.investor, answers: [200] }],

  ['GET /api/meetings', { rightful: owner, foreign: (scene: Scene) => scene.investor, answers: [200] }],
  [
    'POST /api/meetings',
    {
      rightful: owner,
      foreign: (scene: Scene) => scene.investor,
      body: () => ({ title: 'Council', startsAt: '2026-12-02T01:30:00Z' }),
      answers: [201],
    },
  ],
  ['GET /api/meetings/cadences', { rightful: owner, foreign: (scene: Scene) => scene.investor, answers: [200] }],
  meeting('GET', '', [200]),
  meeting('PATCH', '', [409], () => ({ title: 'Council', version })),
  meeting('GET', '/people', [200]),
  meeting('POST', '/agenda', [200], () => ({ fill: true })),
  meeting('PUT', '/agenda', [409], ({ force: { item } }) => ({ itemIds: [item] })),
  meeting('DELETE', '/agenda/{itemId}', [200]),
  meeting('PATCH', '/items/{itemId}', [409], () => ({ discussed: true, version })),
  meeting('POST', '/actions', [201], ({ owner: { organisation } }) => ({
    text: 'Call',
    owner: { organisationId: organisation.id },
    dueOn: '2999-01-01',
  })),
  meeting('DELETE', '/actions/{actionId}', [200]),
  meeting('GET', '/minutes.docx', [200]),
  meeting('GET', '/minutes.pdf', [200]),
  meeting('POST', '/close', [200]),
  meeting('POST', '/open', [200], undefined, 'planned'),
  meeting('POST', '/reopen', [200], undefined, 'closed'),
  // It has been opened before: there is nothing to call off.
  meeting('POST', '/call-off', [409], () => ({ reason: 'Nobody is there' }), 'planned'),

  ['GET /api/actions', { rightful: owner, answers: [200] }],
  action('done', [409]),
  action('reopen', [409]),
]);

interface MeetingBody {
  data: { id: string; agenda: { id: string }[]; decisions: { id: string }[] };
}

export async function makeTaskForceScene(
  world: World,
  zoneOwner: Person,
  company: Person,
  file: (projectId: string) => Promise<unknown>,
): Promise<TaskForceScene> {
  const zone = zoneOwner.organisation;
  const project = await insertProject(world, zone, company.organisation, { nameEn: 'Walked project' });
  const [officer, colleague] = [
    await world.person(zone, { role: 'staff' }),
    await world.person(zone, { role: 'staff' }),
  ];
  await zoneOwner.api.post(`/projects/${project.id}/task-force/members`, { memberId: officer.memberId });
  await file(project.id);
  await file(project.id);
  const plan = async () => {
    const wish = { title: 'Council', startsAt: '2026-12-02T01:30:00Z', projectId: project.id, fill: true };
    return (await zoneOwner.api.post<MeetingBody>('/meetings', wish)).body.data.id;
  };
  const [open, planned, closed] = [await plan(), await plan(), await plan()];
  for (const id of [open, closed]) await zoneOwner.api.post(`/meetings/${id}/open`);
  await zoneOwner.api.post(`/meetings/${closed}/close`);
  const decision = { text: 'Call', owner: { organisationId: zone.id }, dueOn: '2999-01-01' };
  await zoneOwner.api.post(`/meetings/${open}/actions`, decision);
  const { data } = (await zoneOwner.api.post<MeetingBody>(`/meetings/${open}/actions`, decision)).body;
  return {
    project,
    officerId: officer.memberId,
    colleagueId: colleague.memberId,
    open,
    item: data.agenda[0]!.id,
    other: data.agenda[1]!.id,
    action: data.decisions[0]!.id,
    spare: data.decisions[1]!.id,
    planned,
    closed,
  };
}
