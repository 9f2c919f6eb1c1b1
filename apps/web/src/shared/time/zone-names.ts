import type { Locale } from '#contracts';

/** What people call the time of their zone: 北京时间, Eastern Time. */
export function zoneName(timeZone: string, locale: Locale, at: string | number = Date.now()) {
  if (timeZone === 'Asia/Shanghai') return locale === 'zh-CN' ? '北京时间' : 'Beijing time';
  return part(timeZone, locale, 'longGeneric', at);
}

/** GMT+8, GMT−5: right for the given instant, summer time included. */
export const zoneOffset = (timeZone: string, at: string | number = Date.now()) =>
  part(timeZone, 'en', 'shortOffset', at).replace('-', '−');

export const zoneLabel = (timeZone: string, locale: Locale, at?: string | number) =>
  locale === 'zh-CN'
    ? `${zoneName(timeZone, locale, at)}（${zoneOffset(timeZone, at)}）`
    : `${zoneName(timeZone, locale, at)} (${zoneOffset(timeZone, at)})`;

function part(timeZone: string, locale: Locale, timeZoneName: 'longGeneric' | 'shortOffset', at: string | number) {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts(new Date(at));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

export const browserTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** Every zone the browser knows; older names that people still use are kept when they are in use. */
export function allTimeZones(...inUse: (string | undefined)[]) {
  const known = Intl.supportedValuesOf('timeZone');
  const extra = inUse.filter((zone): zone is string => Boolean(zone) && !known.includes(zone as string));
  return ['UTC', ...extra.filter((zone) => zone !== 'UTC'), ...known.filter((zone) => zone !== 'UTC')];
}
