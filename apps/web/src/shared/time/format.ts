import type { Locale } from '#contracts';

const cache = new Map<string, Intl.DateTimeFormat>();

/** The reader's own kind of English where the browser names one; Chinese is always of the mainland. */
function conventions(locale: Locale) {
  if (locale === 'zh-CN') return 'zh-CN';
  return navigator.languages.find((language) => language.toLowerCase().startsWith('en')) ?? 'en-GB';
}

export function formatter(locale: Locale, timeZone: string, options: Intl.DateTimeFormatOptions) {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  let format = cache.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(conventions(locale), { timeZone, ...options });
    cache.set(key, format);
  }
  return format;
}

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

export const formatTime = (instant: string, locale: Locale, timeZone: string) =>
  formatter(locale, timeZone, clock).format(new Date(instant));

export const formatDay = (instant: string, locale: Locale, timeZone: string) =>
  formatter(locale, timeZone, { weekday: 'short', month: 'short', day: 'numeric' }).format(new Date(instant));

export const formatLongDay = (instant: string, locale: Locale, timeZone: string) =>
  formatter(locale, timeZone, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }).format(
    new Date(instant),
  );

export const formatMoment = (instant: string, locale: Locale, timeZone: string) =>
  formatter(locale, timeZone, { year: 'numeric', month: 'short', day: 'numeric', ...clock }).format(new Date(instant));

/** A calendar day that belongs to no zone, such as a day of the weekly calendar. */
export const formatPlainDay = (day: string, locale: Locale, options: Intl.DateTimeFormatOptions) =>
  formatter(locale, 'UTC', options).format(new Date(`${day}T12:00:00Z`));

const relativeSteps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

export function formatRelative(instant: string, now: number, locale: Locale) {
  const distance = Date.parse(instant) - now;
  const [unit, size] = relativeSteps.find(([, step]) => Math.abs(distance) >= step) ?? ['minute' as const, 60_000];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(distance / size), unit);
}
