import { Injectable } from '@nestjs/common';
import { localePaths } from '#contracts';
import { type Contact, MemberReader, Notifier, OrganisationReader } from '#identity';
import { Config } from '#platform/config';
import { Mailer } from '#platform/mail';
import type { IssueChanged, IssueEscalated } from './issue.events.js';
import { clockName, type IssueMailFacts, issueMail } from './issue-mails.js';
import { type IssueNews, newsOfLog } from './issue-news.js';
import { IssueNewsReader, type ToldIssue } from './issue-news.reader.js';

interface Telling {
  issue: ToldIssue;
  news: IssueNews;
  people: readonly Contact[];
  /** Stays the same when the fact is handled again: nobody is told twice. */
  cause: string;
  said?: string | null;
  step?: IssueMailFacts['step'];
  /** Without mails. */
  quietly?: boolean;
}

/** Tells the people concerned what happened to an issue: a notification and a mail, each once. */
@Injectable()
export class TellAboutIssue {
  constructor(
    private readonly reader: IssueNewsReader,
    private readonly organisations: OrganisationReader,
    private readonly members: MemberReader,
    private readonly notifier: Notifier,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async changed({ issueId, sequence, byUserId, imported: quietly }: IssueChanged): Promise<void> {
    const [issue, event] = [await this.reader.issue(issueId), await this.reader.event(issueId, sequence)];
    if (!issue || !event) return;
    const told = new Set<string | undefined>([byUserId]);
    for (const { news, to } of newsOfLog[event.type] ?? []) {
      if (to === 'company' && event.audience === 'offices') continue;
      const people = (await this.reader.audience(issue, to, event)).filter(({ userId }) => !told.has(userId));
      for (const { userId } of people) told.add(userId);
      await this.tell({
        issue,
        news,
        people,
        cause: `issue.${issueId}.${sequence}`,
        said: saidIn(event.payload),
        quietly,
      });
    }
  }

  /** Three quarters used remind the holder; each whole limit tells those who answer for the zone and for the level above. */
  async escalated({ issueId, escalationId }: IssueEscalated): Promise<void> {
    const [issue, escalation] = [await this.reader.issue(issueId), await this.reader.escalation(escalationId)];
    if (!issue || !escalation) return;
    const { clock, share, level, receiver } = escalation;
    const up = share >= 100;
    const people = await this.reader.holder(issue);
    if (up) people.push(...(await this.reader.managersOf(issue.zoneId)));
    if (up && receiver.kind === 'organisation') people.push(...(await this.reader.managersOf(receiver.organisationId)));
    await this.tell({
      issue,
      news: up ? 'escalated' : 'warned',
      people,
      cause: `issue.${issueId}.escalation.${escalationId}`,
      step: { clock, share, level },
    });
  }

  private async tell({ issue, news, people, cause, said = null, step = null, quietly }: Telling): Promise<void> {
    if (people.length === 0) return;
    const cards = await this.organisations.cards([issue.zoneId, issue.holderId]);
    const holderPerson = issue.holderMemberId ? await this.members.byId(issue.holderMemberId) : undefined;
    const { number, title, confidential, nextStep, projectNameZh, projectNameEn } = issue;
    const facts: Omit<IssueMailFacts, 'name' | 'locale' | 'timeZone' | 'link'> = {
      news,
      number,
      title,
      confidential,
      project: projectNameZh === null ? null : { zh: projectNameZh, en: projectNameEn ?? projectNameZh },
      zone: cards.get(issue.zoneId)!.name,
      holder: cards.get(issue.holderId)!.name,
      holderPerson: holderPerson?.name ?? null,
      nextStep,
      dueAt: issue.dueAt?.toISOString() ?? null,
      pausedUntil: issue.pausedUntil?.toISOString() ?? null,
      said,
      step,
    };
    await this.notifier.notify(
      people.map(({ userId }) => userId),
      {
        code: `issue.${news}`,
        params: {
          number,
          title,
          zone: facts.zone,
          ...(facts.dueAt && { dueAt: facts.dueAt }),
          ...(step && { clock: clockName(step.clock), share: step.share, level: step.level }),
        },
        link: `/issues/${issue.id}`,
        cause,
      },
    );
    for (const { name, email, locale, timeZone } of quietly ? [] : people) {
      await this.mailer.send({
        key: `${cause}.${news}.${email}`,
        to: { name: confidential ? undefined : name, address: email },
        ...issueMail({ ...facts, name, locale, timeZone, link: this.linkTo(issue.id, localePaths[locale]) }),
      });
    }
  }

  private linkTo(issueId: string, language: string): string {
    return `${this.config.http.publicUrl}/${language}/issues/${issueId}`;
  }
}

/** What somebody wrote with a step. */
function saidIn({ text, proof, reason, note }: Record<string, unknown>): string | null {
  const said = [text, proof, note, reason].find((words) => typeof words === 'string' && words !== '');
  return typeof said === 'string' ? said : null;
}
