import { act, fileIssue, type IssueBody, insertProject } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';

interface Words {
  zh: string;
  en: string;
}
interface About {
  holder?: { organisation: Words; person: string | null };
  presets?: { before: { name: Words; number: number } | null; after: { name: Words; number: number } };
  extension?: { clock: string; from: Step; to: Step };
  other?: { id: string | null; number: string | null; title: string | null };
}
interface Step {
  limit: { amount: number; unit: string };
  dueAt: string;
}
interface Logged {
  data: { dueAt: string; links: { id: string; kind: string }[]; events: { type: string; about: About }[] };
}
interface Holders {
  organisations: { id: string }[];
  people: { memberId: string; organisationId: string; name: string }[];
}

describe('The log of an issue in words, and who holds it within an authority', () => {
  let stack: Stack;
  let world: World;

  beforeAll(async () => {
    stack = await startStack();
    world = await World.create(stack);
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  async function scene(confidential = false) {
    const zone = await world.organisation('zone');
    const firm = await world.organisation('investor', `Rheintal Antriebe GmbH ${Date.now()}`);
    const bureau = await world.organisation('authority', `供电局 ${Date.now()}`);
    const people = {
      manager: await world.person(zone, { role: 'manager', name: '沈经理' }),
      officer: await world.person(zone, { role: 'staff', name: '王专员' }),
      company: await world.person(firm, { name: 'Anna Keller' }),
      clerk: await world.person(bureau, { name: '何科长', role: 'staff' }),
      colleague: await world.person(bureau, { name: '李科员', role: 'staff' }),
      trainee: await world.person(bureau, { name: '实习生', role: 'viewer' }),
      otherBureau: await world.person(await world.organisation('authority')),
    };
    const project = await insertProject(world, zone, firm);
    const file = async (title: string, hidden = false) =>
      (await fileIssue(people.company, project.id, { title, confidential: hidden })).body.data;
    const { id } = await file('Substation', confidential);
    return { zone, bureau, people, project, id, file };
  }

  const log = async (by: Person, id: string) => (await by.api.get<Logged>(`/issues/${id}`)).body.data;
  const about = (data: Logged['data'], type: string) =>
    data.events.filter((event) => event.type === type).map((event) => event.about);

  async function done(by: Person, id: string, step: string, body: Record<string, unknown>): Promise<IssueBody> {
    const answer = await act(by, id, step, body);
    expect([step, answer.status]).toEqual([step, 200]);
    return answer.body;
  }

  it('the zone hands over to an authority, which names its own person; nobody is given a list of the people of others', async () => {
    const { zone, bureau, people, id } = await scene();
    const { manager, officer, company, clerk, colleague, trainee, otherBureau } = people;
    const holders = (by: Person) => by.api.get<Holders>(`/issues/${id}/holders`);
    expect((await holders(clerk)).status).toBe(404);
    await done(officer, id, 'assign', { organisationId: bureau.id, nextStep: '踏勘' });

    const toZone = (await holders(officer)).body;
    expect(toZone.organisations.map((organisation) => organisation.id)).toContain(bureau.id);
    expect(new Set(toZone.people.map(({ organisationId }) => organisationId))).toEqual(new Set([zone.id]));
    const toClerk = (await holders(clerk)).body;
    expect(toClerk.organisations.map((organisation) => organisation.id)).toEqual([bureau.id]);
    expect(toClerk.people.map(({ name }) => name).sort()).toEqual(['何科长', '李科员']);
    expect([
      (await holders(trainee)).status,
      (await holders(company)).status,
      (await holders(otherBureau)).status,
    ]).toEqual([403, 403, 404]);

    const named = { memberId: colleague.memberId, nextStep: '抢修', note: '请今天去' };
    expect((await act(officer, id, 'assign-within', named)).status).toBe(403);
    expect((await act(company, id, 'assign-within', named)).status).toBe(403);
    expect((await act(trainee, id, 'assign-within', named)).status).toBe(403);
    expect((await act(otherBureau, id, 'assign-within', named)).status).toBe(404);
    for (const stranger of [manager, otherBureau, trainee]) {
      const refused = await act(clerk, id, 'assign-within', { ...named, memberId: stranger.memberId });
      expect([refused.status, refused.body.code]).toEqual([422, 'issue.holder-unknown']);
    }
    const { data } = await done(clerk, id, 'assign-within', named);
    expect(data.holder).toMatchObject({ id: bureau.id, memberId: colleague.memberId });

    // Everybody who reads the log sees who it went to.
    for (const reader of [officer, company, colleague]) {
      expect(about(await log(reader, id), 'assigned').map(({ holder }) => holder?.person)).toEqual([null, '李科员']);
    }
    await done(colleague, id, 'give-back', { reason: 'Not ours' });
    const [back] = about(await log(officer, id), 'given-back');
    expect([back?.holder?.organisation.en, back?.holder?.person]).toEqual([
      (await world.owner.query(`SELECT name_en FROM identity.organisation WHERE id = $1`, [zone.id])).rows[0].name_en,
      null,
    ]);
    // What it no longer holds, it no longer hands on.
    expect((await holders(clerk)).status).toBe(403);
    expect((await act(clerk, id, 'assign-within', named)).status).toBe(403);
  }, 60_000);

  it('an extension shows both limits and dates, a change of limits both names', async () => {
    const { people, id } = await scene();
    const { manager, officer, company } = people;
    await done(officer, id, 'accept', { nextStep: '联系' });
    await done(manager, id, 'change-preset', { presetCode: 'zaozhuang', reason: '按企呼枣应办理' });
    const before = (await log(officer, id)).dueAt;
    await done(officer, id, 'answer', { text: '正在办', nextStep: '协调' });
    await done(officer, id, 'extend', { reason: '配件未到' });
    const seen = await log(company, id);
    expect(about(seen, 'preset-changed')).toMatchObject([
      { presets: { before: { name: { en: 'Quick response (Jiangmen)' } }, after: { number: 0 } } },
    ]);
    const [{ extension }] = about(seen, 'extended') as [About];
    expect(extension).toMatchObject({
      clock: 'solve',
      from: { limit: { amount: 10, unit: 'working-days' } },
      to: { limit: { amount: 25, unit: 'working-days' } },
    });
    expect(extension!.from.dueAt < extension!.to.dueAt).toBe(true);
    expect(extension!.to.dueAt).toBe(seen.dueAt);
    expect(before <= extension!.from.dueAt).toBe(true);
  }, 60_000);

  it('split, merged and linked issues are named with a way to them, and only to whom they are open', async () => {
    const { bureau, people, id, file } = await scene();
    const { officer, company, clerk } = people;
    await done(officer, id, 'split', {
      parts: [
        { category: 'water', title: 'Water main', description: 'Too small' },
        { category: 'gas', title: 'Gas meter', description: 'Missing' },
      ],
    });
    const twin = await file('The same again');
    const secret = await file('Secret', true);
    await done(officer, twin.id, 'merge', { intoId: id });
    await done(officer, id, 'link', { otherId: secret.id });
    await done(officer, id, 'link', { otherId: secret.id });
    await done(officer, secret.id, 'link', { otherId: id });
    await done(officer, id, 'assign', { organisationId: bureau.id, nextStep: '踏勘' });

    const seen = await log(officer, id);
    expect(about(seen, 'split').map(({ other }) => other?.title)).toEqual(['Water main', 'Gas meter']);
    const parts = about(seen, 'split').map(({ other }) => other!.id!);
    expect(
      (await Promise.all(parts.map((part) => company.api.get(`/issues/${part}`)))).map(({ status }) => status),
    ).toEqual([200, 200]);
    // Linked twice and from both sides is linked once.
    expect(about(seen, 'linked').map(({ other }) => other?.id)).toEqual([twin.id, secret.id]);
    expect(seen.links.map(({ kind }) => kind).sort()).toEqual([
      'merged-into-other',
      'related',
      'split-from-other',
      'split-from-other',
    ]);
    expect(about(await log(company, twin.id), 'merged')).toMatchObject([{ other: { id, title: 'Substation' } }]);
    // The company does not read what offices link; the bureau reads it, and gets no way to what is not open to it.
    expect(about(await log(company, id), 'linked').map(({ other }) => other?.id)).toEqual([twin.id]);
    const toClerk = await log(clerk, id);
    expect(about(toClerk, 'linked')).toMatchObject([
      { other: { id: null, number: twin.number, title: null } },
      { other: { id: null, number: secret.number, title: null } },
    ]);
    expect(toClerk.links).toEqual([]);

    const unlinked = await officer.api.delete<Logged>(`/issues/${secret.id}/links/${id}`);
    expect(unlinked.body.data.links).toEqual([]);
    expect(about(unlinked.body.data, 'unlinked')).toMatchObject([{ other: { id, title: 'Substation' } }]);
  }, 60_000);

  it('of a confidential issue no name of the company is in any of it', async () => {
    const { bureau, people, project, id, file } = await scene(true);
    const { officer, manager, company, clerk, colleague } = people;
    const open = await file('Rheintal Antriebe waits / Anna Keller');
    await done(officer, id, 'accept', { nextStep: '联系' });
    await done(officer, id, 'assign', { organisationId: bureau.id, nextStep: '踏勘', note: 'Anna Keller of Rheintal' });
    await done(clerk, id, 'assign-within', {
      memberId: colleague.memberId,
      nextStep: '抢修',
      note: 'Call Anna Keller',
    });
    await done(manager, id, 'change-preset', { presetCode: 'shandong', reason: 'Rheintal' });
    await done(colleague, id, 'extend', { reason: 'Rheintal' });
    const names = /Rheintal|Keller|莱茵塔尔|高端轴承|Precision/;
    for (const reader of [officer, clerk, colleague]) {
      const { body } = await reader.api.get<Logged>(`/issues/${id}`);
      const text = JSON.stringify(body);
      expect([names.exec(text)?.[0], text.includes(company.userId), text.includes(project.id)]).toEqual([
        undefined,
        false,
        false,
      ]);
      expect(about(body.data, 'assigned').map(({ holder }) => holder?.person)).toEqual([null, '李科员']);
      expect(about(body.data, 'extended')[0]?.extension?.to.limit.amount).toBe(30);
    }
    // Somebody links it to an open issue of the same company: the bureau learns of neither title nor way.
    await done(officer, id, 'link', { otherId: open.id });
    for (const reader of [clerk, colleague]) {
      expect(JSON.stringify((await reader.api.get(`/issues/${id}`)).body)).not.toMatch(names);
    }
  }, 60_000);
});
