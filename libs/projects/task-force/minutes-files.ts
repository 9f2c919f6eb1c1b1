import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';
import { Clock } from '#platform/clock';
import { renderDocx, renderPdf } from '#platform/documents';
import { MeetingReader } from './meeting.reader.js';
import { minutesDocument } from './minutes-document.js';

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

export interface MinutesFile {
  content: Uint8Array;
  fileName: string;
  mediaType: string;
}

/** Minutes as files, for whoever may read the meeting. */
@Injectable()
export class MinutesFiles {
  constructor(
    private readonly reader: MeetingReader,
    private readonly clock: Clock,
  ) {}

  async render(id: string, format: keyof typeof mediaTypes, locale: Locale): Promise<MinutesFile> {
    const { data } = await this.reader.one(id);
    const language = locale === 'zh-CN' ? 'zh' : 'en';
    const document = minutesDocument(data, language, this.clock.now());
    const content = format === 'docx' ? await renderDocx(document) : (await renderPdf(document)).bytes;
    return { content, fileName: `${data.number}-${language}.${format}`, mediaType: mediaTypes[format] };
  }
}
