import type { CellValue } from '#platform/documents';
import { bytesOf, downloadSheet, imported, sendImport } from '../support/imports.js';
import { createProject } from '../support/life-cycle.js';
import { type Stack, startStack } from '../support/stack.js';
import { World } from '../support/world.js';

describe('Projects out of Excel', () => {
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

  it('an Excel file is judged row by row; only the good rows become projects, and only when told', async () => {
    const { host, investor } = await world.booking();
    const { titles } = await downloadSheet(host, '/projects/import-template.xlsx?locale=en');
    const row = (facts: Record<string, string | number>): CellValue[] => titles.map((title) => facts[title] ?? null);
    await createProject(host, { nameZh: '海上风电叶片' });
    const bytes = await bytesOf({
      titles,
      rows: [
        row({ 'Name in Chinese': '海上风电叶片', 'Total investment': '1200000', 'Currency (ISO 4217)': 'CNY' }),
        row({ 'Name in English': 'Glass works', 'Total investment': '5' }),
        row({ 'Name in English': 'Paper mill', 'Planned completion': 'soon' }),
        row({ 'Name in English': 'Bicycles', Jobs: '40' }),
      ],
    });
    const problems = [
      { row: 3, column: 'H', field: 'currency', code: 'field.required' },
      { row: 4, column: 'P', field: 'plannedCompletion', code: 'field.date' },
    ];
    const count = async () => (await host.api.get<{ total: number }>('/projects?source=import&total=true')).body.total;
    expect(await imported(host, 'projects', bytes)).toMatchObject({
      ...{ state: 'done', rows: 4, good: 2, created: 2, problemCount: 2, problems },
      duplicates: [{ row: 2, project: { name: { zh: '海上风电叶片' } } }],
    });
    expect(await count()).toBe(0);
    const taken = await imported(host, 'projects', bytes, 'import-good');
    expect(taken).toMatchObject({ state: 'done', mode: 'import-good', good: 2, created: 2, problems });
    expect(await count()).toBe(2);
    expect((await sendImport(investor, 'projects', bytes, 'import-good')).status).toBe(403);
  }, 30_000);

  it('a sheet without names is refused as a whole, and says why', async () => {
    const { host } = await world.booking();
    const bytes = await bytesOf({ titles: ['Total investment'], rows: [['5']] });
    expect(await imported(host, 'projects', bytes)).toMatchObject({
      state: 'failed',
      fault: { code: 'import.columns' },
      done: 0,
    });
  }, 30_000);
});
