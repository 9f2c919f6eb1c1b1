import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Clock } from '#platform/clock';
import { Transactions } from '#platform/database';
import { AppError, forbidden } from '#platform/errors';
import type { MeetingAnswer } from './meeting.dto.js';
import type { Meeting } from './meeting.entity.js';
import { canPlanMeetings, type MeetingAbility, meetingAbilitiesOf } from './meeting.policy.js';
import { MeetingReader } from './meeting.reader.js';
import { MeetingRepository } from './meeting.repository.js';
import { type MeetingStep, meetingLife } from './meeting.states.js';
import { MeetingNews } from './meeting-news.js';

const steps: readonly string[] = ['open', 'close', 'reopen', 'callOff'] satisfies MeetingStep[];
const isStep = (ability: MeetingAbility): ability is MeetingAbility & MeetingStep => steps.includes(ability);

/** Every change of a meeting: lock, check, change, record. */
@Injectable()
export class MeetingKeeper {
  constructor(
    private readonly transactions: Transactions,
    private readonly meetings: MeetingRepository,
    private readonly reader: MeetingReader,
    private readonly audit: Audit,
    private readonly news: MeetingNews,
    private readonly clock: Clock,
  ) {}

  /** @param work changes the meeting and says what happened, named like the end of an event */
  async change(
    id: string,
    ability: MeetingAbility,
    work: (meeting: Meeting) => Promise<string>,
  ): Promise<MeetingAnswer> {
    await this.transactions.run(async () => {
      const meeting = await this.locked(id, ability);
      if (isStep(ability)) meeting.state = meetingLife.next(meeting.state, ability);
      const happened = await work(meeting);
      await this.meetings.save(meeting);
      await this.record(meeting, happened);
    });
    return this.reader.one(id);
  }

  /** @throws AppError not-found, forbidden, or the meeting's state as the reason */
  async locked(id: string, ability: MeetingAbility): Promise<Meeting> {
    const meeting = await this.meetings.lock(id);
    const actor = currentActor();
    const now = this.clock.now();
    if (meetingAbilitiesOf(actor, meeting, now)[ability]) return meeting;
    if (!canPlanMeetings(actor) || actor.organisationId !== meeting.zoneId) throw forbidden();
    if (isStep(ability)) {
      meetingLife.next(meeting.state, ability);
      const manager = actor.role === 'owner' || actor.role === 'manager';
      throw ability === 'reopen' && manager ? new AppError('meeting.reopen-too-late') : forbidden();
    }
    throw new AppError('meeting.not-open', { state: meeting.state });
  }

  async record({ id, number, zoneId, calledOffReason: reason }: Meeting, happened: string): Promise<void> {
    const facts = { number, ...(reason && { reason }) };
    await this.audit.record(`meeting.${happened}`, { type: 'meeting', id }, facts, zoneId);
    this.news.afterCommit({ id, zoneId });
  }
}
