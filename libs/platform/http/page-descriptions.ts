import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';

export interface PageDescription {
  title: string;
  description: string;
}

type Describe = (match: RegExpExecArray, locale: Locale) => Promise<PageDescription | undefined>;

const defaults: Record<Locale, PageDescription> = {
  'zh-CN': {
    title: 'OpenZone 开放经开区',
    description: '国家级经开区的开放招商平台：在线推介、视频洽谈、网上签约、项目落地。',
  },
  en: {
    title: 'OpenZone',
    description:
      'Meet China’s national development zones online: see them, talk to them, sign and settle your project.',
  },
};

/** What a shared link shows before the page has run: upper libs describe their own public pages. */
@Injectable()
export class PageDescriptions {
  private readonly describers: { pattern: RegExp; describe: Describe }[] = [];

  /** @param pattern matched against the path behind the language, for example `/zones/suzhou` */
  add(pattern: RegExp, describe: Describe): void {
    this.describers.push({ pattern, describe });
  }

  async of(path: string, locale: Locale): Promise<PageDescription> {
    for (const { pattern, describe } of this.describers) {
      const match = pattern.exec(path);
      const description = match && (await describe(match, locale));
      if (description) return description;
    }
    return defaults[locale];
  }
}
