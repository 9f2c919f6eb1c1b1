import type { Browser, Locator, Page } from 'playwright-core';
import type { Locale } from '#contracts';
import { eventually } from '../support/booking.js';
import { launchChromium } from '../support/chromium.js';
import { quiet } from '../support/mailbox.js';
import { insertProject, longAgo } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { visit } from '../support/visitor.js';
import { words } from '../support/words.js';
import { World } from '../support/world.js';

/** Width of a phone. */
const phone = 390;

describe('The green channel: a company’s problem from its phone to its own “it is solved”', () => {
  let stack: Stack;
  let world: World;
  let browser: Browser;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([
      startStack({ processes: ['api', 'worker'], web: true, env: { SWEEP_SECONDS: '1' } }),
      launchChromium(),
    ]);
    world = await World.create(stack);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await world?.close();
    await stack?.stop();
  });

  /** A zone that gives seven calendar days to solve, so that the story knows what is late. */
  async function scene() {
    const zone = await world.organisation('zone');
    const firm = await world.organisation('investor');
    const bureau = await world.organisation('authority');
    await world.owner.query(
      `INSERT INTO projects.zone_settings (zone_id, light_rule, preset_code, calendar, ladder) VALUES ($1, 'yinchuan',
         'jiangmen', '{"hours":[{"from":"09:00","to":"17:30"}],"jurisdictions":["CN"]}', '[]')`,
      [zone.id],
    );
    const [manager, officer, company, clerk] = [
      await world.person(zone, { role: 'manager', name: '沈经理' }),
      await world.person(zone, { role: 'staff', name: '王专员' }),
      await world.person(firm, { name: 'Anna Keller' }),
      await world.person(bureau, { name: '何科长' }),
    ];
    const project = await insertProject(world, zone, firm);
    await world.owner.query(
      `INSERT INTO projects.project_grant (project_id, zone_id, organisation_id, side) VALUES ($1, $2, $3, 'authority')`,
      [project.id, zone.id, bureau.id],
    );
    const { rows } = await world.owner.query(`SELECT name_en FROM identity.organisation WHERE id = $1`, [bureau.id]);
    return { bureauName: rows[0].name_en as string, manager, officer, company, clerk, project };
  }

  /** Whether the worker, having looked, found twice the limit used up; around long holidays that takes more days. */
  async function twiceOver(id: string): Promise<boolean> {
    await eventually(async () => {
      const { rows } = await world.owner.query(
        `SELECT at > now() AS ahead FROM projects.deadline WHERE issue_id = $1`,
        [id],
      );
      return rows[0].ahead;
    });
    const { rows } = await world.owner.query(
      `SELECT EXISTS (SELECT FROM projects.escalation WHERE issue_id = $1 AND level = 200) AS over`,
      [id],
    );
    return rows[0].over;
  }

  it.each<[Locale]>([['en'], ['zh-CN']])(
    '%s: filed, handed over, paused by two, overdue, up the ladder, not solved, solved',
    async (locale) => {
      const say = words(locale);
      const { bureauName, manager, officer, company, clerk, project } = await scene();
      const open = (as: typeof company, width?: number) => visit(browser, stack.url, { locale, as, width });
      const visits = await Promise.all([open(company, phone), open(officer), open(clerk), open(manager)]);
      const [anna, wang, he, shen] = visits.map(({ page }) => page) as [Page, Page, Page, Page];
      for (const { context } of visits) context.setDefaultTimeout(10_000);
      const state = (page: Page, name: string) =>
        page
          .getByText(say('ledger', `state.${name}`))
          .first()
          .waitFor();
      const level = (page: Page, number: number) =>
        page
          .locator('dl')
          .getByText(say('ledger', `level.${number}`), { exact: true })
          .waitFor();

      // Below who holds it; the log says it too, and goes on saying it.
      const pausedAt = (page: Page) =>
        page.locator('p', { hasText: say('issues', 'pausedUntil') }).and(page.locator(':not(aside *)'));

      /** Takes a step as a person does: the big button or the menu, the dialog, its button. */
      const take = async (page: Page, action: string, fill?: (field: (name: string) => Locator) => Promise<void>) => {
        const button = page.getByRole('button', { name: say('issues', `action.${action}`), exact: true });
        const more = page.getByRole('main').getByRole('button', { name: say('issues', 'more'), exact: true });
        await page.bringToFront();
        await button.or(more).first().waitFor();
        if (await button.isVisible()) await button.click();
        else {
          await more.click();
          await page.getByRole('menuitem', { name: say('issues', `action.${action}`), exact: true }).click();
        }
        const dialog = page.getByRole('dialog', { name: say('issues', `action.${action}`), exact: true });
        await fill?.((name) => dialog.getByLabel(say('issues', `field.${name}`), { exact: true }));
        const ok = action === 'decide-pause' ? 'pause.consent' : `do.${action}`;
        await dialog.getByRole('button', { name: say('issues', ok), exact: true }).click();
        await dialog.waitFor({ state: 'detached' });
      };
      const choose = async (page: Page, box: Locator, option: string) => {
        await box.click();
        await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
      };

      await anna.goto(`projects/${project.id}`);
      await anna.getByRole('link', { name: say('issues', 'file.title') }).click();
      await anna.getByText(say('project-codes', 'category.power'), { exact: true }).click();
      await anna.getByLabel(say('issues', 'file.short')).fill('变电站未送电');
      await anna.getByLabel(say('issues', 'file.description')).fill('二号厂房无法试车 / hall 2 has no power');
      await anna.getByRole('button', { name: say('issues', 'file.send'), exact: true }).click();
      await anna.getByRole('link', { name: say('issues', 'file.open') }).click();
      await state(anna, 'filed');
      await anna.getByText(say('ledger', 'ownStep.accept')).first().waitFor();
      const id = /issues\/([0-9a-f-]{36})/.exec(anna.url())?.[1] ?? '';

      await wang.goto('issues');
      await wang.getByRole('link', { name: '变电站未送电' }).first().click();
      // The ledger, too, has a button of the first step's name: it must be gone.
      await wang.getByRole('heading', { name: '变电站未送电', level: 1 }).waitFor();
      await take(wang, 'accept', (field) => field('nextStep').fill('联系供电公司'));
      await state(wang, 'working');
      await take(wang, 'assign', async (field) => {
        await choose(wang, field('holder'), bureauName);
        await field('nextStep').fill('现场踏勘');
      });
      // Her phone hears of it without being touched.
      await anna.locator('dd').getByText(bureauName).first().waitFor();
      await anna.locator('dd').getByText('现场踏勘').first().waitFor();

      await he.goto(`issues/${id}`);
      await take(he, 'answer', async (field) => {
        await field('text').fill('已踏勘');
        await field('nextStep').fill('等待配件');
      });
      await take(he, 'request-pause', async (field) => {
        await choose(he, field('pauseReason'), say('issues', 'pauseReason.waiting-for-third-party'));
        await field('until').click();
        // The days before today cannot be chosen, so this is three days from now.
        await he.locator('.ant-picker-cell:not(.ant-picker-cell-disabled)').nth(3).click();
        await he.locator('.ant-picker-ok button').click();
        await field('note').fill('配件在途');
      });
      // Asking pauses nothing.
      await he.getByText(say('issues', 'pause.asked').replace('{{name}}', clerk.name)).waitFor();
      await state(he, 'working');
      expect(await he.getByRole('button', { name: say('issues', 'action.decide-pause'), exact: true }).count()).toBe(0);

      await shen.goto(`issues/${id}`);
      await take(shen, 'decide-pause');
      for (const page of [shen, anna]) await pausedAt(page).waitFor();
      await pausedAt(he).waitFor();
      await take(he, 'resume');
      await pausedAt(anna).waitFor({ state: 'detached' });
      await level(anna, 1);

      // Twice the seven days are over: two levels up, by the worker alone.
      await longAgo(world, id, 15);
      while (!(await twiceOver(id))) await longAgo(world, id, 1);
      await level(anna, 3);
      await anna.locator('[data-light=red]').getByText(say('project-codes', 'light.red')).first().waitFor();
      expect(await anna.getByText(say('issues', 'log.escalated')).count()).toBe(3);

      // The slips of the two levels are written by then; a step taken meanwhile would be asked for once more.
      await quiet(world);
      await he.reload();
      await take(he, 'resolve', (field) => field('proof').fill('已送电'));
      await state(anna, 'resolved');
      await take(anna, 'reject', (field) => field('reason').fill('Still no power / 仍未送电'));
      await state(anna, 'working');
      await level(anna, 4);

      await wang.reload();
      await level(wang, 4);
      await wang.getByText(say('issues', 'log.rejected')).first().waitFor();
      await take(wang, 'resolve', (field) => field('proof').fill('已送电并验收'));
      await state(anna, 'resolved');
      await take(anna, 'confirm', async () => {
        await anna.getByRole('dialog').getByRole('radio').nth(3).click();
      });
      await state(anna, 'closed');
      const satisfied = say('issues', 'log.satisfaction').replace('{{score}}', '4');
      for (const page of [anna, wang]) await page.locator('dd').getByText(satisfied).waitFor();
      expect(await anna.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth + 1')).toBe(false);
      expect(visits.flatMap(({ complaints }) => complaints)).toEqual([]);
      for (const { context } of visits) await context.close();
    },
    60_000,
  );
});
