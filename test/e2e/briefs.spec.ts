import { readWorkbook } from '#platform/documents';
import { eventually } from '../support/booking.js';
import { act, fileIssue, insertProject } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { World } from '../support/world.js';

interface BriefBody {
  data: {
    id: string;
    number: string;
    firstDay: string;
    state: string;
    facts: { figures: { key: string; value: number | null; link: string }[]; overdueIssues: { number: string }[] };
    text: Record<'zh' | 'en', Record<string, string>>;
    edited: string[];
    version: number;
  };
  abilities: Record<string, boolean>;
  code?: string;
}

describe('Briefs', () => {
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

  async function scene() {
    const zone = await world.organisation('zone', '临江经开区');
    const firm = await world.organisation('investor');
    const manager = await world.person(zone, { role: 'manager' });
    const officer = await world.person(zone, { role: 'staff' });
    const company = await world.person(firm, { name: 'Anna Keller' });
    const project = await insertProject(world, zone, firm);
    return { zone, firm, manager, officer, company, project };
  }

  const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const value = ({ data }: BriefBody, key: string) => data.facts.figures.find((figure) => figure.key === key)?.value;
  const bytes = async (url: string, cookie: string) => {
    const response = await fetch(url, { headers: { cookie: `oz_login=${cookie}` } });
    return { status: response.status, content: Buffer.from(await response.arrayBuffer()) };
  };

  it('is made from the data, edited, made anew without losing the edits, and sent with the document', async () => {
    const { manager, officer, company, project } = await scene();
    const { id } = (await fileIssue(company, project.id)).body.data;
    await act(officer, id, 'accept', { nextStep: '联系供电公司' });
    await act(officer, id, 'resolve', { proof: '已送电' });
    await act(company, id, 'confirm', { satisfaction: 4 });
    await fileIssue(company, project.id, { confidential: true, title: '莱茵塔尔传动的投诉' });

    const made = await officer.api.post<BriefBody>('/briefs', { kind: 'weekly', day: today() });
    expect(made.status).toBe(201);
    expect([
      value(made.body, 'issues.filed'),
      value(made.body, 'issues.closed'),
      value(made.body, 'issues.open'),
    ]).toEqual([2, 1, 1]);
    expect([value(made.body, 'issues.in-time'), value(made.body, 'issues.satisfaction')]).toEqual([100, 4]);
    expect(made.body.data.text.zh.summary).toContain('新收问题 2 件');
    expect(made.body.data.text.en.summary).toContain('2 issues were filed');
    expect(JSON.stringify(made.body)).not.toMatch(/莱茵塔尔|Anna Keller/);
    const again = await manager.api.post<BriefBody>('/briefs', { kind: 'weekly', day: today() });
    expect(again.body.data.id).toBe(made.body.data.id);

    const path = `/briefs/${made.body.data.id}`;
    const edited = await officer.api.patch<BriefBody>(path, {
      text: { zh: { outlook: '请抓紧。' } },
      version: made.body.data.version,
    });
    expect(edited.body.data.edited).toEqual(['zh.outlook']);
    expect((await officer.api.patch(path, { text: {}, version: made.body.data.version })).status).toBe(409);
    await fileIssue(company, project.id);
    const fresh = await officer.api.post<BriefBody>(`${path}/refresh`, { version: edited.body.data.version });
    expect(value(fresh.body, 'issues.filed')).toBe(3);
    expect(fresh.body.data.text.zh).toMatchObject({
      outlook: '请抓紧。',
      summary: expect.stringContaining('新收问题 3 件'),
    });

    const recipients = [{ name: '何建国', email: `he-${Date.now()}@example.org`, locale: 'zh-CN' }];
    expect((await officer.api.post(`${path}/send`, { recipients, version: fresh.body.data.version })).status).toBe(403);
    const sent = await manager.api.post<BriefBody>(`${path}/send`, { recipients, version: fresh.body.data.version });
    expect(sent.body).toMatchObject({ data: { state: 'sent' }, abilities: { edit: false } });
    const rows = await eventually(async () => {
      const mails = await world.owner.query(`SELECT subject, attachments FROM platform.mail WHERE recipient LIKE $1`, [
        `%${recipients[0]!.email}%`,
      ]);
      return mails.rows.length > 0 && mails.rows;
    });
    expect(rows).toHaveLength(1);
    expect(rows[0].subject).toContain('项目推进和问题办理周报');
    expect(Buffer.from(rows[0].attachments[0].base64, 'base64').subarray(0, 2).toString()).toBe('PK');

    const url = `${stack.url}/api${path}/file`;
    expect((await bytes(`${url}?format=pdf&locale=en`, officer.cookie)).content.subarray(0, 5).toString()).toBe(
      '%PDF-',
    );
    // A PDF may be looked at in the page; anything else is saved, whatever is asked.
    for (const [query, how] of [
      ['format=pdf&inline=true', 'inline'],
      ['format=pdf', 'attachment'],
      ['format=docx&inline=true', 'attachment'],
    ]) {
      const { headers } = await fetch(`${url}?${query}`, { headers: { cookie: `oz_login=${officer.cookie}` } });
      expect([query, headers.get('content-disposition')?.split(';')[0]]).toEqual([query, how]);
    }
    const workbook = await readWorkbook((await bytes(`${url}?format=xlsx`, officer.cookie)).content, {
      maxRows: 1000,
      maxBytes: 1e7,
    });
    expect(workbook.sheets[0]!.rows.map(({ cells }) => cells.slice(0, 2))).toContainEqual(['新收问题', 3]);
  });

  it('is nobody else’s: other zones, companies and strangers get nothing, viewers only read', async () => {
    const { zone, manager, company } = await scene();
    const made = await manager.api.post<BriefBody>('/briefs', { kind: 'monthly', day: today() });
    const path = `/briefs/${made.body.data.id}`;
    const other = await world.person(await world.organisation('zone'));
    const viewer = await world.person(zone, { role: 'viewer' });
    expect((await other.api.get(path)).status).toBe(404);
    expect((await company.api.get(path)).status).toBe(403);
    expect((await world.visitor.get(path)).status).toBe(401);
    expect((await viewer.api.get<BriefBody>(path)).body.abilities).toEqual({ edit: false, send: false, remove: false });
    expect((await viewer.api.post('/briefs', { kind: 'weekly' })).status).toBe(403);
    expect((await other.api.delete(path)).status).toBe(404);
    expect((await manager.api.post('/briefs', { kind: 'weekly', day: '2999-01-01' })).body.code).toBe('brief.not-yet');
    expect((await manager.api.delete(path)).status).toBe(204);
  });

  it('comes by itself when the zone asked for it, once a period, and its managers are told', async () => {
    const { zone, manager } = await scene();
    await world.owner.query(
      `INSERT INTO projects.zone_settings (zone_id, light_rule, preset_code, calendar, brief_schedule)
       VALUES ($1, 'yinchuan', 'jiangmen', '{"hours":[{"from":"09:00","to":"17:30"}],"jurisdictions":["CN"]}', $2)`,
      [zone.id, { weekly: { weekday: 1, hour: 0 }, monthly: { day: 1, hour: 0 } }],
    );
    const drafts = await eventually(async () => {
      const { body } = await manager.api.get<{ items: BriefBody[] }>('/briefs');
      return body.items.length === 2 ? body.items : undefined;
    });
    expect(new Set(drafts.map(({ data }) => data.state))).toEqual(new Set(['draft']));
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect((await manager.api.get<{ items: BriefBody[] }>('/briefs')).body.items).toHaveLength(2);
    const told = await manager.api.get<{ items: { data: { code: string } }[] }>('/notifications');
    expect(JSON.stringify(told.body).match(/brief\.(weekly|monthly)/g)).toHaveLength(2);
  });
});
