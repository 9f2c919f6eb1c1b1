import { Injectable } from '@nestjs/common';
import { OrganisationReader, PersonReader } from '#identity';
import { type Actor, currentActor } from '#platform/actor';
import { Clock, newId } from '#platform/clock';
import { Database, Transactions } from '#platform/database';
import { forbidden, notFound } from '#platform/errors';
import { NumberSeries } from '../life-cycle/number-series.js';
import type { ZoneSettings } from '../life-cycle/zone-settings.js';
import { ZoneSettingsReader } from '../life-cycle/zone-settings.reader.js';
import type { IssueAnswer } from './issue.dto.js';
import { Issue } from './issue.entity.js';
import { canFile } from './issue.policy.js';
import { IssueReader } from './issue.reader.js';
import { IssueRepository } from './issue.repository.js';
import type { FileIssue } from './issue-entry.dto.js';
import { IssueKeeper } from './issue-keeper.js';
import { ownSteps } from './issue-words.js';
import { mask, shortNames } from './mask.js';
import type { Preset } from './preset.js';
import { PresetRepository } from './preset.repository.js';

/** What filing needs to know of a project. */
export interface FilingProject {
  id: string;
  zoneId: string;
  companyId: string | null;
  nameZh: string;
  nameEn: string;
  companyName: string;
  investorGroup: string;
}

/** What filing needs to know of the zone and of whoever files. */
export interface FilingGround {
  settings: ZoneSettings;
  preset: Preset;
  filerName: string;
}

interface NewIssue {
  issue: Issue;
  project: FilingProject;
  wish: FileIssue;
  filerName: string;
  names: string[];
  imported: boolean;
}

/** Files an issue: it has a holder, a due time and a next step from its first moment. */
@Injectable()
export class FileIssueService {
  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly issues: IssueRepository,
    private readonly keeper: IssueKeeper,
    private readonly numbers: NumberSeries,
    private readonly presets: PresetRepository,
    private readonly settings: ZoneSettingsReader,
    private readonly people: PersonReader,
    private readonly organisations: OrganisationReader,
    private readonly reader: IssueReader,
    private readonly clock: Clock,
  ) {}

  async file(projectId: string, wish: FileIssue): Promise<IssueAnswer> {
    const project = await this.project(projectId);
    const actor = currentActor();
    if (!canFile(actor, project)) throw forbidden();
    const id = await this.transactions.run(() => this.write(actor, project, wish), { also: [project.zoneId] });
    return this.reader.one(id);
  }

  /** What holds for every issue the actor files in a zone just now. */
  async ground(actor: Actor, zoneId: string, presetCode?: string): Promise<FilingGround> {
    const settings = await this.settings.settingsOf(zoneId);
    const preset = await this.presets.newest(zoneId, presetCode || settings.presetCode);
    return { settings, preset, filerName: actor.userId ? await this.people.name(actor.userId) : '' };
  }

  /**
   * Joins the ambient transaction.
   * @param many the ground of all that come with one file
   * @returns the new issue's id
   */
  async write(actor: Actor, project: FilingProject, wish: FileIssue, many?: FilingGround): Promise<string> {
    const byCompany = actor.organisationId !== project.zoneId;
    const wished = byCompany ? undefined : wish.presetCode;
    const { settings, preset, filerName } = many ?? (await this.ground(actor, project.zoneId, wished));
    const names = wish.confidential ? await this.namesOf(project, filerName) : [];
    const said = (text: string) => (wish.confidential ? mask(text, names) : text);
    const issue = Object.assign(new Issue(), {
      id: newId(),
      zoneId: project.zoneId,
      number: await this.numbers.next(project.zoneId, 'issue'),
      projectId: project.id,
      companyId: project.companyId,
      projectNameZh: project.nameZh,
      projectNameEn: project.nameEn,
      companyName: project.companyName,
      filedBy: actor.userId ?? null,
      confidential: wish.confidential,
      category: wish.category,
      title: said(wish.title),
      description: said(wish.description),
      filedSide: byCompany ? ('company' as const) : ('zone' as const),
      filedAt: this.clock.now(),
      state: 'filed' as const,
      level: 1,
      round: 1,
      holderId: project.zoneId,
      holderMemberId: wish.confidential ? null : await this.firstHolder(project.id),
      nextStep: ownSteps.accept,
      dueAt: null,
      warnAt: null,
      dueClock: null,
      pausedUntil: null,
      pauseRequest: null,
      extended: false,
      presetCode: preset.code,
      presetNumber: preset.number,
      calendar: settings.calendar,
      resolution: null,
      resolvedAt: null,
      satisfaction: null,
      closedAt: null,
      inTime: null,
      mergedInto: null,
      lastEvent: 0,
      search: '',
    });
    if (wish.confidential) {
      Object.assign(issue, { projectId: null, companyId: null, projectNameZh: null, projectNameEn: null });
      Object.assign(issue, { companyName: null, filedBy: null });
    }
    issue.search = searchText(issue);
    await this.insert({ issue, project, wish, filerName, names, imported: many !== undefined });
    const grantee = byCompany ? actor.organisationId : project.companyId;
    // A zone's own confidential matter is not shown to the company.
    if (grantee && (byCompany || !wish.confidential)) await this.issues.grant(issue, grantee, 'company');
    return issue.id;
  }

  /** Every name by which somebody could recognise who complains. */
  private async namesOf(project: FilingProject, filerName: string): Promise<string[]> {
    const company = project.companyId
      ? (await this.organisations.cards([project.companyId])).get(project.companyId)
      : undefined;
    const companyNames = [project.companyName, project.investorGroup, company?.name.zh ?? '', company?.name.en ?? ''];
    const people = [filerName, ...filerName.split(/\s+/u).filter((part) => part.length >= 3)];
    return [...companyNames, ...companyNames.flatMap(shortNames), project.nameZh, project.nameEn, ...people];
  }

  private async insert({ issue, project, wish, filerName, names, imported }: NewIssue): Promise<void> {
    const open = await this.keeper.begin(issue);
    Object.assign(open, { imported, actorName: filerName });
    const opening = this.keeper.opening(open);
    Object.assign(issue, opening);
    await this.issues.insert(issue);
    if (issue.confidential) {
      await this.issues.addIdentity({
        issueId: issue.id,
        zoneId: issue.zoneId,
        projectId: project.id,
        companyId: project.companyId,
        companyName: project.companyName,
        filedBy: currentActor().userId ?? null,
        filerName,
        title: wish.title,
        description: wish.description,
        names,
      });
    }
    await this.keeper.record(open, 'filed', {
      preset: { code: issue.presetCode, number: issue.presetNumber },
      category: issue.category,
    });
    await this.keeper.close(open);
  }

  private async project(id: string): Promise<FilingProject> {
    const project = await this.database.row<FilingProject>(
      `SELECT id, zone_id AS "zoneId", company_id AS "companyId", name_zh AS "nameZh", name_en AS "nameEn",
              company_name AS "companyName", investor_group AS "investorGroup" FROM projects.project WHERE id = $1`,
      [id],
    );
    if (!project) throw notFound();
    return project;
  }

  /** The service officer takes it first, else the lead of the task force, else whoever of the zone. */
  private async firstHolder(projectId: string): Promise<string | null> {
    const row = await this.database.row<{ memberId: string }>(
      `SELECT m.member_id AS "memberId" FROM projects.task_force_member m
        WHERE m.project_id = $1 AND m.organisation_id = m.zone_id AND m.role IN ('service-officer', 'lead')
        ORDER BY m.role = 'service-officer' DESC LIMIT 1`,
      [projectId],
    );
    return row?.memberId ?? null;
  }
}

/** Everything the search looks at; a confidential issue has no names to find. */
export function searchText(issue: Issue): string {
  const { number, title, description, projectNameZh, projectNameEn, companyName } = issue;
  return [number, title, description.slice(0, 500), projectNameZh, projectNameEn, companyName]
    .filter(Boolean)
    .join(' ')
    .toLowerCase();
}
