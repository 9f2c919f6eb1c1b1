/** Sections of GB/T 4754—2017 and the last of the two-digit divisions of each; section A begins at 01. */
const lastDivisions: readonly (readonly [section: string, last: number])[] = [
  ['A', 5],
  ['B', 12],
  ['C', 43],
  ['D', 46],
  ['E', 50],
  ['F', 52],
  ['G', 60],
  ['H', 62],
  ['I', 65],
  ['J', 69],
  ['K', 70],
  ['L', 72],
  ['M', 75],
  ['N', 79],
  ['O', 82],
  ['P', 83],
  ['Q', 85],
  ['R', 90],
  ['S', 96],
  ['T', 97],
];

export const industrySections: readonly string[] = lastDivisions.map(([section]) => section);

/**
 * The section an industry is in, for example C, manufacturing, for 3841.
 * @param code a section's letter, or a division, group or class of two to four digits, with or without the letter
 * @returns undefined when there is no such industry
 */
export function sectionOfIndustry(code: string): string | undefined {
  const [, letter, digits] = /^([A-T])?(\d{2,4})?$/.exec(code) ?? [];
  if (digits === undefined) return letter;
  const division = Number(digits.slice(0, 2));
  const section = division > 0 ? lastDivisions.find(([, last]) => division <= last)?.[0] : undefined;
  return letter === undefined || letter === section ? section : undefined;
}

/** The two digits most industries are compared by; the section where nothing finer is known. */
export function divisionOfIndustry(code: string): string {
  return /\d{2}/.exec(code)?.[0] ?? code;
}
