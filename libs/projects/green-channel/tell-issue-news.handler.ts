import { type EventHandler, Handles, type RecordedEvent } from '#platform/events';
import { type IssueChanged, type IssueEscalated, issueEvents } from './issue.events.js';
import { TellAboutIssue } from './tell-about-issue.js';

@Handles({ event: issueEvents.changed, name: 'tell-issue-news' })
export class TellIssueNews implements EventHandler<IssueChanged> {
  constructor(private readonly people: TellAboutIssue) {}

  handle({ payload }: RecordedEvent<IssueChanged>): Promise<void> {
    return this.people.changed(payload);
  }
}

@Handles({ event: issueEvents.escalated, name: 'tell-escalation' })
export class TellEscalation implements EventHandler<IssueEscalated> {
  constructor(private readonly people: TellAboutIssue) {}

  handle({ payload }: RecordedEvent<IssueEscalated>): Promise<void> {
    return this.people.escalated(payload);
  }
}
