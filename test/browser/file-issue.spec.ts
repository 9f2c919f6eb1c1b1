import type { Browser, Page } from 'playwright-core';
import type { Locale } from '#contracts';
import { launchChromium } from '../support/chromium.js';
import { insertProject } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { visit } from '../support/visitor.js';
import { words } from '../support/words.js';
import { World } from '../support/world.js';

const filing = /\/api\/projects\/[^/]+\/issues$/;

describe('Filing an issue on a phone while the server cannot be reached', () => {
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

  async function scene(locale: Locale) {
    const zone = await world.organisation('zone');
    const firm = await world.organisation('investor');
    const person = await world.person(firm, { locale });
    const project = await insertProject(world, zone, firm);
    const { page, context, complaints } = await visit(browser, stack.url, { locale, width: 390, as: person });
    return { page, context, complaints, project, say: words(locale) };
  }

  const filed = async (projectId: string) =>
    (await world.owner.query(`SELECT title FROM projects.issue WHERE project_id = $1`, [projectId])).rows;

  async function fill(page: Page, say: ReturnType<typeof words>): Promise<void> {
    await page.getByText(say('project-codes', 'category.power')).click();
    await page.getByLabel(say('issues', 'file.short')).fill('No power in hall 2');
    await page.getByLabel(say('issues', 'file.description')).fill('Since this morning.');
  }

  it.each<[Locale]>([['en'], ['zh-CN']])(
    '%s: the answer gets lost; the same text is sent again, also after a reload, and filed once',
    async (locale) => {
      const { page, context, complaints, project, say } = await scene(locale);
      // The server files it; the phone never hears of it.
      await page.route(filing, async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      });
      await page.goto(`issues/new?project=${project.id}`);
      await fill(page, say);
      await page.getByRole('button', { name: say('issues', 'file.send'), exact: true }).click();
      await page.getByText(say('issues', 'file.unanswered')).waitFor();
      expect(await page.getByLabel(say('issues', 'file.short')).isDisabled()).toBe(true);
      await page.unroute(filing);
      await page.reload();
      await page.getByRole('link', { name: say('issues', 'file.open') }).waitFor();
      expect(await filed(project.id)).toEqual([{ title: 'No power in hall 2' }]);
      expect(complaints).toEqual([]);
      await context.close();
    },
    60_000,
  );

  it('waits longer each time instead of hammering the server', async () => {
    const { page, context, project, say } = await scene('en');
    const sends: number[] = [];
    await page.route(filing, (route) => {
      sends.push(Date.now());
      return route.abort('connectionrefused');
    });
    await page.goto(`issues/new?project=${project.id}`);
    await fill(page, say);
    await page.getByRole('button', { name: say('issues', 'file.send'), exact: true }).click();
    await page.waitForTimeout(7_000);
    // At once, after 2 s, and 4 s later.
    expect(sends.length).toBeGreaterThanOrEqual(2);
    expect(sends.length).toBeLessThanOrEqual(3);
    expect(await filed(project.id)).toEqual([]);
    await page.unroute(filing);
    await page.getByRole('button', { name: say('issues', 'file.sendAgain') }).click();
    await page.getByRole('link', { name: say('issues', 'file.open') }).waitFor();
    expect(await filed(project.id)).toHaveLength(1);
    await context.close();
  }, 60_000);
});
