import { identityEvents, type MemberChanged } from '#identity';
import { Database } from '#platform/database';
import { type EventHandler, Handles, type RecordedEvent } from '#platform/events';
import { MediaNodes } from './media-nodes.js';

/** Somebody who lost a place or a role leaves every room that may be running; the media node acts within a second. */
@Handles({ event: identityEvents.memberChanged, name: 'remove-from-rooms' })
export class RemoveFromRooms implements EventHandler<MemberChanged & Record<string, unknown>> {
  constructor(
    private readonly nodes: MediaNodes,
    private readonly database: Database,
  ) {}

  async handle({ payload }: RecordedEvent<MemberChanged & Record<string, unknown>>): Promise<void> {
    const { change, organisationId, userId, role } = payload;
    if (change === 'joined' || change === 'enabled' || (change === 'role' && role !== 'viewer')) return;
    const running = await this.database.rows<{ id: string }>(
      `SELECT id FROM sessions.session WHERE (zone_id = $1 OR investor_id = $1) AND state = 'confirmed'
          AND starts_at < now() + interval '1 hour' AND ends_at > now() - interval '2 hours'`,
      [organisationId],
    );
    for (const { id } of running) this.nodes.control({ room: `session:${id}`, action: 'remove', identity: userId });
  }
}
