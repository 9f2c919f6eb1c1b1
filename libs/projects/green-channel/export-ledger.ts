import { PassThrough, type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { longestLedgerFile } from '#contracts';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Clock, instantToWallTime } from '#platform/clock';
import { Transactions } from '#platform/database';
import { type CellValue, streamWorkbook } from '#platform/documents';
import { AppError } from '#platform/errors';
import type { BriefLanguage } from '../briefs/brief-words.js';
import { workingTimeZone } from './issue-clocks.js';
import type { LedgerExport } from './ledger.dto.js';
import { LedgerReader } from './ledger.reader.js';
import { ledgerCells, ledgerColumns, sheetWords } from './ledger-sheet.js';

/** The ledger as an Excel file: the rows of the list, with the names the list shows and no others. */
@Injectable()
export class ExportLedgerService {
  constructor(
    private readonly reader: LedgerReader,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError issue.export-too-long */
  async file({ sort, locale, ...filter }: LedgerExport): Promise<{ stream: Readable; fileName: string }> {
    const rows = await this.reader.count(filter);
    if (rows > longestLedgerFile) throw new AppError('issue.export-too-long', { rows, most: longestLedgerFile });
    const organisationId = currentActor().organisationId!;
    await this.transactions.run(() =>
      this.audit.record('ledger.exported', { type: 'organisation', id: organisationId }, { rows }),
    );
    const language: BriefLanguage = locale === 'zh-CN' ? 'zh' : 'en';
    const { name } = sheetWords[language];
    const createdAt = this.clock.now();
    const stream = new PassThrough();
    const sheets = [
      { name, columns: ledgerColumns(language), rows: this.cells({ ...filter, sort }, language, stream) },
    ];
    // What fails on the way breaks the download off: a file cut short must not look like a whole one.
    streamWorkbook({ sheets, createdAt }, stream).catch((error: Error) => stream.destroy(error));
    const day = instantToWallTime(workingTimeZone, createdAt.getTime()).slice(0, 10);
    return { stream, fileName: `${name} ${day}.xlsx` };
  }

  private async *cells(
    wish: Omit<LedgerExport, 'locale'>,
    language: BriefLanguage,
    stream: PassThrough,
  ): AsyncGenerator<CellValue[]> {
    for await (const row of this.reader.every(wish)) {
      if (stream.destroyed) throw new Error('nobody reads the file any more');
      yield ledgerCells(row, language);
    }
  }
}
