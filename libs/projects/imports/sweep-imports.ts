import { runAs, systemActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { Database, Transactions, transactionContext } from '#platform/database';
import { Jobs, type Sweeper, Sweeps } from '#platform/jobs';
import { Storage } from '#platform/storage';
import { type ImportJob, jobIdOf, runImport } from './import.jobs.js';
import { isUnderWay } from './import.policy.js';
import { ImportRepository } from './import.repository.js';

/** How long a file is kept after its import, in milliseconds: to be mended, or its good rows to be taken. */
const keptFor = 24 * 60 * 60 * 1000;
const atATime = 200;

/** Enqueues what Redis forgot, and takes files away whose time is over. */
@Sweeps('imports')
export class SweepImports implements Sweeper {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly imports: ImportRepository,
    private readonly storage: Storage,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async sweep(): Promise<void> {
    const columns = `import_id AS "importId", zone_id AS "zoneId"`;
    const unfinished = await this.database.rows<ImportJob>(`SELECT ${columns} FROM projects.imports_under_way($1)`, [
      atATime,
    ]);
    for (const job of unfinished) await this.jobs.add(runImport, job, { id: jobIdOf(job.importId) });
    const old = await this.database.rows<ImportJob>(`SELECT ${columns} FROM projects.imports_to_clear($1, $2)`, [
      new Date(this.clock.now().getTime() - keptFor),
      atATime,
    ]);
    for (const { importId, zoneId } of old) {
      // A transaction of its own for each: one that fails must not undo the others.
      await transactionContext.exit(() => runAs(systemActor(zoneId), () => this.clear(importId)));
    }
  }

  /** The row forgets the file first: a row never points to nothing, and a file left over is nobody's. */
  private clear(id: string): Promise<void> {
    return this.transactions.run(async () => {
      const { fileKey, state } = await this.imports.lock(id);
      if (fileKey === null || isUnderWay(state)) return;
      await this.imports.dropFile(id);
      this.transactions.afterCommit(() => this.storage.delete(fileKey));
    });
  }
}
