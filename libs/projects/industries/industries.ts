import { gbt4754 } from './gbt4754.js';
import { gbt4754InIsic4 } from './gbt4754-in-isic4.js';
import type { Industry, IndustryScheme } from './industry.js';
import { isic4 } from './isic4.js';

/** In the order of the standards. */
export const industries: Readonly<Record<IndustryScheme, readonly Industry[]>> = { gbt4754, isic4 };

const byCode = {
  gbt4754: new Map(gbt4754.map((industry) => [industry.code, industry])),
  isic4: new Map(isic4.map((industry) => [industry.code, industry])),
};

export const industryOf = (scheme: IndustryScheme, code: string): Industry | undefined => byCode[scheme].get(code);

/** The wider ones first: section, division, group. */
export function pathOf({ parent }: Industry): Industry[] {
  return parent ? [...pathOf(parent), parent] : [];
}

/** The code in ISIC Rev. 4 an industry of GB/T 4754 lies in, as narrow as both standards allow; undefined where they part. */
export function isicFor(code: string): string | undefined {
  for (let length = code.length; length >= 2; length -= 1) {
    const part = code.slice(0, length);
    if (gbt4754InIsic4.has(part)) return gbt4754InIsic4.get(part);
  }
  return undefined;
}

/** One width, one case, one blank: people type them differently. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Names and their codes. A name that several industries have is nobody's, unless each lies within the one before. */
function codesByName(scheme: IndustryScheme): Map<string, string | undefined> {
  const codes = new Map<string, string | undefined>();
  for (const industry of industries[scheme]) {
    const wider = pathOf(industry).map(({ code }) => code);
    for (const name of new Set([plain(industry.name.zh), plain(industry.name.en)])) {
      const before = codes.get(name);
      const free = !codes.has(name) || (before !== undefined && wider.includes(before));
      codes.set(name, free ? industry.code : undefined);
    }
  }
  return codes;
}

const byName = { gbt4754: codesByName('gbt4754'), isic4: codesByName('isic4') };

/**
 * The code somebody means who writes a code, with or without its section's letter (C3841), or a whole name in either
 * language. Undefined when there is none.
 */
export function codeMeant(scheme: IndustryScheme, written: string): string | undefined {
  const text = plain(written);
  const [, letter, digits] = /^([a-u])?(\d{2,4})$/.exec(text) ?? [];
  if (digits !== undefined) {
    const industry = industryOf(scheme, digits);
    const section = industry && pathOf(industry)[0]?.code.toLowerCase();
    return industry && (letter === undefined || letter === section) ? digits : undefined;
  }
  const section = industryOf(scheme, text.toUpperCase());
  return section?.code ?? byName[scheme].get(text);
}
