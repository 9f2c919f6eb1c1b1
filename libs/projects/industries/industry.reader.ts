import { Injectable } from '@nestjs/common';
import { industryOf, isicFor, pathOf } from './industries.js';
import type { IndustryList, IndustryQuery, IndustryView } from './industry.dto.js';
import type { Industry } from './industry.js';
import { searchIndustries } from './industry-search.js';

/** Both standards come with the product: nothing is read from the database. */
@Injectable()
export class IndustryReader {
  list({ scheme, search, codes, limit }: IndustryQuery): IndustryList {
    const found =
      codes === undefined
        ? searchIndustries(scheme, search, limit)
        : codes.split(',').flatMap((code) => industryOf(scheme, code) ?? []);
    return { items: found.map(viewOf) };
  }
}

function viewOf(industry: Industry): IndustryView {
  const { scheme, code, level, name } = industry;
  const path = pathOf(industry).map((wider) => ({ code: wider.code, name: wider.name }));
  return { scheme, code, level, name, path, isicCode: (scheme === 'gbt4754' && isicFor(code)) || null };
}
