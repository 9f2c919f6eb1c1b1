import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { locales } from '#contracts';
import { readWorkbook } from '#platform/documents';
import { launchChromium } from '../support/chromium.js';
import { fileIssue, insertProject } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { visit } from '../support/visitor.js';
import { words } from '../support/words.js';
import { World } from '../support/world.js';

describe('The ledger page: filters, saved views, the Excel file', () => {
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
    '%s',
    async (locale) => {
      const zone = await world.organisation('zone');
      const firm = await world.organisation('investor');
      const officer = await world.person(zone, { role: 'staff' });
      const company = await world.person(firm);
      const project = await insertProject(world, zone, firm);
      await fileIssue(company, project.id, { category: 'land', title: 'Plot 7' });
      await fileIssue(company, project.id, { category: 'power', title: 'Substation' });
      const say = words(locale);
      const { page, context, complaints } = await visit(browser, stack.url, { locale, as: officer });
      const button = (key: string) => page.getByRole('button', { name: say('ledger', key), exact: true });

      await page.goto('issues?category=land');
      await page.getByRole('link', { name: 'Plot 7' }).first().waitFor();
      expect(await page.getByRole('link', { name: 'Substation' }).count()).toBe(0);

      await button('views.save').click();
      await page.getByRole('textbox', { name: say('ledger', 'views.name') }).fill('Land 1');
      await page.getByRole('checkbox', { name: say('ledger', 'views.share') }).check();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: say('ledger', 'views.ok') })
        .click();
      const view = page.getByRole('navigation', { name: say('ledger', 'views.label') }).getByRole('button', {
        name: /Land 1/,
      });
      await view.waitFor();

      await page.goto('issues');
      await page.getByRole('link', { name: 'Substation' }).first().waitFor();
      await view.click();
      await page.waitForURL(/category=land/);
      await page.getByRole('link', { name: 'Plot 7' }).first().waitFor();

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: say('ledger', 'export') }).click(),
      ]);
      const { sheets } = await readWorkbook(readFileSync(await download.path()), {
        maxRows: 100,
        maxBytes: 5_000_000,
        maxColumns: 60,
        maxCellLength: 5_000,
      });
      expect(sheets[0]!.rows.map(({ cells }) => cells[4])).toEqual([expect.any(String), 'Plot 7']);

      const companies = page.getByRole('combobox', { name: say('ledger', 'filter.company') });
      await companies.fill('莱茵塔尔');
      await page.getByTitle('莱茵塔尔传动').click();
      await page.waitForURL(new RegExp(`company=${firm.id}`));

      await button('views.manage').click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: say('ledger', 'views.delete') })
        .click();
      const sure = page.getByRole('tooltip').getByRole('button', { name: say('ledger', 'views.delete') });
      await sure.click();
      await view.waitFor({ state: 'detached' });
      expect(complaints).toEqual([]);
      await context.close();
    },
    60_000,
  );
});
