import type { Browser, Locator, Page } from 'playwright-core';
import { type EvidenceKind, type FactField, type GateCondition, type Locale, type ProjectStage } from '#contracts';
import { book, freeSlots } from '../support/booking.js';
import { launchChromium } from '../support/chromium.js';
import { quiet } from '../support/mailbox.js';
import { act, fileIssue, longAgo } from '../support/projects.js';
import { type Stack, startStack } from '../support/stack.js';
import { pdfFile, upload } from '../support/uploads.js';
import { visit } from '../support/visitor.js';
import { words } from '../support/words.js';
import { World } from '../support/world.js';

interface Gate {
  to: ProjectStage;
  /** What the page says is missing when somebody first stands before it, in its order. */
  fields?: Partial<Record<FactField, string>>;
  papers: EvidenceKind[];
  conditions?: GateCondition[];
  /** Papers that are asked for once the facts are known. */
  further?: EvidenceKind[];
}

/** The way of a foreign manufacturer with land of its own and a high use of energy: everything is asked of it. */
const gates: Gate[] = [
  { to: 'negotiating', fields: { industry: '3841', investorGroup: 'Rheintal', country: 'DE' }, papers: ['assessment'] },
  {
    to: 'signed',
    fields: {
      investment: '120,000,000',
      currency: 'EUR',
      foreignCapital: '60000000',
      landMu: '80.5',
      jobs: '300',
      annualOutput: '200000000',
      energyTce: '1200',
    },
    papers: ['agreement'],
    further: ['feasibility-study', 'site-opinion'],
  },
  {
    to: 'registered',
    fields: { plannedStart: '2027-03-01' },
    papers: ['business-licence', 'foreign-investment-report'],
    conditions: ['company-linked', 'task-force-named'],
  },
  {
    to: 'approved',
    fields: { plannedCompletion: '2028-06-30' },
    papers: [
      'approval',
      'environmental-approval',
      'energy-review',
      'land-deed',
      'planning-permit',
      'soil-conservation',
    ],
  },
  { to: 'construction', papers: ['construction-permit', 'capital-proof'], conditions: ['milestones-planned'] },
  {
    to: 'completed',
    papers: ['completion-acceptance', 'fire-acceptance'],
    conditions: ['construction-milestones-done'],
  },
  { to: 'operating', papers: ['production-proof', 'environmental-acceptance', 'discharge-permit'] },
  { to: 'full-capacity', papers: ['capacity-proof'] },
];

describe('From the lead to full capacity, on the page of the project', () => {
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
  }, 60_000);

  /** A zone with an officer, a manager and somebody who serves companies, after a session with an investor. */
  async function scene() {
    const people = await world.booking();
    const server = await world.person(people.zone, { role: 'staff', name: '李服务' });
    const [slot] = await freeSlots(people.investor, people.offering.id);
    const session = (await book(people.investor, people.offering.id, slot!)).body.data;
    return { ...people, server, session };
  }

  it.each<[Locale]>([['en'], ['zh-CN']])(
    '%s: every gate says what is missing and leads to it; red issues hold it up; the thread tells it all',
    async (locale) => {
      const texts = words(locale);
      const say = (file: string, key: string, values: Record<string, string | number> = {}) =>
        texts(file, key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
      const code = (key: string) => say('project-codes', key);
      const { host, manager, investor, investorFirm, server, session } = await scene();
      const visits = await Promise.all(
        [host, manager, investor].map((as) => visit(browser, stack.url, { locale, as })),
      );
      const [officer, boss, company] = visits.map(({ page }) => page) as [Page, Page, Page];
      for (const { context } of visits) context.setDefaultTimeout(20_000);

      const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });
      const gateOf = (page: Page, to: ProjectStage) =>
        page.getByRole('region', { name: say('projects', 'gate.title', { stage: code(`stage.${to}`) }), exact: true });
      const fieldWords = (field: string) => say('project-codes', 'requirement.field', { name: code(`fact.${field}`) });
      const paperWords = (kind: string) =>
        say('project-codes', 'requirement.evidence', { name: code(`evidence.${kind}`) });
      const choose = async (page: Page, box: Locator, option: string) => {
        await box.click();
        await page.locator('.ant-select-item-option:visible').filter({ hasText: option }).first().click();
      };
      const uploadOn = async (page: Page, to: ProjectStage, paper: EvidenceKind) => {
        const name = code(`evidence.${paper}`);
        await button(gateOf(page, to), paperWords(paper)).click();
        const dialog = page.getByRole('dialog', { name: say('documents', 'uploadTitle', { name }), exact: true });
        await dialog.getByText(name, { exact: true }).first().waitFor();
        const bytes = pdfFile();
        await dialog
          .locator('input[type=file]')
          .setInputFiles({ name: `${paper}.pdf`, mimeType: 'application/pdf', buffer: bytes });
        await dialog.waitFor({ state: 'detached' });
        await button(gateOf(page, to), paperWords(paper)).waitFor({ state: 'detached' });
      };
      const fillFacts = async (page: Page, to: ProjectStage, facts: Partial<Record<string, string>>) => {
        const [first] = Object.keys(facts);
        await button(gateOf(page, to), fieldWords(first!)).click();
        const field = (name: string) => page.getByLabel(code(`fact.${name}`), { exact: true });
        // The keyboard is already in the field that was asked for.
        await field(first!).and(page.locator(':focus')).waitFor();
        for (const [name, value] of Object.entries(facts)) {
          if (name === 'industry') {
            await field(name).fill(value!);
            await page.locator('.ant-select-item-option-active').filter({ hasText: value! }).waitFor();
            await page.keyboard.press('Enter');
          } else if (name === 'country') {
            await field(name).fill(new Intl.DisplayNames([locale], { type: 'region' }).of(value!)!);
            await page.keyboard.press('Enter');
          } else if (name === 'currency') await choose(page, field(name), value!);
          else await field(name).fill(value!);
        }
        await button(page, say('projects', 'facts.save')).click();
        await button(page, say('projects', 'facts.edit')).waitFor();
      };
      const advance = async (page: Page, to: ProjectStage) => {
        const gate = gateOf(page, to);
        await gate.getByText(say('projects', 'gate.ready')).waitFor();
        await button(gate, say('projects', 'gate.advance', { stage: code(`stage.${to}`) })).click();
        await gate.waitFor({ state: 'detached' });
      };
      const takeStep = async (page: Page, name: string, reason: string) => {
        await button(page, say('projects', 'step.more')).click();
        await page.getByRole('menuitem', { name: say('projects', `step.${name}.action`), exact: true }).click();
        const dialog = page.getByRole('dialog', { name: say('projects', `step.${name}.title`), exact: true });
        await dialog.getByRole('textbox').fill(reason);
        await button(dialog, say('projects', `step.${name}.action`)).click();
        await dialog.waitFor({ state: 'detached' });
      };

      // One click makes a session a lead, and the thread says where it comes from.
      await officer.goto(`sessions/${session.id}`);
      await officer.getByRole('button', { name: say('projects', 'fromSession.make') }).click();
      await gateOf(officer, 'negotiating').waitFor();
      await officer
        .getByText(say('timeline', 'kind.project-created-from-session', { sourceTitle: 'Battery plant' }))
        .waitFor();
      const known = (await host.api.get<{ items: { data: { number: string; name: { en: string } } }[] }>('/projects'))
        .body.items[0]!.data;

      // Another one by hand: the page sees that it may be the same, and lets the officer go on.
      await officer.goto('projects/new');
      await officer.getByLabel(say('projects', 'fact.nameEn'), { exact: true }).fill(known.name.en);
      await officer.getByLabel(code('fact.companyName'), { exact: true }).fill('Rheintal Batteries');
      const warning = officer.getByRole('status').filter({ hasText: say('projects', 'duplicate.title') });
      await warning.getByRole('link', { name: known.number }).waitFor();
      await warning.getByText(code('duplicate.same-name')).waitFor();
      await officer.getByLabel(say('projects', 'fact.nameZh'), { exact: true }).fill('莱茵电池二号厂');
      await button(officer, say('projects', 'form.create')).click();
      await gateOf(officer, 'negotiating').waitFor();
      const [id] = /[0-9a-f-]{36}$/.exec(officer.url())!;
      await boss.goto(`projects/${id}`);

      const mend: Record<GateCondition, (to: ProjectStage) => Promise<void>> = {
        'company-linked': async (to) => {
          await button(gateOf(officer, to), say('projects', 'gate.mend.company-linked')).click();
          const dialog = officer.getByRole('dialog', { name: say('projects', 'people.linkTitle'), exact: true });
          await dialog.getByLabel(say('projects', 'people.organisation'), { exact: true }).fill(investorFirm.id);
          await button(dialog, say('projects', 'people.link')).click();
          await dialog.waitFor({ state: 'detached' });
          await company.goto(`projects/${id}`);
        },
        'task-force-named': async (to) => {
          await button(gateOf(officer, to), say('projects', 'gate.mend.task-force-named')).click();
          const section = officer.locator('#task-force:focus');
          await section.waitFor();
          for (const [role, { name }] of [
            ['lead', host],
            ['service-officer', server],
          ] as const) {
            await button(officer.locator('#task-force'), say('task-force', 'add')).click();
            const dialog = officer.getByRole('dialog', { name: say('task-force', 'add'), exact: true });
            await choose(officer, dialog.getByLabel(say('task-force', 'field.who'), { exact: true }), name);
            await choose(
              officer,
              dialog.getByLabel(say('task-force', 'field.role'), { exact: true }),
              say('task-force', `role.${role}`),
            );
            await button(dialog, say('task-force', 'save')).click();
            await dialog.waitFor({ state: 'detached' });
            // A lead alone is not yet a task force.
            const asked = gateOf(officer, to).getByText(code('requirement.condition.task-force-named'));
            await asked.waitFor({ state: role === 'lead' ? 'visible' : 'detached' });
          }
        },
        'milestones-planned': async (to) => {
          await button(gateOf(officer, to), say('projects', 'gate.mend.milestones-planned')).click();
          await officer.locator('#milestones:focus').waitFor();
          await button(officer, say('milestones', 'usual')).click();
          await button(officer, say('milestones', 'baseline.freeze')).first().click();
          await button(officer.getByRole('dialog'), say('milestones', 'baseline.freeze')).click();
        },
        'construction-milestones-done': async (to) => {
          await button(gateOf(officer, to), say('projects', 'gate.mend.construction-milestones-done')).click();
          const title = locale === 'en' ? 'Construction begun' : '开工';
          await button(officer, say('milestones', 'editTitle', { title })).click();
          const today = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
          await officer.getByLabel(say('milestones', 'field.actualEnd'), { exact: true }).fill(today);
          await button(officer.locator('#milestones'), say('common', 'action.save')).click();
        },
        'no-open-red-issue': async () => {},
      };

      for (const { to, fields = {}, papers, conditions = [], further = [] } of gates) {
        const gate = gateOf(officer, to);
        const asked = [
          ...Object.keys(fields).map(fieldWords),
          ...papers.map(paperWords),
          ...conditions.map((name) => code(`requirement.condition.${name}`)),
        ];
        await gate.locator('ul').first().waitFor();
        const shown = await gate.locator('ul').first().locator('> li').allInnerTexts();
        expect(shown).toHaveLength(asked.length);
        for (const text of asked) expect(shown.some((line) => line.startsWith(text))).toBe(true);

        if (Object.keys(fields).length > 0) await fillFacts(officer, to, fields);
        for (const condition of conditions) await mend[condition](to);
        // What the company has, the company brings; the officer's page hears of it.
        const [first, ...rest] = [...papers, ...further];
        await uploadOn(first === 'business-licence' ? company : officer, to, first!);
        if (first === 'business-licence') await company.goto('about:blank');
        if (to === 'full-capacity') await boss.goto(`projects/${id}`);
        // Colleagues bring the others.
        for (const evidence of rest) {
          const sent = { name: `${evidence}.pdf`, bytes: pdfFile(), fields: { evidence } };
          expect((await upload(manager, `/projects/${id}/documents`, sent)).status).toBe(201);
        }

        if (to === 'construction') {
          const late = (await fileIssue(investor, id, { title: '变电站未送电' })).body.data;
          await longAgo(world, late.id, 90);
          const red = gate.getByRole('link', { name: `${late.number} ${late.title}` });
          // Nobody touches the page: the sweeper finds the issue late, and the gate shuts.
          await red.waitFor();
          await gate.getByText(code('requirement.condition.no-open-red-issue')).waitFor();
          expect(await button(gate, say('projects', 'gate.advance', { stage: code(`stage.${to}`) })).isDisabled()).toBe(
            true,
          );
          await red.click();
          await officer.getByRole('heading', { name: late.title }).waitFor();
          await officer.goBack();
          // Its slips are written by then; a step taken meanwhile would be asked for once more.
          await quiet(world);
          for (const [who, step, body] of [
            [host, 'accept', { nextStep: '联系供电公司' }],
            [host, 'resolve', { proof: '已送电' }],
            [investor, 'confirm', { satisfaction: 5 }],
          ] as const) {
            await red.waitFor();
            expect((await act(who, late.id, step, body)).status).toBe(200);
          }
          await red.waitFor({ state: 'detached' });
        }

        await gate.getByText(say('projects', 'gate.ready')).waitFor();
        // Managers decide where the plan says so: their page has followed.
        const decides = to === 'signed' || to === 'full-capacity' ? boss : officer;
        if (decides === boss) expect(await gate.getByRole('button').count()).toBe(0);
        await advance(decides, to);
        // Pages nobody looks at only keep the machine busy with what they hear.
        if (decides === boss) await boss.goto('about:blank');
        if (to === 'negotiating') {
          await takeStep(officer, 'step-back', 'Too early / 过早');
          await advance(officer, to);
        }
        if (to === 'approved') {
          await takeStep(officer, 'stall', 'Land quota / 土地指标未落实');
          await officer.getByText(say('projects', 'status.stalled')).waitFor();
          await takeStep(officer, 'resume', 'Quota granted / 指标已下达');
        }
      }
      await officer.getByText(say('projects', 'gate.end')).waitFor();

      await button(officer, say('aftercare', 'record')).click();
      await officer.getByLabel(say('aftercare', 'field.notes'), { exact: true }).fill('回访企业');
      await officer
        .locator('form')
        .getByRole('button', { name: say('aftercare', 'record'), exact: true })
        .click();
      await officer.locator('li').getByText('回访企业').waitFor();

      const thread = officer.getByRole('region', { name: say('timeline', 'title'), exact: true });
      const more = button(thread, say('common', 'more'));
      await more.click();
      await more.waitFor({ state: 'detached' });
      const told = (await thread.locator('ol > li').allInnerTexts()).join('\n');
      const stage = (key: string, name: ProjectStage, reason = '') =>
        say('timeline', key, { toStage: code(`stage.${name}`), reason });
      for (const line of [
        say('timeline', 'kind.project-created'),
        ...gates.map(({ to }) => stage('kind.project-advanced', to)),
        stage('kind.project-stepped-back-why', 'lead', 'Too early / 过早'),
        say('timeline', 'kind.project-stalled-why', { reason: 'Land quota / 土地指标未落实' }),
        say('timeline', 'kind.project-resumed-why', { reason: 'Quota granted / 指标已下达' }),
        say('timeline', 'kind.task-force-changed-added', { name: server.name }),
        say('timeline', 'kind.milestone-usual-added'),
        say('timeline', 'kind.milestone-baseline-frozen'),
        say('timeline', 'kind.document-added', { title: 'business-licence' }),
        '变电站未送电',
        say('timeline', 'kind.aftercare-visit').split('{')[0]!.slice(0, 4),
      ]) {
        expect(told).toContain(line);
      }
      // The company reads the same way, without the reasons.
      await company.goto(`projects/${id}`);
      await company.getByText(say('projects', 'gate.end')).waitFor();
      const read = company.getByRole('region', { name: say('timeline', 'title'), exact: true });
      await read.getByText(say('timeline', 'kind.project-stalled'), { exact: true }).waitFor();
      expect(await read.getByText('土地指标未落实').count()).toBe(0);
      expect(visits.flatMap(({ complaints }) => complaints)).toEqual([]);
      for (const { context } of visits) await context.close();
    },
    240_000,
  );
});
