import { runAs, systemActor } from '#platform/actor';
import { Transactions, transactionContext } from '#platform/database';
import { Events } from '#platform/events';
import { type Sweeper, Sweeps } from '#platform/jobs';
import { type ReminderDue, sessionEvents } from './session.events.js';

interface DueReminder {
  sessionId: string;
  kind: 'day' | 'soon';
  organisations: string[];
  sequence: number;
}

/** Deadlines live in PostgreSQL and are judged by its clock: each reminder becomes a fact once, when it is due. */
@Sweeps('reminders')
export class SweepReminders implements Sweeper {
  constructor(
    private readonly events: Events,
    private readonly transactions: Transactions,
  ) {}

  async sweep(): Promise<void> {
    const { client } = transactionContext.getStore()!;
    const { rows } = await client.query<DueReminder>(
      `UPDATE sessions.reminder r SET sent_at = now()
        WHERE (session_id, kind) IN (SELECT session_id, kind FROM sessions.reminder
                WHERE sent_at IS NULL AND due_at <= now() ORDER BY due_at LIMIT 200 FOR UPDATE SKIP LOCKED)
        RETURNING session_id AS "sessionId", kind, organisations, sequence`,
    );
    for (const { sessionId, kind, organisations, sequence } of rows) {
      const fact: ReminderDue = { sessionId, kind, sequence };
      await runAs(systemActor(organisations[0]), () =>
        this.transactions.run(() => this.events.record(sessionEvents.reminderDue, fact), { also: organisations }),
      );
    }
  }
}
