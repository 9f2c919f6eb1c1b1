import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { type Locale, localePaths } from '#contracts';
import { eventually } from '../support/booking.js';
import { launchChromium } from '../support/chromium.js';
import { docxText } from '../support/docx.js';
import { act, fileIssue, insertProject, longAgo } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { visit } from '../support/visitor.js';
import { words } from '../support/words.js';
import { World } from '../support/world.js';

describe('The Monday brief: from the data to the mail', () => {
  let stack: Stack;
  let world: World;
  let browser: Browser;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ processes: ['api', 'worker'], web: true }), launchChromium()]);
    world = await World.create(stack);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await world?.close();
    await stack?.stop();
  }, 60_000);

  const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

  async function scene() {
    const zone = await world.organisation('zone', '临江经开区');
    const firm = await world.organisation('investor');
    const manager = await world.person(zone, { role: 'manager', name: '沈经理' });
    const company = await world.person(firm);
    const project = await insertProject(world, zone, firm);
    const file = async (title: string) => (await fileIssue(company, project.id, { title })).body.data;
    const [solved, open, late] = [await file('二号车间送电'), await file('四号门未开通'), await file('变电站未送电')];
    await act(manager, solved.id, 'accept', { nextStep: '联系供电公司' });
    await act(manager, solved.id, 'resolve', { proof: '已送电' });
    await act(company, solved.id, 'confirm', { satisfaction: 5 });
    await longAgo(world, late.id, 90);
    await manager.api.post(`/issues/${late.id}/comment`, { text: '已电话联系' });
    return { manager, company, project, solved, open, late };
  }

  it.each<[Locale]>([['zh-CN'], ['en']])(
    '%s: made, read, followed to its rows, edited, made anew, taken along as a document, sent',
    async (locale) => {
      const say = words(locale);
      const brief = (key: string, values: Record<string, string | number> = {}) =>
        say('briefs', key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
      const { manager, company, project, solved, open, late } = await scene();
      const { page, context, complaints } = await visit(browser, stack.url, { locale, as: manager });
      context.setDefaultTimeout(30_000);
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

      // The brief of the cadence is a link; there is none yet, and making one is the first action.
      await page.goto('meetings');
      await page.getByRole('link', { name: say('meetings', 'cadence.step.brief'), exact: true }).click();
      await page.getByRole('heading', { name: brief('empty.title') }).waitFor();
      await page
        .getByRole('button', { name: brief('make.open') })
        .first()
        .click();
      const dialog = page.getByRole('dialog', { name: brief('make.title') });
      await dialog.getByRole('radio', { name: brief('make.day') }).check();
      await dialog.getByLabel(brief('make.dayLabel')).fill(today());
      await dialog.getByRole('button', { name: brief('make.ok'), exact: true }).click();
      await page.waitForURL(/\/briefs\/[0-9a-f-]{36}$/);
      await page.getByRole('heading', { level: 1, name: brief('kind.weekly') }).waitFor();
      const address = new URL(page.url()).pathname.replace(/^\/[^/]+\//, '');

      // Figures: two filed this week, one closed; the late one was filed long ago and is open.
      const figure = (key: string) => page.getByRole('link', { name: brief(`figure.${key}`) });
      await figure('issues.filed').getByText('2', { exact: true }).waitFor();
      await figure('issues.open').getByText('2', { exact: true }).waitFor();
      await page.getByRole('row').filter({ hasText: late.title }).first().waitFor();
      await page.getByRole('img', { name: brief('chart.label') }).waitFor();

      // A figure leads to its rows, exactly these; the page says what narrows it.
      await figure('issues.filed').click();
      await page.locator('tbody tr').getByText(open.number).waitFor();
      await page.locator('tbody tr').getByText(solved.number).waitFor();
      expect(await page.locator('tbody tr').count()).toBe(2);
      await page.getByText(say('ledger', 'span.filed'), { exact: false }).first().waitFor();
      await page.goBack();
      await figure('issues.closed').click();
      await page.locator('tbody tr').getByText(solved.number).waitFor();
      expect(await page.locator('tbody tr').count()).toBe(1);
      await page.goBack();

      // What is typed is kept through a reload, and saved when asked.
      const language = localePaths[locale];
      const other = language === 'zh' ? 'en' : 'zh';
      const field = (part: string, of: string) =>
        page.getByLabel(brief('text.label', { part: brief(`part.${part}`), language: brief(`text.${of}`) }));
      const said = locale === 'en' ? 'Please decide on the substation.' : '请尽快研究变电站事项。';
      await field('outlook', language).fill(said);
      await page.getByText(brief('text.unsaved'), { exact: true }).waitFor();
      await page.reload();
      await eventually(async () => (await field('outlook', language).inputValue()) === said);
      expect(await page.getByRole('button', { name: brief('send.button'), exact: true }).isDisabled()).toBe(true);
      await press(brief('saveBar.save'));
      await page.getByText(brief('text.edited'), { exact: true }).waitFor();

      // Made anew: the figures follow the data, the hand's words stay.
      await fileIssue(company, project.id, { title: '三号门未开通' });
      await press(brief('refresh.button'));
      await page
        .getByRole('dialog')
        .getByRole('button', { name: brief('refresh.ok') })
        .click();
      await figure('issues.filed').getByText('3', { exact: true }).waitFor();
      expect(await field('outlook', language).inputValue()).toBe(said);
      expect(await field('summary', other).inputValue()).toMatch(
        other === 'zh' ? /新收问题 3 件/ : /3 issues were filed/,
      );

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .getByRole('group', { name: say('common', `language.${locale}`) })
          .getByRole('link', { name: brief('file.docx') })
          .click(),
      ]);
      const document = docxText(readFileSync(await download.path()));
      for (const line of [said, late.number, late.title]) expect(document).toContain(line);

      await press(brief('send.button'));
      const send = page.getByRole('dialog');
      const email = `he-${Date.now()}@example.org`;
      await send.getByLabel(brief('send.name')).fill('何建国');
      await send.getByLabel(brief('send.email')).fill('nobody');
      await send.getByLabel(brief('send.name')).focus();
      await send.getByText(brief('send.badEmail')).waitFor();
      await send.getByLabel(brief('send.email')).fill(email);
      await send.getByLabel(brief('send.locale')).click({ force: true });
      await page
        .locator('.ant-select-item-option')
        .filter({ hasText: say('common', `language.${locale}`) })
        .click();
      await send.getByRole('button', { name: brief('send.ok_one', { count: 1 }) }).click();
      await page.getByRole('heading', { name: brief('sent.title') }).waitFor();
      await page.getByText(email).waitFor();
      expect(await page.getByRole('button', { name: brief('refresh.button'), exact: true }).count()).toBe(0);
      await page.getByText(said, { exact: true }).waitFor();

      const mail = await eventually(async () => {
        const { rows } = await world.owner.query(
          `SELECT text, attachments FROM platform.mail WHERE recipient LIKE $1`,
          [`%${email}%`],
        );
        return rows[0];
      });
      expect(docxText(Buffer.from(mail.attachments[0].base64, 'base64'))).toContain(said);

      // The next one suggests who got this one; and a draft is deleted by naming what is lost.
      const next = await manager.api.post<{ data: { id: string; number: string } }>('/briefs', {
        kind: 'weekly',
        day: '2026-01-05',
      });
      await page.goto(`briefs/${next.body.data.id}`);
      await press(brief('send.button'));
      await page.getByText(brief('send.suggested')).waitFor();
      expect(await page.getByRole('dialog').getByLabel(brief('send.email')).inputValue()).toBe(email);
      await page.keyboard.press('Escape');
      await press(brief('remove.button'));
      await page
        .locator('.ant-modal-confirm-title')
        .getByText(brief('remove.title', { number: next.body.data.number }))
        .waitFor();
      await page.getByRole('button', { name: brief('remove.ok'), exact: true }).click();
      await page.waitForURL(/\/briefs$/);
      await page.getByText(brief('state.sent'), { exact: true }).first().waitFor();
      await eventually(async () => (await page.locator('main li').count()) === 1);
      await page.goto(address);
      await page.getByText(email).waitFor();
      expect(complaints).toEqual([]);
      await context.close();
    },
    240_000,
  );

  it('a viewer reads, and is offered nothing that changes it; a company is told that briefs are not its business', async () => {
    const say = words('en');
    const { manager, company } = await scene();
    const viewer = await world.person(manager.organisation, { role: 'viewer' });
    const { body } = await manager.api.post<{ data: { id: string } }>('/briefs', { kind: 'weekly', day: today() });
    const { page, context } = await visit(browser, stack.url, { locale: 'en', as: viewer, width: 390 });
    await page.goto(`briefs/${body.data.id}`);
    await page.getByRole('heading', { name: say('briefs', 'part.outlook') }).waitFor();
    for (const key of ['send.button', 'refresh.button', 'remove.button']) {
      expect(await page.getByRole('button', { name: say('briefs', key), exact: true }).count()).toBe(0);
    }
    expect(await page.locator('textarea').count()).toBe(0);
    await context.close();
    const guest = await visit(browser, stack.url, { locale: 'en', as: company });
    await guest.page.goto('briefs');
    await guest.page.getByRole('alert').waitFor();
    await guest.context.close();
  }, 120_000);
});
