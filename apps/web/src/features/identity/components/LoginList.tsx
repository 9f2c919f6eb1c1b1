import { useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loaded } from '~/shared/components/Loaded';
import { Panel } from '~/shared/components/Panel';
import { Moment } from '~/shared/components/ZonedTime';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { deviceName } from '../device-name';
import { loginsQuery, useEndLogin } from '../security-api';
import styles from './rows.module.css';

/** Where the person is logged in; any place can be ended from here. */
export function LoginList() {
  const { t } = useTranslation('identity');
  const timeZone = useTimeZone();
  const logins = useQuery(loginsQuery);
  const end = useEndLogin();
  return (
    <Panel title={t('logins.title')}>
      <Loaded query={logins} rows={3}>
        {(list) => (
          <ul className={styles.rows}>
            {list.items.map(({ data }) => (
              <li key={data.id}>
                <div>
                  <strong>{deviceName(data.userAgent) ?? t('logins.unknown')}</strong>{' '}
                  {data.current && <Tag color="processing">{t('logins.current')}</Tag>}
                  <p>
                    {data.ip && `${data.ip} · `}
                    {t('logins.seen')} <Moment at={data.lastSeenAt} timeZone={timeZone} />
                  </p>
                </div>
                {!data.current && (
                  <Button
                    danger
                    loading={end.isPending && end.variables === data.id}
                    aria-label={t('logins.endOf', { device: deviceName(data.userAgent) ?? t('logins.unknown') })}
                    onClick={() => end.mutate(data.id)}
                  >
                    {t('logins.end')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}
