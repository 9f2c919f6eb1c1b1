import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Panel } from '~/shared/components/Panel';
import { Moment } from '~/shared/components/ZonedTime';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { invitationsQuery, useRevokeInvitation } from '../api';
import styles from './rows.module.css';

/** Invitations that wait for an answer; nothing where there are none. */
export function Invitations() {
  const { t } = useTranslation(['organisation', 'common']);
  const timeZone = useTimeZone();
  const invitations = useQuery(invitationsQuery);
  const revoke = useRevokeInvitation();
  const items = invitations.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Panel title={t('invite.waiting')}>
      <ul className={styles.rows}>
        {items.map(({ data, abilities }) => (
          <li key={data.id}>
            <div>
              <strong>{data.email}</strong>
              <p>
                {t('invite.until')} <Moment at={data.expiresAt} timeZone={timeZone} />
              </p>
            </div>
            <span>{t(`common:role.${data.role}`)}</span>
            {abilities.revoke && (
              <Button
                danger
                aria-label={t('invite.revokeOf', { email: data.email })}
                onClick={() => revoke.mutate(data.id)}
              >
                {t('invite.revoke')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
