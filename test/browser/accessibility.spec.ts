import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { type Locale, locales } from '#contracts';
import { book, eventually, freeSlots } from '../support/booking.js';
import { launchChromium } from '../support/chromium.js';
import { fileIssue, insertProject } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { pngFile, upload, webmFile } from '../support/uploads.js';
import { visit } from '../support/visitor.js';
import { type Person, World } from '../support/world.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs in the page: its heading is to be seen, and nothing is on its way. */
const whole = `document.querySelector('h1')?.checkVisibility() === true && !document.querySelector('[aria-busy=true], .ant-skeleton')`;

interface Results {
  violations: { id: string; nodes: { target: unknown[] }[] }[];
}

describe('Accessibility: axe finds no violation', () => {
  let stack: Stack;
  let world: World;
  let browser: Browser;
  let people: Record<'nobody' | 'investor' | 'manager' | 'leader' | 'operator', Person | undefined>;
  let pages: [keyof typeof people, string][];

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ web: true }), launchChromium()]);
    world = await World.create(stack);
    const { zone, investor, offering } = await world.booking();
    const owner = await world.person(zone, { role: 'owner' });
    const operator = await world.person(await world.organisation('platform'));
    const slots = await freeSlots(investor, offering.id);
    const { data } = (await book(investor, offering.id, slots[3]!)).body;
    const project = await insertProject(world, zone, investor.organisation);
    const issue = (await fileIssue(investor, project.id)).body.data;
    await upload(investor, `/issues/${issue.id}/attachments`, {
      fields: { purpose: 'photo' },
      name: 'gate.png',
      bytes: pngFile(4, 4),
    });
    await upload(investor, `/issues/${issue.id}/attachments`, {
      fields: { purpose: 'voice' },
      name: 'a.webm',
      bytes: webmFile(),
    });
    await fileIssue(investor, project.id, { title: 'Water pressure', confidential: true });
    const planned = await owner.api.post<{ data: { id: string } }>('/meetings', {
      title: 'Council',
      startsAt: new Date().toISOString(),
      fill: true,
    });
    await owner.api.post(`/meetings/${planned.body.data.id}/open`);
    const brief = await owner.api.post<{ data: { id: string } }>('/briefs', {
      kind: 'weekly',
      day: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
    });
    const authority = await world.organisation('authority');
    const leader = await world.person(authority);
    // As the ladder leaves an issue that came up to an authority.
    await world.owner.query(
      `INSERT INTO projects.issue_grant (issue_id, zone_id, organisation_id, side, level, raised_at)
       VALUES ($1, $2, $3, 'authority', 2, now())`,
      [issue.id, zone.id, authority.id],
    );
    const called = await owner.api.post<{ data: { id: string } }>('/meetings', {
      title: 'Called off',
      startsAt: new Date().toISOString(),
    });
    await owner.api.post(`/meetings/${called.body.data.id}/call-off`, { reason: 'Nobody has time' });
    people = { nobody: undefined, investor, manager: owner, leader, operator };
    pages = [
      ...[
        '',
        'zones',
        `zones/${zone.slug}`,
        `book/${offering.id}`,
        'login',
        'sign-up',
        'forgot-password',
        'mails',
        'nowhere',
      ].map((path): [keyof typeof people, string] => ['nobody', path]),
      ...[
        `book/${offering.id}?at=${slots[0]?.startsAt}`,
        'my-day',
        'sessions',
        `sessions/${data.id}`,
        `sessions/${data.id}/room`,
        'notifications',
      ].map((path): [keyof typeof people, string] => ['investor', path]),
      ...['my-day', 'sessions', 'availability', 'offerings', 'offerings/new', `offerings/${offering.id}`].map(
        (path): [keyof typeof people, string] => ['manager', path],
      ),
      ...['profile', 'security', 'tokens', 'organisation', 'members', 'zone', 'audit'].map(
        (path): [keyof typeof people, string] => ['manager', `settings/${path}`],
      ),
      ['operator', 'organisations'],
      ...['projects', `projects/${project.id}`, 'issues', `issues/new?project=${project.id}`, `issues/${issue.id}`].map(
        (path): [keyof typeof people, string] => ['investor', path],
      ),
      ...[
        'projects',
        'projects/new',
        `projects/${project.id}`,
        'projects?import=new',
        'issues',
        'issues?import=new',
        'issues?view=board',
        'issues?view=calendar',
      ].map((path): [keyof typeof people, string] => ['manager', path]),
      ...[`issues/${issue.id}`, 'issues/moved-deadlines', 'wall', 'meetings', `meetings/${planned.body.data.id}`].map(
        (path): [keyof typeof people, string] => ['manager', path],
      ),
      ...['settings/green-channel', 'settings/time-limits', 'settings/stage-plan'].map(
        (path): [keyof typeof people, string] => ['manager', path],
      ),
      ...['briefs', `briefs/${brief.body.data.id}`, 'actions', 'issues?filedFrom=2026-01-01&judged=true'].map(
        (path): [keyof typeof people, string] => ['manager', path],
      ),
      ['nobody', `zones/${zone.slug}/service-level`],
      ...['escalations', 'load', `meetings/${called.body.data.id}`].map((path): [keyof typeof people, string] => [
        'manager',
        path,
      ]),
      ...['my-day', 'escalations', 'projects'].map((path): [keyof typeof people, string] => ['leader', path]),
    ];
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await world?.close();
    await stack?.stop();
  });

  async function violations(page: Page): Promise<string[]> {
    // Through the debugger, not as a script of the page: its strict policy stays as it is.
    await page.evaluate(axe);
    const results = await page.evaluate<Results>(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
    );
    return results.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => node.target.join(' '))
          .slice(0, 3)
          .join(', ')}`,
    );
  }

  it.each(
    locales.flatMap((locale): [Locale, string, number][] => [
      [locale, 'light', 1440],
      [locale, 'dark', 390],
    ]),
  )(
    '%s, %s, %i pixels',
    async (locale, theme, width) => {
      const faults: string[] = [];
      for (const role of Object.keys(people) as (keyof typeof people)[]) {
        const { page, context, complaints } = await visit(browser, stack.url, {
          locale,
          width,
          dark: theme === 'dark',
          as: people[role],
        });
        for (const [who, path] of pages) {
          if (who !== role) continue;
          await page.goto(path, { waitUntil: 'load' });
          await page.locator('h1').first().waitFor({ timeout: 15_000 });
          // Whole: a part that still waits for its words hides the page around it, heading and all.
          await eventually(() => page.evaluate<boolean>(whole), 15_000);
          faults.push(...(await violations(page)).map((fault) => `${path || 'home'} (${role}) – ${fault}`));
          const wide = await page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth + 1');
          if (wide) faults.push(`${path || 'home'} (${role}) – is wider than ${width} pixels`);
        }
        faults.push(...complaints);
        await context.close();
      }
      expect(faults).toEqual([]);
    },
    600_000,
  );
});
