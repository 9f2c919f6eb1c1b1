import { bytesOf, downloadSheet, imported } from '../support/imports.js';
import { createProject, type ProjectBody, projectOf } from '../support/life-cycle.js';
import { type Stack, startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';

interface Industry {
  code: string;
  level: string;
  name: { zh: string; en: string };
  path: { code: string }[];
  isicCode: string | null;
}

describe('Industries of projects', () => {
  let stack: Stack;
  let world: World;
  let host: Person;

  beforeAll(async () => {
    stack = await startStack();
    world = await World.create(stack);
    ({ host } = await world.booking());
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  const search = async (query: string): Promise<Industry[]> =>
    (await host.api.get<{ items: Industry[] }>(`/industries?${query}`)).body.items;
  const industryOf = async (id: string) =>
    (await projectOf(host, id)).data as ProjectBody['data'] & { industry: string | null; isicCode: string | null };
  const refused = { status: 422, body: { errors: [{ path: 'industry', code: 'field.unknown-code' }] } };

  it('an officer finds one by code, by words of either language, and by pinyin', async () => {
    const [lithium] = await search(`search=${encodeURIComponent('锂电池')}`);
    expect(lithium).toMatchObject({ code: '3841', level: 'class', isicCode: '2720', name: { zh: '锂离子电池制造' } });
    expect(lithium!.path.map(({ code }) => code)).toEqual(['C', '38', '384']);
    for (const typed of ['3841', 'lithium%20battery', 'lilizidianchi']) {
      expect((await search(`search=${typed}`))[0]?.code).toBe('3841');
    }
    expect(await search('search=9999')).toEqual([]);
    expect((await search('scheme=isic4&search=batteries&limit=1')).map(({ code }) => code)).toEqual(['272']);
    expect(await search('limit=50')).toHaveLength(20);
    expect((await search('codes=3842,9999,38')).map(({ code }) => code)).toEqual(['3842', '38']);
    expect((await host.api.get('/industries?limit=51')).status).toBe(422);
    expect((await host.api.get('/industries?scheme=naics')).status).toBe(422);
  });

  it('the answer is small, and the browser may keep it', async () => {
    const answer = await fetch(`${stack.url}/api/industries?search=${encodeURIComponent('制造')}&limit=50`, {
      headers: { cookie: `oz_login=${host.cookie}` },
    });
    expect(answer.headers.get('cache-control')).toBe('private, max-age=3600');
    expect((await answer.text()).length).toBeLessThan(40_000);
    expect((await fetch(`${stack.url}/api/industries`)).status).toBe(401);
  });

  it('a project takes codes of both lists, no others, and remembers what they were', async () => {
    expect(await createProject(host, { industry: '9999' })).toMatchObject(refused);
    expect((await createProject(host, { isicCode: '3841' })).body).toMatchObject({
      errors: [{ path: 'isicCode', code: 'field.unknown-code' }],
    });
    const { body } = await createProject(host, { industry: '3841', isicCode: '2720' });
    const { id, version } = body.data;
    expect(await industryOf(id)).toMatchObject({ industry: '3841', isicCode: '2720' });
    expect((await host.api.patch(`/projects/${id}`, { isicCode: '272', version })).status).toBe(200);
    const { body: history } = await host.api.get<{ items: object[] }>(`/projects/${id}/facts`);
    expect(history.items).toMatchObject([{ field: 'isicCode', oldValue: '2720', newValue: '272' }]);
  });

  it('a code from before there was a list stays through the edit of another field, and goes only for one that exists', async () => {
    const { body } = await createProject(host, { industry: '3841' });
    const { id } = body.data;
    await world.owner.query(`UPDATE projects.project SET industry = '9999' WHERE id = $1`, [id]);
    const edit = async (facts: object) =>
      host.api.patch(`/projects/${id}`, { ...facts, version: (await industryOf(id)).version });
    expect((await edit({ summary: 'Something else' })).status).toBe(200);
    expect((await edit({ summary: 'The whole form', industry: '9999' })).status).toBe(200);
    expect((await industryOf(id)).industry).toBe('9999');
    expect(await edit({ industry: '9998' })).toMatchObject(refused);
    expect((await edit({ industry: '3842' })).status).toBe(200);
    expect((await industryOf(id)).industry).toBe('3842');
    expect(await edit({ industry: '9999' })).toMatchObject(refused);
  });

  it('an Excel file names them by code or by name; a name nobody knows is told with its row', async () => {
    const { titles } = await downloadSheet(host, '/projects/import-template.xlsx?locale=zh-CN');
    const row = (name: string, industry: string, isic: string) =>
      titles.map((title) => ({ 中文名称: name, 行业代码: industry, '国际标准行业代码（ISIC）': isic })[title] ?? null);
    const rows = [
      row('电池一厂', '锂离子电池制造', 'Manufacture of batteries and accumulators'),
      row('电池二厂', 'C3841', '2720'),
      row('电池三厂', '9999', ''),
      row('电池四厂', '造电池的', ''),
    ];
    expect(await imported(host, 'projects', await bytesOf({ titles, rows }), 'import-good')).toMatchObject({
      created: 2,
      problems: [
        { row: 4, field: 'industry', code: 'field.unknown-code' },
        { row: 5, field: 'industry', code: 'field.unknown-code' },
      ],
    });
    const { body } = await host.api.get<{ items: { data: { id: string } }[] }>('/projects?source=import');
    for (const { data } of body.items) {
      expect(await industryOf(data.id)).toMatchObject({ industry: '3841', isicCode: '2720' });
    }
  });
});
