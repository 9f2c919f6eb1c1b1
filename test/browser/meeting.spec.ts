import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Locale } from '#contracts';
import { eventually } from '../support/booking.js';
import { launchChromium } from '../support/chromium.js';
import { docxText } from '../support/docx.js';
import { fileIssue, type IssueBody, insertProject, longAgo } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { visit } from '../support/visitor.js';
import { words } from '../support/words.js';
import { World } from '../support/world.js';

describe('The Wednesday meeting: from the ledger to the minutes', () => {
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
  });

  it.each<[Locale]>([['en'], ['zh-CN']])(
    '%s: planned from the cadence, talked through by two, decisions with a name and a date, minutes',
    async (locale) => {
      const say = words(locale);
      const zone = await world.organisation('zone');
      const firm = await world.organisation('investor');
      const officer = await world.person(zone, { role: 'staff', name: '王专员' });
      const manager = await world.person(zone, { role: 'manager', name: '沈经理' });
      const company = await world.person(firm);
      const project = await insertProject(world, zone, firm);
      const late = (await fileIssue(company, project.id, { title: '变电站未送电' })).body.data;
      const calm = (await fileIssue(company, project.id, { title: '四号门未开通' })).body.data;
      // Taken on long ago, so that the first of them is late: its place on the agenda follows from its light.
      await longAgo(world, late.id, 90);
      await officer.api.post<IssueBody>(`/issues/${late.id}/comment`, { text: '已电话联系' });

      const [wang, shen] = await Promise.all([officer, manager].map((as) => visit(browser, stack.url, { locale, as })));
      for (const { context } of [wang!, shen!]) context.setDefaultTimeout(10_000);
      const { page } = wang!;
      const other = shen!.page;
      const meeting = (key: string, values: Record<string, string | number> = {}) =>
        say('meetings', key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
      // Of the list that is open: those that were closed wait in the page.
      const option = (text: string) =>
        page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option', {
          hasText: text,
        });
      const press = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}( [A-Z])?$`) }).click();

      // The ledger shows what is late first; the council of the week is planned in one click, with all that is open.
      await page.goto('issues');
      await page.locator('tbody tr').first().getByText(late.number).waitFor();
      await page.locator('tbody tr').getByText(calm.number).waitFor();
      await page.goto('meetings');
      await press(meeting('cadence.make'));
      const agenda = page.getByRole('navigation', { name: meeting('agenda.title') });
      await agenda.getByText(calm.title).waitFor();
      expect(await agenda.locator('li').allInnerTexts()).toEqual([
        expect.stringContaining(late.title),
        expect.stringContaining(calm.title),
      ]);
      const address = new URL(page.url()).pathname.replace(/^\/[^/]+\//, '');

      // One is taken off, found again by its number, and put back; the chair is chosen.
      await agenda.getByRole('button', { name: meeting('agenda.takeOff', { number: calm.number }) }).click();
      await agenda.getByText(calm.title).waitFor({ state: 'detached' });
      const find = page.getByLabel(meeting('agenda.add'));
      await find.click();
      await find.fill(calm.number);
      await option(calm.title).click();
      await agenda.getByText(calm.title).waitFor();
      const chair = page.getByLabel(meeting('chair.title'), { exact: true });
      await chair.click();
      await option(manager.name).click();
      await eventually(async () => {
        const { body } = await manager.api.get<{ data: { chair: { name: string } | null } }>(`/${address}`);
        return body.data.chair?.name === manager.name;
      });

      // A colleague looks at the same meeting, and sees it begin.
      await other.goto(address);
      await other.getByText(meeting('state.planned'), { exact: true }).waitFor();
      await press(meeting('step.open'));
      await other.getByText(meeting('state.open'), { exact: true }).waitFor();

      await page.getByRole('heading', { name: late.title }).waitFor();
      await page.getByLabel(meeting('item.notes')).fill('供电公司承诺一周内送电');
      // The keyboard's A opens the dialog, once the field is left.
      await page.getByRole('heading', { name: late.title }).click();
      await page.keyboard.press('a');
      const dialog = page.getByRole('dialog', { name: meeting('action.titleFor', { number: late.number }) });
      await dialog.getByLabel(meeting('action.what')).fill('完成临时供电方案');
      await dialog.getByLabel(meeting('action.who')).click();
      await option(officer.name).first().click();
      await dialog.getByLabel(meeting('action.due')).click();
      await page.locator('.ant-picker-cell-in-view:not(.ant-picker-cell-disabled)').last().click();
      await dialog.getByLabel(meeting('action.handOver')).click();
      await dialog.getByRole('button', { name: meeting('action.save'), exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
      // Live: the colleague reads the decision without touching anything.
      await other.getByText('完成临时供电方案').first().waitFor();

      await press(meeting('item.discussed'));
      await page.getByText(meeting('agenda.progress', { discussed: 1, items: 2 })).waitFor();
      await page.getByRole('heading', { name: late.title }).click();
      await page.keyboard.press('j');
      await page.getByRole('heading', { name: calm.title }).waitFor();
      await page.keyboard.press('d');
      await other.getByText(meeting('agenda.progress', { discussed: 2, items: 2 })).waitFor();

      // The summary is kept while it is written, saved when the field is left, and the colleague reads it at once.
      const summary = page.getByLabel(meeting('summary.label'));
      await summary.fill('供电一周内解决，其余下周再议');
      await page.getByRole('heading', { name: calm.title }).click();
      await page.getByText(meeting('summary.saved'), { exact: true }).waitFor();
      await eventually(async () =>
        (await other.getByLabel(meeting('summary.label')).inputValue()).startsWith('供电一周内'),
      );

      await press(meeting('step.close'));
      await page
        .getByRole('tooltip')
        .getByRole('button', { name: meeting('step.close') })
        .click();
      await page.getByText(meeting('state.closed'), { exact: true }).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: meeting('minutes.docx') }).click(),
      ]);
      const minutes = docxText(readFileSync(await download.path()));
      for (const line of [
        '供电一周内解决，其余下周再议',
        manager.name,
        '供电公司承诺一周内送电',
        '完成临时供电方案',
        officer.name,
        late.number,
        calm.number,
      ]) {
        expect(minutes).toContain(line);
      }

      // The decision is the next step of the issue, and its holder is who took it on.
      await page.goto(`issues/${late.id}`);
      await page.getByText('完成临时供电方案').first().waitFor();
      const seen = await manager.api.get<IssueBody>(`/issues/${late.id}`);
      expect(seen.body.data).toMatchObject({
        nextStep: '完成临时供电方案',
        holder: { id: zone.id, memberId: officer.memberId },
      });

      // The manager calls the next one off; it stays in the list and says why.
      const wish = { title: '下周会商会', startsAt: '2030-01-02T01:30:00Z' };
      const next = await officer.api.post<{ data: { id: string } }>('/meetings', wish);
      await other.goto(`meetings/${next.body.data.id}`);
      await other.getByRole('button', { name: meeting('step.callOff'), exact: true }).click();
      await other.getByRole('dialog').getByLabel(meeting('callOff.reason')).fill('主持人出差');
      await other
        .getByRole('dialog')
        .getByRole('button', { name: meeting('callOff.save'), exact: true })
        .click();
      await other.getByText(meeting('callOff.said', { reason: '主持人出差' })).waitFor();
      await page.goto('meetings');
      await page.getByText(meeting('callOff.said', { reason: '主持人出差' })).waitFor();
      expect([...wang!.complaints, ...shen!.complaints]).toEqual([]);
    },
    120_000,
  );
});
