import type { Browser } from 'playwright-core';
import type { Locale } from '#contracts';
import { eventually } from '../support/booking.js';
import { launchChromium } from '../support/chromium.js';
import { quiet } from '../support/mailbox.js';
import { act, fileIssue, insertProject, longAgo } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { visit } from '../support/visitor.js';
import { words } from '../support/words.js';
import { World } from '../support/world.js';

describe('An authority: what came up to it, from the first look to the answer the zone sees', () => {
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

  /** An issue that used up its seven days, came up to the city, and was handed over to it as well. */
  async function scene() {
    const zone = await world.organisation('zone');
    const firm = await world.organisation('investor');
    const city = await world.organisation('authority');
    await world.owner.query(
      `INSERT INTO projects.zone_settings (zone_id, light_rule, preset_code, calendar, ladder) VALUES ($1, 'yinchuan', 'jiangmen',
         '{"hours":[{"from":"00:00","to":"24:00"}],"jurisdictions":["CN"]}', $2)`,
      [
        zone.id,
        JSON.stringify(
          [2, 3, 4].map((level) => ({ level, receiver: { kind: 'organisation', organisationId: city.id } })),
        ),
      ],
    );
    const manager = await world.person(zone, { role: 'manager', name: '沈经理' });
    const officer = await world.person(zone, { role: 'staff', name: '王专员' });
    const company = await world.person(firm);
    const leader = await world.person(city, { role: 'manager', name: '陈主任' });
    const project = await insertProject(world, zone, firm);
    const { id } = (await fileIssue(company, project.id, { title: '变电站未送电' })).body.data;
    await act(officer, id, 'accept', { nextStep: '联系供电公司' });
    await act(officer, id, 'answer', { text: '已踏勘', nextStep: '等待配件' });
    await longAgo(world, id, 8);
    await eventually(async () => {
      const { body } = await leader.api.get<{ items: unknown[] }>('/escalations');
      return body.items.length === 1;
    });
    await quiet(world);
    await act(officer, id, 'assign', { organisationId: city.id, nextStep: '请市里协调' });
    await quiet(world);
    return { zone, manager, leader, project, id };
  }

  it.each<[Locale, number]>([
    ['en', 1440],
    ['zh-CN', 390],
  ])(
    '%s at %i pixels: found in the day and the list, read, instructed, given back; the zone sees it',
    async (locale, width) => {
      const say = words(locale);
      const { manager, leader, id } = await scene();
      const [chen, shen] = await Promise.all([
        visit(browser, stack.url, { locale, width, as: leader }),
        visit(browser, stack.url, { locale, as: manager }),
      ]);
      for (const { context } of [chen, shen]) context.setDefaultTimeout(20_000);
      const { page } = chen;

      // The day says what waits; one click leads to the list of it.
      await page.goto('my-day');
      await page.getByRole('heading', { name: say('my-day', 'escalations.title') }).waitFor();
      await page.getByRole('link', { name: say('my-day', 'escalations.all') }).click();
      const card = page.getByRole('listitem', { name: '变电站未送电' });
      await card.getByText(say('escalations', 'new'), { exact: true }).waitFor();
      const why = say('escalations', 'why.clock')
        .replace('{{clock}}', say('escalations', 'clock.solve'))
        .replace('{{share}}', '100');
      await card.getByText(why).waitFor();
      await card.getByText(say('project-codes', 'light.red'), { exact: true }).waitFor();

      // The whole history beside the list; having read it, it is no longer new.
      await card.getByRole('button', { name: say('escalations', 'history') }).click();
      const history = page.getByRole('dialog');
      await history.getByText('已踏勘').waitFor();
      await page.keyboard.press('Escape');
      await history.waitFor({ state: 'hidden' });
      await card.getByText(say('escalations', 'new'), { exact: true }).waitFor({ state: 'detached' });

      const take = async (action: string, field: string, text: string) => {
        await card.getByRole('button', { name: say('issues', `action.${action}`), exact: true }).click();
        const dialog = page.getByRole('dialog', { name: say('issues', `action.${action}`), exact: true });
        await dialog.getByLabel(say('issues', `field.${field}`), { exact: true }).fill(text);
        await dialog.getByRole('button', { name: say('issues', `do.${action}`), exact: true }).click();
        await dialog.waitFor({ state: 'detached' });
      };
      // Those who have not answered are the filter of the link; an answer takes it out of it.
      await take('instruct', 'text', '三日内送电');
      await card.waitFor({ state: 'detached' });
      await page.goto('escalations');
      await take('give-back', 'reason', '已协调，请园区落实');
      await card
        .getByRole('button', { name: say('issues', 'action.give-back'), exact: true })
        .waitFor({ state: 'detached' });
      expect(await page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth + 1')).toBe(false);

      // Those who answer for the zone see where it went, and what was said.
      await shen.page.goto('escalations');
      const own = shen.page.getByRole('listitem', { name: '变电站未送电' });
      await own.getByText(say('escalations', 'fact.unanswered'), { exact: true }).waitFor({ state: 'detached' });
      await own.getByRole('button', { name: say('escalations', 'history') }).click();
      for (const text of ['三日内送电', '已协调，请园区落实']) {
        await shen.page.getByRole('dialog').getByText(text).first().waitFor();
      }
      const { rows } = await world.owner.query(`SELECT holder_id = zone_id AS back FROM projects.issue WHERE id = $1`, [
        id,
      ]);
      expect(rows).toEqual([{ back: true }]);
      expect([...chen.complaints, ...shen.complaints]).toEqual([]);
      for (const { context } of [chen, shen]) await context.close();
    },
    120_000,
  );

  it('a page never disappears while the words of a part of it are fetched', async () => {
    const { manager, project, id } = await scene();
    const { page, context } = await visit(browser, stack.url, { locale: 'en', as: manager });
    context.setDefaultTimeout(20_000);
    // A slow line, so that whoever still fetches words is seen doing it.
    await page.route('**/assets/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      await route.continue();
    });
    await page.addInitScript({ content: rememberHeadings });
    for (const path of [`projects/${project.id}`, `issues/${id}`, 'issues', 'meetings']) {
      await page.goto(path);
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect([path, await page.evaluate<number>('window.lostHeadings')]).toEqual([path, 0]);
    }
    await context.close();
  }, 120_000);
});

/** Runs in the page: counts how often its heading, once there, was taken away or hidden. */
const rememberHeadings = `
  window.lostHeadings = 0;
  let seen = false;
  const look = () => {
    const here = document.querySelector('main h1')?.checkVisibility() === true;
    if (seen && !here) window.lostHeadings += 1;
    seen = here;
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });`;
