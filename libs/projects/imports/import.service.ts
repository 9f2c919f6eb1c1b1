import { Injectable } from '@nestjs/common';
import type { ImportKind, ImportMode } from '#contracts';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Clock, newId } from '#platform/clock';
import { Transactions } from '#platform/database';
import { AppError, forbidden, notFound } from '#platform/errors';
import { Events } from '#platform/events';
import { Storage } from '#platform/storage';
import type { Upload, UploadedFile } from '#platform/uploads';
import type { ImportAnswer } from './import.dto.js';
import { type ImportAsked, importEvents } from './import.events.js';
import { canImport, importAbilities, isUnderWay } from './import.policy.js';
import { ImportReader } from './import.reader.js';
import { factsOf, ImportRepository } from './import.repository.js';
import { ImportNews } from './import-news.js';

/** Files come in, are taken, or are stopped. What the rows hold is for the worker. */
@Injectable()
export class ImportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly imports: ImportRepository,
    private readonly reader: ImportReader,
    private readonly storage: Storage,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly news: ImportNews,
    private readonly clock: Clock,
  ) {}

  /**
   * One of a kind at a time in a zone. The same file once more while it is under way is the same import: whoever lost the
   * answer sends it again.
   * @throws AppError import.running
   */
  async start(kind: ImportKind, mode: ImportMode, upload: Upload): Promise<ImportAnswer> {
    const actor = currentActor();
    if (!canImport(actor, kind)) throw forbidden();
    const { file } = await upload.read();
    const zoneId = actor.organisationId!;
    const fileKey = `${zoneId}/imports/${newId()}`;
    // Stored first, and taken away again when nothing comes of it: no row ever points to nothing.
    await this.storage.put(fileKey, file.bytes, file.mediaType);
    try {
      const { id, known } = await this.transactions.run(() => this.write({ kind, mode, zoneId, fileKey }, file));
      if (known) await this.storage.delete(fileKey);
      return await this.reader.one(id);
    } catch (error) {
      if (error instanceof AppError) await this.storage.delete(fileKey);
      throw error;
    }
  }

  /** The good rows of a checked file; asked twice, they are taken once. @throws AppError import.not-checked, import.running */
  async take(id: string): Promise<ImportAnswer> {
    const { kind } = await this.reader.row(id, 1);
    const actor = currentActor();
    await this.transactions.run(async () => {
      await this.imports.lockStart(actor.organisationId!, kind);
      const row = await this.imports.lock(id);
      if (row.mode === 'import-good') return;
      if (!importAbilities(actor, factsOf(row)).take) {
        throw new AppError(row.fileKey === null ? 'import.file-gone' : 'import.not-checked');
      }
      const other = await this.imports.underWay(row.zoneId, kind);
      if (other) throw new AppError('import.running', { importId: other.id });
      await this.imports.restart(id, { memberId: actor.memberId!, userId: actor.userId! });
      await this.ask(id, row.zoneId, 'import.taken', { kind });
    });
    return this.reader.one(id);
  }

  /** Ends it after the batch that is running; what that batch took stays. */
  async stop(id: string): Promise<ImportAnswer> {
    await this.reader.row(id, 1);
    await this.transactions.run(async () => {
      const row = await this.imports.lock(id);
      if (!isUnderWay(row.state)) return;
      if (!importAbilities(currentActor(), factsOf(row)).stop) throw notFound();
      await this.imports.finish(id, 'stopped', this.clock.now());
      await this.audit.record('import.stopped', { type: 'import', id }, { kind: row.kind, done: row.done });
      this.news.tell(row);
    });
    return this.reader.one(id);
  }

  /** `known` where it is the one that is under way already. */
  private async write(
    wish: { kind: ImportKind; mode: ImportMode; zoneId: string; fileKey: string },
    file: UploadedFile,
  ): Promise<{ id: string; known: boolean }> {
    const { kind, mode, zoneId } = wish;
    const { memberId, userId } = currentActor();
    await this.imports.lockStart(zoneId, kind);
    const other = await this.imports.underWay(zoneId, kind);
    if (other?.sha256.equals(file.sha256) && other.mode === mode) return { id: other.id, known: true };
    if (other) throw new AppError('import.running', { importId: other.id });
    const id = newId();
    const { fileName, sha256 } = file;
    const createdAt = this.clock.now();
    await this.imports.insert({ ...wish, id, memberId: memberId!, userId: userId!, fileName, sha256, createdAt });
    await this.ask(id, zoneId, 'import.started', { kind, mode, fileName });
    return { id, known: false };
  }

  private async ask(id: string, zoneId: string, action: string, details: Record<string, unknown>): Promise<void> {
    const asked: ImportAsked = { importId: id, zoneId };
    await this.events.record(importEvents.asked, asked, { organisationId: zoneId });
    await this.audit.record(action, { type: 'import', id }, details);
    this.news.tell({ id, zoneId });
  }
}
