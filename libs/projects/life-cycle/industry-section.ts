import { industries, industryOf, pathOf } from '../industries/industries.js';

/** Of GB/T 4754, in order. */
export const industrySections: readonly string[] = industries.gbt4754
  .filter(({ level }) => level === 'section')
  .map(({ code }) => code);

/**
 * The section an industry is in, for example C, manufacturing, for 3841. Its division decides: a finer code that the
 * list does not have, from before there was a list, is still known by it.
 * @param code a section's letter, or a division, group or class of two to four digits, with or without the letter
 * @returns undefined when there is no such industry
 */
export function sectionOfIndustry(code: string): string | undefined {
  const [, letter, digits] = /^([A-T])?(\d{2,4})?$/.exec(code) ?? [];
  if (digits === undefined) return letter;
  const division = industryOf('gbt4754', digits.slice(0, 2));
  const section = division && pathOf(division)[0]?.code;
  return letter === undefined || letter === section ? section : undefined;
}

/** The two digits most industries are compared by; the section where nothing finer is known. */
export function divisionOfIndustry(code: string): string {
  return /\d{2}/.exec(code)?.[0] ?? code;
}
