import type { Industry, IndustryLevel, IndustryScheme } from './industry.js';

/**
 * A classification is written as lines, in the order of the standard:
 *
 *     C 制造业                                    a section
 *     38 电气机械和器材制造业                      a division
 *     384 电池制造|1锂离子电池制造|9其他电池制造    a group, and its classes 3841 and 3849
 *     442 电力供应                                a group with one class, 4420, of the same name
 */
const line = /^([A-Z]|\d{2,3}) (.+)$/;

/** Codes and their names in one language, in the order of the standard. @throws RangeError for a line it cannot read */
export function namesOf(text: string): Map<string, string> {
  const names = new Map<string, string>();
  const add = (code: string, name: string) => {
    if (names.has(code)) throw new RangeError(`${code} is there twice`);
    names.set(code, name);
  };
  for (const written of text.split('\n').filter(Boolean)) {
    const [, code, rest] = line.exec(written) ?? [];
    if (code === undefined || rest === undefined) throw new RangeError(`not a line of a classification: ${written}`);
    const [name = '', ...classes] = rest.split('|');
    add(code, name);
    if (code.length < 3) continue;
    for (const each of classes.length > 0 ? classes : [`0${name}`]) add(`${code}${each[0]}`, each.slice(1));
  }
  return names;
}

const levels: readonly IndustryLevel[] = ['section', 'division', 'group', 'class'];

/** Every code with its names and the one it belongs to; a section is a letter, everything finer is digits. */
export function classify(scheme: IndustryScheme, zh: string, en: string): Industry[] {
  const [chinese, english] = [namesOf(zh), namesOf(en)];
  const all = new Map<string, Industry>();
  let section: Industry | undefined;
  for (const [code, name] of chinese) {
    const level = /\D/.test(code) ? 'section' : levels[code.length - 1]!;
    const parent = level === 'section' ? undefined : level === 'division' ? section : all.get(code.slice(0, -1));
    const industry: Industry = { scheme, code, level, name: { zh: name, en: english.get(code) ?? name }, parent };
    if (level === 'section') section = industry;
    all.set(code, industry);
  }
  return [...all.values()];
}
