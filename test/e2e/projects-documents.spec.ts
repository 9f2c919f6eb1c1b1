import { readdirSync } from 'node:fs';
import pg from 'pg';
import type { Answer } from '../support/api.js';
import { eventually } from '../support/booking.js';
import { type Stack, startStack } from '../support/stack.js';
import { pdfFile, pngFile, type SentUpload, upload } from '../support/uploads.js';
import { type Person, World } from '../support/world.js';

interface DocumentBody {
  data: { id: string; title: string; shared: boolean; removed: boolean; version: number; versions: Version[] };
  abilities: Record<string, boolean>;
  code?: string;
}

interface Version {
  number: number;
  fileName: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  uploadedBy: string;
}

interface List {
  items: DocumentBody[];
  abilities: Record<string, boolean>;
}

const megabyte = 1024 * 1024;

describe('Documents of a project', () => {
  let stack: Stack;
  let world: World;
  let officer: Person;
  let company: Person;
  let stranger: Person;
  let otherZone: Person;
  let projectId: string;

  beforeAll(async () => {
    stack = await startStack({ env: { SWEEP_SECONDS: '1' } });
    world = await World.create(stack);
    officer = await world.person(await world.organisation('zone'), { role: 'staff', name: '王敏' });
    company = await world.person(await world.organisation('investor'), { role: 'staff' });
    stranger = await world.person(await world.organisation('investor'));
    otherZone = await world.person(await world.organisation('zone'));
    const made = await officer.api.post<{ data: { id: string } }>('/projects', {
      nameZh: '电池工厂',
      nameEn: 'Battery',
    });
    expect(made.status).toBe(201);
    projectId = made.body.data.id;
    const link = { organisationId: company.organisation.id };
    expect((await officer.api.post(`/projects/${projectId}/company`, link)).status).toBe(200);
  }, 180_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  const send = (person: Person, sent: SentUpload) =>
    upload<DocumentBody>(person, `/projects/${projectId}/documents`, sent);
  const list = async (person: Person) => (await person.api.get<List>(`/projects/${projectId}/documents`)).body;
  const content = (person: Person, id: string, number = 1, query = '') =>
    person.api.get<string>(`/documents/${id}/versions/${number}/content${query}`);
  const storedFiles = () =>
    readdirSync(stack.folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('documents/'));

  /** Keeps whoever wants to change a document waiting. */
  async function holdDocument(id: string) {
    const client = new pg.Client({ connectionString: stack.adminDatabaseUrl });
    await client.connect();
    await client.query('BEGIN');
    await client.query(`SELECT FROM projects.document WHERE id = $1 FOR UPDATE`, [id]);
    return { release: () => client.end() };
  }

  it('keeps what was uploaded, with every version, and gives it back as it came', async () => {
    const first = await send(officer, {
      name: '可研报告.pdf',
      bytes: pdfFile(),
      fields: { evidence: 'feasibility-study' },
    });
    expect(first).toMatchObject({ status: 201, body: { data: { title: '可研报告', shared: false } } });
    const { id } = first.body.data;
    const second = await upload<DocumentBody>(officer, `/documents/${id}/versions`, { bytes: pdfFile('/Lang (zh)') });
    expect(second.body.data.versions.map(({ number, fileName }) => [number, fileName])).toEqual([
      [2, 'plan.pdf'],
      [1, '可研报告.pdf'],
    ]);
    expect(second.body.data.versions[1]).toMatchObject({ uploadedBy: '王敏', bytes: pdfFile().length });
    const back = await content(officer, id);
    expect(back.body).toBe(pdfFile().toString('latin1'));
    expect((await content(officer, id, 2)).body).toContain('/Lang (zh)');
    expect((await content(officer, id, 3)).status).toBe(404);
  });

  it('answers with a file that can do nothing: saved under its name, of its own type, in a sandbox', async () => {
    const { body } = await send(officer, { name: '图.png', bytes: pngFile(10, 10) });
    const saved = await content(officer, body.data.id);
    const headers = Object.fromEntries(saved.headers);
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-disposition': `attachment; filename="_.png"; filename*=UTF-8''%E5%9B%BE.png`,
    });
    expect(headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
    const shown = await content(officer, body.data.id, 1, '?inline=1');
    expect(shown.headers.get('content-disposition')).toMatch(/^inline/);
    const office = await world.visitor.get(`/documents/${body.data.id}/versions/1/content`);
    expect(office.status).toBe(401);
  });

  it('no file stays that nobody owns, also when the process dies between the file and its row', async () => {
    const { id } = (await send(officer, { bytes: pdfFile() })).body.data;
    const pending = async () =>
      (await world.owner.query<{ key: string }>(`SELECT storage_key AS key FROM platform.pending_file`)).rows;
    expect(await pending()).toEqual([]);
    const before = storedFiles();
    const lock = await holdDocument(id);
    const dying = upload(officer, `/documents/${id}/versions`, { bytes: pdfFile('/Lang (en)') }).catch(() => 'died');
    await eventually(async () => (await pending()).length === 1 && storedFiles().length > before.length);
    await stack.api.kill('SIGKILL');
    expect(await dying).toBe('died');
    await lock.release();
    await stack.api.restart();
    expect((await list(officer)).items.find(({ data }) => data.id === id)!.data.versions).toHaveLength(1);
    // It may still be on its way for all the sweeper knows; a day later it is not.
    expect(storedFiles()).toHaveLength(before.length + 1);
    await world.owner.query(`UPDATE platform.pending_file SET stored_at = stored_at - interval '1 day'`);
    await eventually(async () => (await pending()).length === 0);
    expect(storedFiles().sort()).toEqual(before.sort());
  }, 60_000);

  it.each<[string, SentUpload, number, string]>([
    [
      'a picture with a script',
      { name: 'a.svg', bytes: Buffer.from('<svg><script/></svg>') },
      415,
      'upload.type-not-allowed',
    ],
    ['a page called a text', { name: 'a.txt', bytes: Buffer.from('<html><script/>') }, 415, 'upload.type-not-allowed'],
    ['a program called a PDF', { bytes: Buffer.from('MZ\x90\0\x03', 'latin1') }, 415, 'upload.type-not-allowed'],
    [
      'a page that is a PDF too',
      { bytes: Buffer.concat([Buffer.from('<html>'), pdfFile()]) },
      415,
      'upload.type-not-allowed',
    ],
    ['a scripted PDF', { bytes: pdfFile('/OpenAction << /S /JavaScript /JS (1) >>') }, 422, 'upload.unsafe'],
    ['a PDF with a password', { bytes: pdfFile('/Encrypt 5 0 R') }, 422, 'upload.unsafe'],
    ['a PDF with a second file', { bytes: pdfFile('', '<script>alert(1)</script>') }, 422, 'upload.unsafe'],
    ['a PDF called a Word file', { name: 'a.docx', bytes: pdfFile() }, 422, 'upload.unsafe'],
    ['a huge picture', { name: 'a.png', bytes: pngFile(60_000, 60_000) }, 422, 'upload.unsafe'],
    [
      'an archive that breaks off',
      { name: 'a.docx', bytes: Buffer.from('PK\x03\x04xxxx', 'latin1') },
      422,
      'upload.unsafe',
    ],
    ['nothing', { bytes: Buffer.alloc(0) }, 422, 'upload.empty'],
    ['an unknown field', { bytes: pdfFile(), fields: { zoneId: 'x' } }, 422, 'request.invalid'],
    ['a field called __proto__', { bytes: pdfFile(), fields: { ['__proto__']: 'x' } }, 400, 'request.malformed'],
    [
      'a page of another site',
      { bytes: pdfFile(), headers: { origin: 'https://evil.example' } },
      403,
      'request.foreign-origin',
    ],
  ])('refuses %s, and keeps nothing', async (_, sent, status, code) => {
    const before = storedFiles();
    expect(await send(officer, sent)).toMatchObject({ status, body: { code } });
    expect(storedFiles()).toEqual(before);
  });

  it('bounds the size while the file arrives, and stays able to work', async () => {
    const large = Buffer.alloc(20 * megabyte + 1, 0x20);
    expect(await send(officer, { bytes: large })).toMatchObject({ status: 413, body: { code: 'upload.too-large' } });
    const lied = await fetch(`${stack.url}/api/projects/${projectId}/documents`, {
      method: 'POST',
      headers: { cookie: `oz_login=${officer.cookie}`, 'content-type': 'multipart/form-data; boundary=x' },
      body: endless(),
      duplex: 'half',
    } as RequestInit);
    expect(lied.status).toBe(413);
    expect((await send(officer, { bytes: pdfFile() })).status).toBe(201);
  });

  it('a form is taken only where files are, and a route for files takes nothing else', async () => {
    const form = await upload(officer, '/projects', { bytes: pdfFile() });
    expect(form).toMatchObject({ status: 415, body: { code: 'request.unsupported-media-type' } });
    const json = await officer.api.post(`/projects/${projectId}/documents`, { title: 'x' });
    expect(json).toMatchObject({ status: 415, body: { code: 'request.unsupported-media-type' } });
    const without = new FormData();
    without.append('title', 'x');
    const missing = await fetch(`${stack.url}/api/projects/${projectId}/documents`, {
      method: 'POST',
      headers: { cookie: `oz_login=${officer.cookie}` },
      body: without,
    });
    expect(await missing.json()).toMatchObject({ status: 422, code: 'upload.missing' });
  });

  it('a name from a stranger is cleaned, and is no part of where the file lies', async () => {
    const name = '../../../etc/\u202efdp.exe\u0007<img onerror=x>.pdf';
    const { body } = await send(officer, { name, bytes: pdfFile() });
    const [version] = body.data.versions;
    expect(version!.fileName).toBe('fdp.exeimg onerror=x.pdf');
    expect(storedFiles().every((path) => /documents\/[0-9a-f-]{36}$/.test(path))).toBe(true);
  });

  it('the company sees what is shared and what it uploaded, and nothing else; strangers see nothing', async () => {
    const secret = (await send(officer, { name: 'internal.pdf', bytes: pdfFile() })).body.data;
    const shared = (await send(officer, { name: 'shared.pdf', bytes: pdfFile(), fields: { shared: 'true' } })).body
      .data;
    const own = await send(company, {
      name: 'licence.pdf',
      bytes: pdfFile(),
      fields: { evidence: 'business-licence' },
    });
    expect(own).toMatchObject({
      status: 201,
      body: { data: { shared: true }, abilities: { edit: false, addVersion: true } },
    });
    const seen = await list(company);
    expect(seen.items.map(({ data }) => data.id).sort()).toEqual([shared.id, own.body.data.id].sort());
    expect(seen.abilities).toEqual({ upload: true, share: false });
    const missing = '0190a000-0000-7000-8000-000000000001';
    for (const [person, id] of [
      [company, secret.id],
      [stranger, shared.id],
      [otherZone, shared.id],
    ] as const) {
      const wanted: Answer[] = [
        await content(person, id),
        await person.api.patch(`/documents/${id}`, { title: 'x', version: 1 }),
        await person.api.delete(`/documents/${id}`),
        await person.api.post(`/documents/${id}/restore`),
        await upload(person, `/documents/${id}/versions`, { bytes: pdfFile() }),
        await content(person, missing),
      ].map((answer) => answer as Answer);
      for (const { status, body } of wanted) expect([status, body.code]).toEqual([404, 'not-found']);
    }
    expect((await send(stranger, { bytes: pdfFile() })).status).toBe(404);
    expect((await company.api.patch(`/documents/${shared.id}`, { title: 'x', version: 1 })).status).toBe(403);
    expect((await content(company, shared.id)).status).toBe(200);
  });

  it('what was removed is gone for all, until it is brought back', async () => {
    const { id } = (await send(officer, { bytes: pdfFile(), fields: { shared: 'true' } })).body.data;
    expect((await officer.api.delete<DocumentBody>(`/documents/${id}`)).body).toMatchObject({
      data: { removed: true },
      abilities: { restore: true, edit: false },
    });
    expect((await content(officer, id)).status).toBe(404);
    expect((await content(company, id)).status).toBe(404);
    expect((await list(company)).items.map(({ data }) => data.id)).not.toContain(id);
    const back = await officer.api.post<DocumentBody>(`/documents/${id}/restore`);
    expect(back.body.data).toMatchObject({ removed: false, version: 3 });
    expect((await content(company, id)).status).toBe(200);
    const stale = await officer.api.patch<DocumentBody>(`/documents/${id}`, { title: 'New', version: 1 });
    expect(stale).toMatchObject({ status: 409, body: { code: 'version.conflict' } });
  });

  it('the thread tells of papers, to those who may read them', async () => {
    const kinds = async (person: Person) => {
      const { body } = await person.api.get<{ items: { kind: string; audience: string }[] }>(
        `/projects/${projectId}/timeline?about=document&limit=100`,
      );
      return body.items;
    };
    expect((await kinds(officer)).map(({ audience }) => audience)).toContain('offices');
    const company_ = await kinds(company);
    expect(company_.length).toBeGreaterThan(0);
    expect(company_.every(({ audience }) => audience === 'everyone')).toBe(true);
    expect((await stranger.api.get(`/projects/${projectId}/timeline`)).status).toBe(404);
  });
});

/** A form that goes on and on, without saying how long it is. */
function endless(): ReadableStream<Uint8Array> {
  const chunk = new Uint8Array(megabyte).fill(0x20);
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent === 0) {
        const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n';
        controller.enqueue(new TextEncoder().encode(head));
      }
      sent += 1;
      if (sent <= 40) controller.enqueue(chunk);
      else {
        controller.enqueue(new TextEncoder().encode('\r\n--x--\r\n'));
        controller.close();
      }
    },
  });
}
