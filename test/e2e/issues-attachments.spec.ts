import { act, fileIssue, type IssueBody, insertProject } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { mp4File, oggFile, pdfFile, pngFile, type SentUpload, upload, webmFile } from '../support/uploads.js';
import { type Person, World } from '../support/world.js';

interface Attachment {
  id: string;
  purpose: string;
  fileName: string;
  side: string;
  by: { name: string | null };
}
type Attached = IssueBody & { data: { attachments: Attachment[] } };

describe('Files of issues, and time limits of a zone', () => {
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

  async function scene(confidential = false) {
    const zone = await world.organisation('zone');
    const firm = await world.organisation('investor');
    const [manager, officer, viewer, company, stranger] = [
      await world.person(zone, { role: 'manager' }),
      await world.person(zone, { role: 'staff' }),
      await world.person(zone, { role: 'viewer' }),
      await world.person(firm, { name: 'Anna Keller' }),
      await world.person(await world.organisation('investor')),
    ];
    const project = await insertProject(world, zone, firm);
    const { id } = (await fileIssue(company, project.id, { confidential })).body.data;
    return { zone, manager, officer, viewer, company, stranger, project, id };
  }

  const send = (by: Person, id: string, purpose: string, file: SentUpload) =>
    upload<Attached>(by, `/issues/${id}/attachments`, { ...file, fields: { purpose } });
  const photo: SentUpload = { name: 'Keller at gate 3.png', bytes: pngFile(640, 480) };
  const files = async (by: Person, id: string) => (await by.api.get<Attached>(`/issues/${id}`)).body.data.attachments;
  const status = async (by: Person, path: string) =>
    (await fetch(`${stack.url}/api${path}`, { headers: { cookie: `oz_login=${by.cookie}` } })).status;

  it('a photo of the company and the proof of the office, for everybody who sees the issue', async () => {
    const { id, company, officer, viewer, stranger } = await scene();
    const sent = await send(company, id, 'photo', photo);
    expect([sent.status, sent.body.data.attachments]).toMatchObject([
      201,
      [{ purpose: 'photo', fileName: 'Keller at gate 3.png', side: 'company' }],
    ]);
    expect((await send(officer, id, 'proof', { name: '验收单.pdf', bytes: pdfFile() })).status).toBe(201);
    const seen = await files(viewer, id);
    expect(seen.map(({ fileName }) => fileName)).toEqual(['Keller at gate 3.png', '验收单.pdf']);
    const path = `/issues/${id}/attachments/${seen[0]!.id}/content`;
    const shown = await fetch(`${stack.url}/api${path}?inline=1`, { headers: { cookie: `oz_login=${viewer.cookie}` } });
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(Buffer.from(photo.bytes));
    expect(await status(stranger, path)).toBe(404);
    const other = await scene();
    expect(await status(other.manager, path)).toBe(404);
    expect(await status(other.manager, `/issues/${other.id}/attachments/${seen[0]!.id}/content`)).toBe(404);
    const { events } = (await officer.api.get<Attached>(`/issues/${id}`)).body.data;
    expect(events.filter(({ type }) => type === 'attached')).toHaveLength(2);
  });

  it('of a confidential issue only managers and the company see what the company sent, and no name gives it away', async () => {
    const { id, company, officer, manager, zone } = await scene(true);
    await send(company, id, 'photo', photo);
    await send(officer, id, 'proof', { name: 'Keller.pdf', bytes: pdfFile() });
    const [first] = await files(company, id);
    expect((await files(officer, id)).map(({ fileName }) => fileName)).toEqual(['proof-2.pdf']);
    expect((await files(manager, id)).map(({ fileName }) => fileName)).toEqual(['photo-1.png', 'proof-2.pdf']);
    const path = `/issues/${id}/attachments/${first!.id}/content`;
    expect([await status(officer, path), await status(manager, path), await status(company, path)]).toEqual([
      404, 200, 200,
    ]);
    expect(JSON.stringify((await officer.api.get(`/issues/${id}`)).body)).not.toContain('Keller');
    expect((await files(manager, id)).map(({ by }) => by.name)).toEqual([null, officer.name]);
    const { rows } = await world.owner.query(
      `SELECT 1 FROM platform.audit_entry WHERE organisation_id = $1 AND action = 'issue.read' AND details->>'attachment' = $2`,
      [zone.id, first!.id],
    );
    expect(rows).toHaveLength(2);
  });

  it('ten files at most, each what it says it is, by who may, while it is open', async () => {
    const { id, company, viewer, officer } = await scene();
    expect((await send(viewer, id, 'photo', photo)).status).toBe(403);
    expect((await send(company, id, 'photo', { name: 'a.pdf', bytes: pdfFile() })).body.code).toBe(
      'upload.type-not-allowed',
    );
    expect((await send(company, id, 'voice', photo)).body.code).toBe('upload.type-not-allowed');
    expect((await send(company, id, 'secret', photo)).body.code).toBe('request.invalid');
    for (let count = 0; count < 9; count++) expect((await send(company, id, 'photo', photo)).status).toBe(201);
    const last = await Promise.all([1, 2, 3].map(() => send(officer, id, 'file', photo)));
    expect(last.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(last.find(({ status }) => status === 409)!.body.code).toBe('issue.too-many-attachments');
    await act(company, id, 'withdraw', { reason: 'Solved' });
    expect((await send(company, id, 'photo', photo)).status).toBe(403);
  });

  it('voice notes as browsers record them are played in parts, from a place of their own; films are none', async () => {
    const { id, company, officer } = await scene();
    const recorded: [SentUpload, string][] = [
      [{ name: 'blob', bytes: webmFile() }, 'audio/webm'],
      [{ name: 'note.mp4', bytes: mp4File('soun') }, 'audio/mp4'],
      [{ name: 'note.ogg', bytes: oggFile() }, 'audio/ogg'],
    ];
    for (const [file] of recorded) expect((await send(company, id, 'voice', file)).status).toBe(201);
    const seen = await files(officer, id);
    for (const [index, [{ bytes }, mediaType]] of recorded.entries()) {
      const path = `${stack.url}/api/issues/${id}/attachments/${seen[index]!.id}/content`;
      const get = (query: string, range?: string) =>
        fetch(`${path}${query}`, { headers: { cookie: `oz_login=${officer.cookie}`, ...(range && { range }) } });
      const whole = await get('?inline=1');
      expect([whole.status, whole.headers.get('content-type'), whole.headers.get('x-content-type-options')]).toEqual([
        200,
        mediaType,
        'nosniff',
      ]);
      expect(whole.headers.get('content-security-policy')).toContain('sandbox');
      expect(whole.headers.get('content-disposition')).toMatch(/^inline/);
      expect((await get('')).headers.get('content-disposition')).toMatch(/^attachment/);
      const part = await get('?inline=1', 'bytes=2-5');
      expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 2-5/${bytes.length}`]);
      expect(Buffer.from(await part.arrayBuffer())).toEqual(Buffer.from(bytes.subarray(2, 6)));
      const beyond = await get('?inline=1', `bytes=${bytes.length}-`);
      expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`]);
    }
    for (const film of [webmFile('V_VP8'), mp4File('soun', 'vide')]) {
      for (const purpose of ['voice', 'file']) {
        expect((await send(company, id, purpose, { name: 'note.webm', bytes: film })).body.code).toBe(
          'upload.type-not-allowed',
        );
      }
    }
  });

  it('a file whose answer got lost is sent again and kept once, also ten times at a time', async () => {
    const { id, company, officer, zone } = await scene();
    const key = '0190abcd-3600-7000-8000-000000004200';
    const keyed = (bytes: Uint8Array) =>
      upload<Attached>(company, `/issues/${id}/attachments`, {
        name: 'a.png',
        bytes,
        fields: { purpose: 'photo', key },
      });
    const sent = await Promise.all(Array.from({ length: 10 }, () => keyed(pngFile(8, 8))));
    expect(sent.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect((await keyed(pngFile(8, 8))).body.data.attachments).toHaveLength(1);
    const other = await keyed(pngFile(9, 9));
    expect([other.status, other.body.code]).toEqual([422, 'idempotency.other-body']);
    const { events } = (await officer.api.get<Attached>(`/issues/${id}`)).body.data;
    expect(events.filter(({ type }) => type === 'attached')).toHaveLength(1);
    // Another issue has keys of its own.
    const next = (await fileIssue(company, (await insertProject(world, zone, company.organisation)).id)).body.data.id;
    const again = await upload<Attached>(company, `/issues/${next}/attachments`, {
      name: 'a.png',
      bytes: pngFile(8, 8),
      fields: { purpose: 'photo', key },
    });
    expect([again.status, again.body.data.attachments]).toMatchObject([201, [{ by: { name: 'Anna Keller' } }]]);
  });

  it('a zone changes the length of limits, and only for issues filed from then on', async () => {
    const { manager, officer, company, project, id } = await scene();
    interface Presets {
      items: {
        data: {
          code: string;
          number: number;
          clocks: object[];
          confirm: object;
          toBeVerified: boolean;
          chosen: boolean;
        };
        abilities: { edit: boolean };
      }[];
      code?: string;
    }
    const listed = (await manager.api.get<Presets>('/presets')).body.items;
    expect(listed.map(({ data }) => [data.code, data.toBeVerified])).toEqual(
      ['mofcom', 'shandong', 'zaozhuang', 'zhongshan', 'jiangmen', 'jiangmen-leads'].map((code) => [code, true]),
    );
    const { data } = listed.find((preset) => preset.data.chosen)!;
    expect(data.code).toBe('jiangmen');
    const clocks = data.clocks.map((clock) => ({ ...clock, limit: { amount: 3, unit: 'working-days' } }));
    const wish = { code: 'jiangmen', clocks, confirm: { amount: 10, unit: 'working-days' }, number: 0 };
    const path = '/presets';
    expect((await officer.api.put(path, wish)).status).toBe(403);
    expect((await company.api.put(path, wish)).status).toBe(403);
    expect((await manager.api.put<Presets>(path, { ...wish, clocks: clocks.slice(1) })).body.code).toBe(
      'issue.preset-invalid',
    );
    const backwards = clocks.map((clock) => ('extendTo' in clock ? { ...clock, extendTo: 2 } : clock));
    expect((await manager.api.put<Presets>(path, { ...wish, clocks: backwards })).body.code).toBe(
      'issue.preset-invalid',
    );
    expect((await manager.api.put<Presets>(path, { ...wish, code: 'unheard-of' })).body.code).toBe(
      'issue.preset-unknown',
    );
    const saved = await manager.api.put<Presets>(path, wish);
    expect(saved.body.items.find((preset) => preset.data.code === 'jiangmen')!.data).toMatchObject({
      number: 1,
      toBeVerified: false,
    });
    expect((await manager.api.put(path, wish)).status).toBe(409);

    const limits = async (issueId: string) =>
      (await company.api.get<{ data: { clocks: { limit: object }[] } }>(`/issues/${issueId}`)).body.data.clocks.map(
        ({ limit }) => limit,
      );
    expect(await limits(id)).toContainEqual({ amount: 60, unit: 'working-minutes' });
    const later = (await fileIssue(company, project.id)).body.data.id;
    expect(await limits(later)).toEqual(clocks.map(({ limit }) => limit));
    const others = await scene();
    expect((await others.manager.api.get<Presets>('/presets')).body.items.every(({ data }) => data.number === 0)).toBe(
      true,
    );
  });
});
