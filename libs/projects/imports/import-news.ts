import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform/database';
import { Realtime } from '#platform/realtime';

/** Tells whoever of the zone looks that an import went on. */
@Injectable()
export class ImportNews {
  constructor(
    private readonly transactions: Transactions,
    private readonly realtime: Realtime,
  ) {}

  /** After the commit. */
  tell({ id, zoneId }: { id: string; zoneId: string }): void {
    this.transactions.afterCommit(() => this.realtime.publish(`organisation:${zoneId}`, 'import.changed', { id }));
  }
}
