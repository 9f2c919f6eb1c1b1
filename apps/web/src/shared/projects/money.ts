import type { Locale } from '#contracts';

/** An amount as people say it: €120M, 1.2亿欧元. For reading only; sums are made by the server. */
export function formatMoney(amount: string | null, currency: string | null, locale: Locale): string | undefined {
  if (amount === null || currency === null) return undefined;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumFractionDigits: 2,
  }).format(Number(amount));
}

export const currencies = ['CNY', 'USD', 'EUR', 'JPY', 'HKD', 'GBP', 'KRW', 'SGD', 'CHF'] as const;
