import { LiveClient } from '../support/live.js';
import { quiet } from '../support/mailbox.js';
import { act, fileIssue, insertProject } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';

/** Everything by which somebody could recognise who complains. */
const names = /莱茵塔尔|Rheintal|Keller|高端轴承|Precision bearings/i;
const hour = 3_600_000;

describe('A confidential issue', () => {
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

  /** A project of a company with a name to hide, the offices around it, and people who have nothing to do with it. */
  async function scene() {
    const zone = await world.organisation('zone');
    const firm = await world.organisation('investor', `Rheintal Antriebe GmbH ${Date.now()}`);
    const bureau = await world.organisation('authority');
    const city = await world.organisation('authority');
    const people = {
      manager: await world.person(zone, { role: 'manager', name: '沈经理' }),
      officer: await world.person(zone, { role: 'staff', name: '王专员', locale: 'zh-CN' }),
      viewer: await world.person(zone, { role: 'viewer', name: '看客' }),
      company: await world.person(firm, { role: 'staff', name: 'Anna Keller' }),
      colleague: await world.person(firm, { role: 'manager', name: 'Berta Blum' }),
      clerk: await world.person(bureau, { name: '何科长' }),
      above: await world.person(city, { name: '市领导' }),
      foreignZone: await world.person(await world.organisation('zone')),
      otherCompany: await world.person(await world.organisation('investor')),
    };
    await world.owner.query(
      `INSERT INTO projects.zone_settings (zone_id, light_rule, preset_code, calendar, ladder) VALUES ($1, 'yinchuan', 'jiangmen',
         '{"hours":[{"from":"00:00","to":"24:00"}],"jurisdictions":["CN"]}',
         jsonb_build_array(jsonb_build_object('level', 2, 'receiver', jsonb_build_object('kind', 'organisation', 'organisationId', $2::text))))`,
      [zone.id, city.id],
    );
    const project = await insertProject(world, zone, firm, { companyName: '莱茵塔尔传动' });
    const secret = (text: string) => `${text}：莱茵塔尔 / Rheintal / Anna Keller / 高端轴承项目 / Precision bearings`;
    const filed = await fileIssue(people.company, project.id, {
      confidential: true,
      title: '莱茵塔尔传动 waits',
      description: secret('Substation'),
    });
    expect(filed.status).toBe(201);
    return {
      zone,
      firm,
      bureau,
      city,
      project,
      people,
      secret,
      id: filed.body.data.id,
      number: filed.body.data.number,
    };
  }

  type Scene = Awaited<ReturnType<typeof scene>>;

  /** Through its whole life, with names in whatever people write, up the ladder, and with the company's last word. */
  async function live({ id, people, bureau, secret }: Scene): Promise<void> {
    const { officer, manager, clerk, company } = people;
    const steps: [Person, string, Record<string, unknown>][] = [
      [officer, 'accept', { nextStep: secret('联系') }],
      [manager, 'comment', { text: secret('内部'), internal: true }],
      [company, 'comment', { text: secret('From us') }],
      [
        manager,
        'assign',
        { organisationId: bureau.id, memberId: clerk.memberId, nextStep: '踏勘', note: secret('转办') },
      ],
      [clerk, 'answer', { text: secret('答复'), nextStep: secret('等待') }],
      [
        clerk,
        'request-pause',
        { reason: 'court', note: secret('开庭'), until: new Date(Date.now() + 48 * hour).toISOString() },
      ],
      [company, 'decide-pause', { consent: true, note: secret('Fine') }],
      [clerk, 'resume', {}],
      [clerk, 'resolve', { proof: secret('已送电') }],
      [company, 'reject', { reason: secret('Still dark') }],
      [officer, 'link', { otherId: await other() }],
    ];
    for (const [who, step, body] of steps) {
      const answer = await act(who, id, step, body);
      expect([step, answer.status]).toEqual([step, 200]);
    }
    await longAgo(id, 20);
    expect((await act(officer, id, 'next-step', { nextStep: '督办' })).body.data.level).toBe(4);

    async function other(): Promise<string> {
      const project = await insertProject(world, officer.organisation, people.otherCompany.organisation, {
        nameZh: '另一个项目',
        nameEn: 'Another project',
        companyName: '另一家公司',
      });
      return (await fileIssue(officer, project.id)).body.data.id;
    }
  }

  /** Every page of the API that shows issues, or what came of them. */
  const endpoints = ({ id, number, project }: Scene): string[] => [
    `/issues/${id}`,
    `/issues/${id}/holders`,
    '/issues?state=open&limit=100',
    '/issues?limit=100&confidential=true',
    `/issues?q=${encodeURIComponent(number)}`,
    '/issues?q=rheintal',
    `/issues?q=${encodeURIComponent('莱茵塔尔')}`,
    `/issues?project=${project.id}`,
    '/issues/summary',
    '/issues/board',
    '/issues/calendar?from=2020-01-01&to=2030-12-31',
    '/wall',
    '/notifications?limit=100',
    '/audit?limit=100',
    '/my-day',
  ];

  it('names nobody to anybody but the company and the managers of its zone, on any page', async () => {
    const made = await scene();
    await live(made);
    await quiet(world);
    const { people, project, firm, company, id } = { ...made, company: made.people.company };
    const ids = new RegExp([project.id, firm.id, company.userId, company.memberId].join('|'));

    for (const who of ['officer', 'viewer', 'clerk', 'above'] as const) {
      for (const path of endpoints(made)) {
        const { body } = await people[who].api.get(path);
        // Officers see the project of the company, and what they searched for comes back to nobody.
        expect([who, path, names.exec(JSON.stringify(body))?.[0]]).toEqual([who, path, undefined]);
        expect([who, path, ids.exec(JSON.stringify(body))?.[0]]).toEqual([who, path, undefined]);
      }
      const one = await people[who].api.get<{ data: { identityShown: boolean; title: string } }>(`/issues/${id}`);
      expect([who, one.status, one.body.data.identityShown]).toEqual([who, 200, false]);
      expect(one.body.data.title).toContain('●●●');
    }
    for (const who of ['foreignZone', 'otherCompany'] as const) {
      for (const path of endpoints(made)) {
        const { body } = await people[who].api.get(path);
        const text = JSON.stringify(body);
        expect([who, path, names.test(text) || text.includes(id) || ids.test(text)]).toEqual([who, path, false]);
      }
      expect((await people[who].api.get(`/issues/${id}`)).status).toBe(404);
    }
    for (const who of ['manager', 'company', 'colleague'] as const) {
      const { body } = await people[who].api.get<{ data: { company: string; filedBy: string } }>(`/issues/${id}`);
      expect(body.data).toMatchObject({ company: '莱茵塔尔传动', filedBy: 'Anna Keller' });
    }
    // What everybody reads in common is masked for the manager as well.
    const { items } = (await people.manager.api.get<{ items: unknown[] }>('/issues?confidential=true')).body;
    expect(items.length).toBe(1);
    expect(JSON.stringify(items)).not.toMatch(names);
  }, 60_000);

  it('is told by mail and in notifications without a name, and everybody concerned is told', async () => {
    const made = await scene();
    await live(made);
    await quiet(world);
    const { id, people } = made;
    const mails = await world.owner.query<{ recipient: string; subject: string; html: string; text: string }>(
      `SELECT recipient, subject, html, text FROM platform.mail WHERE message_id LIKE 'issue.' || $1 || '.%'`,
      [id],
    );
    for (const { recipient, subject, html, text } of mails.rows)
      expect(`${recipient} ${subject} ${html} ${text}`).not.toMatch(names);
    const told = (person: Person) => mails.rows.filter(({ recipient }) => recipient.includes(person.email)).length;
    for (const who of ['manager', 'company', 'colleague', 'clerk', 'above'] as const) {
      expect([who, told(people[who])]).not.toEqual([who, 0]);
    }
    for (const who of ['viewer', 'foreignZone', 'otherCompany'] as const)
      expect([who, told(people[who])]).toEqual([who, 0]);

    const notes = await world.owner.query<{ userId: string; code: string; params: object; cause: string }>(
      `SELECT user_id AS "userId", code, params, cause FROM identity.notification WHERE link = '/issues/' || $1`,
      [id],
    );
    expect(JSON.stringify(notes.rows)).not.toMatch(names);
    expect(new Set(notes.rows.map(({ userId, cause }) => `${userId} ${cause}`)).size).toBe(notes.rows.length);
    expect(new Set(notes.rows.map(({ code }) => code))).toEqual(
      new Set([
        ...['issue.filed', 'issue.assigned', 'issue.answered', 'issue.commented', 'issue.pause-requested'],
        ...[
          'issue.pause-granted',
          'issue.paused',
          'issue.resumed',
          'issue.resolved',
          'issue.rejected',
          'issue.warned',
          'issue.escalated',
        ],
      ]),
    );
  }, 60_000);

  it('holds no name in the tables that everybody with access reads', async () => {
    const made = await scene();
    await live(made);
    await quiet(world);
    const { id, zone } = made;
    const tables = {
      'projects.issue': 'id = $1',
      'projects.issue_event': 'issue_id = $1',
      'projects.escalation': 'issue_id = $1',
      'projects.slip': 'issue_id = $1',
      'projects.issue_link': 'issue_id = $1',
      'platform.outbox_event': `payload->>'issueId' = $1::text`,
      'platform.audit_entry': `target_id = $1::text`,
    };
    for (const [table, condition] of Object.entries(tables)) {
      const { rows } = await world.owner.query(
        `SELECT to_jsonb(t) - 'actor' AS row FROM ${table} t WHERE ${condition}`,
        [id],
      );
      expect([table, names.exec(JSON.stringify(rows))?.[0]]).toEqual([table, undefined]);
    }
    const timeline = await world.owner.query(
      `SELECT 1 FROM projects.timeline_entry WHERE zone_id = $1 AND subject_id = $2`,
      [zone.id, id],
    );
    expect(timeline.rows).toEqual([]);
  }, 60_000);

  it('is news for whoever may see it, by id alone, and for nobody else', async () => {
    const made = await scene();
    const { id, people } = made;
    const hears = async (person: Person) => {
      const client = await LiveClient.connect(stack.url, { cookie: `oz_login=${person.cookie}` });
      const answer = await client.subscribe(`issue:${id}`);
      return { client, ok: 'ok' in answer };
    };
    const officer = await hears(people.officer);
    const stranger = await hears(people.otherCompany);
    const neighbour = await hears(people.foreignZone);
    expect([officer.ok, stranger.ok, neighbour.ok]).toEqual([true, false, false]);
    const news = officer.client.next('issue.changed');
    await act(people.company, id, 'comment', { text: 'Anna Keller of Rheintal asks' });
    const heard = (await news)!;
    expect(heard.event).toBe('issue.changed');
    expect(Object.keys(heard.payload ?? {}).sort()).toEqual(['id', 'version']);
    expect(stranger.client.news.concat(neighbour.client.news)).toEqual([]);
    for (const { client } of [officer, stranger, neighbour]) client.socket.close();
  });

  /** As if it had been filed so many days ago, and nobody had looked since. */
  async function longAgo(id: string, days: number): Promise<void> {
    await world.owner.query(`ALTER TABLE projects.issue_event DISABLE TRIGGER append_only`);
    await world.owner.query(`UPDATE projects.issue_event SET at = at - make_interval(days => $2) WHERE issue_id = $1`, [
      id,
      days,
    ]);
    await world.owner.query(`ALTER TABLE projects.issue_event ENABLE TRIGGER append_only`);
  }
});
