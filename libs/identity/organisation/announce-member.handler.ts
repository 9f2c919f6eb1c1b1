import { type EventHandler, Handles, type RecordedEvent } from '#platform/events';
import { PersonReader } from '../account/person.reader.js';
import { identityEvents, type MemberChanged } from '../identity.events.js';
import { Notifier } from '../notifications/notifier.js';
import { MemberReader } from './member.reader.js';

/** Those who run an organisation hear who has joined; a member hears of a new role. */
@Handles({ event: identityEvents.memberChanged, name: 'announce-member' })
export class AnnounceMember implements EventHandler<MemberChanged & Record<string, unknown>> {
  constructor(
    private readonly members: MemberReader,
    private readonly people: PersonReader,
    private readonly notifier: Notifier,
  ) {}

  async handle({ id, payload }: RecordedEvent<MemberChanged & Record<string, unknown>>): Promise<void> {
    const { change, userId, organisationId, role } = payload;
    if (change === 'role') {
      await this.notifier.notify([userId], { code: 'member.role-changed', params: { role }, cause: id });
    }
    if (change !== 'joined') return;
    const managers = (await this.members.peopleOf(organisationId)).filter(
      (member) => member.userId !== userId && (member.role === 'owner' || member.role === 'manager'),
    );
    const name = await this.people.name(userId);
    await this.notifier.notify(
      managers.map((manager) => manager.userId),
      { code: 'member.joined', params: { name, role }, link: '/settings/members', cause: id },
    );
  }
}
