import type { Browser, Page } from 'playwright-core';
import type { Locale } from '#contracts';
import { launchChromium } from '../support/chromium.js';
import { fileIssue, insertProject } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { visit } from '../support/visitor.js';
import { words } from '../support/words.js';
import { World } from '../support/world.js';

describe('Issues in relation to each other, by the mouse of an officer', () => {
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

  it.each<[Locale]>([['en'], ['zh-CN']])(
    '%s: split into parts, linked and unlinked, a twin merged, and an authority names its own person',
    async (locale) => {
      const say = words(locale);
      const zone = await world.organisation('zone');
      const firm = await world.organisation('investor');
      const bureau = await world.organisation('authority', `供电局 ${locale}`);
      const officer = await world.person(zone, { role: 'staff', name: '王专员' });
      const company = await world.person(firm, { name: 'Anna Keller' });
      const clerk = await world.person(bureau, { name: '何科长' });
      await world.person(bureau, { name: '李科员', role: 'staff' });
      const project = await insertProject(world, zone, firm);
      const main = (await fileIssue(company, project.id, { title: 'Hall 2 cannot run' })).body.data;
      const twin = (await fileIssue(company, project.id, { title: 'Hall 2 still cannot run' })).body.data;
      const { page, context, complaints } = await visit(browser, stack.url, { locale, as: officer });
      context.setDefaultTimeout(30_000);

      const open = async (on: Page, action: string) => {
        const button = on.getByRole('button', { name: say('issues', `action.${action}`), exact: true });
        const more = on.getByRole('main').getByRole('button', { name: say('issues', 'more'), exact: true });
        await button.or(more).first().waitFor();
        if (await button.isVisible()) await button.click();
        else {
          await more.click();
          await on.getByRole('menuitem', { name: say('issues', `action.${action}`), exact: true }).click();
        }
        return on.getByRole('dialog', { name: say('issues', `action.${action}`), exact: true });
      };
      const choose = async (on: Page, option: string) => {
        await on.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
      };

      await page.goto(`issues/${main.id}`);
      const splitting = await open(page, 'split');
      const part = (number: number) =>
        splitting.getByRole('group', { name: say('issues', 'split.part').replace('{{number}}', String(number)) });
      const fill = async (number: number, title: string) => {
        await part(number).getByLabel(say('issues', 'file.short')).fill(title);
        await part(number).getByLabel(say('issues', 'split.description')).fill(`${title}!`);
      };
      await fill(1, 'Water main');
      await splitting.getByRole('button', { name: say('issues', 'split.more') }).click();
      await fill(2, 'Gas meter');
      const makeTwo = say('issues', 'split.do_other').replace('{{count}}', '2');
      await splitting.getByRole('button', { name: makeTwo }).click();
      await splitting.waitFor({ state: 'detached' });
      const related = page.getByRole('region', { name: say('issues', 'links.title') });
      await related.getByRole('link', { name: /Water main/ }).waitFor();
      await related.getByRole('link', { name: /Gas meter/ }).waitFor();

      const linking = await open(page, 'link');
      await linking.getByLabel(say('issues', 'relate.link')).fill(twin.number);
      await choose(page, 'still cannot run');
      await linking.getByRole('button', { name: say('issues', 'do.link'), exact: true }).click();
      await linking.waitFor({ state: 'detached' });
      const unlink = say('issues', 'links.removeOne').replace('{{number}}', twin.number);
      await related.getByRole('button', { name: unlink }).click();
      await related.getByRole('link', { name: /still cannot run/ }).waitFor({ state: 'detached' });

      await page.goto(`issues/${twin.id}`);
      const merging = await open(page, 'merge');
      await merging.getByLabel(say('issues', 'relate.merge')).fill('hall 2');
      await choose(page, main.number);
      const clocks = say('issues', 'relate.clocks').replace('{{from}}', twin.number).replace('{{into}}', main.number);
      await merging.getByText(clocks).waitFor();
      await merging.getByRole('button', { name: say('issues', 'do.merge'), exact: true }).click();
      await page.getByText(say('ledger', 'state.merged')).first().waitFor();
      // The log leads on.
      await page
        .getByRole('complementary')
        .getByRole('link', { name: /Hall 2 cannot run/ })
        .click();
      await page.waitForURL(new RegExp(main.id));

      const handing = await open(page, 'assign');
      await handing.getByLabel(say('issues', 'field.holder')).fill('供电局');
      // Of another organisation nobody is offered by name.
      await choose(page, `供电局 ${locale}`);
      expect(await page.locator('.ant-select-item-option').filter({ hasText: '何科长' }).count()).toBe(0);
      await handing.getByLabel(say('issues', 'field.nextStep')).fill('踏勘');
      await handing.getByRole('button', { name: say('issues', 'do.assign'), exact: true }).click();
      await handing.waitFor({ state: 'detached' });

      const office = await visit(browser, stack.url, { locale, as: clerk, width: 390 });
      office.context.setDefaultTimeout(30_000);
      await office.page.goto(`issues/${main.id}`);
      const naming = await open(office.page, 'assign-within');
      await naming.getByLabel(say('issues', 'field.holder')).click();
      await choose(office.page, '李科员');
      await naming.getByLabel(say('issues', 'field.nextStep')).fill('抢修');
      await naming.getByRole('button', { name: say('issues', 'do.assign-within'), exact: true }).click();
      await page.locator('dd').getByText('李科员').waitFor();
      expect([...complaints, ...office.complaints]).toEqual([]);
      await office.context.close();
      await context.close();
    },
    180_000,
  );
});
