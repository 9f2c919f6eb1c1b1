import type { INestApplicationContext } from '@nestjs/common';
import type { EvidenceKind, GateCondition } from '#contracts';
import { type Actor, runAs } from '#platform/actor';
import { sha256 } from '#platform/clock';
import { renderPdf } from '#platform/documents';
import {
  CreateProjectService,
  DocumentService,
  EditProjectService,
  LeadFromSessionService,
  MilestoneReader,
  MilestoneService,
  MoveProjectService,
  ProjectAccessService,
  ProjectReader,
  StagePlanService,
} from '#projects';
import type { DemoProject } from './projects.js';

const day = 86_400_000;
const dateIn = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);

type Project = Awaited<ReturnType<ProjectReader['one']>>;
type Requirement = NonNullable<Project['data']['nextGate']>['missing'][number];

/** What the made-up zones do not ask for. */
const later: readonly GateCondition[] = ['task-force-named', 'company-linked'];

/** Enters the projects of the story and leads each through its gates, with everything they ask for. */
export class DemoProjects {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly actorOf: (key: string) => Actor,
    private readonly sessionIds: readonly string[],
  ) {}

  /** The zone's own gates, which leave the task force and the company's account for later. */
  async makePlan(manager: string): Promise<void> {
    await runAs(this.actorOf(manager), async () => {
      const plans = this.app.get(StagePlanService);
      const { number, gates } = (await plans.current()).data;
      const own = gates.map((gate) => ({
        ...gate,
        requires: gate.requires.filter(
          (requirement) => requirement.kind !== 'condition' || !later.includes(requirement.condition),
        ),
      }));
      await plans.save({ gates: own, number });
    });
  }

  async add(story: DemoProject): Promise<void> {
    const id = await runAs(this.actorOf(story.lead), () => this.enter(story));
    await runAs(this.actorOf(story.manager), async () => {
      if (story.company) await this.link(id, story.company);
      for (let project = await this.read(id); project.data.stage !== story.stage; project = await this.read(id)) {
        for (const requirement of project.data.nextGate?.missing ?? []) await this.supply(id, requirement);
        const { version } = (await this.read(id)).data;
        await this.app.get(MoveProjectService).move(id, 'advance', { version });
      }
      await this.keepUp(id, story.behind ?? 0);
      const { version } = (await this.read(id)).data;
      const { status } = story;
      if (status) {
        const step = status.to === 'stalled' ? 'stall' : 'withdraw';
        await this.app.get(MoveProjectService).move(id, step, { version, reason: status.reason });
      }
    });
  }

  private async enter(story: DemoProject): Promise<string> {
    const {
      session,
      startsIn,
      completedIn,
      lead,
      manager: _,
      company: __,
      stage: ___,
      status: ____,
      behind: _____,
      ...given
    } = story;
    const facts = {
      ...given,
      leadMemberId: this.actorOf(lead).memberId ?? null,
      plannedStart: dateIn(startsIn),
      plannedCompletion: dateIn(completedIn),
    };
    if (session === undefined) return (await this.app.get(CreateProjectService).create(facts)).data.id;
    const { data } = await this.app.get(LeadFromSessionService).create(this.sessionIds[session] ?? '');
    await this.app.get(EditProjectService).edit(data.id, { ...facts, version: data.version });
    return data.id;
  }

  private async link(id: string, person: string): Promise<void> {
    const { data } = await this.read(id);
    const organisationId = this.actorOf(person).organisationId ?? '';
    if (data.company.id !== organisationId) await this.app.get(ProjectAccessService).linkCompany(id, organisationId);
  }

  private async supply(id: string, requirement: Requirement): Promise<void> {
    if (requirement.kind === 'evidence') return this.upload(id, requirement.evidence);
    if (requirement.kind === 'field') throw new Error(`The demo story lacks ${requirement.field}`);
    if (requirement.condition === 'milestones-planned') {
      await this.app.get(MilestoneService).addUsual(id);
      await this.app.get(MilestoneService).freeze(id, { reason: '' });
    } else if (requirement.condition === 'construction-milestones-done') await this.finishConstruction(id);
    else throw new Error(`The demo story cannot fulfil ${requirement.condition}`);
  }

  /** What is past is done, what runs is as far as planned, less some points. */
  private async keepUp(id: string, behind: number): Promise<void> {
    const { items, today } = await this.app.get(MilestoneReader).list(id);
    for (const { data } of items) {
      const { id: milestoneId, version, planStart, planEnd, expected, progress } = data;
      if (!planStart || !planEnd || planStart > today || progress === 100) continue;
      const done = planEnd <= today;
      const reached = Math.max(0, Math.round((expected ?? 0) - behind));
      await this.app.get(MilestoneService).edit(milestoneId, {
        actualStart: planStart,
        ...(done ? { actualEnd: planEnd, progress: 100 } : { progress: reached }),
        version,
      });
    }
  }

  private async finishConstruction(id: string): Promise<void> {
    const milestones = this.app.get(MilestoneService);
    const { items } = await this.app.get(MilestoneReader).list(id);
    for (const { data } of items.filter((item) => item.data.stage === 'construction')) {
      const { id: milestoneId, version, planStart, planEnd } = data;
      await milestones.edit(milestoneId, { progress: 100, actualStart: planStart, actualEnd: planEnd, version });
    }
  }

  private async upload(id: string, evidence: EvidenceKind): Promise<void> {
    const title = evidence.replaceAll('-', ' ');
    const { bytes } = await renderPdf({
      locale: 'en',
      title,
      createdAt: new Date(),
      blocks: [{ kind: 'paragraph', text: 'A document of the demo story. It proves nothing.' }],
    });
    const file = {
      bytes: Buffer.from(bytes),
      fileName: `${evidence}.pdf`,
      mediaType: 'application/pdf',
      sha256: sha256(Buffer.from(bytes).toString('latin1')),
    };
    const read = async () => ({ file, fields: { title: '', evidence, shared: false } });
    await this.app.get(DocumentService).add(id, { read });
  }

  private read(id: string): Promise<Project> {
    return this.app.get(ProjectReader).one(id);
  }
}
