import { Injectable } from '@nestjs/common';
import { type FieldErrorCode, type Locale, locales } from '#contracts';
import { currentActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { Transactions } from '#platform/database';
import { readWorkbook, type SheetRow, writeWorkbook } from '#platform/documents';
import { AppError } from '#platform/errors';
import type { Upload } from '#platform/uploads';
import { DuplicateReader } from './duplicate.reader.js';
import { codeProblems, factProblems } from './fact-rules.js';
import { columnsOf, type ImportField, readFacts, templateColumns } from './import-sheet.js';
import { LeadService } from './lead.service.js';
import { assertAllowed, canEnterLeads } from './project.policy.js';
import type { CreateProject } from './project-facts.dto.js';
import { emptyFacts } from './project-facts.js';
import type { ImportMode, ImportReport } from './project-import.dto.js';

/** Rows of one file; each becomes a project within one transaction. */
const limits = { maxRows: 2_001, maxBytes: 30_000_000, maxColumns: 60, maxCellLength: 5_000 };

interface JudgedRow {
  row: number;
  facts?: CreateProject;
  problems: { field: string; code: FieldErrorCode }[];
}

/** Leads out of an Excel file: judged first, and only the good rows are taken, when somebody says so. */
@Injectable()
export class ImportProjectsService {
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

  /** @throws AppError project.import-columns, workbook.unreadable, workbook.too-large */
  async run(mode: ImportMode, upload: Upload): Promise<ImportReport> {
    const actor = currentActor();
    assertAllowed(canEnterLeads(actor));
    const { file } = await upload.read();
    const { sheets } = await readWorkbook(file.bytes, limits);
    const [head, ...rows] = sheets[0]?.rows ?? [];
    const columns = columnsOf(head);
    if (!columns) throw new AppError('project.import-columns', { locales });
    const judged = rows.map((row) => judge(row, columns));
    const zoneId = actor.organisationId!;
    const good = judged.filter(({ problems }) => problems.length === 0);
    const taken = mode === 'import-good' ? await this.take(zoneId, good) : [];
    return {
      mode,
      rows: rows.length,
      good: good.length,
      imported: taken.length,
      problems: judged.flatMap(({ row, problems }) =>
        problems.map(({ field, code }) => ({ row, column: letterOf(columns, field), field, code })),
      ),
      duplicates: mode === 'check' ? await this.likely(zoneId, good) : [],
    };
  }

  private take(zoneId: string, rows: readonly JudgedRow[]): Promise<{ id: string }[]> {
    const leadMemberId = currentActor().memberId ?? null;
    return this.transactions.run(async () => {
      const made: { id: string }[] = [];
      for (const { facts } of rows) {
        made.push(await this.leads.create({ ...facts, leadMemberId, zoneId, source: 'import' }));
      }
      return made;
    });
  }

  /** Rows that are probably projects of the zone already: told, and left to whoever imports. */
  private async likely(zoneId: string, rows: readonly JudgedRow[]): Promise<ImportReport['duplicates']> {
    const found = await this.duplicates.likeEach(
      zoneId,
      rows.map(({ facts }) => ({ ...emptyFacts, ...facts })),
    );
    return found.flatMap(([first], index) => (first ? [{ row: rows[index]!.row, project: first }] : []));
  }
}

function judge(row: SheetRow, columns: ReadonlyMap<ImportField, number>): JudgedRow {
  const { facts, problems } = readFacts(row, columns);
  if (!facts) return { row: row.number, problems };
  const whole = { ...emptyFacts, ...facts };
  const odd = [...factProblems(whole), ...codeProblems(whole)].map(({ path, code }) => ({ field: path, code }));
  return { row: row.number, facts, problems: odd };
}

/** As Excel names it; empty where the file has no such column. */
function letterOf(columns: ReadonlyMap<ImportField, number>, field: string): string {
  const index = columns.get(field as ImportField);
  if (index === undefined) return '';
  const first = Math.floor(index / 26);
  return `${first > 0 ? String.fromCharCode(64 + first) : ''}${String.fromCharCode(65 + (index % 26))}`;
}
