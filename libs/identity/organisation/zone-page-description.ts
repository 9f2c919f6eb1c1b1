import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AppError } from '#platform/errors';
import { PageDescriptions } from '#platform/http';
import { ZoneReader } from './zone.reader.js';

/** What a shared link to a zone's page shows. */
@Injectable()
export class ZonePageDescription implements OnModuleInit {
  constructor(
    private readonly pages: PageDescriptions,
    private readonly zones: ZoneReader,
  ) {}

  onModuleInit(): void {
    this.pages.add(/^\/zones\/([a-z0-9-]{1,60})$/, async ([, slug = ''], locale) => {
      const language = locale === 'zh-CN' ? 'zh' : 'en';
      const zone = await this.zones.bySlug(slug).catch((error: unknown) => {
        if (error instanceof AppError && error.code === 'not-found') return undefined;
        throw error;
      });
      return zone && { title: `${zone.data.name[language]} · OpenZone`, description: zone.data.summary[language] };
    });
  }
}
