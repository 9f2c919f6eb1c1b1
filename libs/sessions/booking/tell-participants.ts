import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';
import { Notifier } from '#identity';
import { Transactions } from '#platform/database';
import { Mailer } from '#platform/mail';
import { Realtime } from '#platform/realtime';
import { CalendarFileService } from './calendar-file.service.js';
import { type SessionFile, SessionReader } from './session.reader.js';
import { type SessionNews, sessionMail } from './session-mails.js';

export interface Telling {
  sessionId: string;
  news: SessionNews;
  /** SEQUENCE of the fact: names the mails, so that each is sent once. */
  sequence: number;
  byUserId?: string;
  reason?: string;
  from?: string;
}

/** Tells everybody in a session: a mail with its calendar file, a notification, and news for open pages. */
@Injectable()
export class TellParticipants {
  constructor(
    private readonly reader: SessionReader,
    private readonly mailer: Mailer,
    private readonly notifier: Notifier,
    private readonly calendar: CalendarFileService,
    private readonly transactions: Transactions,
    private readonly realtime: Realtime,
  ) {}

  async tell(telling: Telling): Promise<void> {
    const file = await this.reader.file(telling.sessionId);
    for (const person of file.people) await this.mail(file, person, telling);
    await this.notify(file, telling);
    this.publish(file);
  }

  /** Open pages fetch the session again. */
  publish({ view, zoneId, investorId }: SessionFile): void {
    const payload = { sessionId: view.id, version: view.version };
    this.transactions.afterCommit(() => {
      for (const topic of [`session:${view.id}`, `organisation:${zoneId}`, `organisation:${investorId}`]) {
        this.realtime.publish(topic, 'session.changed', payload);
      }
    });
  }

  private async mail(file: SessionFile, person: SessionFile['people'][number], telling: Telling): Promise<void> {
    const { news, sequence, reason, from, sessionId } = telling;
    const { name, email, locale, timeZone } = person;
    const link = this.calendar.linkTo(sessionId, locale);
    const isReminder = news === 'day' || news === 'soon';
    await this.mailer.send({
      key: `session.${sessionId}.${news}.${sequence}.${email}`,
      to: { name, address: email },
      ...sessionMail({ news, view: file.view, name, locale, timeZone, link, reason, from }),
      calendar: isReminder ? undefined : this.invitation(file, locale),
    });
  }

  private invitation(file: SessionFile, locale: Locale) {
    const method = file.state === 'cancelled' ? ('CANCEL' as const) : ('REQUEST' as const);
    return { method, content: this.calendar.of(file, locale) };
  }

  /** Everybody but the one who did it. */
  private async notify(file: SessionFile, { sessionId, news, sequence, byUserId }: Telling): Promise<void> {
    const userIds = file.people.flatMap(({ userId, role }) =>
      userId && role !== 'guest' && userId !== byUserId ? [userId] : [],
    );
    await this.notifier.notify(userIds, {
      code: `session.${news}`,
      params: {
        topic: file.view.topic,
        zone: file.view.zone.name,
        investor: file.view.investor.name,
        startsAt: file.view.startsAt,
      },
      link: `/sessions/${sessionId}`,
      cause: `session.${sessionId}.${news}.${sequence}`,
    });
  }
}
