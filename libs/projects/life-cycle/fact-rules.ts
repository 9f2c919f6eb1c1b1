import type { FieldProblem } from '#contracts';
import { industryOf } from '../industries/industries.js';
import type { ProjectFactFields } from './project-facts.dto.js';

type Facts = Pick<
  ProjectFactFields,
  | 'nameZh'
  | 'nameEn'
  | 'investment'
  | 'currency'
  | 'foreignCapital'
  | 'annualOutput'
  | 'plannedStart'
  | 'plannedCompletion'
>;

/** What does not fit together in the facts of a project, by field; a single field is checked where it comes in. */
export function factProblems(facts: Facts): FieldProblem[] {
  const { nameZh, nameEn, investment, currency, foreignCapital, annualOutput, plannedStart, plannedCompletion } = facts;
  const problems: FieldProblem[] = [];
  if (!nameZh && !nameEn) problems.push({ path: 'nameZh', code: 'field.required' });
  const hasAmount = investment !== null || foreignCapital !== null || annualOutput !== null;
  if (hasAmount && currency === null) problems.push({ path: 'currency', code: 'field.required' });
  if (investment !== null && foreignCapital !== null && hundredths(foreignCapital) > hundredths(investment)) {
    problems.push({ path: 'foreignCapital', code: 'field.too-large', params: { maximum: investment } });
  }
  if (plannedStart !== null && plannedCompletion !== null && plannedCompletion < plannedStart) {
    problems.push({ path: 'plannedCompletion', code: 'field.too-small', params: { minimum: plannedStart } });
  }
  return problems;
}

type Codes = Pick<ProjectFactFields, 'industry' | 'isicCode'>;

/** Industries that neither standard has. What a project had before the list was there may stay until somebody changes it. */
export function codeProblems(facts: Codes, before: Codes = { industry: null, isicCode: null }): FieldProblem[] {
  const fields = [
    ['industry', 'gbt4754'],
    ['isicCode', 'isic4'],
  ] as const;
  return fields.flatMap(([path, scheme]): FieldProblem[] => {
    const code = facts[path];
    const fits = code === null || code === before[path] || industryOf(scheme, code) !== undefined;
    return fits ? [] : [{ path, code: 'field.unknown-code' }];
  });
}

function hundredths(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0').slice(0, 2));
}

/** Whether two values say the same: `5` and `5.00` do. */
export function sameFact(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string' && isDecimal(a) && isDecimal(b)) {
    return hundredths(a) === hundredths(b);
  }
  return a === b;
}

/** A code may begin with a nought, an amount does not: 0111 is not 111. */
const isDecimal = (text: string) => /^(0|[1-9]\d*)(\.\d{1,2})?$/.test(text);
