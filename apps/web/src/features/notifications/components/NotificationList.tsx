import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '#contracts';
import { EmptyState } from '~/shared/components/EmptyState';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { LoadMore } from '~/shared/components/LoadMore';
import { useLanguage } from '~/shared/i18n/use-language';
import { formatDay, formatRelative, formatTime } from '~/shared/time/format';
import { useNow } from '~/shared/time/use-now';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { zoneLabel } from '~/shared/time/zone-names';
import { type Notification, notificationsQuery, useMarkRead } from '../api';
import styles from './list.module.css';

interface Props {
  /** No more than so many, and no way to load further ones. */
  most?: number;
  onFollow?: () => void;
}

export function NotificationList({ most, onFollow }: Props) {
  const { t } = useTranslation('notifications');
  const { locale } = useLanguage();
  const now = useNow();
  const say = useWords();
  const query = useInfiniteQuery(notificationsQuery);
  const read = useMarkRead();
  return (
    <Loaded query={query} rows={3}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items).slice(0, most);
        if (items.length === 0) return <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>;
        return (
          <>
            <ul className={styles.list}>
              {items.map(({ data }) => (
                <li key={data.id} data-unread={data.readAt === null}>
                  <Link
                    to={data.link ?? '/notifications'}
                    onClick={() => {
                      if (data.readAt === null) read.mutate({ ids: [data.id] });
                      onFollow?.();
                    }}
                  >
                    {data.readAt === null && <span className="visually-hidden">{t('unread')} </span>}
                    {say(data)}
                    <time dateTime={data.createdAt}>{formatRelative(data.createdAt, now, locale)}</time>
                  </Link>
                </li>
              ))}
            </ul>
            {!most && <LoadMore query={query} />}
          </>
        );
      }}
    </Loaded>
  );
}

/** The sentence of a notification: instants in the reader's zone, names in the reader's language. */
function useWords() {
  const { t, i18n } = useTranslation('notifications');
  const { locale, say } = useLanguage();
  const timeZone = useTimeZone();
  const word = (value: unknown) => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) {
      return `${formatDay(value, locale, timeZone)} ${formatTime(value, locale, timeZone)} ${zoneLabel(timeZone, locale, value)}`;
    }
    if (value && typeof value === 'object' && 'zh' in value && 'en' in value) return say(value as Bilingual);
    return String(value ?? '');
  };
  return ({ code, params }: Notification) => {
    const key = i18n.exists(`notifications:code.${code}`) ? code : 'unknown';
    const words = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, word(value)]));
    return (t as (key: string, words: Record<string, string>) => string)(`code.${key}`, words);
  };
}
