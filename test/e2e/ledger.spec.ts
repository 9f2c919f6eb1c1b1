import { act, fileIssue, insertProject } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { World } from '../support/world.js';

interface Row {
  data: {
    id: string;
    number: string;
    title: string;
    category: string;
    project: { id: string } | null;
    company: string | null;
    light: string;
    dueAt: string;
    version: number;
  };
  abilities: Record<string, boolean>;
}
interface Page {
  items: Row[];
  next: string | null;
  total: number | null;
}

describe('The ledger', () => {
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
    const bureau = await world.organisation('authority');
    const officer = await world.person(zone, { role: 'staff', name: '王专员' });
    const viewer = await world.person(zone, { role: 'viewer' });
    const company = await world.person(firm, { name: 'Anna Keller' });
    const clerk = await world.person(bureau);
    const project = await insertProject(world, zone, firm);
    const filed: Row['data'][] = [];
    for (const [category, title] of [
      ['power', '变电站未接入'],
      ['land', '土地证办理'],
      ['water', 'Water pressure 100% too low'],
      ['power', '扩容申请'],
      ['labour', '招聘困难'],
    ]) {
      filed.push((await fileIssue(company, project.id, { category, title })).body.data as unknown as Row['data']);
    }
    const secret = (await fileIssue(company, project.id, { confidential: true, title: '莱茵塔尔传动的投诉' })).body
      .data;
    return { zone, firm, bureau, officer, viewer, company, clerk, project, filed, secret };
  }

  const list = (by: { api: World['visitor'] }, query = '') => by.api.get<Page>(`/issues?${query}`);

  it('pages through every sort without skipping or repeating, and filters by what people ask for', async () => {
    const { officer, filed, secret } = await scene();
    const all = new Set([...filed.map(({ id }) => id), secret.id]);
    for (const sort of ['due', 'newest', 'level', 'number']) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Page = (await list(officer, `sort=${sort}&limit=2${cursor ? `&cursor=${cursor}` : ''}`)).body;
        seen.push(...page.items.map(({ data }) => data.id));
        cursor = page.next;
      } while (cursor);
      expect({ sort, count: seen.length, seen: new Set(seen) }).toEqual({ sort, count: all.size, seen: all });
    }
    const titles = async (query: string) =>
      (await list(officer, query)).body.items.map(({ data }) => data.title).sort();
    expect(await titles('category=land,labour')).toEqual(['土地证办理', '招聘困难'].sort());
    expect(await titles('q=100%25')).toEqual(['Water pressure 100% too low']);
    expect(await titles('q=土地')).toEqual(['土地证办理']);
    expect(await titles('light=red')).toEqual([]);
    expect((await list(officer, 'state=open&total=true&limit=1')).body.total).toBe(6);
    const numbers = (await list(officer, 'sort=number')).body.items.map(({ data }) => data.number);
    expect(numbers).toEqual([...numbers].sort());
    expect((await list(officer, 'cursor=x')).status).toBe(422);
    // A place of another sort is no place in this one.
    expect((await list(officer, `sort=due&cursor=2_${secret.id}`)).status).toBe(422);
  });

  it('shows each side its own, a department only what it holds, a stranger nothing', async () => {
    const { officer, viewer, company, clerk, bureau, filed } = await scene();
    expect((await list(clerk)).body.items).toEqual([]);
    await act(officer, filed[0]!.id, 'assign', { organisationId: bureau.id, nextStep: '现场踏勘' });
    expect((await list(clerk)).body.items.map(({ data }) => data.id)).toEqual([filed[0]!.id]);
    expect((await list(clerk, 'mine=true')).body.items[0]!.abilities).toMatchObject({ accept: true, edit: false });
    expect((await list(company)).body.items).toHaveLength(6);
    expect((await list(company)).body.items[0]!.abilities).toMatchObject({ assign: false, setNextStep: false });
    expect((await list(viewer)).body.items[0]!.abilities).toMatchObject({ assign: false, setNextStep: false });
    const foreign = await world.person(await world.organisation('zone'));
    for (const path of [
      '/issues',
      '/issues/summary',
      '/issues/board',
      '/wall',
      '/issues/calendar?from=2026-01-01&to=2027-01-01',
    ]) {
      const text = JSON.stringify((await foreign.api.get(path)).body);
      for (const { id, number } of filed)
        expect({ path, leaks: text.includes(id) || text.includes(`"${number}"`) }).toEqual({ path, leaks: false });
      expect((await world.visitor.get(path)).status).toBe(401);
    }
  });

  it('names nobody who filed in confidence, wherever one looks', async () => {
    const { officer, project, secret } = await scene();
    expect((await list(officer, 'q=莱茵塔尔')).body.items.map(({ data }) => data.id)).not.toContain(secret.id);
    expect((await list(officer, `project=${project.id}`)).body.items.map(({ data }) => data.id)).not.toContain(
      secret.id,
    );
    const row = (await list(officer, 'confidential=true')).body.items[0]!;
    expect(row.data).toMatchObject({ id: secret.id, project: null, company: null, title: '●●●的投诉' });
    const wall = (await officer.api.get<{ tiles: { id: string | null; name: unknown }[] }>('/wall')).body.tiles;
    expect(wall.map(({ id }) => id).sort()).toEqual([project.id, null].sort());
    expect(wall.find(({ id }) => id === null)!.name).toBeNull();
  });

  it('filters by the linked company, which is named only where it filed openly', async () => {
    const { zone, firm, officer, clerk, filed } = await scene();
    const secretive = await world.organisation('investor');
    const quiet = await world.person(secretive);
    const other = await insertProject(world, zone, secretive, { nameZh: '精密铸件项目', companyName: '海川铸造' });
    await fileIssue(quiet, other.id, { confidential: true });
    const companies = async () =>
      (await officer.api.get<{ items: { id: string; name: string }[] }>('/issues/companies')).body.items;
    expect(await companies()).toEqual([{ id: firm.id, name: '莱茵塔尔传动' }]);
    const ids = async (company: string) =>
      (await list(officer, `company=${company}&sort=number`)).body.items.map(({ data }) => data.id);
    expect(await ids(firm.id)).toEqual(filed.map(({ id }) => id));
    expect(await ids(secretive.id)).toEqual([]);
    const open = (await fileIssue(quiet, other.id)).body.data;
    expect(await ids(secretive.id)).toEqual([open.id]);
    expect((await companies()).map(({ id }) => id).sort()).toEqual([firm.id, secretive.id].sort());
    expect((await clerk.api.get<{ items: unknown[] }>('/issues/companies')).body.items).toEqual([]);
    expect((await world.visitor.get('/issues/companies')).status).toBe(401);
    expect((await list(officer, 'company=x')).status).toBe(422);
  });

  it('says how many days issues take from filing to the yes of the company', async () => {
    const { officer, company, filed } = await scene();
    const days = async () =>
      (await officer.api.get<{ averageDays: number | null }>('/issues/summary')).body.averageDays;
    expect(await days()).toBeNull();
    for (const { id } of filed.slice(0, 2)) {
      await act(officer, id, 'accept', { nextStep: '联系企业' });
      await act(officer, id, 'resolve', { proof: '已办妥' });
      expect((await act(company, id, 'confirm', { satisfaction: 5 })).status).toBe(200);
    }
    expect(await days()).toBe(0);
    const filedBefore = (id: string, ago: string, closedAgo: string) =>
      world.owner.query(
        `UPDATE projects.issue SET filed_at = now() - $2::interval, closed_at = now() - $3::interval WHERE id = $1`,
        [id, ago, closedAgo],
      );
    await filedBefore(filed[0]!.id, '10 days', '5 days');
    await filedBefore(filed[1]!.id, '2 days', '0 days');
    expect(await days()).toBe(3.5);
    await filedBefore(filed[0]!.id, '500 days', '400 days');
    expect(await days()).toBe(2);
  });

  it('counts for the dashboard, and puts cards on a board', async () => {
    const { officer, zone } = await scene();
    const summary = (await officer.api.get<Record<string, unknown>>('/issues/summary')).body;
    expect(summary).toMatchObject({ open: 6, overdue: 0, byLight: { green: 6, yellow: 0, red: 0 }, waitingForMe: 6 });
    expect(summary.byHolder).toEqual([expect.objectContaining({ id: zone.id, open: 6 })]);
    const board = (
      await officer.api.get<{ columns: { key: string; count: number; cards: Row[] }[] }>('/issues/board?by=state')
    ).body;
    expect(board.columns.map(({ key, count, cards }) => [key, count, cards.length])).toEqual([['filed', 6, 6]]);
  });

  it('changes many at once: each row is judged on its own, foreign ones answer like missing ones', async () => {
    const { officer, company, filed } = await scene();
    const other = await scene();
    const rows = [
      { id: filed[0]!.id, version: filed[0]!.version },
      { id: filed[1]!.id, version: 99 },
      { id: other.filed[0]!.id, version: other.filed[0]!.version },
    ];
    const change = { kind: 'next-step', nextStep: '本周内联系' };
    const done = await officer.api.post<{ rows: { code: string | null }[] }>('/issues/bulk', { rows, change });
    expect(done.body.rows.map(({ code }) => code)).toEqual([null, 'version.conflict', 'not-found']);
    const refused = await company.api.post<{ rows: { code: string | null }[] }>('/issues/bulk', {
      rows: rows.slice(0, 1),
      change,
    });
    expect(refused.body.rows.map(({ code }) => code)).toEqual(['forbidden']);
  });
});
