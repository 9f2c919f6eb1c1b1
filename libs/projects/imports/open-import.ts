import { Injectable } from '@nestjs/common';
import { longestImport } from '#contracts';
import { type ReadWorkbook, readWorkbook } from '#platform/documents';
import { AppError } from '#platform/errors';
import { Storage } from '#platform/storage';
import type { StoredImport } from './import.repository.js';
import { ImportIssues } from './import-issues.js';
import { ImportProjects } from './import-projects.js';
import type { OpenSheet } from './import-row.js';

/** The head is no row of its own; a text may be as long as Excel allows, and is judged where it stands. */
const limits = { maxRows: longestImport + 1, maxBytes: 100_000_000, maxColumns: 60 };

/** Opens the file of an import. */
@Injectable()
export class OpenImport {
  constructor(
    private readonly storage: Storage,
    private readonly issues: ImportIssues,
    private readonly projects: ImportProjects,
  ) {}

  /** @throws AppError import.columns, import.file-gone, workbook.unreadable, workbook.too-large */
  async sheet(row: Pick<StoredImport, 'kind' | 'fileKey'>): Promise<OpenSheet> {
    const book = await this.book(row);
    return row.kind === 'issues' ? this.issues.open(book) : this.projects.open(book);
  }

  async book({ fileKey }: Pick<StoredImport, 'fileKey'>): Promise<ReadWorkbook> {
    if (fileKey === null) throw new AppError('import.file-gone');
    return readWorkbook(await this.storage.get(fileKey), limits);
  }
}
