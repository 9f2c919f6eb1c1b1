import type { Scene, Walk } from './access-routes.js';

const owner = (scene: Scene) => scene.owner;
const foreignZone = (scene: Scene) => scene.foreignZone;
const foreignInvestor = (scene: Scene) => scene.foreignInvestor;
const project =
  (rest = '') =>
  ({ ids }: Scene) =>
    `/api/projects/${ids.project}${rest}`;

/** One step of a project, in the order they are walked: the version counts up with each. */
const step = (name: string, version: number, answers: number[]): Walk => ({
  rightful: owner,
  foreign: foreignZone,
  path: project(`/${name}`),
  body: () => ({ version, reason: 'Why' }),
  answers,
});

export const lifeCycleWalks: Record<string, Walk> = {
  // While the zone is still published.
  'GET /api/zones/{slug}/service-level': {
    rightful: () => undefined,
    path: ({ zoneSlug }) => `/api/zones/${zoneSlug}/service-level`,
    answers: [200],
  },
  'GET /api/industries': { rightful: owner, answers: [200] },
  'GET /api/projects': { rightful: owner, answers: [200] },
  'GET /api/projects/portfolio': { rightful: owner, answers: [200] },
  'GET /api/projects/known-companies': { rightful: owner, foreign: foreignInvestor, answers: [200] },
  'GET /api/projects/import-template.xlsx': { rightful: owner, foreign: foreignInvestor, answers: [200] },
  'POST /api/projects/imports': { rightful: owner, foreign: foreignInvestor, answers: [415] },
  'POST /api/projects': {
    rightful: owner,
    foreign: foreignInvestor,
    body: () => ({ nameZh: '行走项目', nameEn: 'Walked project' }),
    answers: [201],
  },
  'POST /api/projects/from-session': {
    rightful: owner,
    foreign: foreignZone,
    body: ({ ids }) => ({ sessionId: ids.session }),
    answers: [201],
  },
  'GET /api/sessions/{id}/project': {
    rightful: owner,
    foreign: foreignZone,
    path: ({ ids }) => `/api/sessions/${ids.session}/project`,
    answers: [200],
  },
  'POST /api/projects/duplicates': {
    rightful: owner,
    foreign: foreignInvestor,
    body: () => ({ nameZh: '行走项目' }),
    answers: [200],
  },
  'GET /api/projects/{id}': { rightful: owner, foreign: foreignZone, path: project(), answers: [200] },
  'GET /api/projects/{id}/facts': { rightful: owner, foreign: foreignZone, path: project('/facts'), answers: [200] },
  'GET /api/projects/{id}/transitions': {
    rightful: owner,
    foreign: foreignZone,
    path: project('/transitions'),
    answers: [200],
  },
  'PATCH /api/projects/{id}': {
    rightful: owner,
    foreign: foreignZone,
    path: project(),
    body: () => ({ summary: 'Walked', version: 1 }),
    answers: [200],
  },
  // A lead without its facts: the gate is closed, but to somebody who may see it.
  'POST /api/projects/{id}/advance': step('advance', 2, [409]),
  'POST /api/projects/{id}/step-back': step('step-back', 2, [409]),
  'POST /api/projects/{id}/stall': step('stall', 2, [200]),
  'POST /api/projects/{id}/resume': step('resume', 3, [200]),
  'POST /api/projects/{id}/withdraw': step('withdraw', 4, [200]),
  'POST /api/projects/{id}/reopen': step('reopen', 5, [200]),
  'POST /api/projects/{id}/company': {
    rightful: owner,
    foreign: foreignZone,
    path: project('/company'),
    body: ({ investor }) => ({ organisationId: investor.organisation.id }),
    answers: [200],
  },
  'DELETE /api/projects/{id}/company': {
    rightful: owner,
    foreign: foreignZone,
    path: project('/company'),
    answers: [200],
  },
  // The firm in the scene is no authority.
  'POST /api/projects/{id}/grants': {
    rightful: owner,
    foreign: foreignZone,
    path: project('/grants'),
    body: ({ investor }) => ({ organisationId: investor.organisation.id, side: 'authority' }),
    answers: [422],
  },
  'DELETE /api/projects/{id}/grants/{organisationId}': {
    rightful: owner,
    foreign: foreignZone,
    path: (scene) => project(`/grants/${scene.investor.organisation.id}`)(scene),
    answers: [404],
  },
  'GET /api/stage-plan': { rightful: owner, foreign: foreignInvestor, answers: [200] },
  'GET /api/stage-plan/versions': { rightful: owner, foreign: foreignInvestor, answers: [200] },
  'PUT /api/stage-plan': {
    rightful: owner,
    foreign: foreignInvestor,
    body: () => ({ gates: [], number: 0 }),
    answers: [422],
  },
};
