import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RoomName } from '#contracts';
import { type MemberChanged, MemberReader, MemberWatch, OrganisationReader } from '#identity';
import { type Actor, systemActor } from '#platform/actor';
import { Database } from '#platform/database';
import { SessionReader } from '../booking/session.reader.js';
import { MediaNodes } from './media-nodes.js';
import { grantsOf } from './room-grants.js';

interface RunningRoom {
  sessionId: string;
  zoneId: string;
}

/**
 * Puts somebody who lost a place out of every room that may be running, and gives somebody with another role the rights
 * of now; the media node acts within a second.
 */
@Injectable()
export class RoomCutOff implements OnModuleInit {
  constructor(
    private readonly nodes: MediaNodes,
    private readonly database: Database,
    private readonly members: MemberReader,
    private readonly organisations: OrganisationReader,
    private readonly sessions: SessionReader,
    private readonly watch: MemberWatch,
  ) {}

  /** At once in the process that made the change; the event of the same name follows, should this one die before. */
  onModuleInit(): void {
    this.watch.onChange((change) => this.apply(change));
  }

  async apply({ change, memberId, organisationId, userId }: MemberChanged): Promise<void> {
    if (change === 'disabled' || change === 'removed') await this.remove(organisationId, userId);
    else if (change === 'role') await this.regrant(memberId);
  }

  /** A zone's rooms close for everybody; of the rooms of others only its people go. */
  async clear(organisationId: string): Promise<void> {
    // Enabled again before this was heard: they are rightly there.
    if ((await this.organisations.card(organisationId)).active) return;
    const running = await this.running(organisationId);
    if (running.length === 0) return;
    const people = await this.members.peopleOf(organisationId);
    for (const { sessionId, zoneId } of running) {
      const room = roomOf(sessionId);
      if (zoneId === organisationId) this.nodes.control({ room, action: 'close' });
      else for (const { userId } of people) this.nodes.control({ room, action: 'remove', identity: userId });
    }
  }

  private async remove(organisationId: string, userId: string): Promise<void> {
    for (const { sessionId } of await this.running(organisationId)) {
      this.nodes.control({ room: roomOf(sessionId), action: 'remove', identity: userId });
    }
  }

  /** By the role of now, since an older change may be heard after a newer one. */
  private async regrant(memberId: string): Promise<void> {
    const member = await this.members.byId(memberId);
    if (!member?.active) return;
    const { organisationId, userId, role } = member;
    if (role === 'viewer') return this.remove(organisationId, userId);
    const actor: Actor = { ...systemActor(organisationId), kind: 'user', userId, role };
    for (const { sessionId, zoneId } of await this.running(organisationId)) {
      // The other party has the same rights in every role, and the person may sit there for the zone.
      if (zoneId !== organisationId) continue;
      const grants = grantsOf(actor, await this.sessions.file(sessionId));
      this.nodes.control({ room: roomOf(sessionId), action: 'update-grants', identity: userId, grants });
    }
  }

  /** With time to spare: nobody is shown out when a session is over. */
  private running(organisationId: string): Promise<RunningRoom[]> {
    return this.database.rows<RunningRoom>(
      `SELECT id AS "sessionId", zone_id AS "zoneId" FROM sessions.session
        WHERE (zone_id = $1 OR investor_id = $1) AND state = 'confirmed'
          AND starts_at < now() + interval '1 hour' AND ends_at > now() - interval '1 day'`,
      [organisationId],
    );
  }
}

const roomOf = (sessionId: string): RoomName => `session:${sessionId}`;
