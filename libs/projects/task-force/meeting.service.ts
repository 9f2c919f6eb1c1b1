import { Injectable } from '@nestjs/common';
import { assertCan, MemberReader } from '#identity';
import { currentActor } from '#platform/actor';
import { Clock, newId } from '#platform/clock';
import { assertVersion, Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import { Events } from '#platform/events';
import { NumberSeries } from '../life-cycle/number-series.js';
import { Timeline } from '../life-cycle/timeline.js';
import type {
  AddToAgenda,
  CallOffMeeting,
  EditMeeting,
  MeetingAnswer,
  OrderAgenda,
  PlanMeeting,
} from './meeting.dto.js';
import { Meeting } from './meeting.entity.js';
import { canPlanMeetings } from './meeting.policy.js';
import { MeetingReader } from './meeting.reader.js';
import { MeetingRepository } from './meeting.repository.js';
import { MeetingKeeper } from './meeting-keeper.js';
import { type MeetingClosed, meetingEvents } from './task-force.events.js';
import { TaskForceReader } from './task-force.reader.js';

/** Meetings from their plan to their end. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly meetings: MeetingRepository,
    private readonly keeper: MeetingKeeper,
    private readonly reader: MeetingReader,
    private readonly forces: TaskForceReader,
    private readonly members: MemberReader,
    private readonly numbers: NumberSeries,
    private readonly timeline: Timeline,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async plan({ fill, projectId, chairMemberId, ...wish }: PlanMeeting): Promise<MeetingAnswer> {
    const actor = currentActor();
    assertCan(canPlanMeetings(actor));
    const zoneId = actor.organisationId!;
    const { id } = await this.transactions.run(async () => {
      if (projectId && (await this.forces.place(projectId)).zoneId !== zoneId) throw new AppError('not-found');
      if (chairMemberId) await this.assertChair(chairMemberId, zoneId);
      const meeting = Object.assign(new Meeting(), {
        ...wish,
        id: newId(),
        zoneId,
        projectId: projectId ?? null,
        chairMemberId: chairMemberId ?? null,
        number: await this.numbers.next(zoneId, 'meeting'),
        startsAt: new Date(wish.startsAt),
        state: 'planned' as const,
        present: '',
        summary: '',
        openedAt: null,
        closedAt: null,
        calledOffReason: null,
      });
      await this.meetings.insert(meeting);
      if (fill) await this.meetings.addItems(meeting, await this.reader.openIssues(zoneId, meeting.projectId));
      await this.keeper.record(meeting, 'planned');
      return { id: meeting.id };
    });
    return this.reader.one(id);
  }

  edit(id: string, { version, present, startsAt, ...wish }: EditMeeting): Promise<MeetingAnswer> {
    return this.keeper.change(id, 'edit', async (meeting) => {
      assertVersion(meeting, version);
      if (wish.chairMemberId) await this.assertChair(wish.chairMemberId, meeting.zoneId);
      Object.assign(meeting, wish);
      if (startsAt) meeting.startsAt = new Date(startsAt);
      if (present) meeting.present = present.join('\n');
      return 'edited';
    });
  }

  open(id: string): Promise<MeetingAnswer> {
    return this.keeper.change(id, 'open', async (meeting) => {
      meeting.openedAt = this.clock.now();
      return 'opened';
    });
  }

  /** From now on the meeting, its agenda and its decisions stay as they are; so does what the minutes say of the issues. */
  close(id: string): Promise<MeetingAnswer> {
    return this.keeper.change(id, 'close', async (meeting) => {
      const now = this.clock.now();
      meeting.closedAt = now;
      const agenda = await this.reader.agenda(id);
      await this.meetings.freeze(agenda.map((item) => ({ itemId: item.id, issue: item.issue })));
      const fact: MeetingClosed = { meetingId: id, zoneId: meeting.zoneId };
      await this.events.record(meetingEvents.closed, fact, { organisationId: meeting.zoneId });
      if (meeting.projectId) {
        await this.timeline.add({
          projectId: meeting.projectId,
          zoneId: meeting.zoneId,
          kind: meetingEvents.closed,
          subjectId: id,
          params: { number: meeting.number, title: meeting.title },
          audience: 'offices',
          at: now,
        });
      }
      return 'closed';
    });
  }

  /** For what was forgotten. @throws AppError meeting.reopen-too-late a day after its end */
  reopen(id: string): Promise<MeetingAnswer> {
    return this.keeper.change(id, 'reopen', async (meeting) => {
      meeting.closedAt = null;
      const items = await this.meetings.items(id);
      await this.meetings.freeze(items.map((item) => ({ itemId: item.id, issue: null })));
      return 'reopened';
    });
  }

  /** It stays in the list, with the reason; whoever was to hold it hears of it. */
  callOff(id: string, { reason }: CallOffMeeting): Promise<MeetingAnswer> {
    return this.keeper.change(id, 'callOff', async (meeting) => {
      meeting.calledOffReason = reason;
      return 'called-off';
    });
  }

  addToAgenda(id: string, wish: AddToAgenda): Promise<MeetingAnswer> {
    return this.keeper.change(id, 'agenda', async (meeting) => {
      const { zoneId, projectId } = meeting;
      if ('fill' in wish) {
        await this.meetings.addItems(meeting, await this.reader.openIssues(zoneId, projectId));
      } else {
        const issueIds = [...new Set(wish.issueIds)];
        const fitting = await this.reader.fitting(zoneId, projectId, issueIds);
        if (fitting.length < issueIds.length) throw new AppError('meeting.issue-elsewhere');
        await this.meetings.addItems(meeting, fitting);
      }
      return 'agenda-changed';
    });
  }

  orderAgenda(id: string, { itemIds }: OrderAgenda): Promise<MeetingAnswer> {
    return this.keeper.change(id, 'agenda', async () => {
      await this.meetings.order(id, itemIds);
      return 'agenda-changed';
    });
  }

  takeOffAgenda(id: string, itemId: string): Promise<MeetingAnswer> {
    return this.keeper.change(id, 'agenda', async () => {
      await this.meetings.removeItem(id, itemId);
      return 'agenda-changed';
    });
  }

  private async assertChair(memberId: string, zoneId: string): Promise<void> {
    const member = await this.members.byId(memberId);
    if (member?.active && member.organisationId === zoneId) return;
    throw new AppError('request.invalid', undefined, [{ path: 'chairMemberId', code: 'field.not-allowed' }]);
  }
}
