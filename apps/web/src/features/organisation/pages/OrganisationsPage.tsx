import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button, Segmented, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { organisationKinds } from '#contracts';
import { EmptyState } from '~/shared/components/EmptyState';
import { Loaded } from '~/shared/components/Loaded';
import { LoadMore } from '~/shared/components/LoadMore';
import { PageHeader } from '~/shared/components/PageHeader';
import { Panel } from '~/shared/components/Panel';
import { useLanguage } from '~/shared/i18n/use-language';
import { type Organisation, organisationsQuery, useSetOrganisationDisabled } from '../api';
import { NewOrganisation } from '../components/NewOrganisation';
import styles from '../components/rows.module.css';

/** The operator's list: who is on the platform. */
export function OrganisationsPage() {
  const { t } = useTranslation(['organisation', 'common']);
  const { say } = useLanguage();
  const { modal } = App.useApp();
  const [search, setSearch] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const kind = organisationKinds.find((name) => name === search.get('kind'));
  const organisations = useInfiniteQuery(organisationsQuery(kind));
  const change = useSetOrganisationDisabled();
  const turn = (organisation: Organisation) => {
    const send = () => change.mutateAsync({ ...organisation, disabled: !organisation.disabled });
    if (organisation.disabled) void send();
    else {
      modal.confirm({
        title: t('all.disableTitle', { name: say(organisation.name) }),
        content: t('all.disableText'),
        okText: t('all.disable'),
        okButtonProps: { danger: true },
        onOk: send,
      });
    }
  };
  return (
    <>
      <PageHeader
        title={t('all.title')}
        lead={t('all.lead')}
        actions={
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('all.add')}
          </Button>
        }
      />
      <div style={{ overflowX: 'auto', marginBottom: 20, paddingBottom: 4 }}>
        <Segmented
          aria-label={t('all.filter')}
          value={kind ?? 'all'}
          onChange={(value) => setSearch(value === 'all' ? {} : { kind: value }, { replace: true })}
          options={[
            { value: 'all', label: t('all.every') },
            ...organisationKinds.map((value) => ({ value, label: t(`common:kind.${value}`) })),
          ]}
        />
      </div>
      <Panel>
        <Loaded query={organisations}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0) return <EmptyState title={t('all.emptyTitle')}>{t('all.emptyText')}</EmptyState>;
            return (
              <>
                <ul className={styles.rows}>
                  {items.map(({ data }) => (
                    <li key={data.id}>
                      <div>
                        <strong>{say(data.name)}</strong>{' '}
                        {data.disabled && <Tag color="warning">{t('members.disabled')}</Tag>}
                        <p>{[data.name.zh, data.name.en, data.country, data.slug].filter(Boolean).join(' · ')}</p>
                      </div>
                      <Tag>{t(`common:kind.${data.kind}`)}</Tag>
                      {data.kind !== 'platform' && (
                        <Button danger={!data.disabled} onClick={() => turn(data)}>
                          {data.disabled ? t('members.enable') : t('members.disable')}
                        </Button>
                      )}
                    </li>
                  ))}
                </ul>
                <LoadMore query={organisations} />
              </>
            );
          }}
        </Loaded>
      </Panel>
      {adding && <NewOrganisation onClose={() => setAdding(false)} />}
    </>
  );
}
