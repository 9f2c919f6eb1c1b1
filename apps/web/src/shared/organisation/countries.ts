import type { Locale } from '#contracts';

const codes =
  'AE AR AT AU BD BE BG BH BN BR BY CA CH CL CN CO CR CZ DE DK DZ EC EE EG ES FI FR GB GE GR HK HR HU ID IE IL IN IQ IR IS IT JO JP KE KH KR KW KZ LA LK LT LU LV MA MM MN MO MT MX MY NG NL NO NP NZ OM PA PE PH PK PL PT QA RO RS RU SA SE SG SI SK TH TN TR TW TZ UA US UY UZ VN ZA';

/** ISO 3166-1 countries and regions an investor may come from, by their names in the reader's language. */
export function countries(locale: Locale) {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const own: Record<string, string> =
    locale === 'zh-CN'
      ? { HK: '中国香港', MO: '中国澳门', TW: '中国台湾' }
      : { HK: 'Hong Kong, China', MO: 'Macao, China', TW: 'Taiwan, China' };
  return codes
    .split(' ')
    .map((value) => ({ value, label: own[value] ?? names.of(value) ?? value }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
}
