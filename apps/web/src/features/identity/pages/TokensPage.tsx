import { useQuery } from '@tanstack/react-query';
import { App, Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/shared/components/EmptyState';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { Panel } from '~/shared/components/Panel';
import { Moment } from '~/shared/components/ZonedTime';
import { useTimeZone } from '~/shared/time/use-time-zone';
import styles from '../components/rows.module.css';
import { TokenForm } from '../components/TokenForm';
import { scopeWord } from '../scope-word';
import { type TokenEntry, tokensQuery, useRemoveToken } from '../security-api';

export function TokensPage() {
  const { t } = useTranslation(['identity', 'common']);
  const { modal } = App.useApp();
  const timeZone = useTimeZone();
  const tokens = useQuery(tokensQuery);
  const remove = useRemoveToken();
  const ask = (token: TokenEntry) =>
    modal.confirm({
      title: t('tokens.removeTitle', { name: token.name }),
      content: t('tokens.removeText'),
      okText: t('common:action.remove'),
      okButtonProps: { danger: true },
      onOk: () => remove.mutateAsync(token.id),
    });
  return (
    <>
      <PageHeader title={t('tokens.title')} lead={t('tokens.lead')} />
      <TokenForm />
      <Panel title={t('tokens.list')}>
        <Loaded query={tokens} rows={3}>
          {(list) =>
            list.items.length === 0 ? (
              <EmptyState title={t('tokens.emptyTitle')}>{t('tokens.emptyText')}</EmptyState>
            ) : (
              <ul className={styles.rows}>
                {list.items.map(({ data }) => (
                  <li key={data.id}>
                    <div>
                      <strong>{data.name}</strong>
                      <div>
                        {data.scopes.map((scope) => (
                          <Tag key={scope}>{t(scopeWord(scope))}</Tag>
                        ))}
                      </div>
                      <p>
                        {t('tokens.until')} <Moment at={data.expiresAt} timeZone={timeZone} />
                      </p>
                    </div>
                    <Button danger onClick={() => ask(data)} aria-label={t('tokens.removeTitle', { name: data.name })}>
                      {t('common:action.remove')}
                    </Button>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Panel>
    </>
  );
}
