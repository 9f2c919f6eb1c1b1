import { eventually } from '../support/booking.js';
import { quiet } from '../support/mailbox.js';
import { act, fileIssue, insertProject, longAgo } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';

interface Row {
  id: string;
  title: string;
  zone: { id: string };
  company: string | null;
  project: unknown;
  level: number;
  light: string;
  dueAt: string | null;
  step: { cause: string; clock: string | null; share: number | null; level: number; to: { name: { zh: string } } };
  unread: boolean;
  answeredAt: string | null;
}
interface Page {
  items: { data: Row; abilities: Record<string, boolean> }[];
  next: string | null;
}
interface Summary {
  unread: number;
  waiting: number;
  answered: number;
  zones: { id: string; open: number }[];
}

const names = /莱茵塔尔|Rheintal|Keller|高端轴承|Precision bearings/i;

describe('Escalations', () => {
  let stack: Stack;
  let world: World;

  beforeAll(async () => {
    stack = await startStack({ env: { SWEEP_SECONDS: '1' } });
    world = await World.create(stack);
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  /** A zone whose second level is the city and whose higher ones are the province; seven calendar days to solve. */
  async function scene() {
    const zone = await world.organisation('zone');
    const firm = await world.organisation('investor', `Rheintal Antriebe GmbH ${Date.now()}`);
    const [city, province] = [
      await world.organisation('authority', '市营商办'),
      await world.organisation('authority', '省商务厅'),
    ];
    const receiver = (organisationId: string) => ({ kind: 'organisation', organisationId });
    await world.owner.query(
      `INSERT INTO projects.zone_settings (zone_id, light_rule, preset_code, calendar, ladder) VALUES ($1, 'yinchuan', 'jiangmen',
         '{"hours":[{"from":"00:00","to":"24:00"}],"jurisdictions":["CN"]}', $2)`,
      [
        zone.id,
        JSON.stringify([
          { level: 2, receiver: receiver(city.id) },
          { level: 3, receiver: receiver(province.id) },
          { level: 4, receiver: receiver(province.id) },
        ]),
      ],
    );
    const people = {
      manager: await world.person(zone, { role: 'manager' }),
      officer: await world.person(zone, { role: 'staff', name: '王专员' }),
      company: await world.person(firm, { name: 'Anna Keller' }),
      leader: await world.person(city, { name: '市领导' }),
      reader: await world.person(city, { role: 'viewer' }),
      governor: await world.person(province, { name: '省领导' }),
    };
    const project = await insertProject(world, zone, firm);
    return { zone, firm, city, province, project, ...people };
  }

  const list = async (by: Person, query = ''): Promise<Page> => {
    const { status, body } = await by.api.get<Page>(`/escalations${query}`);
    expect(status).toBe(200);
    return body;
  };
  const rowsOf = async (by: Person, query = '') => (await list(by, query)).items.map(({ data }) => data);
  const summaryOf = async (by: Person) => (await by.api.get<Summary>('/escalations/summary')).body;

  /** An issue that has used up its limit once, and has come to the city by the worker alone. */
  async function escalated({ company, officer, project, leader }: Awaited<ReturnType<typeof scene>>, title: string) {
    const { id } = (await fileIssue(company, project.id, { title })).body.data;
    await act(officer, id, 'accept', { nextStep: '联系供电公司' });
    await act(officer, id, 'answer', { text: '正在办理', nextStep: '等待配件' });
    await longAgo(world, id, 8);
    await eventually(async () => (await rowsOf(leader)).some((row) => row.id === id));
    // Its slip is written by then: a step taken meanwhile would be asked for once more.
    await quiet(world);
    return id;
  }

  it('what used up its time comes to the authority of its level: why, unread, and to nobody else', async () => {
    const here = await scene();
    const { zone, manager, officer, company, leader, reader, governor, city } = here;
    const id = await escalated(here, 'Substation');
    const { items } = await list(leader);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      data: {
        ...{
          id,
          zone: { id: zone.id },
          company: '莱茵塔尔传动',
          level: 2,
          light: 'red',
          unread: true,
          answeredAt: null,
        },
        step: {
          cause: 'clock',
          clock: 'solve',
          share: 100,
          level: 2,
          to: { name: { zh: '市营商办' }, outside: false },
        },
      },
      abilities: { comment: true, instruct: true, giveBack: false },
    });
    expect((await list(reader)).items[0]).toMatchObject({
      data: { id, unread: true },
      abilities: { comment: false, instruct: false, giveBack: false },
    });
    // Those who answer for the zone see where it went.
    expect(await rowsOf(manager)).toMatchObject([{ id, unread: true, step: { to: { name: { zh: '市营商办' } } } }]);
    // It has not come to the next level, and to other zones and authorities it does not exist.
    const strangers = [
      governor,
      await world.person(await world.organisation('authority')),
      await world.person(await world.organisation('zone')),
    ];
    for (const stranger of strangers) {
      expect(await rowsOf(stranger)).toEqual([]);
      expect(await summaryOf(stranger)).toMatchObject({ unread: 0, waiting: 0, zones: [] });
      expect((await stranger.api.get(`/issues/${id}`)).status).toBe(404);
      expect((await stranger.api.post(`/issues/${id}/instruct`, { text: 'x', version: 1 })).status).toBe(404);
    }
    // Companies and people without a say have no such list.
    for (const nobody of [company, officer, await world.person(await world.organisation('agency'))]) {
      expect((await nobody.api.get('/escalations')).status).toBe(403);
      expect((await nobody.api.get('/escalations/summary')).status).toBe(403);
    }
    expect((await world.visitor.get('/escalations')).status).toBe(401);

    // Opening it is reading it, for whoever opened it; a reading of another zone's leader is not theirs.
    expect((await leader.api.get(`/issues/${id}`)).status).toBe(200);
    expect((await rowsOf(leader))[0]!.unread).toBe(false);
    expect((await rowsOf(reader))[0]!.unread).toBe(true);
    expect((await rowsOf(manager))[0]!.unread).toBe(true);
    const { rows } = await world.owner.query(
      `SELECT user_id AS "userId", organisation_id AS "organisationId" FROM projects.issue_reading WHERE issue_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ userId: leader.userId, organisationId: city.id }]);
  }, 60_000);

  it('an instruction answers it, handed over it can be given back; when it goes up again it is new again', async () => {
    const here = await scene();
    const { manager, officer, leader, governor, city, zone } = here;
    const id = await escalated(here, 'Substation');
    expect(await summaryOf(leader)).toMatchObject({
      ...{ unread: 1, waiting: 1, answered: 0 },
      zones: [{ id: zone.id, open: 1 }],
    });
    expect((await act(leader, id, 'instruct', { text: '三日内送电' })).status).toBe(200);
    expect(await rowsOf(leader, '?state=waiting')).toEqual([]);
    for (const person of [leader, manager]) {
      const [row] = await rowsOf(person, '?state=answered');
      expect([row!.id, typeof row!.answeredAt]).toEqual([id, 'string']);
    }
    await act(officer, id, 'assign', { organisationId: city.id, nextStep: '现场协调' });
    expect((await list(leader)).items[0]!.abilities.giveBack).toBe(true);
    const back = await act(leader, id, 'give-back', { reason: '已协调，请园区落实' });
    expect([back.status, back.body.data.holder.id]).toEqual([200, zone.id]);
    expect((await list(leader)).items[0]!.abilities.giveBack).toBe(false);

    await longAgo(world, id, 8);
    await eventually(async () => (await rowsOf(governor)).length === 1);
    expect((await rowsOf(governor))[0]).toMatchObject({ unread: true, answeredAt: null, step: { level: 3 } });
    // The city's own step stays what it was; the province's are its own.
    expect((await rowsOf(leader))[0]).toMatchObject({ level: 3, unread: false, step: { level: 2, share: 100 } });
    expect((await rowsOf(manager))[0]).toMatchObject({ unread: true, answeredAt: null, step: { level: 3 } });
    await governor.api.get(`/issues/${id}`);
    expect((await rowsOf(governor))[0]!.unread).toBe(false);
    await longAgo(world, id, 8);
    await eventually(async () => (await rowsOf(governor))[0]!.step.level === 4);
    expect((await rowsOf(governor))[0]!.unread).toBe(true);
  }, 60_000);

  it('“not solved” brings it up as well, and says so', async () => {
    const { company, officer, leader, manager, project } = await scene();
    const { id } = (await fileIssue(company, project.id)).body.data;
    await act(officer, id, 'accept', { nextStep: '送电' });
    await act(officer, id, 'resolve', { proof: '已送电' });
    expect(await rowsOf(leader)).toEqual([]);
    await act(company, id, 'reject', { reason: 'Still dark' });
    for (const person of [leader, manager]) {
      expect(await rowsOf(person)).toMatchObject([
        { id, unread: true, level: 2, step: { cause: 'not-solved', clock: null, share: null, level: 2 } },
      ]);
    }
    await act(officer, id, 'resolve', { proof: '已验收' });
    await act(company, id, 'confirm', { satisfaction: 5 });
    expect(await rowsOf(leader)).toEqual([]);
    expect((await rowsOf(leader, '?state=finished')).map((row) => row.id)).toEqual([id]);
  }, 60_000);

  it('unread ones come first, then what is due first; pages follow each other, filters narrow them', async () => {
    const here = await scene();
    const { company, leader, city, zone, project } = here;
    const ids: string[] = [];
    for (const [index, category] of ['land', 'power', 'water', 'gas', 'land'].entries()) {
      const { id } = (await fileIssue(company, project.id, { title: `No ${index}`, category })).body.data;
      ids.push(id);
      await world.owner.query(
        `UPDATE projects.issue SET level = 2, due_at = date_trunc('second', now()) + make_interval(days => $2) WHERE id = $1`,
        [id, 20 - index],
      );
      await world.owner.query(
        `INSERT INTO projects.issue_grant (issue_id, zone_id, organisation_id, side, level, raised_at)
         VALUES ($1, $2, $3, 'authority', 2, now())`,
        [id, zone.id, city.id],
      );
    }
    const read = async (id: string) =>
      world.owner.query(`INSERT INTO projects.issue_reading VALUES ($1, $2, $3, now() + interval '1 second')`, [
        id,
        leader.userId,
        city.id,
      ]);
    await read(ids[4]!);
    await read(ids[1]!);
    const wanted = [ids[3], ids[2], ids[0], ids[4], ids[1]];
    expect((await rowsOf(leader)).map((row) => row.id)).toEqual(wanted);
    const walked: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Page = await list(leader, `?limit=2${cursor && `&cursor=${cursor}`}`);
      walked.push(...page.items.map(({ data }) => data.id));
      cursor = page.next;
    }
    expect(walked).toEqual(wanted);
    expect((await rowsOf(leader, '?category=land')).map((row) => row.id)).toEqual([ids[0], ids[4]]);
    expect(await rowsOf(leader, '?level=3')).toEqual([]);
    expect(await rowsOf(leader, `?zone=${zone.id}`)).toHaveLength(5);
    expect(await rowsOf(leader, `?zone=${city.id}`)).toEqual([]);
    expect((await leader.api.get('/escalations?cursor=x')).status).toBe(422);
    expect((await leader.api.get('/escalations?state=all')).status).toBe(422);
  });

  it('a confidential one has no name here, and opening it is recorded; the list alone is not a reading', async () => {
    const { company, officer, manager, leader, project, zone } = await scene();
    const filed = await fileIssue(company, project.id, {
      confidential: true,
      title: '莱茵塔尔传动 waits',
      description: 'Anna Keller of Rheintal: 高端轴承项目 has no power',
    });
    const { id } = filed.body.data;
    await act(officer, id, 'accept', { nextStep: 'Call Rheintal / 莱茵塔尔' });
    await longAgo(world, id, 8);
    await eventually(async () => (await rowsOf(leader)).length === 1);
    const readings = async () =>
      (
        await world.owner.query(
          `SELECT actor->>'userId' AS "userId" FROM platform.audit_entry
            WHERE organisation_id = $1 AND action = 'issue.read' AND target_id = $2 ORDER BY sequence`,
          [zone.id, id],
        )
      ).rows.map(({ userId }) => userId);
    const before = (await readings()).length;
    for (const person of [leader, manager]) {
      const page = await list(person);
      expect(page.items[0]!.data).toMatchObject({ id, company: null, project: null, confidential: true });
      expect(JSON.stringify(page)).not.toMatch(names);
    }
    expect(await readings()).toHaveLength(before);
    const opened = await leader.api.get(`/issues/${id}`);
    expect([opened.status, names.test(JSON.stringify(opened.body))]).toEqual([200, false]);
    expect((await readings()).slice(before)).toEqual([leader.userId]);
  }, 60_000);
});
