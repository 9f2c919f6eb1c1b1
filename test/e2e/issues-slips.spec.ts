import { eventually } from '../support/booking.js';
import { docxText } from '../support/docx.js';
import { mailsTo, mailTo, quiet } from '../support/mailbox.js';
import { act, fileIssue, insertProject, longAgo } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import type { Person } from '../support/world.js';
import { World } from '../support/world.js';

interface SlipRow {
  id: string;
  kind: string;
  number: string;
  receiver: { zh: string; en: string };
  outside: boolean;
  level: number | null;
  answeredAt: string | null;
  answer: string | null;
}

const holder = { kind: 'holder' } as const;

describe('Slips', () => {
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
    const zone = await world.organisation('zone');
    const firm = await world.organisation('investor');
    const [manager, officer, company, foreign] = [
      await world.person(zone, { role: 'manager' }),
      await world.person(zone, { role: 'staff' }),
      await world.person(firm),
      await world.person(await world.organisation('zone'), { role: 'owner' }),
    ];
    const project = await insertProject(world, zone, firm);
    return { zone, manager, officer, company, foreign, project };
  }

  async function slipsOf(person: Person, id: string): Promise<SlipRow[]> {
    const { status, body } = await person.api.get<{ data: SlipRow[] }>(`/issues/${id}/slips`);
    expect(status).toBe(200);
    return body.data;
  }

  async function file(person: Person, path: string): Promise<Buffer> {
    const response = await fetch(`${stack.url}/api${path}`, { headers: { cookie: `oz_login=${person.cookie}` } });
    expect(response.status).toBe(200);
    return Buffer.from(await response.arrayBuffer());
  }

  const tokenOf = (text: string) => /slips\/answer#(\S+)/.exec(text)?.[1] ?? '';

  it('every step up the ladder brings the slip of its level, once; whoever stands outside gets it by mail and answers once', async () => {
    const { manager, officer, company, project } = await scene();
    const settings = (await manager.api.get<{ data: Record<string, unknown> }>('/zone-settings')).body.data;
    const email = `leader-${project.id}@county.example`;
    const { knownJurisdictions: _, organisations: __, zoneId: ___, ...chosen } = settings;
    const saved = await manager.api.put('/zone-settings', {
      ...chosen,
      ladder: [1, 2, 3, 4].map((level) => ({
        level,
        receiver: level === 4 ? { kind: 'outside', name: '周县长', email, locale: 'zh-CN' } : { kind: 'zone' },
      })),
    });
    expect(saved.status).toBe(200);
    const { id, number } = (await fileIssue(company, project.id)).body.data;
    await longAgo(world, id, 10);
    await eventually(async () => (await slipsOf(officer, id)).some(({ kind }) => kind === 'report'));
    await quiet(world);

    const slips = await slipsOf(officer, id);
    const { rows } = await world.owner.query(
      `SELECT e.level AS share, e.ladder_level AS level, count(s.id)::int AS slips, min(s.kind) AS kind
         FROM projects.escalation e LEFT JOIN projects.slip s ON s.escalation_id = e.id
        WHERE e.issue_id = $1 GROUP BY e.id`,
      [id],
    );
    expect(rows.length).toBeGreaterThan(slips.length);
    const kinds = [undefined, 'reminder', 'supervision', 'liaison', 'report'];
    for (const { share, level, slips: count, kind } of rows) {
      expect([count, kind]).toEqual(share >= 100 ? [1, kinds[level]] : [0, null]);
    }
    expect(new Set(slips.map(({ number: own }) => own)).size).toBe(slips.length);
    const log = (await officer.api.get<{ data: { events: { type: string }[] } }>(`/issues/${id}`)).body.data.events;
    expect(log.filter(({ type }) => type === 'slip-issued')).toHaveLength(slips.length);

    const outside = slips.filter(({ outside: is }) => is);
    const mails = await mailsTo(world, email);
    expect(mails).toHaveLength(outside.length);
    const mail = mails[0]!;
    expect(mail.text).toContain(number);
    const token = tokenOf(mail.text);
    const visitor = world.visitor;
    const look = await visitor.post<{ issueNumber: string; kind: string }>('/slips/look', { token });
    expect([look.status, look.body.issueNumber, look.body.kind]).toEqual([200, number, 'report']);
    const wrong = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    expect((await visitor.post('/slips/look', { token: wrong })).status).toBe(404);
    expect((await visitor.post('/slips/answer', { token: wrong, text: '?' })).status).toBe(404);
    expect((await visitor.post('/slips/answer', { token, text: '已协调供电公司' })).status).toBe(200);
    const again = await visitor.post<{ code: string }>('/slips/answer', { token, text: '再答' });
    expect([again.status, again.body.code]).toEqual([409, 'slip.answered']);
    const answered = (await slipsOf(officer, id)).filter(({ answer }) => answer !== null);
    expect(answered.map(({ answer }) => answer)).toEqual(['已协调供电公司']);
  }, 60_000);

  it('a manager issues one by hand, as Word and PDF in both languages; an expired link says so', async () => {
    const { manager, officer, company, project } = await scene();
    const { id } = (await fileIssue(company, project.id)).body.data;
    await act(officer, id, 'accept', { nextStep: '联系供电公司' });
    const email = `bureau-${project.id}@power.example`;
    const receiver = { kind: 'outside', name: 'Grid office', email, locale: 'en' };
    const issued = await manager.api.post<{ data: SlipRow[] }>(`/issues/${id}/slips`, {
      kind: 'liaison',
      receiver,
      note: 'Please name a date.',
    });
    expect([issued.status, issued.body.data[0]?.receiver]).toEqual([201, { zh: 'Grid office', en: 'Grid office' }]);
    const [slip] = issued.body.data;
    for (const locale of ['zh-CN', 'en']) {
      const docx = await file(officer, `/issues/${id}/slips/${slip!.id}/file?format=docx&locale=${locale}`);
      expect(docx.subarray(0, 2).toString()).toBe('PK');
      const pdf = await file(officer, `/issues/${id}/slips/${slip!.id}/file?format=pdf&locale=${locale}`);
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }
    const mail = await mailTo(world, email, slip!.number);
    await world.owner.query(`UPDATE projects.slip SET answer_until = now() - interval '1 minute' WHERE id = $1`, [
      slip!.id,
    ]);
    const late = await world.visitor.post<{ code: string }>('/slips/look', { token: tokenOf(mail.text) });
    expect([late.status, late.body.code]).toEqual([410, 'slip.expired']);
  }, 60_000);

  it('an organisation it goes to is named in the language of the reader', async () => {
    const { zone, manager, officer, company, project } = await scene();
    await world.owner.query(
      `UPDATE identity.organisation SET name_zh = '临江经开区', name_en = 'Linjiang Zone' WHERE id = $1`,
      [zone.id],
    );
    const { id } = (await fileIssue(company, project.id)).body.data;
    await act(officer, id, 'accept', { nextStep: '处理' });
    const issued = await manager.api.post<{ data: SlipRow[] }>(`/issues/${id}/slips`, {
      ...{ kind: 'reminder', receiver: holder, note: 'Soon' },
    });
    const [slip] = issued.body.data;
    expect(slip!.receiver).toEqual({ zh: '临江经开区', en: 'Linjiang Zone' });
    const words = async (locale: string) =>
      docxText(await file(officer, `/issues/${id}/slips/${slip!.id}/file?format=docx&locale=${locale}`));
    expect(await words('en')).toMatch(/To\s*Linjiang Zone/);
    expect(await words('en')).not.toContain('临江经开区');
    expect(await words('zh-CN')).toMatch(/主送\s*临江经开区/);
    // One written before slips kept both names says the one it has.
    await world.owner.query(`UPDATE projects.slip SET content = content - 'receiver' WHERE id = $1`, [slip!.id]);
    expect(await words('en')).toMatch(/To\s*临江经开区/);
  });

  it('only managers issue them; the company and strangers see none; a confidential issue stays nameless', async () => {
    const { manager, officer, company, foreign, project } = await scene();
    const wish = { title: `${project.nameZh}停电`, confidential: true };
    const { id } = (await fileIssue(company, project.id, wish)).body.data;
    await act(officer, id, 'accept', { nextStep: '处理' });
    const email = `secret-${project.id}@power.example`;
    const receiver = { kind: 'outside', name: '供电公司', email, locale: 'zh-CN' };
    const note = `请协助莱茵塔尔传动`;
    expect((await officer.api.post(`/issues/${id}/slips`, { kind: 'reminder', receiver: holder, note })).status).toBe(
      403,
    );
    for (const person of [company, foreign]) {
      expect((await person.api.get(`/issues/${id}/slips`)).status).toBe(404);
      expect((await person.api.post(`/issues/${id}/slips`, { kind: 'reminder', receiver: holder, note })).status).toBe(
        404,
      );
    }
    expect((await manager.api.post(`/issues/${id}/slips`, { kind: 'reminder', receiver, note })).status).toBe(201);
    const mail = await mailTo(world, email, '提示单');
    const answer = { token: tokenOf(mail.text), text: '已与莱茵塔尔传动联系' };
    expect((await world.visitor.post('/slips/answer', answer)).status).toBe(200);
    const { rows } = await world.owner.query(
      `SELECT content::text || answer AS content FROM projects.slip WHERE issue_id = $1`,
      [id],
    );
    for (const words of [mail.subject, mail.text, mail.html, rows[0].content]) {
      for (const name of [project.nameZh, project.nameEn, '莱茵塔尔传动']) expect(words).not.toContain(name);
    }
  }, 60_000);
});
