import Excel from 'exceljs';
import { readWorkbook } from '#platform/documents';
import { act, fileIssue, insertProject } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';

describe('The ledger as an Excel file', () => {
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
    const zone = await world.organisation('zone', '临江经开区');
    const firm = await world.organisation('investor');
    const officer = await world.person(zone, { role: 'staff', name: '王专员' });
    const manager = await world.person(zone, { role: 'manager' });
    const company = await world.person(firm, { name: 'Anna Keller' });
    const project = await insertProject(world, zone, firm);
    const file = async (wish: Record<string, unknown>) => (await fileIssue(company, project.id, wish)).body.data;
    const power = await file({ category: 'power', title: '=HYPERLINK("https://evil.example","变电站")' });
    const land = await file({ category: 'land', title: '土地证办理' });
    const secret = await file({ category: 'land', confidential: true, title: '莱茵塔尔传动的投诉' });
    return { zone, firm, officer, manager, company, project, power, land, secret };
  }

  async function download(by: Person, query = '') {
    const response = await fetch(`${stack.url}/api/issues/export.xlsx?${query}`, {
      headers: { cookie: `oz_login=${by.cookie}` },
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect({ query, status: response.status }).toEqual({ query, status: 200 });
    const { sheets } = await readWorkbook(bytes, {
      maxRows: 5_000,
      maxBytes: 30_000_000,
      maxColumns: 60,
      maxCellLength: 5_000,
    });
    const [head, ...rows] = sheets[0]!.rows.map(({ cells }) => cells);
    return { bytes, headers: response.headers, name: sheets[0]!.name, head: head!, rows };
  }

  const numbers = (rows: readonly (readonly unknown[])[]) => rows.map(([number]) => number);

  it('holds the rows of the list in its order, in the language of who asks', async () => {
    const { officer, company, power, land, secret } = await scene();
    await act(officer, land.id, 'accept', { nextStep: '=1+1 联系自然资源局' });
    await act(officer, land.id, 'resolve', { proof: '已办证' });
    await act(company, land.id, 'confirm', { satisfaction: 4 });
    const { headers, name, head, rows } = await download(officer, 'sort=number');
    expect(headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(headers.get('content-disposition')).toMatch(/^attachment; .*filename\*=UTF-8''.*\.xlsx$/);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(name).toBe('问题台账');
    expect(numbers(rows)).toEqual([power.number, land.number, secret.number]);
    const cell = (row: number, title: string) => rows[row]![head.indexOf(title)] ?? null;
    expect(cell(1, '状态')).toBe('已办结');
    expect(cell(1, '按时办结')).toBe('是');
    expect(cell(1, '满意度（满分 5 分）')).toBe(4);
    expect(cell(1, '期限（北京时间）')).toBeNull();
    expect(cell(0, '类别')).toBe('用电');
    expect(cell(0, '项目')).toBe('高端轴承项目');
    expect(cell(0, '企业')).toBe('莱茵塔尔传动');
    expect(cell(0, '承办单位')).toBe('临江经开区');
    expect(cell(0, '下一步')).toBe('受理');
    const beijing = (instant: string) => `${new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16)}`;
    expect((cell(0, '期限（北京时间）') as Date).toISOString().slice(0, 16)).toBe(beijing(power.dueAt!));
    const english = await download(officer, 'locale=en&sort=number');
    expect(english.name).toBe('Ledger of issues');
    expect(english.rows[0]).toEqual(expect.arrayContaining(['Filed', 'Power', 'Precision bearings', 'Accept']));
  });

  it('keeps text as text: nothing in a cell is calculated', async () => {
    const { officer, power } = await scene();
    await act(officer, power.id, 'accept', { nextStep: '=1+1' });
    const { bytes } = await download(officer, 'category=power');
    const book = new Excel.Workbook();
    await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
    const values: unknown[] = [];
    book.worksheets[0]!.eachRow((row) =>
      row.eachCell((cell) => {
        expect({ value: cell.value, formula: cell.formula }).toEqual({ value: cell.value, formula: undefined });
        values.push(cell.value);
      }),
    );
    expect(values).toEqual(expect.arrayContaining(['=HYPERLINK("https://evil.example","变电站")', '=1+1']));
  });

  it('takes the filters of the list, and refuses what the list refuses', async () => {
    const { officer, firm, power, land, secret } = await scene();
    const found = async (query: string) => numbers((await download(officer, query)).rows).sort();
    expect(await found('category=land')).toEqual([land.number, secret.number].sort());
    expect(await found(`company=${firm.id}`)).toEqual([power.number, land.number].sort());
    expect(await found('confidential=true')).toEqual([secret.number]);
    expect(await found('state=closed')).toEqual([]);
    expect(await found('q=土地')).toEqual([land.number]);
    expect((await officer.api.get('/issues/export.xlsx?category=magic')).status).toBe(422);
    expect((await officer.api.get('/issues/export.xlsx?limit=5')).status).toBe(400);
  });

  it('goes on past a page of the list', async () => {
    const { officer, power } = await scene();
    await world.owner.query(
      `INSERT INTO projects.issue (id, number, zone_id, confidential, category, title, description, filed_side, filed_at, state,
                                   holder_id, due_at, due_clock, next_step, preset_code, preset_number, calendar, search)
       SELECT gen_random_uuid(), 'I-2026-' || n, zone_id, confidential, category, title, description, filed_side, filed_at,
              state, holder_id, due_at, due_clock, next_step, preset_code, preset_number, calendar, search
         FROM projects.issue, generate_series(1001, 1700) n WHERE id = $1`,
      [power.id],
    );
    for (const sort of ['due', 'number']) {
      const rows = numbers((await download(officer, `sort=${sort}`)).rows);
      expect({ sort, rows: rows.length, different: new Set(rows).size }).toEqual({ sort, rows: 703, different: 703 });
    }
  });

  it('names nobody who filed in confidence, whoever exports: what the list masks is masked', async () => {
    const { officer, manager, company, secret } = await scene();
    for (const by of [officer, manager, company]) {
      for (const locale of ['zh-CN', 'en']) {
        const { rows } = await download(by, `confidential=true&locale=${locale}`);
        expect(numbers(rows)).toEqual([secret.number]);
        expect(rows[0]).toContain('●●●的投诉');
        expect(rows[0]).toContain(locale === 'en' ? '(confidential)' : '（保密）');
        expect(JSON.stringify(rows)).not.toMatch(/莱茵塔尔|高端轴承|Precision|Anna Keller/);
      }
      expect((await download(by, 'q=莱茵塔尔&confidential=true')).rows).toEqual([]);
    }
  });

  it('a stranger gets nothing, a foreign tenant an empty file, a department what it holds', async () => {
    const { officer, zone, company, power } = await scene();
    expect((await world.visitor.get('/issues/export.xlsx')).status).toBe(401);
    const bureau = await world.organisation('authority');
    const clerk = await world.person(bureau);
    for (const kind of ['zone', 'investor'] as const) {
      expect((await download(await world.person(await world.organisation(kind)))).rows).toEqual([]);
    }
    expect((await download(clerk)).rows).toEqual([]);
    await act(officer, power.id, 'assign', { organisationId: bureau.id, nextStep: '现场踏勘' });
    expect(numbers((await download(clerk)).rows)).toEqual([power.number]);
    expect((await download(company)).rows).toHaveLength(3);
    await download(officer);
    const logged = await world.owner.query<{ details: { rows: number } }>(
      `SELECT details FROM platform.audit_entry WHERE action = 'ledger.exported' AND organisation_id = $1`,
      [zone.id],
    );
    expect(logged.rows.map(({ details }) => details)).toEqual([{ rows: 3 }]);
  });
});
