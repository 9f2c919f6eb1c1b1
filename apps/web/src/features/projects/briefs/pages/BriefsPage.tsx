import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Input, Select, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMe } from '~/shared/api/me';
import { EmptyState } from '~/shared/components/EmptyState';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { LoadMore } from '~/shared/components/LoadMore';
import { PageHeader } from '~/shared/components/PageHeader';
import { Moment } from '~/shared/components/ZonedTime';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { type BriefFilters, type BriefLine, briefKinds, briefStates, briefsQuery } from '../api';
import styles from '../components/briefs.module.css';
import { MakeDialog } from '../components/MakeDialog';
import { usePeriod } from '../use-period';

const names = ['kind', 'state', 'from', 'to'] as const;

/** Weekly briefs and monthly reports of the own organisation, the latest period first. */
export function BriefsPage() {
  const { t } = useTranslation('briefs');
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const [making, setMaking] = useState(false);
  const filters: BriefFilters = {};
  for (const name of names) {
    const value = search.get(name);
    if (value) filters[name] = value;
  }
  const query = useInfiniteQuery(briefsQuery(filters));
  const changed = Object.keys(filters).length > 0;
  const change = (name: (typeof names)[number], value: string | undefined) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  const make = query.data?.pages[0]?.abilities.make === true && (
    <Button type="primary" onClick={() => setMaking(true)}>
      {t('make.open')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={make} />
      <search className={styles.filters}>
        <Select
          aria-label={t('filter.kind')}
          placeholder={t('filter.kind')}
          allowClear
          value={filters.kind}
          onChange={(value?: string) => change('kind', value)}
          options={briefKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <Select
          aria-label={t('filter.state')}
          placeholder={t('filter.state')}
          allowClear
          value={filters.state}
          onChange={(value?: string) => change('state', value)}
          options={briefStates.map((value) => ({ value, label: t(`state.${value}`) }))}
        />
        {(['from', 'to'] as const).map((name) => (
          <label key={name} className={styles.day} htmlFor={`briefs-${name}`}>
            {t(`filter.${name}`)}
            <Input
              id={`briefs-${name}`}
              type="date"
              value={filters[name] ?? ''}
              onChange={({ target }) => change(name, target.value)}
            />
          </label>
        ))}
        {changed && (
          <Button type="link" onClick={() => setSearch({}, { replace: true })}>
            {t('filter.clear')}
          </Button>
        )}
      </search>
      <Loaded query={query}>
        {({ pages }) => {
          const briefs = pages.flatMap(({ items }) => items);
          if (briefs.length === 0) {
            return (
              <EmptyState title={t('empty.title')} action={!changed && make}>
                {t(changed ? 'empty.filtered' : 'empty.text')}
              </EmptyState>
            );
          }
          return (
            <>
              <ul className={styles.briefs}>
                {briefs.map((brief) => (
                  <OneBrief key={brief.data.id} brief={brief} />
                ))}
              </ul>
              <LoadMore query={query} />
            </>
          );
        }}
      </Loaded>
      {me?.organisation?.kind === 'zone' && (
        <p>
          <Link to="/settings/green-channel">{t('schedule')}</Link>
        </p>
      )}
      {making && <MakeDialog onClose={() => setMaking(false)} />}
    </>
  );
}

function OneBrief({ brief: { data } }: { brief: BriefLine }) {
  const { t } = useTranslation('briefs');
  const timeZone = useTimeZone();
  const period = usePeriod();
  return (
    <li>
      <div>
        <Link to={`/briefs/${data.id}`} className={styles.title}>
          {t(`kind.${data.kind}`)} {period(data)}
        </Link>
        <div className={styles.faint}>
          {data.number} · {t('factsAt')} <Moment at={data.factsAt} timeZone={timeZone} />
        </div>
      </div>
      <div className={styles.faint}>
        <Tag color={data.state === 'sent' ? 'success' : undefined}>{t(`state.${data.state}`)}</Tag>
        {data.sentAt && (
          <>
            {t('sentOn')} <Moment at={data.sentAt} timeZone={timeZone} />
          </>
        )}
      </div>
    </li>
  );
}
