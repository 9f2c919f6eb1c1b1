import type { TFunction } from 'i18next';
import type { Locale } from '#contracts';
import { countries } from '~/shared/organisation/countries';
import { type Rule, valueKindOf } from '../plan-rules';

/** A rule whose value is said as people know it: the name of a country, of a section. */
export function saidRule(
  rule: Rule | undefined,
  t: TFunction<'plan-rules', undefined>,
  locale: string,
): Rule | undefined {
  if (!rule) return undefined;
  const kind = valueKindOf(rule);
  if (kind === 'section') return { ...rule, value: t(`section.${rule.value as 'C'}`) };
  if (kind !== 'country') return rule;
  const country = countries(locale as Locale).find(({ value }) => value === rule.value);
  return { ...rule, value: country?.label ?? rule.value };
}
