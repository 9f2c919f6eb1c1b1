import type { Browser, Page } from 'playwright-core';
import type { Locale } from '#contracts';
import { eventually } from '../support/booking.js';
import { launchChromium } from '../support/chromium.js';
import { act, fileIssue, insertProject } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { pdfFile } from '../support/uploads.js';
import { visit } from '../support/visitor.js';
import { words } from '../support/words.js';
import { World } from '../support/world.js';

const uploads = /\/api\/issues\/[^/]+\/attachments$/;

/** A picture as a camera makes it, in base64: larger than it needs to be, JPEG, and with a place written beside it. */
const cameraPhoto = `(async () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 2400, height: 1800 });
  const pen = canvas.getContext('2d');
  pen.fillStyle = 'teal';
  pen.fillRect(0, 0, 2400, 1800);
  const picture = atob(canvas.toDataURL('image/jpeg').split(',')[1]);
  const exif = 'Exif\\0\\0GPS 31.2304 N 121.4737 E';
  const size = String.fromCharCode(0, exif.length + 2);
  return btoa(picture.slice(0, 2) + '\\xff\\xe1' + size + exif + picture.slice(2));
})()`;

describe('Photos, voice notes and proofs of an issue', () => {
  let stack: Stack;
  let world: World;
  let browser: Browser;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ web: true }), launchChromium()]);
    world = await World.create(stack);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await world?.close();
    await stack?.stop();
  });

  async function people() {
    const zone = await world.organisation('zone');
    const firm = await world.organisation('investor');
    const officer = await world.person(zone, { role: 'staff', name: '王专员' });
    const company = await world.person(firm, { name: 'Anna Keller' });
    return { zone, firm, officer, company, project: await insertProject(world, zone, firm) };
  }

  const kept = async (projectId: string) =>
    (
      await world.owner.query<{ purpose: string; name: string; type: string; key: string; bytes: number }>(
        `SELECT a.purpose, a.file_name AS name, a.media_type AS type, a.storage_key AS key, a.bytes::int AS bytes
           FROM projects.issue_attachment a JOIN projects.issue i ON i.id = a.issue_id
          WHERE i.project_id = $1 ORDER BY a.uploaded_at`,
        [projectId],
      )
    ).rows;

  async function record(page: Page, say: ReturnType<typeof words>): Promise<void> {
    await page.getByRole('button', { name: say('issue-files', 'voice.start') }).click();
    await page.getByText('0:01').waitFor();
    await page.getByRole('button', { name: say('issue-files', 'voice.stop') }).click();
    await page.getByLabel(say('issue-files', 'voice.listen')).waitFor();
  }

  it.each<[Locale]>([['en'], ['zh-CN']])(
    '%s: photos and a voice note without a network, then through broken answers and a reload: filed once, each file once',
    async (locale) => {
      const say = words(locale);
      const { company, officer, project } = await people();
      const { page, context, complaints } = await visit(browser, stack.url, { locale, width: 390, as: company });
      context.setDefaultTimeout(30_000);
      // Whoever has one project is at it at once.
      await page.goto('issues/new');
      await page.waitForURL(/project=/);
      await page.getByText(say('project-codes', 'category.power'), { exact: true }).click();
      const photo = Buffer.from(await page.evaluate<string>(cameraPhoto), 'base64');
      expect(photo.includes('GPS 31.2304')).toBe(true);
      await context.setOffline(true);
      await page.getByLabel(say('issues', 'file.short')).fill('No power in hall 2');
      await page
        .getByLabel(say('issue-files', 'photos.choose'), { exact: true })
        .last()
        .setInputFiles([
          { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: photo },
          { name: 'Keller at the gate.jpg', mimeType: 'image/jpeg', buffer: photo },
          // What cannot be drawn anew would go with its place: it stays behind, and the page says so.
          { name: 'IMG_2.heic', mimeType: 'image/heic', buffer: Buffer.from('no picture for this browser') },
        ]);
      // Chinese has one form for any number.
      const form = locale === 'en' ? 'one' : 'other';
      await page.getByText(say('issue-files', `photos.unreadable_${form}`).replace('{{count}}', '1')).waitFor();
      await page.getByRole('img', { name: say('issue-files', 'photos.one').replace('{{number}}', '2') }).waitFor();
      await record(page, say);
      await page.getByRole('button', { name: say('issue-files', 'voice.again') }).click();
      await page.getByText('0:01').waitFor();
      await page.getByRole('button', { name: say('issue-files', 'voice.stop') }).click();
      await page.getByLabel(say('issue-files', 'voice.listen')).waitFor();
      // Said instead of typed.
      await page.getByRole('button', { name: say('issues', 'file.sendLater') }).click();
      await page.getByText(say('issues', 'file.waiting')).waitFor();

      // Everything arrives, and the phone hears of nothing.
      await page.route(uploads, async (route) => {
        // The reload takes away a request that is under way; what it sent has been sent.
        await route.fetch().catch(() => undefined);
        await route.abort('connectionreset').catch(() => undefined);
      });
      await context.setOffline(false);
      await page.getByText(say('issue-files', 'sending.waits')).first().waitFor();
      await eventually(async () => (await kept(project.id)).length > 0);
      await page.reload();
      await page.getByText(say('issue-files', 'sending.waits')).first().waitFor();
      await page.unroute(uploads);
      await page.getByRole('link', { name: say('issues', 'file.open') }).waitFor();

      const filed = await world.owner.query(`SELECT id, title, description FROM projects.issue WHERE project_id = $1`, [
        project.id,
      ]);
      expect(filed.rows).toMatchObject([
        { title: 'No power in hall 2', description: say('issue-files', 'voice.instead') },
      ]);
      const files = await kept(project.id);
      expect(files.map(({ purpose, name, type }) => [purpose, name, type])).toEqual([
        ['photo', 'photo-1.jpg', 'image/jpeg'],
        ['photo', 'photo-2.jpg', 'image/jpeg'],
        ['voice', 'voice.webm', 'audio/webm'],
      ]);
      // What is left on the phone is nothing.
      const left = `new Promise((done) => {
        const open = indexedDB.open('keyval-store');
        open.onsuccess = () => {
          const all = open.result.transaction('keyval').objectStore('keyval').getAllKeys();
          all.onsuccess = () => done(all.result);
        };
      })`;
      await eventually(async () => (await page.evaluate<string[]>(left)).length === 0);

      const id = filed.rows[0].id;
      const { body } = await officer.api.get<{ data: { attachments: { id: string }[] } }>(`/issues/${id}`);
      const sent = await fetch(`${stack.url}/api/issues/${id}/attachments/${body.data.attachments[0]!.id}/content`, {
        headers: { cookie: `oz_login=${officer.cookie}` },
      });
      const bytes = Buffer.from(await sent.arrayBuffer());
      expect([bytes.includes('GPS 31.2304'), bytes.includes('Exif')]).toEqual([false, false]);

      // The officer looks at it and listens.
      const office = await visit(browser, stack.url, { locale, as: officer });
      office.context.setDefaultTimeout(30_000);
      await office.page.goto(`issues/${id}`);
      await office.page
        .getByRole('button', { name: say('issue-files', 'show').replace('{{name}}', 'photo-1.jpg') })
        .click();
      const large = office.page.getByRole('dialog').getByRole('img', { name: 'photo-1.jpg' });
      await large.waitFor();
      await eventually(() =>
        office.page.evaluate<boolean>(`document.querySelector('[role=dialog] img').naturalWidth === 2000`),
      );
      await office.page.keyboard.press('Escape');
      const sound = office.page.getByLabel(say('issue-files', 'listenTo').replace('{{name}}', 'voice.webm'));
      await sound.waitFor();
      await eventually(() =>
        office.page.evaluate<boolean>(
          `[...document.querySelectorAll('audio')].every(({ readyState, error }) => readyState > 0 && !error)`,
        ),
      );
      expect(await page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth + 1')).toBe(false);
      expect([...complaints, ...office.complaints]).toEqual([]);
      await office.context.close();
      await context.close();
    },
    240_000,
  );

  it('files are added on the page and with the report that it is solved; what the server refuses says why', async () => {
    const say = words('en');
    const { officer, company, project } = await people();
    const { id } = (await fileIssue(company, project.id)).body.data;
    await act(officer, id, 'accept', { nextStep: 'Call' });
    const { page, context, complaints } = await visit(browser, stack.url, { locale: 'en', as: officer });
    context.setDefaultTimeout(30_000);
    await page.goto(`issues/${id}`);
    const chooser = page.getByLabel(say('issue-files', 'choose'), { exact: true });
    await chooser.last().setInputFiles([
      { name: 'plan.pdf', mimeType: 'application/pdf', buffer: pdfFile() },
      { name: 'tool.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ\x90\0\x03') },
    ]);
    await page.getByRole('button', { name: say('issue-files', 'show').replace('{{name}}', 'plan.pdf') }).waitFor();
    await page.getByRole('alert').filter({ hasText: /./ }).first().waitFor();
    await page.getByRole('button', { name: say('issue-files', 'removeOne').replace('{{name}}', 'tool.exe') }).click();

    await page.getByRole('button', { name: say('issues', 'action.resolve'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say('issues', 'field.proof'), { exact: true }).fill('Connected');
    await dialog
      .getByLabel(say('issue-files', 'choose'), { exact: true })
      .last()
      .setInputFiles({ name: 'acceptance.pdf', mimeType: 'application/pdf', buffer: pdfFile() });
    await dialog.getByText('acceptance.pdf').waitFor();
    await dialog.getByRole('button', { name: say('issues', 'do.resolve'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(say('ledger', 'state.resolved')).first().waitFor();
    expect((await kept(project.id)).map(({ purpose, name }) => [purpose, name])).toEqual([
      ['file', 'plan.pdf'],
      ['proof', 'acceptance.pdf'],
    ]);
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  it('several projects are a choice on the page, found by typing where they are many', async () => {
    const say = words('zh-CN');
    const { zone, firm, company, officer } = await people();
    await insertProject(world, zone, firm, { nameZh: '第二个项目', nameEn: 'Second project' });
    const phone = await visit(browser, stack.url, { locale: 'zh-CN', width: 390, as: company });
    await phone.page.goto('issues/new');
    await phone.page.getByRole('link', { name: /第二个项目/ }).click();
    await phone.page.getByLabel(say('issues', 'file.short')).waitFor();
    for (let number = 3; number <= 9; number++) {
      await insertProject(world, zone, firm, { nameZh: `项目${number}`, nameEn: `Project ${number}` });
    }
    const desk = await visit(browser, stack.url, { locale: 'zh-CN', as: officer });
    await desk.page.goto('issues/new');
    await desk.page.getByLabel(say('issues', 'choice.search')).fill('第二个');
    await desk.page.getByRole('link', { name: /项目3/ }).waitFor({ state: 'detached' });
    await desk.page.getByRole('link', { name: /第二个项目/ }).click();
    await desk.page.getByLabel(say('issues', 'file.short')).waitFor();
    for (const { context } of [phone, desk]) await context.close();
  }, 120_000);
});
