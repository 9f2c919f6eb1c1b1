import { identityEvents, type OrganisationChanged } from '#identity';
import { type EventHandler, Handles, type RecordedEvent } from '#platform/events';
import { RoomCutOff } from './room-cut-off.js';

/** When an organisation is disabled, its people leave the rooms, and its own rooms close. */
@Handles({ event: identityEvents.organisationChanged, name: 'clear-rooms' })
export class ClearRooms implements EventHandler<OrganisationChanged & Record<string, unknown>> {
  constructor(private readonly rooms: RoomCutOff) {}

  async handle({ payload }: RecordedEvent<OrganisationChanged & Record<string, unknown>>): Promise<void> {
    if (payload.change === 'disabled') await this.rooms.clear(payload.organisationId);
  }
}
