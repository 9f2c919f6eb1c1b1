import { Injectable } from '@nestjs/common';
import { MemberReader, Notifier, OrganisationReader } from '#identity';
import { currentActor } from '#platform/actor';
import { Clock, newId } from '#platform/clock';
import { assertVersion, Database } from '#platform/database';
import { AppError, notFound } from '#platform/errors';
import { IssueRepository } from '../green-channel/issue.repository.js';
import { IssueService } from '../green-channel/issue.service.js';
import { mask } from '../green-channel/mask.js';
import { ActionReader } from './action.reader.js';
import { ActionRepository } from './action.repository.js';
import type { AddAction, EditItem, MeetingAnswer } from './meeting.dto.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingRepository } from './meeting.repository.js';
import { MeetingKeeper } from './meeting-keeper.js';
import { isEligible } from './task-force.policy.js';

/** What happens while a meeting is held: issues are talked about, decisions become dated actions. */
@Injectable()
export class MeetingTalkService {
  constructor(
    private readonly keeper: MeetingKeeper,
    private readonly meetings: MeetingRepository,
    private readonly actions: ActionRepository,
    private readonly actionReader: ActionReader,
    private readonly issues: IssueService,
    private readonly issueRows: IssueRepository,
    private readonly members: MemberReader,
    private readonly organisations: OrganisationReader,
    private readonly notifier: Notifier,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Notes on a confidential issue are kept without the names that must not be there. */
  editItem(id: string, itemId: string, { notes, discussed, version }: EditItem): Promise<MeetingAnswer> {
    return this.keeper.change(id, 'discuss', async () => {
      const item = await this.meetings.item(id, itemId);
      assertVersion(item, version);
      if (notes !== undefined) item.notes = await this.masked(item.issueId, notes);
      if (discussed !== undefined) item.discussedAt = discussed ? (item.discussedAt ?? this.clock.now()) : null;
      await this.meetings.saveItem(item);
      return 'discussed';
    });
  }

  /** The decision, and what it changes about the issue, in one transaction. */
  addAction(id: string, wish: AddAction): Promise<MeetingAnswer> {
    return this.keeper.change(id, 'discuss', async (meeting) => {
      if (wish.dueOn < this.actionReader.today()) {
        throw new AppError('request.invalid', undefined, [{ path: 'dueOn', code: 'field.too-small' }]);
      }
      const issue = wish.issueId ? await this.issueOf(meeting, wish.issueId) : undefined;
      const owner = await this.ownerOf(meeting, wish.owner);
      const text = wish.issueId ? await this.masked(wish.issueId, wish.text) : wish.text;
      const actionId = newId();
      await this.actions.insert({
        id: actionId,
        zoneId: meeting.zoneId,
        meetingId: id,
        issueId: wish.issueId ?? null,
        projectId: meeting.projectId ?? issue?.projectId ?? null,
        text,
        ownerOrganisationId: wish.owner.organisationId,
        ownerMemberId: wish.owner.memberId,
        ownerName: owner.name,
        dueOn: wish.dueOn,
        createdBy: currentActor().userId ?? null,
      });
      if (wish.issueId && issue) await this.tellGreenChannel(wish.issueId, issue.version, meeting, wish);
      if (owner.userId && owner.userId !== currentActor().userId) {
        await this.notifier.notify([owner.userId], {
          code: 'action.given',
          params: { text, dueOn: wish.dueOn },
          link: '/my-day',
          cause: `action.${actionId}`,
        });
      }
      return 'action-added';
    });
  }

  removeAction(id: string, actionId: string): Promise<MeetingAnswer> {
    return this.keeper.change(id, 'discuss', async () => {
      if (!(await this.actions.removeFrom(id, actionId))) throw notFound();
      return 'action-removed';
    });
  }

  /** The holder and the next step of an issue are the green channel's: it judges, logs and tells as for any other change. */
  private async tellGreenChannel(
    issueId: string,
    version: number,
    { number, title }: Meeting,
    { owner, handOver, nextStep, text }: AddAction,
  ): Promise<void> {
    const step = nextStep ?? text.slice(0, 300);
    if (handOver) {
      await this.issues.assign(issueId, { ...owner, nextStep: step, note: `${number} ${title}`, version });
    } else if (nextStep) {
      await this.issues.setNextStep(issueId, { nextStep, version });
    }
  }

  /** @throws AppError meeting.issue-elsewhere unless it is on the agenda */
  private async issueOf({ id }: Meeting, issueId: string): Promise<{ projectId: string | null; version: number }> {
    const row = await this.database.row<{ projectId: string | null; version: number }>(
      `SELECT i.project_id AS "projectId", i.version FROM projects.meeting_item t JOIN projects.issue i ON i.id = t.issue_id
        WHERE t.meeting_id = $1 AND t.issue_id = $2`,
      [id, issueId],
    );
    if (!row) throw new AppError('meeting.issue-elsewhere');
    return row;
  }

  /** A person of the zone or of an authority, or one of these as a whole. @throws AppError action.owner-unknown */
  private async ownerOf(
    { zoneId }: Meeting,
    { organisationId, memberId }: AddAction['owner'],
  ): Promise<{ name: string; userId?: string }> {
    const card = (await this.organisations.cards([organisationId])).get(organisationId);
    if (!card?.active || (organisationId !== zoneId && card.kind !== 'authority')) {
      throw new AppError('action.owner-unknown');
    }
    if (!memberId) return { name: card.name.zh };
    const person = await this.members.byId(memberId);
    if (person?.organisationId !== organisationId || !isEligible(person, zoneId, card.kind)) {
      throw new AppError('action.owner-unknown');
    }
    return { name: person.name, userId: person.userId };
  }

  private async masked(issueId: string, text: string): Promise<string> {
    return mask(text, await this.issueRows.secretNames(issueId));
  }
}
