import type { Browser, Page } from 'playwright-core';
import type { Locale } from '#contracts';
import { eventually } from '../support/booking.js';
import { launchChromium } from '../support/chromium.js';
import { type Stack, startStack } from '../support/stack.js';
import { framesDecoded, givePassword, password, visit } from '../support/visitor.js';
import { words } from '../support/words.js';
import { World } from '../support/world.js';

/** Enough to be sure that pictures flow, not just arrive once. */
const someFrames = 20;

describe('The main job: from the public home to two people seeing each other', () => {
  let stack: Stack;
  let world: World;
  let browser: Browser;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([
      startStack({ processes: ['api', 'worker', 'media'], web: true }),
      launchChromium(),
    ]);
    world = await World.create(stack);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await world?.close();
    await stack?.stop();
  });

  /** A zone whose host can be met within minutes, as the room opens only shortly before. */
  async function soonBookable() {
    const zone = await world.organisation('zone');
    const firm = await world.organisation('investor');
    const manager = await world.person(zone, { role: 'manager' });
    const host = await world.person(zone, { role: 'staff', name: '王敏', locale: 'zh-CN' });
    const investor = await world.person(firm, { name: 'Anna Müller', timeZone: 'America/New_York' });
    const offering = await world.offering(manager, [host], { stepMinutes: 5 });
    await givePassword(world, investor);
    return { zone, host, investor, offering };
  }

  async function logIn(page: Page, say: ReturnType<typeof words>, email: string): Promise<void> {
    await page.getByLabel(say('identity', 'field.email')).fill(email);
    await page.getByLabel(say('identity', 'field.password'), { exact: true }).fill(password);
    await page.getByRole('button', { name: say('identity', 'login.button'), exact: true }).click();
  }

  it.each<[Locale]>([['en'], ['zh-CN']])(
    '%s: an investor in New York finds a zone, books, and meets its host in Shanghai on video',
    async (locale) => {
      const say = words(locale);
      const { zone, host, investor, offering } = await soonBookable();
      const guest = await visit(browser, stack.url, { locale, timeZone: 'America/New_York' });
      const { page } = guest;

      await page.goto('.');
      await page.locator(`a[href$="/zones/${zone.slug}"]`).first().click();
      await page.locator(`a[href$="/book/${offering.id}"]`).click();
      await page.locator('button[data-day]:enabled:not([aria-disabled=true])').first().click();
      const slot = page.locator('button[data-starts-at]').first();
      const startsAt = await slot.getAttribute('data-starts-at');
      await slot.click();
      await page.getByRole('link', { name: say('booking', 'confirm.login') }).click();
      await logIn(page, say, investor.email);
      await page.getByRole('button', { name: say('booking', 'confirm.button') }).click();
      await page.waitForURL(/\/sessions\/[0-9a-f-]{36}/);
      const id = /sessions\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
      const { rows } = await world.owner.query(`SELECT starts_at FROM sessions.session WHERE id = $1`, [id]);
      expect(rows[0].starts_at.toISOString()).toBe(new Date(startsAt ?? '').toISOString());

      const office = await visit(browser, stack.url, { locale, as: host });
      await office.page.goto('my-day');
      await office.page.locator(`a[href*="/sessions/${id}"]`).first().waitFor();
      for (const visitor of [page, office.page]) {
        await visitor.goto(`sessions/${id}/room`);
        await visitor.getByRole('button', { name: say('room', 'check.join'), exact: true }).click({ timeout: 20_000 });
        await visitor.getByRole('button', { name: say('room', 'control.leave') }).waitFor({ timeout: 20_000 });
      }
      for (const visitor of [page, office.page]) {
        await eventually(async () => (await framesDecoded(visitor)) >= someFrames, 30_000);
      }

      // Media survives a reload, with nothing pressed.
      await office.page.reload();
      await eventually(async () => (await framesDecoded(office.page)) >= someFrames, 30_000);

      await page.getByRole('button', { name: say('room', 'control.leave') }).click();
      await page.getByText(say('room', 'over.left.title')).waitFor();
      expect([...guest.complaints, ...office.complaints]).toEqual([]);
      await guest.context.close();
      await office.context.close();
    },
    150_000,
  );

  it('books by keyboard alone', async () => {
    const say = words('en');
    const { investor, offering } = await world.booking();
    const { page, context } = await visit(browser, stack.url, {
      locale: 'en',
      timeZone: 'America/New_York',
      as: investor,
    });
    await page.goto(`book/${offering.id}`);
    await page.locator('button[data-day]:not([aria-disabled=true])').first().waitFor();
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 150; presses += 1) {
        if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`The Tab key never reached ${selector}`);
    };
    await tabTo('button[data-day]');
    await page.keyboard.press('Enter');
    await page.locator('button[data-starts-at]').first().waitFor();
    await tabTo('button[data-starts-at]');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: say('booking', 'confirm.button') }).waitFor();
    await tabTo('form input');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sessions\/[0-9a-f-]{36}/);
    await context.close();
  }, 60_000);
});
