import type { TFunction } from 'i18next';
import type { Requirement } from './plan-things';

/** What a gate asks for, by its name. */
export function thingWords(t: TFunction<'project-codes', undefined>, requirement: Requirement): string {
  if (requirement.kind === 'field') return t(`fact.${requirement.field}`);
  if (requirement.kind === 'evidence') return t(`evidence.${requirement.evidence}`);
  return t(`requirement.condition.${requirement.condition}`);
}
