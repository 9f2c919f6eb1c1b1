import { Injectable } from '@nestjs/common';
import { Transactions, transactionContext } from '#platform/database';
import { Realtime } from '#platform/realtime';

/** Tells everybody who is looking at slots that some were taken or freed. */
@Injectable()
export class SlotNews {
  constructor(
    private readonly transactions: Transactions,
    private readonly realtime: Realtime,
  ) {}

  /** Finds, in the running transaction, every offering that needs one of the hosts; tells after the commit. */
  async changedFor(hostIds: readonly string[]): Promise<void> {
    const { rows } = await transactionContext
      .getStore()!
      .client.query<{ id: string }>(
        `SELECT DISTINCT offering_id AS id FROM sessions.offering_host WHERE resource_id = ANY ($1)`,
        [hostIds],
      );
    this.transactions.afterCommit(() => {
      for (const { id } of rows) this.realtime.publish(`offering:${id}`, 'offering.slots-changed', { offeringId: id });
    });
  }
}
