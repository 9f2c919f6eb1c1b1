import { identityEvents, type MemberChanged } from '#identity';
import { type EventHandler, Handles, type RecordedEvent } from '#platform/events';
import { RoomCutOff } from './room-cut-off.js';

/** Whoever is cut off leaves the rooms, or keeps less of them, even when the process that did it died after its commit. */
@Handles({ event: identityEvents.memberChanged, name: 'remove-from-rooms' })
export class RemoveFromRooms implements EventHandler<MemberChanged & Record<string, unknown>> {
  constructor(private readonly rooms: RoomCutOff) {}

  handle({ payload }: RecordedEvent<MemberChanged & Record<string, unknown>>): Promise<void> {
    return this.rooms.apply(payload);
  }
}
