import { Injectable } from '@nestjs/common';
import { MemberReader } from '#identity';
import { currentActor } from '#platform/actor';
import { Database, Transactions } from '#platform/database';
import type { ReadWorkbook, SheetRow } from '#platform/documents';
import { AppError, forbidden } from '#platform/errors';
import { FileIssueService, type FilingGround, type FilingProject } from '../green-channel/file-issue.js';
import { canFile } from '../green-channel/issue.policy.js';
import { IssueService } from '../green-channel/issue.service.js';
import { LedgerReader } from '../green-channel/ledger.reader.js';
import { cellText, type Fingerprints, readFingerprints } from '../green-channel/ledger-fingerprints.js';
import type { HolderBook } from './holder-book.js';
import { badRow, type CellProblem, type OpenSheet, type RowOutcome } from './import-row.js';
import {
  firstRows,
  type IssueColumns,
  type IssuePlan,
  type IssueWorld,
  issueColumns,
  judgeIssueRow,
  numberOf,
} from './issue-sheet.js';

type NumberedProject = FilingProject & { number: string };

interface Sheet {
  columns: IssueColumns;
  fingerprints: Fingerprints | undefined;
  firstRow: ReadonlyMap<string, number>;
}

/** The ledger out of Excel: rows with a number change their issue, rows without one are filed. */
@Injectable()
export class ImportIssues {
  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly ledger: LedgerReader,
    private readonly issues: IssueService,
    private readonly filing: FileIssueService,
    private readonly members: MemberReader,
  ) {}

  /** @throws AppError import.columns */
  open({ sheets, metadata }: ReadWorkbook): OpenSheet {
    const [head, ...rows] = sheets[0]?.rows ?? [];
    const found = issueColumns(head);
    if (!found) throw new AppError('import.columns');
    const { columns, ignored } = found;
    const sheet = { columns, fingerprints: readFingerprints(metadata), firstRow: firstRows(rows, columns) };
    return {
      rows,
      ignored,
      judge: async (some) => (await this.judged(some, sheet)).map(({ outcome }) => outcome),
      take: (some, enough) => this.take(some, enough, sheet),
    };
  }

  private async take(rows: readonly SheetRow[], enough: () => boolean, sheet: Sheet): Promise<RowOutcome[]> {
    const actor = currentActor();
    const ground = await this.filing.ground(actor, actor.organisationId!);
    const outcomes: RowOutcome[] = [];
    for (const { outcome, plan } of await this.judged(rows, sheet)) {
      const idle = !plan || plan.kind === 'unchanged';
      outcomes.push(idle ? outcome : await this.carriedOut(plan, ground, outcome, sheet));
      if (enough()) break;
    }
    return outcomes;
  }

  /** Each on its own: what is refused at the last moment is told like what was wrong from the beginning. */
  private async carriedOut(
    plan: IssuePlan,
    ground: FilingGround,
    outcome: RowOutcome,
    { columns }: Sheet,
  ): Promise<RowOutcome> {
    try {
      await this.transactions.attempt(() => this.carryOut(plan, ground));
      return outcome;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return badRow(outcome.row, columns, [refusal(error)]);
    }
  }

  private async carryOut(plan: IssuePlan, ground: FilingGround): Promise<void> {
    if (plan.kind === 'change') await this.issues.revise(plan.id, plan.wish);
    if (plan.kind !== 'create') return;
    const actor = currentActor();
    if (!canFile(actor, plan.project)) throw forbidden();
    const id = await this.filing.write(actor, plan.project, plan.wish, ground);
    if (plan.more) await this.issues.revise(id, plan.more);
  }

  private async judged(rows: readonly SheetRow[], sheet: Sheet): Promise<{ outcome: RowOutcome; plan?: IssuePlan }[]> {
    const world = await this.world(rows, sheet);
    return rows.map((row) => {
      const { plan, problems } = judgeIssueRow(row, sheet.columns, world);
      if (!plan) return { outcome: badRow(row.number, sheet.columns, problems) };
      return { outcome: { row: row.number, result: results[plan.kind], problems: [] }, plan };
    });
  }

  /** What these rows name, read at once. */
  private async world(rows: readonly SheetRow[], { columns, fingerprints, firstRow }: Sheet): Promise<IssueWorld> {
    const zoneId = currentActor().organisationId!;
    const numbers = rows.map((row) => numberOf(row, columns)).filter(Boolean);
    const texts = (field: 'project' | 'projectNumber') => {
      const column = columns.get(field);
      return [...new Set(rows.map((row) => (column === undefined ? '' : cellText(row.cells[column]))))].filter(Boolean);
    };
    const current = new Map((await this.ledger.numbered(numbers)).map((answer) => [answer.data.number, answer]));
    const projects = await this.projects(zoneId, texts('projectNumber'), texts('project'));
    return {
      zoneId,
      current,
      projects: (by) =>
        projects.filter(({ number, nameZh, nameEn }) =>
          'number' in by ? number.toUpperCase() === by.number : nameZh === by.name || nameEn === by.name,
        ),
      holders: await this.holders(zoneId),
      fingerprints,
      firstRow,
    };
  }

  private projects(zoneId: string, numbers: readonly string[], names: readonly string[]): Promise<NumberedProject[]> {
    return this.database.rows<NumberedProject>(
      `SELECT id, zone_id AS "zoneId", company_id AS "companyId", name_zh AS "nameZh", name_en AS "nameEn",
              company_name AS "companyName", investor_group AS "investorGroup", number
         FROM projects.project
        WHERE zone_id = $1 AND status <> 'withdrawn'
          AND (upper(number) = ANY ($2) OR name_zh = ANY ($3) OR name_en = ANY ($3))`,
      [zoneId, numbers.map((number) => number.toUpperCase()), names],
    );
  }

  private async holders(zoneId: string): Promise<HolderBook> {
    const organisations = await this.database.rows<HolderBook['organisations'][number]>(
      `SELECT id, name_zh AS zh, name_en AS en FROM identity.organisation_card
        WHERE id = $1 OR (kind = 'authority' AND active)`,
      [zoneId],
    );
    const people = await this.members.peopleOf(zoneId);
    return { organisations, people: people.filter(({ role }) => role !== 'viewer') };
  }
}

const results = { create: 'created', change: 'changed', unchanged: 'unchanged' } as const;

/** A refusal of the service, as a problem of the row. */
function refusal({ code }: AppError): CellProblem {
  if (code === 'version.conflict') return { field: 'number', code: 'import.changed-meanwhile' };
  if (code === 'issue.not-open') return { field: 'number', code: 'import.not-open' };
  if (code === 'forbidden') return { field: 'number', code: 'import.not-allowed' };
  if (code === 'issue.holder-unknown') return { field: 'holder', code: 'import.holder-unknown' };
  return { field: 'number', code: 'import.refused' };
}
