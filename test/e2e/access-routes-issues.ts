import { bytesOf, imported } from '../support/imports.js';
import { fileIssue, insertProject, type TestProject } from '../support/projects.js';
import { pngFile, upload } from '../support/uploads.js';
import type { World } from '../support/world.js';
import type { Scene, Walk } from './access-routes.js';

/** What the walk through the green channel needs: issues in different states, and a brief. */
export interface IssueScene {
  filed: string;
  second: string;
  working: string;
  third: string;
  fourth: string;
  brief: string;
  attachment: string;
  slip: string;
  /** A view the zone's owner keeps. */
  view: string;
  /** An Excel file the zone's owner had checked. */
  file: string;
}

const owner = (scene: Scene) => scene.owner;
const investor = (scene: Scene) => scene.investor;
const foreignZone = (scene: Scene) => scene.foreignZone;
const foreignInvestor = (scene: Scene) => scene.foreignInvestor;
const nobody = () => undefined;
const version = 99;
/** Of a zone and a slip nobody has. */
const unknownToken = `00000000-0000-4000-8000-000000000000.${'x'.repeat(43)}`;

/** A step on the issue of the company, by the zone that handles it; a version nobody saw, where the step would end it. */
function step(
  name: string,
  body: (scene: Scene) => unknown,
  answers: number[],
  more: Partial<Walk> & { issue?: keyof IssueScene } = {},
): [string, Walk] {
  const { issue = 'filed', ...rest } = more;
  return [
    `POST /api/issues/{id}/${name}`,
    {
      rightful: owner,
      foreign: foreignZone,
      path: ({ issues }) => `/api/issues/${issues[issue]}/${name}`,
      body,
      answers,
      ...rest,
    },
  ];
}

const own = (path: string): [string, Walk] => [`GET ${path}`, { rightful: owner, answers: [200] }];

export const issueWalks: Record<string, Walk> = Object.fromEntries([
  own('/api/issues'),
  own('/api/issues/summary'),
  own('/api/issues/companies'),
  own('/api/issues/moved-deadlines'),
  own('/api/issues/export.xlsx'),
  own('/api/issues/import-template.xlsx'),
  ['POST /api/issues/imports', { rightful: owner, foreign: investor, answers: [415] }],
  ['GET /api/imports', { rightful: owner, path: () => '/api/imports?kind=issues', answers: [200] }],
  ...(
    [
      ['GET', '', [200]],
      ['POST', '/take', [409, 200]],
      ['POST', '/stop', [200]],
      ['GET', '/mend.xlsx', [200]],
    ] as const
  ).map(([method, end, answers]): [string, Walk] => [
    `${method} /api/imports/{id}${end}`,
    {
      rightful: owner,
      foreign: foreignZone,
      path: ({ issues }: Scene) => `/api/imports/${issues.file}${end}`,
      answers: [...answers],
    },
  ]),
  own('/api/issues/board'),
  [
    'GET /api/issues/calendar',
    { rightful: owner, path: () => '/api/issues/calendar?from=2026-01-01&to=2026-12-31', answers: [200] },
  ],
  own('/api/wall'),
  ...['', '/summary'].map((end): [string, Walk] => [
    `GET /api/escalations${end}`,
    { rightful: owner, foreign: foreignInvestor, answers: [200] },
  ]),
  [
    'GET /api/issues/{id}/slips',
    {
      rightful: owner,
      foreign: foreignZone,
      path: ({ issues }: Scene) => `/api/issues/${issues.filed}/slips`,
      answers: [200],
    },
  ],
  [
    'POST /api/issues/{id}/slips',
    {
      rightful: owner,
      foreign: foreignZone,
      path: ({ issues }: Scene) => `/api/issues/${issues.working}/slips`,
      body: () => ({ kind: 'reminder', receiver: { kind: 'holder' }, note: 'Please see to it' }),
      answers: [201],
    },
  ],
  [
    'GET /api/issues/{id}/slips/{slipId}/file',
    {
      rightful: owner,
      foreign: foreignZone,
      path: ({ issues }: Scene) => `/api/issues/${issues.working}/slips/${issues.slip}/file?format=docx&locale=en`,
      answers: [200],
    },
  ],
  ['POST /api/slips/look', { rightful: nobody, body: () => ({ token: unknownToken }), answers: [404] }],
  ['POST /api/slips/answer', { rightful: nobody, body: () => ({ token: unknownToken, text: 'Seen' }), answers: [404] }],
  [
    'POST /api/issues/bulk',
    {
      rightful: owner,
      body: ({ issues }: Scene) => ({
        rows: [{ id: issues.filed, version }],
        change: { kind: 'next-step', nextStep: 'Call' },
      }),
      answers: [200],
    },
  ],
  [
    'POST /api/projects/{id}/issues',
    {
      rightful: investor,
      foreign: foreignInvestor,
      path: ({ project }: Scene) => `/api/projects/${project.id}/issues`,
      body: () => ({ category: 'land', title: 'Plot', description: 'Which one?' }),
      answers: [201],
    },
  ],
  [
    'GET /api/issues/{id}',
    {
      rightful: investor,
      foreign: foreignInvestor,
      path: ({ issues }: Scene) => `/api/issues/${issues.filed}`,
      answers: [200],
    },
  ],
  [
    'GET /api/issues/{id}/holders',
    {
      rightful: owner,
      foreign: foreignZone,
      path: ({ issues }: Scene) => `/api/issues/${issues.filed}/holders`,
      answers: [200],
    },
  ],
  step('accept', () => ({ nextStep: 'Call', version: 2 }), [200]),
  step(
    'assign',
    ({ owner: { organisation } }) => ({ organisationId: organisation.id, nextStep: 'Go', version }),
    [409],
  ),
  // The zone itself holds it: it hands over, and there is nobody to give it back to.
  step('assign-within', ({ owner: { memberId } }) => ({ memberId, nextStep: 'Go', version }), [403]),
  step('give-back', () => ({ reason: 'Not ours', version }), [403]),
  step('next-step', () => ({ nextStep: 'Go', version }), [409]),
  step('answer', () => ({ text: 'Soon', nextStep: 'Go', version }), [409]),
  step('request-pause', () => ({ reason: 'court', note: 'Hearing', until: '2999-01-01T00:00:00Z', version }), [409]),
  step('decide-pause', () => ({ consent: true, version }), [403]),
  step('resume', () => ({ version }), [409]),
  step('extend', () => ({ reason: 'Long', version }), [409]),
  step('change-preset', () => ({ presetCode: 'mofcom', reason: 'Complaint', version }), [409]),
  step('resolve', () => ({ proof: 'Done', version }), [409]),
  step('confirm', () => ({ satisfaction: 5, version }), [409], { rightful: investor, foreign: foreignInvestor }),
  step('reject', () => ({ reason: 'No', version }), [409], { rightful: investor, foreign: foreignInvestor }),
  step('close-unanswered', () => ({ reason: 'Silent', version }), [409]),
  step('comment', () => ({ text: 'Hello' }), [200], { rightful: investor, foreign: foreignInvestor }),
  // Only a level above instructs; the zone is told so, not that it is missing.
  step('instruct', () => ({ text: 'Do it', version }), [403]),
  step('edit', () => ({ title: 'Plot 4', version }), [409]),
  step('split', () => ({ parts: [{ category: 'water', title: 'Water', description: 'Too' }], version }), [409], {
    issue: 'second',
  }),
  step('merge', ({ issues }) => ({ intoId: issues.fourth, version }), [409], { issue: 'third' }),
  step('link', ({ issues }) => ({ otherId: issues.fourth }), [200], { issue: 'third' }),
  [
    'DELETE /api/issues/{id}/links/{otherId}',
    {
      rightful: owner,
      foreign: foreignZone,
      path: ({ issues }: Scene) => `/api/issues/${issues.third}/links/${issues.fourth}`,
      answers: [200],
    },
  ],
  step('withdraw', () => ({ reason: 'Solved', version }), [409], {
    rightful: investor,
    foreign: foreignInvestor,
    issue: 'second',
  }),

  own('/api/saved-views'),
  ['POST /api/saved-views', { rightful: owner, body: () => ({ name: 'Red ones', settings: {} }), answers: [201] }],
  ...(
    [
      ['PATCH', { name: 'Overdue', version }, [409]],
      ['DELETE', undefined, [204]],
    ] as const
  ).map(([method, body, answers]): [string, Walk] => [
    `${method} /api/saved-views/{id}`,
    {
      rightful: owner,
      foreign: foreignZone,
      path: ({ issues }: Scene) => `/api/saved-views/${issues.view}`,
      body: () => body,
      answers: [...answers],
    },
  ]),

  own('/api/briefs'),
  [
    'POST /api/briefs',
    { rightful: owner, foreign: investor, body: () => ({ kind: 'monthly', day: '2026-01-31' }), answers: [201] },
  ],
  ...(
    [
      ['GET', '', undefined, [200]],
      ['PATCH', '', { text: {}, version }, [409]],
      ['POST', '/refresh', { version }, [409]],
      ['POST', '/send', { recipients: [{ name: 'He', email: 'he@example.org', locale: 'en' }], version }, [409]],
      ['GET', '/file', undefined, [200]],
      ['DELETE', '', undefined, [204]],
    ] as const
  ).map(([method, end, body, answers]): [string, Walk] => [
    `${method} /api/briefs/{id}${end}`,
    {
      rightful: owner,
      foreign: foreignZone,
      path: ({ issues }: Scene) => `/api/briefs/${issues.brief}${end}${end === '/file' ? '?format=xlsx' : ''}`,
      body: () => body,
      answers: [...answers],
    },
  ]),

  step('attachments', () => undefined, [415], { rightful: investor, foreign: foreignInvestor }),
  [
    'GET /api/issues/{id}/attachments/{attachmentId}/content',
    {
      rightful: owner,
      foreign: foreignZone,
      path: ({ issues }: Scene) => `/api/issues/${issues.working}/attachments/${issues.attachment}/content`,
      answers: [200],
    },
  ],
  ['GET /api/presets', { rightful: owner, foreign: investor, answers: [200] }],
  [
    'GET /api/presets/versions',
    { rightful: owner, foreign: investor, path: () => '/api/presets/versions?code=jiangmen', answers: [200] },
  ],
  ['GET /api/zone-settings/receivers', { rightful: owner, foreign: investor, answers: [200] }],
  [
    'PUT /api/presets',
    {
      rightful: owner,
      foreign: investor,
      body: () => ({
        code: 'jiangmen',
        clocks: (['accept', 'answer', 'solve'] as const).map((kind) => ({
          kind,
          name: { zh: kind, en: kind },
          limit: { amount: 2, unit: 'working-days' },
          from: 'filed',
        })),
        confirm: { amount: 5, unit: 'working-days' },
        number: 0,
      }),
      answers: [200],
    },
  ],
  ['GET /api/zone-settings', { rightful: owner, foreign: investor, answers: [200] }],
  [
    'PUT /api/zone-settings',
    {
      rightful: owner,
      foreign: investor,
      body: () => ({
        lightRule: 'ouhai',
        presetCode: 'jiangmen',
        calendar: { hours: [{ from: '09:00', to: '17:00' }], jurisdictions: ['CN'] },
        ladder: [1, 2, 3, 4].map((level) => ({ level, receiver: { kind: 'zone' } })),
        briefSchedule: {},
        publicServiceLevel: true,
        version: 0,
      }),
      answers: [200],
    },
  ],
]);

/** A project of the zone with the investor's company, and issues the company filed. */
export async function makeIssueScene(
  world: World,
  zoneOwner: Scene['owner'],
  company: Scene['investor'],
): Promise<{ project: TestProject; issues: IssueScene }> {
  const project = await insertProject(world, zoneOwner.organisation, company.organisation);
  const file = async () => (await fileIssue(company, project.id)).body.data.id;
  const brief = await zoneOwner.api.post<{ data: { id: string } }>('/briefs', { kind: 'weekly', day: '2026-01-15' });
  const view = await zoneOwner.api.post<{ data: { id: string } }>('/saved-views', {
    name: 'Land',
    shared: true,
    settings: { category: 'land' },
  });
  const working = await file();
  const { body } = await upload<{ data: { attachments: { id: string }[] } }>(
    company,
    `/issues/${working}/attachments`,
    {
      bytes: pngFile(4, 4),
      name: 'gate.png',
      fields: { purpose: 'photo' },
    },
  );
  const attachment = body.data.attachments[0]!.id;
  const rows = await bytesOf({ titles: ['Number'], rows: [['I-1999-0001']] });
  const sheet = await imported(zoneOwner, 'issues', rows);
  const slips = await zoneOwner.api.post<{ data: { id: string }[] }>(`/issues/${working}/slips`, {
    kind: 'reminder',
    receiver: { kind: 'holder' },
    note: 'Please see to it',
  });
  return {
    project,
    issues: {
      filed: await file(),
      second: await file(),
      working,
      third: await file(),
      fourth: await file(),
      brief: brief.body.data.id,
      attachment,
      slip: slips.body.data[0]!.id,
      view: view.body.data.id,
      file: sheet.id,
    },
  };
}
