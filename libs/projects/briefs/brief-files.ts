import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';
import { OrganisationReader } from '#identity';
import { type OfficeFile, officeFile, officeMediaTypes } from '#platform/documents';
import type { Brief } from './brief.entity.js';
import { type BriefContent, briefDocument, briefWorkbook } from './brief-document.js';

/** Briefs as files. */
@Injectable()
export class BriefFiles {
  constructor(private readonly organisations: OrganisationReader) {}

  async render(
    brief: BriefContent & Pick<Brief, 'organisationId'>,
    format: keyof typeof officeMediaTypes,
    locale: Locale,
  ): Promise<OfficeFile> {
    const language = locale === 'zh-CN' ? 'zh' : 'en';
    const { name } = await this.organisations.card(brief.organisationId);
    if (format !== 'xlsx') return officeFile(briefDocument(brief, name[language], language), format, brief.number);
    return {
      content: await briefWorkbook(brief, language),
      fileName: `${brief.number}-${language}.xlsx`,
      mediaType: officeMediaTypes.xlsx,
    };
  }
}
