import type { TFunction } from 'i18next';
import type { Project } from '~/shared/projects/types';

export type Requirement = NonNullable<Project['nextGate']>['missing'][number];
type Words = TFunction<['project-codes'], undefined>;

/** What a gate asks for, as a thing to do. */
export function requirementWords(t: Words, requirement: Requirement): string {
  if (requirement.kind === 'field') {
    return t('requirement.field', { name: t(`fact.${requirement.field}`) });
  }
  if (requirement.kind === 'evidence') {
    return t('requirement.evidence', { name: t(`evidence.${requirement.evidence}`) });
  }
  return t(`requirement.condition.${requirement.condition}`);
}

/** For which projects it is asked; nothing where it is asked of all. */
export function whenWords(t: Words, { when }: Requirement): string | undefined {
  return when && t(`requirement.when.${when.is}`, { name: t(`fact.${when.field}`), value: when.value });
}
