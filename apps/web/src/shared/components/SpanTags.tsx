import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { formatPlainDay } from '../time/format';

export interface ShownFilter {
  label: string;
  /** Days of a span, both inside; either end may be open. */
  from?: string;
  to?: string;
  clear(): void;
}

/** Filters that came with a link and have no field of their own: said in words, each can be taken away. */
export function SpanTags({ filters }: { filters: readonly ShownFilter[] }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  if (filters.length === 0) return null;
  const day = (date: string | undefined) =>
    date && /^\d{4}-\d\d-\d\d$/.test(date)
      ? formatPlainDay(date, locale, { year: 'numeric', month: 'short', day: 'numeric' })
      : '…';
  return (
    <p>
      {filters.map(({ label, from, to, clear }) => (
        <Tag key={label} color="processing" closable={{ 'aria-label': `${t('without')}: ${label}` }} onClose={clear}>
          {label}
          {(from || to) && ` ${day(from)} – ${day(to)}`}
        </Tag>
      ))}
    </p>
  );
}
