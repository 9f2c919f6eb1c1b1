import { useInfiniteQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMe } from '~/shared/api/me';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { EmptyState } from '~/shared/components/EmptyState';
import { Loaded } from '~/shared/components/Loaded';
import { LoadMore } from '~/shared/components/LoadMore';
import { PageHeader } from '~/shared/components/PageHeader';
import { SessionCard } from '~/shared/sessions/SessionCard';
import { type Filter, filters, sessionsQuery } from '../api';

export function SessionsPage() {
  const { t } = useTranslation('sessions');
  const isZone = useMe()?.organisation?.kind === 'zone';
  const [search, setSearch] = useSearchParams();
  const when = filters.find((name) => name === search.get('when')) ?? 'upcoming';
  const query = useInfiniteQuery(sessionsQuery(when));
  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={t(isZone ? 'list.zoneLead' : 'list.lead')}
        actions={
          !isZone && (
            <ButtonLink type="primary" to="/zones">
              {t('list.book')}
            </ButtonLink>
          )
        }
      />
      <Segmented<Filter>
        aria-label={t('list.filter')}
        value={when}
        onChange={(value) => setSearch(value === 'upcoming' ? {} : { when: value }, { replace: true })}
        options={filters.map((value) => ({ value, label: t(`filter.${value}`) }))}
        style={{ marginBottom: 24 }}
      />
      <Loaded query={query}>
        {({ pages }) => {
          const items = pages.flatMap(({ items }) => items);
          if (items.length === 0) {
            return (
              <EmptyState
                title={t(`empty.${when}`)}
                action={
                  <ButtonLink type="primary" to={isZone ? '/offerings' : '/zones'}>
                    {t(isZone ? 'empty.zoneAction' : 'list.book')}
                  </ButtonLink>
                }
              >
                {t(isZone ? 'empty.zoneText' : 'empty.text')}
              </EmptyState>
            );
          }
          return (
            <>
              {items.map((session) => (
                <SessionCard key={session.data.id} session={session} level={2} />
              ))}
              <LoadMore query={query} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
