import { type EventHandler, Handles, type RecordedEvent } from '#platform/events';
import { sessionEvents } from '#sessions';
import { SessionThread } from './session-thread.js';

interface SessionFact {
  sessionId: string;
  reason?: string;
}

@Handles({ event: sessionEvents.booked, name: 'thread-booked-session' })
export class ThreadBookedSession implements EventHandler<SessionFact> {
  constructor(private readonly thread: SessionThread) {}

  handle({ payload, recordedAt }: RecordedEvent<SessionFact>): Promise<void> {
    return this.thread.tell('session.booked', payload.sessionId, recordedAt);
  }
}

@Handles({ event: sessionEvents.rescheduled, name: 'thread-rescheduled-session' })
export class ThreadRescheduledSession implements EventHandler<SessionFact> {
  constructor(private readonly thread: SessionThread) {}

  handle({ payload, recordedAt }: RecordedEvent<SessionFact>): Promise<void> {
    return this.thread.tell('session.rescheduled', payload.sessionId, recordedAt, { reason: payload.reason });
  }
}

@Handles({ event: sessionEvents.cancelled, name: 'thread-cancelled-session' })
export class ThreadCancelledSession implements EventHandler<SessionFact> {
  constructor(private readonly thread: SessionThread) {}

  handle({ payload, recordedAt }: RecordedEvent<SessionFact>): Promise<void> {
    return this.thread.tell('session.cancelled', payload.sessionId, recordedAt, { reason: payload.reason });
  }
}

@Handles({ event: sessionEvents.ended, name: 'thread-held-session' })
export class ThreadHeldSession implements EventHandler<SessionFact> {
  constructor(private readonly thread: SessionThread) {}

  handle({ payload, recordedAt }: RecordedEvent<SessionFact>): Promise<void> {
    return this.thread.tell('session.held', payload.sessionId, recordedAt);
  }
}
