import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMe } from '~/shared/api/me';
import { EmptyState } from '~/shared/components/EmptyState';
import { Loaded } from '~/shared/components/Loaded';
import { LoadMore } from '~/shared/components/LoadMore';
import { PageHeader } from '~/shared/components/PageHeader';
import { useTopic } from '~/shared/live/use-topic';
import type { IssueAction } from '../../issues/actions';
import { type EscalationFilters, escalationSummaryQuery, escalationsQuery } from '../api';
import { EscalationCard } from '../components/EscalationCard';
import styles from '../components/escalations.module.css';
import { Filters } from '../components/Filters';
import { ActInPlace, History } from '../components/Opened';

const names = ['state', 'zone', 'category', 'level'] as const;

/** What came up to an authority, or went up from a zone: new ones first, then what is due first. */
export function EscalationsPage() {
  const { t } = useTranslation('escalations');
  const me = useMe();
  const queries = useQueryClient();
  const [search, setSearch] = useSearchParams();
  const [stale, setStale] = useState(false);
  const filters: EscalationFilters = {};
  for (const name of names) filters[name] = search.get(name) ?? undefined;
  const authority = me?.organisation?.kind === 'authority';
  // News never moves a card under the cursor: the reader says when.
  useTopic(me?.organisation ? `organisation:${me.organisation.id}` : undefined, ({ event }) => {
    if (event === 'issue.changed') setStale(true);
  });
  const change = (name: keyof EscalationFilters, value: string | undefined) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  const refresh = () => {
    setStale(false);
    void queries.invalidateQueries({ queryKey: ['issues'] });
  };
  return (
    <>
      <PageHeader title={t(authority ? 'title' : 'zoneTitle')} lead={t(authority ? 'lead' : 'zoneLead')} />
      <Figures />
      <Filters filters={filters} byZone={authority} change={change} clear={() => setSearch({}, { replace: true })} />
      {stale && (
        <p role="status">
          {t('stale')}{' '}
          <Button type="link" size="small" onClick={refresh}>
            {t('refresh')}
          </Button>
        </p>
      )}
      <List filters={filters} />
    </>
  );
}

function Figures() {
  const { t } = useTranslation('escalations');
  const { data } = useQuery(escalationSummaryQuery);
  if (!data || data.waiting + data.answered === 0) return null;
  return (
    <ul className={styles.figures} aria-label={t('figures.label')}>
      {(['unread', 'waiting', 'answered', 'overdue'] as const).map((name) => (
        <li key={name}>
          <strong>{data[name]}</strong> {t(`figures.${name}`)}
        </li>
      ))}
    </ul>
  );
}

function List({ filters }: { filters: EscalationFilters }) {
  const { t } = useTranslation('escalations');
  const query = useInfiniteQuery(escalationsQuery(filters));
  const [history, setHistory] = useState<string>();
  const [acting, setActing] = useState<{ id: string; action: IssueAction }>();
  return (
    <>
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) return <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>;
          return (
            <>
              <ul className={styles.list}>
                {rows.map((escalation) => (
                  <EscalationCard
                    key={escalation.data.id}
                    escalation={escalation}
                    history={() => setHistory(escalation.data.id)}
                    act={(action) => setActing({ id: escalation.data.id, action })}
                  />
                ))}
              </ul>
              <LoadMore query={query} />
            </>
          );
        }}
      </Loaded>
      {history && <History id={history} onClose={() => setHistory(undefined)} />}
      {acting && <ActInPlace {...acting} onClose={() => setActing(undefined)} />}
    </>
  );
}
