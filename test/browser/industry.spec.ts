import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { createProject } from '../support/life-cycle.js';
import { type Stack, startStack } from '../support/stack.js';
import { visit } from '../support/visitor.js';
import { type Person, World } from '../support/world.js';

describe('The industry of a project on the page', () => {
  let stack: Stack;
  let world: World;
  let browser: Browser;
  let officer: Person;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ web: true }), launchChromium()]);
    world = await World.create(stack);
    const { zone } = await world.booking();
    officer = await world.person(zone, { role: 'owner' });
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await world?.close();
    await stack?.stop();
  });

  /** Types into a search field and takes what it offers first, by keyboard alone. */
  async function choose(page: Page, label: string, typed: string, offered: string): Promise<void> {
    const field = page.getByRole('combobox', { name: label });
    await field.focus();
    await field.pressSequentially(typed);
    await page.locator('.ant-select-item-option-active').filter({ hasText: offered }).waitFor();
    await field.press('Enter');
  }

  it('is found by pinyin, suggests ISIC, is shown by name, and filters the list', async () => {
    const { page, context, complaints } = await visit(browser, stack.url, { locale: 'zh-CN', as: officer });
    await page.goto('projects/new');
    await page.getByLabel('中文名称').fill('莱茵电池工厂');
    await choose(page, '所属行业（GB/T 4754）', 'lilizi', '3841 锂离子电池制造');
    await page.getByRole('button', { name: '建议采用：2720 电池和蓄电池的制造' }).click();
    await page.getByRole('button', { name: '创建项目' }).click();
    const facts = page.locator('dl').filter({ hasText: '所属行业' });
    await facts.getByText('C 制造业 › 38 电气机械和器材制造业 › 384 电池制造').waitFor();
    await facts.getByText('2720 电池和蓄电池的制造').waitFor();
    await createProject(officer, { nameZh: '药厂', industry: '2720' });
    await page.goto('projects');
    await page.getByRole('link', { name: '药厂' }).waitFor();
    await choose(page, '所属行业', '电池', '384 电池制造');
    await page.waitForURL(/industry=384/);
    await page.getByRole('link', { name: '药厂' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '莱茵电池工厂' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  it('a code that the list does not have says so, and survives the edit of another field', async () => {
    const { body } = await createProject(officer, { nameZh: '老项目', nameEn: 'Old project' });
    const { id } = body.data;
    await world.owner.query(`UPDATE projects.project SET industry = '9999' WHERE id = $1`, [id]);
    const { page, context } = await visit(browser, stack.url, { locale: 'en', as: officer });
    await page.goto(`projects/${id}`);
    await page.locator('dl').getByText('9999 – not a code of the list').waitFor();
    const panel = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Facts' }) });
    await panel.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel('Summary').fill('Looked at again');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Looked at again').waitFor();
    await page.locator('dl').getByText('9999 – not a code of the list').waitFor();
    await context.close();
  }, 120_000);
});
