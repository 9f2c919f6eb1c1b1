import type { Browser } from 'playwright-core';
import { locales } from '#contracts';
import { launchChromium } from '../support/chromium.js';
import { bytesOf, downloadSheet, write } from '../support/imports.js';
import { fileIssue, insertProject } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { visit } from '../support/visitor.js';
import { words } from '../support/words.js';
import { World } from '../support/world.js';

describe('Excel in, by the page', () => {
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

  it.each(locales)(
    '%s: an exported ledger is changed, checked, found again after a reload, and taken',
    async (locale) => {
      const zone = await world.organisation('zone');
      const firm = await world.organisation('investor');
      const officer = await world.person(zone, { role: 'staff', locale });
      const company = await world.person(firm);
      const project = await insertProject(world, zone, firm);
      await fileIssue(company, project.id, { category: 'land', title: 'Plot 7' });
      await fileIssue(company, project.id, { category: 'power', title: 'Substation' });
      const sheet = await downloadSheet(officer, '/issues/export.xlsx?locale=en&sort=number');
      write(sheet, 0, 'Next step', 'Measure it');
      write(sheet, 1, 'State', 'Closed');
      sheet.rows.push(
        sheet.titles.map(
          (title) =>
            ({ Category: 'Water', Issue: 'Low pressure', Description: 'Since May', Project: project.nameEn })[title] ??
            null,
        ),
      );
      const file = { name: 'ledger.xlsx', mimeType: '', buffer: Buffer.from(await bytesOf(sheet)) };

      const say = words(locale);
      const { page, context, complaints } = await visit(browser, stack.url, { locale, as: officer });
      await page.goto('issues');
      await page.getByRole('button', { name: say('imports', 'button.start') }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(say('imports', 'file')).setInputFiles(file);
      await dialog.getByText(say('imports', 'checked_other').replace('{{count}}', '2')).waitFor();
      const problems = dialog.getByRole('list', { name: say('imports', 'problems') });
      expect(await problems.getByRole('listitem').allTextContents()).toEqual([
        expect.stringContaining(say('imports', 'place').replace('{{row}}', '3').replace('{{column}}', 'C')),
      ]);
      const [marked] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('link', { name: say('imports', 'mend') }).click(),
      ]);
      expect(marked.suggestedFilename()).toBe('ledger.xlsx');

      await page.reload();
      await dialog.getByRole('button', { name: say('imports', 'take_other').replace('{{count}}', '2') }).click();
      await dialog.getByText(say('imports', 'taken.issues_other').replace('{{count}}', '2')).waitFor();
      await dialog.getByRole('link', { name: say('imports', 'look.issues') }).click();
      await page.getByRole('link', { name: 'Low pressure' }).first().waitFor();
      expect(await page.getByText('Measure it').count()).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
      await context.close();

      const guest = await visit(browser, stack.url, { locale, as: company });
      await guest.page.goto('issues');
      await guest.page.getByRole('link', { name: 'Plot 7' }).first().waitFor();
      expect(await guest.page.getByRole('button', { name: say('imports', 'button.start') }).count()).toBe(0);
      await guest.context.close();
    },
    90_000,
  );

  it('a long one is seen while it runs, after a reload too, and is stopped', async () => {
    const zone = await world.organisation('zone');
    const officer = await world.person(zone, { role: 'staff' });
    const rows = Array.from({ length: 3_000 }, (_, index) => [`Plant ${index}`]);
    const file = {
      name: 'plants.xlsx',
      mimeType: '',
      buffer: Buffer.from(await bytesOf({ titles: ['Name in English'], rows })),
    };
    const say = words('en');
    const { page, context } = await visit(browser, stack.url, { locale: 'en', as: officer, width: 390 });
    await page.goto('projects');
    await page.getByRole('button', { name: say('imports', 'button.start') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say('imports', 'file')).setInputFiles(file);
    await dialog.getByRole('button', { name: say('imports', 'take_other').replace('{{count}}', '3000') }).click();
    await dialog.getByText(/\d of 3,000 rows worked through/).waitFor();
    await page.reload();
    await dialog.getByRole('button', { name: say('imports', 'behind') }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /Importing, \d+%/ }).click();
    await dialog.getByRole('button', { name: say('imports', 'stop'), exact: true }).click();
    await dialog.getByText(say('imports', 'stopped')).waitFor();
    await dialog.getByRole('link', { name: say('imports', 'look.projects') }).waitFor();
    await context.close();
  }, 120_000);
});
