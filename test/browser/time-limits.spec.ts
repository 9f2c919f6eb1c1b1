import type { Browser } from 'playwright-core';
import type { Locale } from '#contracts';
import { launchChromium } from '../support/chromium.js';
import { fileIssue, insertProject } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { visit } from '../support/visitor.js';
import { words } from '../support/words.js';
import { World } from '../support/world.js';

interface Settings {
  data: {
    presetCode: string;
    calendar: { hours: { from: string; to: string }[] };
    ladder: { level: number; receiver: { kind: string; organisationId?: string } }[];
  };
}
interface Plan {
  data: { gates: { from: string; requires: { kind: string; evidence?: string; when?: object }[] }[] };
}

describe('How a zone sets its rules: time limits, the ladder, conditions of the stage plan', () => {
  let stack: Stack;
  let world: World;
  let browser: Browser;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ processes: ['api'], web: true }), launchChromium()]);
    world = await World.create(stack);
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await world?.close();
    await stack?.stop();
  }, 60_000);

  async function scene(locale: Locale) {
    const zone = await world.organisation('zone');
    const firm = await world.organisation('investor');
    const manager = await world.person(zone, { role: 'manager' });
    const company = await world.person(firm);
    const project = await insertProject(world, zone, firm);
    const window = await visit(browser, stack.url, { locale, as: manager });
    window.context.setDefaultTimeout(30_000);
    return { zone, manager, company, project, ...window };
  }

  it.each<[Locale]>([['zh-CN'], ['en']])(
    '%s: chosen by name and changed; new issues get the new version, running ones keep theirs',
    async (locale) => {
      const say = words(locale);
      const limits = (key: string, values: Record<string, string | number> = {}) =>
        say('time-limits', key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
      const { zone, manager, company, project, page, context, complaints } = await scene(locale);
      const running = (await fileIssue(company, project.id)).body.data.id;
      const name = locale === 'en' ? 'Act on receipt (Shandong)' : '接诉即办';
      const solve = locale === 'en' ? 'Solve' : '办结';

      await page.goto('settings/time-limits');
      const preset = page.getByRole('region', { name, exact: true });
      await preset.getByText(limits('verify'), { exact: true }).waitFor();
      await preset.getByRole('button', { name: limits('choose') }).click();
      await preset.getByText(limits('chosen'), { exact: true }).waitFor();
      const chosen = (await fileIssue(company, project.id)).body.data.id;

      await preset.getByRole('button', { name: limits('edit'), exact: true }).click();
      await preset.getByText(limits('editLead')).waitFor();
      const extension = preset.getByLabel(limits('extension', { name: solve }), { exact: true });
      await extension.fill('15');
      await preset.getByText(limits('longer')).waitFor();
      expect(await preset.getByRole('button', { name: limits('save') }).isDisabled()).toBe(true);
      await extension.fill('20');
      await preset.getByLabel(limits('amount', { name: solve }), { exact: true }).fill('9');
      await preset.getByRole('button', { name: limits('save') }).click();
      await preset.getByText(limits('own', { number: 1 }), { exact: true }).waitFor();
      const nine = say('time-limits', 'limit.working-days_other').replace('{{count}}', '9');
      await preset.getByRole('cell', { name: nine, exact: true }).waitFor();
      const fresh = (await fileIssue(company, project.id)).body.data.id;

      // Who has which version is told where the versions are.
      await preset.getByText(limits('versions'), { exact: true }).click();
      await preset.getByRole('heading', { name: limits('shipped') }).waitFor();
      expect(await preset.getByText(limits('running_one', { count: 1 })).count()).toBe(2);
      const { rows } = await world.owner.query(
        `SELECT id, preset_code || ' ' || preset_number AS preset FROM projects.issue WHERE zone_id = $1`,
        [zone.id],
      );
      const of = Object.fromEntries(rows.map(({ id, preset: code }) => [id, code]));
      expect([of[running], of[chosen], of[fresh]]).toEqual(['jiangmen 0', 'shandong 0', 'shandong 1']);
      expect((await manager.api.get<Settings>('/zone-settings')).body.data.presetCode).toBe('shandong');
      expect(complaints).toEqual([]);
      await context.close();
    },
    180_000,
  );

  it.each<[Locale]>([['zh-CN'], ['en']])(
    '%s: the ladder’s receiver is chosen by name, and times are judged while they are typed',
    async (locale) => {
      const say = words(locale);
      const green = (key: string) => say('zone-settings', key);
      const { manager, page, context, complaints } = await scene(locale);
      const bureau = await world.organisation('authority');
      const { rows } = await world.owner.query(`SELECT name_zh, name_en FROM identity.organisation WHERE id = $1`, [
        bureau.id,
      ]);
      const bureauName: string = locale === 'en' ? rows[0].name_en : rows[0].name_zh;

      await page.goto('settings/green-channel');
      const hour = (place: number, end: 'from' | 'to') =>
        page.getByLabel(`${green('hours')} ${place} ${green(end)}`, { exact: true });
      await hour(2, 'from').fill('9');
      await page.getByText(green('badTime')).waitFor();
      await hour(2, 'from').fill('11:00');
      await page.getByText(green('overlap')).waitFor();
      await hour(2, 'from').fill('14:00');
      await page.getByText(green('overlap')).waitFor({ state: 'detached' });
      await page.getByText(green('jurisdiction.CN')).first().waitFor();

      await page.getByLabel(green('level.3'), { exact: true }).click({ force: true });
      await page
        .locator('.ant-select-item-option')
        .filter({ hasText: green('receiver.organisation') })
        .click();
      const save = page.getByRole('button', { name: say('common', 'action.save'), exact: true });
      await save.click();
      // Nobody is chosen yet: the field says so itself.
      await page.locator('.ant-form-item-explain-error').getByText(green('required')).waitFor();
      await page.getByRole('combobox', { name: green('organisationId') }).fill(bureauName);
      await page.locator('.ant-select-item-option').filter({ hasText: bureauName }).first().click();
      await save.click();
      await page.getByText(green('saved')).waitFor();
      const { data } = (await manager.api.get<Settings>('/zone-settings')).body;
      expect(data.ladder[2]).toEqual({ level: 3, receiver: { kind: 'organisation', organisationId: bureau.id } });
      expect(data.calendar.hours[1]).toEqual({ from: '14:00', to: '17:30' });
      await page.reload();
      await page.getByText(bureauName, { exact: true }).first().waitFor();
      expect(complaints).toEqual([]);
      await context.close();
    },
    180_000,
  );

  it.each<[Locale]>([['zh-CN'], ['en']])(
    '%s: a document is asked only of some projects: the condition is added, changed, taken away',
    async (locale) => {
      const say = words(locale);
      const rule = (key: string) => say('plan-rules', key);
      const code = (key: string) => say('project-codes', key);
      const { manager, page, context, complaints } = await scene(locale);
      await page.goto('settings/stage-plan');
      const title = say('projects', 'plan.gate')
        .replace('{{from}}', code('stage.lead'))
        .replace('{{to}}', code('stage.negotiating'));
      const gate = page.getByRole('region', { name: title, exact: true });
      const choose = async (field: string, option: string) => {
        const list = gate.getByLabel(rule(field), { exact: true });
        await list.click({ force: true });
        // Long lists show a part of themselves: what is typed narrows them.
        if (field !== 'is') await list.fill(option);
        await page.locator('.ant-select-item-option-content').getByText(option, { exact: true }).last().click();
      };
      await gate.getByRole('button', { name: rule('add') }).click();
      await gate.getByRole('button', { name: rule('done'), exact: true }).click();
      await gate.getByText(rule('problem.value-missing')).waitFor();
      await choose('field', code('fact.industry'));
      await choose('is', rule('test.in-section'));
      await choose('value', rule('section.C'));
      await gate.getByRole('button', { name: rule('done'), exact: true }).click();
      await gate.getByText(rule('section.C')).waitFor();

      const name = code('evidence.assessment');
      await gate.getByRole('button', { name: rule('editOf').replace('{{name}}', name), exact: true }).click();
      await choose('field', code('fact.jobs'));
      await choose('is', rule('test.at-least'));
      await gate.getByLabel(rule('value'), { exact: true }).fill('300');
      await gate.getByRole('button', { name: rule('done'), exact: true }).click();
      const saved = async (number: number) => {
        await page.getByRole('button', { name: say('projects', 'plan.save') }).click();
        await page
          .getByText(say('projects', 'plan.number').replace('{{number}}', String(number)), { exact: true })
          .first()
          .waitFor();
        const { data } = (await manager.api.get<Plan>('/stage-plan')).body;
        return data.gates
          .find((each) => each.from === 'lead')!
          .requires.find(({ evidence }) => evidence === 'assessment');
      };
      expect(await saved(1)).toEqual({
        kind: 'evidence',
        evidence: 'assessment',
        when: { field: 'jobs', is: 'at-least', value: 300 },
      });
      await gate.getByRole('button', { name: rule('removeOf').replace('{{name}}', name), exact: true }).click();
      expect(await saved(2)).toEqual({ kind: 'evidence', evidence: 'assessment' });
      expect(complaints).toEqual([]);
      await context.close();
    },
    180_000,
  );
});
