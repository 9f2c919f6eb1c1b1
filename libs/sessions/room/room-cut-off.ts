import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type MemberChanged, MemberWatch } from '#identity';
import { Database } from '#platform/database';
import { MediaNodes } from './media-nodes.js';

/** Puts somebody who lost a place or a role out of every room that may be running; the media node acts within a second. */
@Injectable()
export class RoomCutOff implements OnModuleInit {
  constructor(
    private readonly nodes: MediaNodes,
    private readonly database: Database,
    private readonly watch: MemberWatch,
  ) {}

  /** At once in the process that made the change; the event of the same name follows, should this one die before. */
  onModuleInit(): void {
    this.watch.onChange((change) => this.apply(change));
  }

  async apply({ change, organisationId, userId, role }: MemberChanged): Promise<void> {
    if (change === 'joined' || change === 'enabled' || (change === 'role' && role !== 'viewer')) return;
    const running = await this.database.rows<{ id: string }>(
      `SELECT id FROM sessions.session WHERE (zone_id = $1 OR investor_id = $1) AND state = 'confirmed'
          AND starts_at < now() + interval '1 hour' AND ends_at > now() - interval '2 hours'`,
      [organisationId],
    );
    for (const { id } of running) this.nodes.control({ room: `session:${id}`, action: 'remove', identity: userId });
  }
}
