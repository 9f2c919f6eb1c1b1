import { issueCategories } from '#contracts';
import {
  bytesOf,
  cell,
  downloadSheet,
  imported,
  type Sheet,
  sendImport,
  settled,
  without,
  write,
} from '../support/imports.js';
import { act, fileIssue, type IssueBody, insertProject } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';

describe('Issues out of Excel', () => {
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

  async function scene() {
    const zone = await world.organisation('zone');
    const firm = await world.organisation('investor');
    const officer = await world.person(zone, { role: 'staff', name: '王专员' });
    const manager = await world.person(zone, { role: 'manager' });
    const company = await world.person(firm, { name: 'Anna Keller' });
    const project = await insertProject(world, zone, firm);
    const file = async (wish: Record<string, unknown>) => (await fileIssue(company, project.id, wish)).body.data;
    return { zone, firm, officer, manager, company, project, file };
  }

  const exported = (by: Person, query = 'locale=en&sort=number') => downloadSheet(by, `/issues/export.xlsx?${query}`);
  const issueOf = async (by: Person, id: string) => (await by.api.get<IssueBody>(`/issues/${id}`)).body.data;
  const logRows = async (zoneId: string) =>
    (await world.owner.query(`SELECT issue_id, sequence FROM projects.issue_event WHERE zone_id = $1`, [zoneId])).rows
      .length;

  /** What programs and people put into cells. */
  const strange = [
    '=1+1',
    "'quoted",
    '+86 512 6288',
    '第一行\n第二行\n\n第四行',
    'a\r\nb',
    '𠮷䶮 😀 é – “引号” <&>"',
    '_x000D_ stays',
    '@SUM(A1:A9)',
    '007',
    '  前后  有空格',
    `${'长'.repeat(4_990)}。`,
  ];

  it('an exported file that nobody touched changes nothing and writes no row of a log', async () => {
    const { zone, officer, manager, company, file } = await scene();
    const first = await file({ title: '土地证办理', category: 'land' });
    const second = await file({ title: '变电站', description: strange[3] });
    await file({ title: '莱茵塔尔传动的投诉', confidential: true });
    await act(officer, first.id, 'accept', { nextStep: '联系自然资源局' });
    for (const query of ['locale=en&sort=number', 'locale=zh-CN&sort=due']) {
      const { bytes } = await exported(officer, query);
      const before = await logRows(zone.id);
      for (const mode of ['check', 'import-good'] as const) {
        expect(await imported(officer, 'issues', bytes, mode)).toMatchObject({
          ...{ state: 'done', rows: 3, good: 3, unchanged: 3, created: 0, changed: 0, problemCount: 0, ignored: [] },
        });
      }
      expect(await logRows(zone.id)).toBe(before);
    }
    // What has changed on the platform since the file was made is not taken back by a file nobody touched.
    const { bytes } = await exported(officer);
    await act(officer, second.id, 'accept', { nextStep: '现场踏勘' });
    const { version } = await issueOf(officer, second.id);
    expect(await imported(manager, 'issues', bytes, 'import-good')).toMatchObject({ unchanged: 3, problemCount: 0 });
    expect(await issueOf(company, second.id)).toMatchObject({ nextStep: '现场踏勘', version });
  }, 60_000);

  it('what a person may edit is changed through the same door as on the page; anything else is a problem that says so', async () => {
    const { officer, project, file } = await scene();
    const [a, b, c] = [await file({ title: 'A' }), await file({ title: 'B' }), await file({ title: 'C' })];
    const sheet = await exported(officer);
    write(sheet, 0, 'Category', 'Land');
    write(sheet, 0, 'Issue', '=A1 & "new title"');
    write(sheet, 0, 'Next step', '联系自然资源局');
    write(sheet, 1, 'Person', '王专员');
    write(sheet, 2, 'State', 'Closed');
    write(sheet, 2, 'Project', 'Another project');
    write(sheet, 2, 'Next step', 'Call');
    const bytes = await bytesOf(sheet);
    const checked = await imported(officer, 'issues', bytes);
    expect(checked).toMatchObject({ good: 2, changed: 2, unchanged: 0, problemCount: 2 });
    expect(checked.problems).toMatchObject([
      { row: 4, column: 'C', field: 'state', code: 'import.read-only' },
      { row: 4, column: 'H', field: 'project', code: 'import.read-only' },
    ]);
    expect((await issueOf(officer, a.id)).title).toBe('A');
    const take = await officer.api.post<{ data: { id: string } }>(`/imports/${checked.id}/take`);
    expect(take.status).toBe(200);
    expect(await settled(officer, checked.id)).toMatchObject({ mode: 'import-good', changed: 2, problemCount: 2 });
    const after = await issueOf(officer, a.id);
    expect(after).toMatchObject({ title: '=A1 & "new title"', nextStep: '联系自然资源局' });
    expect(after.events.map(({ type }) => type)).toEqual(['filed', 'edited', 'next-step-set']);
    expect((await issueOf(officer, b.id)).holder.memberId).toBe(officer.memberId);
    expect(await issueOf(officer, c.id)).toMatchObject({ nextStep: '#accept' });
    // Taken once, however often somebody asks.
    expect((await officer.api.post(`/imports/${checked.id}/take`)).status).toBe(200);
    expect((await issueOf(officer, a.id)).events).toHaveLength(3);
    expect(project.id).toBeTruthy();
  }, 60_000);

  it('a cell somebody else changed meanwhile, a number twice, a foreign number: each row says how to mend it', async () => {
    const { officer, file } = await scene();
    const a = await file({ title: 'A' });
    await file({ title: 'B' });
    const sheet = await exported(officer);
    await act(officer, a.id, 'accept', { nextStep: 'Call the bureau' });
    write(sheet, 0, 'Next step', 'Write to the bureau');
    write(sheet, 1, 'Next step', '');
    sheet.rows.push([...sheet.rows[1]!]);
    sheet.rows.push(sheet.titles.map((title) => (title === 'Number' ? 'I-1999-0001' : null)));
    const { problems } = await imported(officer, 'issues', await bytesOf(sheet), 'import-good');
    expect(problems).toMatchObject([
      { row: 2, field: 'nextStep', code: 'import.changed-meanwhile' },
      { row: 3, field: 'nextStep', code: 'field.required' },
      { row: 4, field: 'number', code: 'import.twice', params: { row: 3 } },
      { row: 5, field: 'number', code: 'import.issue-unknown' },
    ]);
    for (const { words } of problems)
      expect(words).toEqual({ zh: expect.stringMatching(/。$/), en: expect.stringMatching(/\.$/) });
    expect((await issueOf(officer, a.id)).nextStep).toBe('Call the bureau');
  }, 60_000);

  it('round trip: exported, filed anew, exported again – the cells that describe the issue are equal', async () => {
    const { zone, firm, officer, project, file } = await scene();
    for (const [index, text] of strange.entries()) {
      const title = text.replace(/\s+/g, ' ').trim().slice(0, 110);
      await file({ title, description: text, category: issueCategories[index] });
    }
    const described = ['Category', 'Issue', 'Description', 'Project', 'Company', 'Held by', 'Next step'];
    const cellsOf = (sheet: Sheet) =>
      sheet.rows
        .map((_, row) => described.map((title) => cell(sheet, row, title)))
        .sort((a, b) => (`${a}` < `${b}` ? -1 : 1));
    const original = await exported(officer);
    const texts = original.rows.map((_, row) => cell(original, row, 'Description'));
    expect([...texts].sort()).toEqual(strange.map((text) => text.trim()).sort());

    const again = await imported(officer, 'issues', await bytesOf(without(original, 'Number')), 'import-good');
    expect(again).toMatchObject({ created: strange.length, problemCount: 0 });
    const both = await exported(officer);
    expect(both.rows).toHaveLength(strange.length * 2);
    expect(cellsOf(both)).toEqual(
      [...cellsOf(original), ...cellsOf(original)].sort((a, b) => (`${a}` < `${b}` ? -1 : 1)),
    );

    // Another zone with a project of the same name; its own numbers stay its own.
    const other = await world.organisation('zone');
    const colleague = await world.person(other);
    await insertProject(world, other, firm, { nameZh: project.nameZh, nameEn: project.nameEn });
    const foreign = await imported(colleague, 'issues', original.bytes);
    expect(foreign.problems[0]).toMatchObject({ row: 2, field: 'number', code: 'import.other-zone' });
    expect(foreign.good).toBe(0);
    const moved = without(original, 'Number', 'Project number');
    expect(await imported(colleague, 'issues', await bytesOf(moved), 'import-good')).toMatchObject({
      created: strange.length,
      problemCount: 0,
    });
    const theirs = await exported(colleague);
    const withoutHolder = (cells: unknown[][]) => cells.map((row) => row.filter((_, index) => index !== 5));
    expect(withoutHolder(cellsOf(theirs))).toEqual(withoutHolder(cellsOf(original)));
    expect(zone.id).not.toBe(other.id);
  }, 60_000);

  it('new issues: the project by number or exact name, everything else said cell by cell', async () => {
    const { zone, firm, officer, project } = await scene();
    await insertProject(world, zone, firm, { nameZh: '重名项目', nameEn: 'Twin' });
    await insertProject(world, zone, firm, { nameZh: '重名项目', nameEn: 'Twin' });
    const bureau = await world.organisation('authority');
    const { titles } = await downloadSheet(officer, '/issues/import-template.xlsx?locale=zh-CN');
    expect(titles).toEqual(['类别', '问题', '具体情况', '项目编号', '项目', '承办单位', '承办人', '下一步']);
    const { rows: numbered } = await world.owner.query<{ number: string }>(
      `SELECT number FROM projects.project WHERE id = $1`,
      [project.id],
    );
    const number = numbered[0]!.number;
    const bytes = await bytesOf({
      titles: [...titles, '备注'],
      rows: [
        ['用电', '接电', '第二车间', number, null, null, null, null, '不读'],
        ['Land', 'Plot', 'Boundary', null, 'Precision bearings', null, '王专员', 'Measure it', null],
        ['power', 'Line', 'Pole', number.toLowerCase(), project.nameZh, `authority ${bureau.id}`, null, null, null],
        [null, null, null, null, '重名项目', null, null, null, null],
        ['天气', '甲'.repeat(121), 'x', 'P-0', null, null, '没有此人', '#accept', null],
        ['用水', '水压', '低', number, 'Another', null, null, null, null],
      ],
    });
    const done = await imported(officer, 'issues', bytes, 'import-good');
    expect(done).toMatchObject({ rows: 6, created: 2, ignored: ['备注'] });
    expect(done.problems.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      '4 F import.holder-unknown',
      '5 A field.required',
      '5 B field.required',
      '5 C field.required',
      '5 E import.project-ambiguous',
      '6 A field.not-allowed',
      '6 B field.too-long',
      '6 D import.project-unknown',
      '6 H field.pattern',
      '6 G import.person-unknown',
      '7 E import.project-mismatch',
    ]);
    const list = await exported(officer);
    const plot = list.rows.findIndex((_, row) => cell(list, row, 'Issue') === 'Plot');
    expect(cell(list, plot, 'Person')).toBe('王专员');
    expect(cell(list, plot, 'Next step')).toBe('Measure it');
    expect(cell(list, plot, 'Project number')).toBe(number);
    expect(cell(list, plot, 'Due (Beijing time)')).toBeInstanceOf(Date);

    const mend = await downloadSheet(officer, `/imports/${done.id}/mend.xlsx?locale=zh-CN`);
    expect(mend.titles.at(-1)).toBe('需要修改之处');
    expect(cell(mend, 0, '需要修改之处')).toBeNull();
    expect(cell(mend, 4, '需要修改之处')).toMatch(/^A 类别：没有这一选项/);
    expect(cell(mend, 3, '项目')).toBe('重名项目');
    write(mend, 5, '项目', null);
    const again = await imported(officer, 'issues', await bytesOf({ ...mend, rows: [mend.rows[5]!] }));
    expect(again).toMatchObject({ created: 1, problemCount: 0, ignored: ['备注'] });
  }, 60_000);

  it('what was filed in confidence stays masked, and changes only where nothing is masked', async () => {
    const { officer, manager, company, file } = await scene();
    const secret = await file({ title: '莱茵塔尔传动的投诉', description: 'Anna Keller says', confidential: true });
    const sheet = await exported(manager, 'locale=zh-CN&sort=number');
    expect(JSON.stringify(sheet.rows)).not.toMatch(/莱茵塔尔|高端轴承|Precision|Anna Keller/);
    write(sheet, 0, '问题', '改写的标题');
    write(sheet, 0, '具体情况', '改写');
    write(sheet, 0, '项目', '高端轴承项目');
    const refused = await imported(manager, 'issues', await bytesOf(sheet), 'import-good');
    expect(refused.problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'title import.confidential',
      'description import.read-only',
      'project import.read-only',
    ]);
    const fine = await exported(officer, 'locale=zh-CN&sort=number');
    write(fine, 0, '下一步', '回访莱茵塔尔传动');
    write(fine, 0, '承办人', '王专员');
    expect(await imported(officer, 'issues', await bytesOf(fine), 'import-good')).toMatchObject({ changed: 1 });
    const after = await issueOf(officer, secret.id);
    expect(after).toMatchObject({ nextStep: '回访●●●', identityShown: false });
    expect(after.holder.memberId).toBe(officer.memberId);
    const anew = await imported(officer, 'issues', await bytesOf(without(fine, '编号')));
    expect(anew.problems).toMatchObject([{ field: 'project', code: 'import.project-unknown' }]);
    expect((await issueOf(company, secret.id)).title).toBe('莱茵塔尔传动的投诉');
  }, 60_000);

  it('strangers, companies, departments, viewers and other zones get nothing', async () => {
    const { zone, officer, company, file } = await scene();
    await file({ title: 'A' });
    const { bytes } = await exported(officer);
    const { id } = await imported(officer, 'issues', bytes);
    const stranger = { ...officer, cookie: 'x' };
    expect((await sendImport(stranger, 'issues', bytes)).status).toBe(401);
    const clerk = await world.person(await world.organisation('authority'));
    const viewer = await world.person(zone, { role: 'viewer' });
    for (const by of [company, clerk, viewer]) {
      expect((await sendImport(by, 'issues', bytes)).status).toBe(403);
      expect((await by.api.get(`/imports/${id}`)).status).toBe(404);
      expect((await by.api.get<{ items: unknown[]; abilities: object }>('/imports?kind=issues')).body).toEqual({
        items: [],
        abilities: { start: false },
      });
    }
    const foreign = await world.person(await world.organisation('zone'));
    for (const [method, end] of [
      ['GET', ''],
      ['POST', '/take'],
      ['POST', '/stop'],
      ['GET', '/mend.xlsx'],
    ] as const) {
      expect((await foreign.api.send(method, `/imports/${id}${end}`)).status).toBe(404);
    }
    expect((await foreign.api.get<{ items: unknown[]; abilities: object }>('/imports?kind=issues')).body).toEqual({
      items: [],
      abilities: { start: true },
    });
  }, 60_000);
});
