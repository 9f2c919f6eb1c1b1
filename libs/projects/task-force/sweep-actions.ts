import { MemberReader, Notifier } from '#identity';
import { runAs, systemActor } from '#platform/actor';
import { Database, Transactions, transactionContext } from '#platform/database';
import { type Sweeper, Sweeps } from '#platform/jobs';
import { ActionReader } from './action.reader.js';
import { ActionRepository, type StoredAction } from './action.repository.js';

const mostInOneSweep = 500;

/** Tells owners once a day which of their actions are overdue. The day is kept on the row, in the transaction that tells. */
@Sweeps('actions')
export class SweepActions implements Sweeper {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly actions: ActionRepository,
    private readonly reader: ActionReader,
    private readonly members: MemberReader,
    private readonly notifier: Notifier,
  ) {}

  async sweep(): Promise<void> {
    const today = this.reader.today();
    const due = await this.database.rows<{ actionId: string; zoneId: string }>(
      `SELECT action_id AS "actionId", zone_id AS "zoneId" FROM projects.overdue_actions($1, $2)`,
      [today, mostInOneSweep],
    );
    for (const { actionId, zoneId } of due) {
      // A transaction of its own for each: one that fails must not undo the others.
      await transactionContext.exit(() => runAs(systemActor(zoneId), () => this.remind(actionId, today)));
    }
  }

  private remind(id: string, today: string): Promise<void> {
    return this.transactions.run(async () => {
      const action = await this.actions.remind(id, today);
      if (!action) return;
      await this.notifier.notify(await this.owners(action), {
        code: 'action.overdue',
        params: { text: action.text, dueOn: action.dueOn },
        link: '/my-day',
        cause: `action.${id}.${today}`,
      });
    });
  }

  /** The person, or the managers of the organisation it was given to. */
  private async owners({ ownerMemberId, ownerOrganisationId }: StoredAction): Promise<string[]> {
    const person = ownerMemberId ? await this.members.byId(ownerMemberId) : undefined;
    if (person?.active) return [person.userId];
    const people = await this.members.peopleOf(ownerOrganisationId);
    return people.filter(({ role }) => role === 'owner' || role === 'manager').map(({ userId }) => userId);
  }
}
