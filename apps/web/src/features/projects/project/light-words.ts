import type { TFunction } from 'i18next';
import { type LightReason, type Locale, lightReasonCodes } from '#contracts';
import { formatPlainDay } from '~/shared/time/format';

/** Why the light shows what it shows; nothing where nobody has judged yet, or where the reader is not told. */
export function lightWords(
  t: TFunction<'project-codes', undefined>,
  reason: Record<string, unknown>,
  locale: Locale,
): string | undefined {
  const { code, params = {} } = reason as Partial<LightReason>;
  const known = lightReasonCodes.find((each) => each === code);
  if (!known) return undefined;
  const words = Object.entries(params).map(([name, value]) => [
    name,
    /^\d{4}-\d\d-\d\d$/.test(String(value))
      ? formatPlainDay(String(value), locale, { month: 'short', day: 'numeric' })
      : value,
  ]);
  // Each reason takes its own figures; a code without one of them would show the gap.
  return String(t(`reason.${known}`, Object.fromEntries(words) as never));
}
