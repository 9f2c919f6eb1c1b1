import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';
import { Clock } from '#platform/clock';
import { type OfficeFile, officeFile } from '#platform/documents';
import { MeetingReader } from './meeting.reader.js';
import { minutesDocument } from './minutes-document.js';

/** Minutes as files, for whoever may read the meeting. */
@Injectable()
export class MinutesFiles {
  constructor(
    private readonly reader: MeetingReader,
    private readonly clock: Clock,
  ) {}

  async render(id: string, format: 'docx' | 'pdf', locale: Locale): Promise<OfficeFile> {
    const { data } = await this.reader.one(id);
    const language = locale === 'zh-CN' ? 'zh' : 'en';
    return officeFile(minutesDocument(data, language, this.clock.now()), format, data.number);
  }
}
