import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform/database';
import { Realtime } from '#platform/realtime';

/** Tells whoever looks at a meeting, or at the zone's list of them, that it changed. */
@Injectable()
export class MeetingNews {
  constructor(
    private readonly transactions: Transactions,
    private readonly realtime: Realtime,
  ) {}

  /** Without a meeting there is nobody to tell. */
  afterCommit({ id, zoneId }: { id: string | null; zoneId: string }): void {
    if (!id) return;
    this.transactions.afterCommit(() => {
      for (const topic of [`meeting:${id}`, `organisation:${zoneId}`]) {
        this.realtime.publish(topic, 'meeting.changed', { id });
      }
    });
  }
}
