import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';
import { OrganisationReader } from '#identity';
import { renderDocx, renderPdf } from '#platform/documents';
import type { Brief } from './brief.entity.js';
import { type BriefContent, briefDocument, briefWorkbook } from './brief-document.js';

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export interface BriefFile {
  content: Uint8Array;
  fileName: string;
  mediaType: string;
}

/** Briefs as files. */
@Injectable()
export class BriefFiles {
  constructor(private readonly organisations: OrganisationReader) {}

  async render(
    brief: BriefContent & Pick<Brief, 'organisationId'>,
    format: keyof typeof mediaTypes,
    locale: Locale,
  ): Promise<BriefFile> {
    const language = locale === 'zh-CN' ? 'zh' : 'en';
    const { name } = await this.organisations.card(brief.organisationId);
    const document = briefDocument(brief, name[language], language);
    const content =
      format === 'docx'
        ? await renderDocx(document)
        : format === 'pdf'
          ? (await renderPdf(document)).bytes
          : await briefWorkbook(brief, language);
    return { content, fileName: `${brief.number}-${language}.${format}`, mediaType: mediaTypes[format] };
  }
}
