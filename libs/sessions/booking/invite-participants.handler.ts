import { type EventHandler, Handles, type RecordedEvent } from '#platform/events';
import { type ReminderDue, type SessionFact, type SessionRescheduled, sessionEvents } from './session.events.js';
import { TellParticipants } from './tell-participants.js';

@Handles({ event: sessionEvents.booked, name: 'invite-participants' })
export class InviteParticipants implements EventHandler<SessionFact> {
  constructor(private readonly participants: TellParticipants) {}

  handle({ payload }: RecordedEvent<SessionFact>): Promise<void> {
    return this.participants.tell({ ...payload, news: 'booked' });
  }
}

@Handles({ event: sessionEvents.rescheduled, name: 'tell-new-time' })
export class TellNewTime implements EventHandler<SessionRescheduled> {
  constructor(private readonly participants: TellParticipants) {}

  handle({ payload }: RecordedEvent<SessionRescheduled>): Promise<void> {
    return this.participants.tell({ ...payload, news: 'rescheduled' });
  }
}

@Handles({ event: sessionEvents.cancelled, name: 'tell-cancellation' })
export class TellCancellation implements EventHandler<SessionFact> {
  constructor(private readonly participants: TellParticipants) {}

  handle({ payload }: RecordedEvent<SessionFact>): Promise<void> {
    return this.participants.tell({ ...payload, news: 'cancelled' });
  }
}

@Handles({ event: sessionEvents.reminderDue, name: 'remind-participants' })
export class RemindParticipants implements EventHandler<ReminderDue> {
  constructor(private readonly participants: TellParticipants) {}

  handle({ payload }: RecordedEvent<ReminderDue>): Promise<void> {
    return this.participants.tell({ ...payload, news: payload.kind });
  }
}
