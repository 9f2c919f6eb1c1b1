import { Injectable } from '@nestjs/common';
import { type Locale, localePaths } from '#contracts';
import { currentActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { Config } from '#platform/config';
import { calendarFile } from './calendar-file.js';
import { type SessionFile, SessionReader } from './session.reader.js';

/** Calendar files of sessions, in the reader's language. */
@Injectable()
export class CalendarFileService {
  constructor(
    private readonly reader: SessionReader,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async forDownload(id: string): Promise<string> {
    const file = await this.reader.file(id);
    return this.of(file, currentActor().locale);
  }

  of({ view, people, state, startsAt, endsAt }: SessionFile, locale: Locale): string {
    const language = locale === 'zh-CN' ? 'zh' : 'en';
    return calendarFile({
      id: view.id,
      sequence: view.sequence,
      startsAt,
      endsAt,
      summary: `${view.zone.name[language]} × ${view.investor.name[language]}: ${view.topic}`,
      description: view.offering.title[language],
      url: this.linkTo(view.id, locale),
      organizer: { name: view.zone.name[language], email: addressOf(this.config.mail.from) },
      attendees: people,
      cancelled: state === 'cancelled',
      stampedAt: this.clock.now(),
    });
  }

  linkTo(sessionId: string, locale: Locale): string {
    return `${this.config.http.publicUrl}/${localePaths[locale]}/sessions/${sessionId}`;
  }
}

/** The bare address of `Name <address>`. */
function addressOf(line: string): string {
  return /<([^>]+)>/.exec(line)?.[1] ?? line;
}
