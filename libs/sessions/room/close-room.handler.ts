import { type EventHandler, Handles, type RecordedEvent } from '#platform/events';
import { type SessionFact, sessionEvents } from '../booking/session.events.js';
import { SessionReader } from '../booking/session.reader.js';
import { TellParticipants } from '../booking/tell-participants.js';
import { MediaNodes } from './media-nodes.js';

/** When a host ends a session, its room closes for everybody. */
@Handles({ event: sessionEvents.ended, name: 'close-room' })
export class CloseRoom implements EventHandler<SessionFact> {
  constructor(
    private readonly nodes: MediaNodes,
    private readonly sessions: SessionReader,
    private readonly participants: TellParticipants,
  ) {}

  async handle({ payload }: RecordedEvent<SessionFact>): Promise<void> {
    this.nodes.control({ room: `session:${payload.sessionId}`, action: 'close' });
    this.participants.publish(await this.sessions.file(payload.sessionId));
  }
}
