import { Injectable } from '@nestjs/common';
import { type ImportProblemCode, importProblemCodes, type Locale } from '#contracts';
import { currentActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { Transactions } from '#platform/database';
import { type ReadWorkbook, type SheetRow, writeWorkbook } from '#platform/documents';
import { AppError } from '#platform/errors';
import { DuplicateReader, type KnownProjects } from '../life-cycle/duplicate.reader.js';
import { codeProblems, factProblems } from '../life-cycle/fact-rules.js';
import { LeadService } from '../life-cycle/lead.service.js';
import { assertAllowed, canEnterLeads } from '../life-cycle/project.policy.js';
import type { CreateProject } from '../life-cycle/project-facts.dto.js';
import { emptyFacts } from '../life-cycle/project-facts.js';
import { badRow, type CellProblem, type OpenSheet, type RowOutcome } from './import-row.js';
import { type ImportField, projectColumns, readFacts, templateColumns } from './project-sheet.js';

interface JudgedRow {
  row: number;
  facts?: CreateProject;
  problems: CellProblem[];
}

type Columns = ReadonlyMap<ImportField, number>;

/** Leads out of an Excel file: each row becomes a project. */
@Injectable()
export class ImportProjects {
  constructor(
    private readonly transactions: Transactions,
    private readonly leads: LeadService,
    private readonly duplicates: DuplicateReader,
    private readonly clock: Clock,
  ) {}

  template(locale: Locale): Promise<Uint8Array> {
    assertAllowed(canEnterLeads(currentActor()));
    const name = locale === 'zh-CN' ? '项目' : 'Projects';
    const sheets = [{ name, columns: templateColumns(locale), rows: [] }];
    return writeWorkbook({ sheets, createdAt: this.clock.now() });
  }

  /** @throws AppError import.columns */
  open({ sheets }: ReadWorkbook): OpenSheet {
    const [head, ...rows] = sheets[0]?.rows ?? [];
    const found = projectColumns(head);
    if (!found) throw new AppError('import.columns');
    const { columns, ignored } = found;
    let known: KnownProjects | undefined;
    return {
      rows,
      ignored,
      judge: async (some) => {
        known ??= await this.duplicates.known(currentActor().organisationId!);
        return some.map((row) => outcomeOf(judge(row, columns), columns, known));
      },
      take: (some, enough) => this.take(some, enough, columns),
    };
  }

  private async take(rows: readonly SheetRow[], enough: () => boolean, columns: Columns): Promise<RowOutcome[]> {
    const outcomes: RowOutcome[] = [];
    for (const row of rows) {
      const judged = judge(row, columns);
      const outcome = outcomeOf(judged, columns);
      outcomes.push(
        judged.facts && outcome.result !== 'bad' ? await this.create(judged.facts, outcome, columns) : outcome,
      );
      if (enough()) break;
    }
    return outcomes;
  }

  private async create(facts: CreateProject, outcome: RowOutcome, columns: Columns): Promise<RowOutcome> {
    const { memberId = null, organisationId } = currentActor();
    const lead = { ...facts, leadMemberId: memberId, zoneId: organisationId!, source: 'import' as const };
    try {
      await this.transactions.attempt(() => this.leads.create(lead));
      return outcome;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const problems = (error.fields ?? []).map(({ path, code }) => ({ field: path, code: knownCode(code) }));
      return badRow(
        outcome.row,
        columns,
        problems.length > 0 ? problems : [{ field: 'nameZh', code: 'import.refused' }],
      );
    }
  }
}

function judge(row: SheetRow, columns: Columns): JudgedRow {
  const { facts, problems } = readFacts(row, columns);
  if (!facts) return { row: row.number, problems };
  const whole = { ...emptyFacts, ...facts };
  const odd = [...factProblems(whole), ...codeProblems(whole)].map(({ path, code }) => ({
    field: path,
    code: knownCode(code),
  }));
  return { row: row.number, facts, problems: odd };
}

/** With the project of the zone it probably is already: told, and left to whoever imports. */
function outcomeOf({ row, facts, problems }: JudgedRow, columns: Columns, known?: KnownProjects): RowOutcome {
  if (problems.length > 0) return badRow(row, columns, problems);
  const [duplicate] = known?.like({ ...emptyFacts, ...facts }) ?? [];
  return { row, result: 'created', problems: [], ...(duplicate && { duplicate }) };
}

const knownCode = (code: string): ImportProblemCode =>
  importProblemCodes.find((known) => known === code) ?? 'field.invalid';
