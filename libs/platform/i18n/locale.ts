import { type Locale, locales } from '#contracts';

/**
 * The best of our languages for an Accept-Language header (RFC 9110 12.5.4): by weight, then by order. Any Chinese is
 * zh-CN; anything we do not speak is English.
 */
export function negotiateLocale(header: string | undefined): Locale {
  const wishes = (header ?? '')
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find((text) => text !== undefined);
      return { tag, order, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => tag && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  for (const { tag } of wishes) {
    const found = locales.find((locale) => tag.split('-')[0] === locale.toLowerCase().split('-')[0]);
    if (found) return found;
  }
  return 'en';
}
