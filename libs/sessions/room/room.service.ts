import { Injectable } from '@nestjs/common';
import type { RoomName } from '#contracts';
import { OrganisationReader, PersonReader } from '#identity';
import { type Actor, currentActor } from '#platform/actor';
import { Clock, newId } from '#platform/clock';
import { Config } from '#platform/config';
import { AppError, forbidden } from '#platform/errors';
import { canJoin, roomOpensAt } from '../booking/session.policy.js';
import { type SessionFile, SessionReader } from '../booking/session.reader.js';
import { iceServers } from './ice-servers.js';
import { MediaNodes } from './media-nodes.js';
import type { RoomTokenView } from './room.dto.js';
import { grantsOf } from './room-grants.js';
import { signRoomToken } from './room-token.js';

/** Opens the room of a session to those who may be there. */
@Injectable()
export class RoomService {
  constructor(
    private readonly sessions: SessionReader,
    private readonly nodes: MediaNodes,
    private readonly people: PersonReader,
    private readonly organisations: OrganisationReader,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async token(sessionId: string): Promise<RoomTokenView> {
    const actor = currentActor();
    const now = this.clock.now();
    const session = await this.sessions.file(sessionId);
    assertOpen(actor, session, now);
    const room: RoomName = `session:${sessionId}`;
    const [node, zone] = await Promise.all([this.nodes.nodeFor(room), this.organisations.card(session.zoneId)]);
    if (!zone.active) throw new AppError('room.closed');
    if (!node) throw new AppError('room.not-ready');
    const identity = actor.userId!;
    const name =
      session.people.find((person) => person.userId === identity)?.name ?? (await this.people.name(identity));
    const claims = {
      sub: identity,
      name,
      room,
      grants: grantsOf(actor, session),
      language: actor.locale,
      jti: newId(),
    };
    const { turnUrls, turnSecret } = this.config.media;
    return {
      url: node.url,
      token: await signRoomToken(claims, this.config.secrets.roomToken, now),
      iceServers: iceServers(turnUrls, turnSecret, identity, now),
    };
  }
}

function assertOpen(actor: Actor, session: SessionFile, now: Date): void {
  if (canJoin(actor, session, now)) return;
  if (session.state !== 'confirmed') throw new AppError('room.closed');
  const atOpening = new Date(Math.max(now.getTime(), session.startsAt.getTime()));
  if (!canJoin(actor, session, atOpening)) throw now > session.endsAt ? new AppError('room.closed') : forbidden();
  throw new AppError('room.not-open-yet', { opensAt: roomOpensAt(session).toISOString() });
}
