import { setTimeout as sleep } from 'node:timers/promises';
import type { CellValue } from '#platform/documents';
import { eventually } from '../support/booking.js';
import { bytesOf, imported, importOf, sendImport, settled } from '../support/imports.js';
import { LiveClient } from '../support/live.js';
import { insertProject } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';

/** Enough for several batches; IMPORT_ROWS=10000 measures the longest file there can be. */
const manyRows = Number(process.env.IMPORT_ROWS ?? 400);

describe('A long import', () => {
  let stack: Stack;
  let world: World;

  beforeAll(async () => {
    stack = await startStack({ env: { SWEEP_SECONDS: '2' } });
    world = await World.create(stack);
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  async function scene() {
    const zone = await world.organisation('zone');
    const officer = await world.person(zone, { role: 'staff' });
    const colleague = await world.person(zone, { role: 'staff' });
    const firm = await world.organisation('investor');
    const company = await world.person(firm);
    await insertProject(world, zone, firm);
    return { zone, officer, colleague, company };
  }

  const titles = ['Category', 'Issue', 'Description', 'Project'];
  const rowsOf = (count: number): CellValue[][] =>
    Array.from({ length: count }, (_, index) => ['Power', `Hall ${index + 1}`, 'No power\nyet', 'Precision bearings']);

  /** Titles of the zone's issues, and whether its numbers count up without a gap. */
  async function filed(zoneId: string) {
    const { rows } = await world.owner.query<{ title: string; number: string }>(
      `SELECT title, number FROM projects.issue WHERE zone_id = $1 ORDER BY id`,
      [zoneId],
    );
    const numbers = rows.map(({ number }) => Number(number.split('-')[2])).sort((a, b) => a - b);
    return { titles: rows.map(({ title }) => title), gapless: numbers.every((number, index) => number === index + 1) };
  }

  const taken = (by: Person, id: string, least: number) =>
    eventually(async () => (await importOf(by, id)).done >= least, 60_000);

  it('goes on where it was when its worker is killed in the middle, again and again: each row once', async () => {
    const { zone, officer } = await scene();
    const bytes = await bytesOf({ titles, rows: rowsOf(300) });
    const { body } = await sendImport(officer, 'issues', bytes, 'import-good');
    for (const least of [30, 120]) {
      await taken(officer, body.data.id, least);
      // Anywhere in the next batch.
      await sleep(Math.random() * 200);
      await stack.worker.kill('SIGKILL');
      const { done } = await importOf(officer, body.data.id);
      expect((await filed(zone.id)).titles).toHaveLength(done);
      await stack.worker.restart();
    }
    expect(await settled(officer, body.data.id, 90_000)).toMatchObject({ state: 'done', done: 300, created: 300 });
    const { titles: all, gapless } = await filed(zone.id);
    expect(all).toHaveLength(300);
    expect(new Set(all).size).toBe(300);
    expect(gapless).toBe(true);
  }, 180_000);

  it('is seen by colleagues while it runs, and stops after the running batch; what was taken stays', async () => {
    const { zone, officer, colleague, company } = await scene();
    const bytes = await bytesOf({ titles, rows: rowsOf(1_500) });
    const socket = await LiveClient.connect(stack.url, { cookie: `oz_login=${colleague.cookie}` });
    await socket.subscribe(`organisation:${zone.id}`);
    const heard = socket.next('import.changed', 20_000);
    const { body } = await sendImport(officer, 'issues', bytes, 'import-good');
    const { id } = body.data;
    expect((await heard)?.payload).toEqual({ id });
    await taken(colleague, id, 1);
    // The same file again is the same import; another one waits for its turn.
    expect((await sendImport(officer, 'issues', bytes, 'import-good')).body.data.id).toBe(id);
    const other = await sendImport(colleague, 'issues', await bytesOf({ titles, rows: rowsOf(2) }));
    expect({ status: other.status, code: other.body.code }).toEqual({ status: 409, code: 'import.running' });
    expect((await company.api.post(`/imports/${id}/stop`)).status).toBe(404);
    const stopped = await colleague.api.post<{ data: { state: string; done: number; rows: number } }>(
      `/imports/${id}/stop`,
    );
    expect(stopped.body.data.state).toBe('stopped');
    const { done, created } = await importOf(colleague, id);
    await sleep(1_500);
    expect(await importOf(colleague, id)).toMatchObject({ state: 'stopped', done, created });
    expect(done).toBeLessThan(1_500);
    expect((await filed(zone.id)).titles).toHaveLength(created);
    expect(await imported(colleague, 'issues', await bytesOf({ titles, rows: rowsOf(2) }))).toMatchObject({ good: 2 });
    socket.close();
  }, 120_000);

  it('ends when whoever began it may not go on', async () => {
    const { zone, officer, colleague } = await scene();
    const { body } = await sendImport(officer, 'issues', await bytesOf({ titles, rows: rowsOf(1_500) }), 'import-good');
    await taken(colleague, body.data.id, 1);
    await world.owner.query(`UPDATE identity.member SET role = 'viewer' WHERE id = $1`, [officer.memberId]);
    const ended = await settled(colleague, body.data.id);
    expect(ended).toMatchObject({ state: 'failed', fault: { code: 'forbidden' } });
    expect((await filed(zone.id)).titles).toHaveLength(ended.created);
  }, 60_000);

  it(`${manyRows} rows are checked and taken`, async () => {
    const { zone, officer } = await scene();
    const bytes = await bytesOf({ titles, rows: rowsOf(manyRows) });
    const times: Record<string, number> = {};
    for (const mode of ['check', 'import-good'] as const) {
      const began = Date.now();
      const { body } = await sendImport(officer, 'issues', bytes, mode);
      times[`${mode} answered`] = Date.now() - began;
      const done = await settled(officer, body.data.id, 1_500_000);
      times[mode] = Date.now() - began;
      expect(done).toMatchObject({ state: 'done', rows: manyRows, created: manyRows, problemCount: 0 });
    }
    if (process.env.IMPORT_ROWS) console.log(times);
    expect(times['import-good answered']).toBeLessThan(5_000);
    expect((await filed(zone.id)).titles).toHaveLength(manyRows);
  }, 1_600_000);

  it('a file with more rows than there may be is refused as a whole', async () => {
    const { officer } = await scene();
    const bytes = await bytesOf({ titles, rows: rowsOf(10_001) });
    expect(await imported(officer, 'issues', bytes)).toMatchObject({
      state: 'failed',
      fault: { code: 'workbook.too-large', params: { limit: 'rows', most: 10_001 } },
    });
  }, 60_000);
});
