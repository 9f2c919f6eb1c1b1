import { PassThrough, type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { longestLedgerFile } from '#contracts';
import { assertCan, isMember } from '#identity';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Clock, instantToWallTime } from '#platform/clock';
import { Transactions } from '#platform/database';
import { type CellValue, streamWorkbook, writeWorkbook } from '#platform/documents';
import { AppError } from '#platform/errors';
import type { BriefLanguage } from '../briefs/brief-words.js';
import { workingTimeZone } from './issue-clocks.js';
import type { LedgerExport, LedgerTemplate } from './ledger.dto.js';
import { LedgerReader } from './ledger.reader.js';
import { FingerprintBook } from './ledger-fingerprints.js';
import { ledgerCells, ledgerColumns, ledgerTemplate, sheetWords } from './ledger-sheet.js';

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
    const { organisationId = '', organisationKind } = currentActor();
    await this.transactions.run(() =>
      this.audit.record('ledger.exported', { type: 'organisation', id: organisationId }, { rows }),
    );
    const language = languageOf(locale);
    const { name } = sheetWords[language];
    // Only a zone can bring its file back.
    const book = organisationKind === 'zone' ? new FingerprintBook(organisationId) : undefined;
    const createdAt = this.clock.now();
    const stream = new PassThrough();
    const rowsOfFile = this.cells({ ...filter, sort }, language, stream, book);
    const sheets = [{ name, columns: ledgerColumns(language), rows: rowsOfFile }];
    // What fails on the way breaks the download off: a file cut short must not look like a whole one.
    streamWorkbook({ sheets, createdAt, metadata: book?.metadata }, stream).catch((error: Error) =>
      stream.destroy(error),
    );
    const day = instantToWallTime(workingTimeZone, createdAt.getTime()).slice(0, 10);
    return { stream, fileName: `${name} ${day}.xlsx` };
  }

  /** An empty file with the columns people fill in for new issues. */
  template({ locale }: LedgerTemplate): Promise<Uint8Array> {
    assertCan(isMember(currentActor()));
    const language = languageOf(locale);
    const sheets = [{ name: sheetWords[language].name, columns: ledgerTemplate(language), rows: [] }];
    return writeWorkbook({ sheets, createdAt: this.clock.now() });
  }

  private async *cells(
    wish: Omit<LedgerExport, 'locale'>,
    language: BriefLanguage,
    stream: PassThrough,
    book: FingerprintBook | undefined,
  ): AsyncGenerator<CellValue[]> {
    for await (const row of this.reader.every(wish)) {
      if (stream.destroyed) throw new Error('nobody reads the file any more');
      const cells = ledgerCells(row, language);
      book?.add(cells);
      yield cells;
    }
  }
}

const languageOf = (locale: LedgerExport['locale']): BriefLanguage => (locale === 'zh-CN' ? 'zh' : 'en');
