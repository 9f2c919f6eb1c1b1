import { createProject } from '../support/life-cycle.js';
import { pdfFile, upload } from '../support/uploads.js';
import type { Person } from '../support/world.js';
import type { Scene, Walk } from './access-routes.js';

/** A project with a milestone and a document, apart from the one whose life is walked. */
export interface PartScene {
  parts: { project: string; milestone: string; document: string };
}

export async function makePartScene(officer: Person): Promise<PartScene> {
  const project = (await createProject(officer, { plannedStart: '2027-03-01' })).body.data.id;
  const { body } = await officer.api.post<{ items: { data: { id: string } }[] }>(`/projects/${project}/milestones`, {
    title: { zh: '开工', en: 'Start' },
    planEnd: '2027-03-01',
  });
  const paper = await upload<{ data: { id: string } }>(officer, `/projects/${project}/documents`, { bytes: pdfFile() });
  return { parts: { project, milestone: body.items[0]!.data.id, document: paper.body.data.id } };
}

const owner = (scene: Scene) => scene.owner;
const foreignZone = (scene: Scene) => scene.foreignZone;
const foreignInvestor = (scene: Scene) => scene.foreignInvestor;

const ofProject = (rest: string, answers: number[], body?: object): Walk => ({
  rightful: owner,
  foreign: foreignZone,
  path: ({ parts }) => `/api/projects/${parts.project}${rest}`,
  ...(body && { body: () => body }),
  answers,
});
const ofDocument = (rest: string, answers: number[], body?: object): Walk => ({
  rightful: owner,
  foreign: foreignInvestor,
  path: ({ parts }) => `/api/documents/${parts.document}${rest}`,
  ...(body && { body: () => body }),
  answers,
});
const ofMilestone = (query: string, body?: object): Walk => ({
  rightful: owner,
  foreign: foreignZone,
  path: ({ parts }) => `/api/milestones/${parts.milestone}${query}`,
  ...(body && { body: () => body }),
  answers: [200],
});

/** The walk speaks JSON: where a file is wanted, the door says so to those who may bring one. */
export const partWalks: Record<string, Walk> = {
  'GET /api/projects/{id}/milestones': ofProject('/milestones', [200]),
  'POST /api/projects/{id}/milestones': ofProject('/milestones', [201], { title: { zh: '竣工', en: '' } }),
  'POST /api/projects/{id}/milestones/default': ofProject('/milestones/default', [409]),
  'PATCH /api/milestones/{id}': ofMilestone('', { progress: 10, version: 1 }),
  'POST /api/projects/{id}/milestones/baseline': ofProject('/milestones/baseline', [200]),
  'DELETE /api/milestones/{id}': ofMilestone('?version=3'),
  'GET /api/projects/{id}/documents': ofProject('/documents', [200]),
  'POST /api/projects/{id}/documents': ofProject('/documents', [415]),
  'POST /api/documents/{id}/versions': ofDocument('/versions', [415]),
  'GET /api/documents/{id}/versions/{number}/content': ofDocument('/versions/1/content', [200]),
  'PATCH /api/documents/{id}': ofDocument('', [200], { title: 'Renamed', version: 1 }),
  'DELETE /api/documents/{id}': ofDocument('', [200]),
  'POST /api/documents/{id}/restore': ofDocument('/restore', [200]),
  'GET /api/projects/{id}/aftercare': ofProject('/aftercare', [200]),
  'POST /api/projects/{id}/aftercare': ofProject('/aftercare', [201], {
    kind: 'visit',
    happenedOn: '2026-01-05',
    notes: 'Visited',
  }),
  'GET /api/projects/{id}/timeline': ofProject('/timeline', [200]),
};
