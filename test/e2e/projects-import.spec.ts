import { readWorkbook, writeWorkbook } from '#platform/documents';
import { createProject } from '../support/life-cycle.js';
import { type Stack, startStack } from '../support/stack.js';
import { World } from '../support/world.js';

describe('Projects out of Excel', () => {
  let stack: Stack;
  let world: World;

  beforeAll(async () => {
    stack = await startStack({ processes: ['api'] });
    world = await World.create(stack);
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  it('an Excel file is judged row by row; only the good rows become projects, and only when told', async () => {
    const { host, investor } = await world.booking();
    const template = await fetch(`${stack.url}/api/projects/import-template.xlsx?locale=en`, {
      headers: { cookie: `oz_login=${host.cookie}` },
    });
    const { sheets } = await readWorkbook(new Uint8Array(await template.arrayBuffer()), { maxRows: 10, maxBytes: 1e7 });
    const titles = sheets[0]!.rows[0]!.cells.map(String);
    const place = (title: string) => titles.indexOf(title);
    const row = (facts: Record<string, string | number>) => {
      const cells: (string | number | null)[] = titles.map(() => null);
      for (const [title, value] of Object.entries(facts)) cells[place(title)] = value;
      return cells;
    };
    await createProject(host, { nameZh: '海上风电叶片' });
    const bytes = await writeWorkbook({
      createdAt: new Date(),
      sheets: [
        {
          name: 'Projects',
          columns: titles.map((title) => ({ title, kind: 'text' as const })),
          rows: [
            row({ 'Name in Chinese': '海上风电叶片', 'Total investment': '1200000', 'Currency (ISO 4217)': 'CNY' }),
            row({ 'Name in English': 'Glass works', 'Total investment': '5' }),
            row({ 'Name in English': 'Paper mill', 'Planned completion': 'soon' }),
            row({ 'Name in English': 'Bicycles', Jobs: '40' }),
          ],
        },
      ],
    });
    const send = async (cookie: string, mode: string) => {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(bytes)]), 'projects.xlsx');
      const headers = { cookie: `oz_login=${cookie}` };
      const answer = await fetch(`${stack.url}/api/projects/import?mode=${mode}`, {
        method: 'POST',
        headers,
        body: form,
      });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    };
    const problems = [
      { row: 3, column: 'H', field: 'currency', code: 'field.required' },
      { row: 4, column: 'P', field: 'plannedCompletion', code: 'field.date' },
    ];
    const count = async () => (await host.api.get<{ total: number }>('/projects?source=import&total=true')).body.total;
    expect(await send(host.cookie, 'check')).toMatchObject({
      status: 200,
      body: { rows: 4, good: 2, imported: 0, problems, duplicates: [{ row: 2, project: { reasons: ['same-name'] } }] },
    });
    expect(await count()).toBe(0);
    expect(await send(host.cookie, 'import-good')).toMatchObject({ status: 200, body: { imported: 2, problems } });
    expect(await count()).toBe(2);
    expect((await send(investor.cookie, 'import-good')).status).toBe(403);
  });
});
