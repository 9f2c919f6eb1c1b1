import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMe } from '~/shared/api/me';
import { EmptyState } from '~/shared/components/EmptyState';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { hostsQuery } from '~/shared/sessions/hosts';
import { availabilityQuery } from '../api';
import { AddHost } from '../components/AddHost';
import { HoursEditor } from '../components/HoursEditor';

/** When each host can be booked. Starts with the person's own hours, where they have any. */
export function AvailabilityPage() {
  const { t } = useTranslation('availability');
  const me = useMe();
  const hosts = useQuery(hostsQuery);
  const [search, setSearch] = useSearchParams();
  const choose = (id: string) => setSearch({ host: id }, { replace: true });
  const mayAdd = me?.abilities.editZone ?? false;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Loaded query={hosts}>
        {({ items }) => {
          const all = items.map(({ data }) => data);
          const wanted = search.get('host');
          const host =
            all.find(({ id }) => id === wanted) ?? all.find(({ userId }) => userId === me?.user.id) ?? all[0];
          const add = mayAdd && <AddHost hosts={all} onAdded={choose} />;
          if (!host) {
            return (
              <EmptyState title={t('host.emptyTitle')} action={add}>
                {t('host.emptyText')}
              </EmptyState>
            );
          }
          return (
            <>
              <div
                style={{
                  display: 'flex',
                  flexWrap: 'wrap',
                  gap: 16,
                  marginBottom: 20,
                  justifyContent: 'space-between',
                }}
              >
                <Segmented
                  aria-label={t('host.label')}
                  value={host.id}
                  onChange={choose}
                  options={all.map(({ id, name }) => ({ value: id, label: name }))}
                />
                {add}
              </div>
              <Hours key={host.id} host={host.id} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function Hours({ host }: { host: string }) {
  const hours = useQuery(availabilityQuery(host));
  const [round, setRound] = useState(0);
  const reload = async () => {
    await hours.refetch();
    setRound((before) => before + 1);
  };
  return (
    <Loaded query={hours}>{(saved) => <HoursEditor key={round} saved={saved} onStale={() => void reload()} />}</Loaded>
  );
}
