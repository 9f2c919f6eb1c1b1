import type { BeforeApplicationShutdown } from '@nestjs/common';
import { MemberReader } from '#identity';
import { type Actor, runAs, systemActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Clock } from '#platform/clock';
import { connectionLost, Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import { type JobHandler, Processes } from '#platform/jobs';
import { Log } from '#platform/logging';
import { type ImportJob, runImport } from './import.jobs.js';
import { canImport, isUnderWay } from './import.policy.js';
import { ImportRepository, type StoredImport } from './import.repository.js';
import { ImportNews } from './import-news.js';
import type { OpenSheet } from './import-row.js';
import { OpenImport } from './open-import.js';

/** Rows of a transaction at most. */
const batches = { check: 400, 'import-good': 100 } as const;
/** Milliseconds after which rows are taken in the next transaction: colleagues wait for the zone's log and its numbers. */
const longEnough = 700;
/** Faults nobody foresaw, without a row of progress between them, after which it is given up. */
const mostFailures = 5;

/**
 * Works through a file. Each batch commits its rows together with how far the import is, so that a process killed at any
 * instant has taken each row once or not at all, and the next one goes on from there.
 */
@Processes(runImport)
export class RunImport implements JobHandler<ImportJob>, BeforeApplicationShutdown {
  private leaving = false;

  constructor(
    private readonly transactions: Transactions,
    private readonly imports: ImportRepository,
    private readonly files: OpenImport,
    private readonly members: MemberReader,
    private readonly audit: Audit,
    private readonly news: ImportNews,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Another worker goes on after the batch that is running. */
  beforeApplicationShutdown(): void {
    this.leaving = true;
  }

  async run({ importId, zoneId }: ImportJob): Promise<void> {
    await runAs(systemActor(zoneId), async () => {
      try {
        await this.work(importId);
      } catch (error) {
        if (error instanceof AppError) await this.giveUp(importId, error.code, error.params);
        else await this.noteFailure(importId, error);
      }
    });
  }

  private async work(id: string): Promise<void> {
    const row = await this.transactions.run(() => this.imports.lock(id));
    if (!isUnderWay(row.state)) return;
    const sheet = await this.files.sheet(row);
    await this.transactions.run(async () => {
      const { state } = await this.imports.lock(id);
      if (!isUnderWay(state)) return;
      await this.imports.begin(id, sheet.rows.length, sheet.ignored, this.clock.now());
      this.news.tell(row);
    });
    while (!this.leaving && (await this.step(id, sheet))) {
      // One batch after the other.
    }
  }

  /** @returns whether there is more to do */
  private async step(id: string, sheet: OpenSheet): Promise<boolean> {
    const actor = await this.actorOf(id);
    return runAs(actor, () =>
      this.transactions.run(async () => {
        const row = await this.imports.lock(id);
        if (row.state !== 'running') return false;
        const rows = sheet.rows.slice(row.done, row.done + batches[row.mode]);
        const began = performance.now();
        const enough = () => performance.now() - began > longEnough;
        const outcomes = row.mode === 'check' ? await sheet.judge(rows) : await sheet.take(rows, enough);
        if (outcomes.length > 0) await this.imports.progress(id, outcomes);
        const more = row.done + outcomes.length < sheet.rows.length;
        if (!more) await this.finish(row);
        this.news.tell(row);
        return more;
      }),
    );
  }

  private async finish({ id, kind, mode }: StoredImport): Promise<void> {
    await this.imports.finish(id, 'done', this.clock.now());
    const { rows, good, created, changed } = await this.imports.lock(id);
    await this.audit.record('import.finished', { type: 'import', id }, { kind, mode, rows, good, created, changed });
  }

  /** Whoever asked for it, with the rights they have now. @throws AppError forbidden for who has none any more */
  private async actorOf(id: string): Promise<Actor> {
    const row = await this.transactions.run(() => this.imports.lock(id));
    const member = await this.members.byId(row.memberId);
    const actor: Actor = {
      kind: 'user',
      userId: row.userId,
      memberId: row.memberId,
      organisationId: row.zoneId,
      organisationKind: 'zone',
      role: member?.role,
      locale: member?.locale ?? 'en',
      timeZone: member?.timeZone ?? 'UTC',
    };
    if (!member?.active || member.organisationId !== row.zoneId || !canImport(actor, row.kind)) {
      throw new AppError('forbidden');
    }
    return actor;
  }

  private async giveUp(id: string, code: string, params: Record<string, unknown> = {}): Promise<void> {
    await this.transactions.run(async () => {
      const row = await this.imports.lock(id);
      if (!isUnderWay(row.state)) return;
      await this.imports.finish(id, 'failed', this.clock.now(), { code, params });
      await this.audit.record('import.failed', { type: 'import', id }, { kind: row.kind, code });
      this.news.tell(row);
    });
  }

  private async noteFailure(id: string, error: unknown): Promise<void> {
    this.log.warn({ importId: id, error }, 'import interrupted');
    if (connectionLost(error)) throw error;
    const failures = await this.transactions.run(() => this.imports.failed(id));
    if (failures < mostFailures) throw error;
    await this.giveUp(id, 'internal-error');
  }
}
