import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/shared/components/EmptyState';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { Moment } from '~/shared/components/ZonedTime';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { mailsQuery } from '../api';
import styles from './mails.module.css';

/** Mail that was written but, in this installation, is kept here instead of being sent. */
export function MailsPage() {
  const { t } = useTranslation('mails');
  const timeZone = useTimeZone();
  const mails = useQuery(mailsQuery);
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Loaded query={mails}>
        {(list) =>
          list.items.length === 0 ? (
            <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
          ) : (
            <ul className={styles.list}>
              {list.items.map((mail) => (
                <li key={mail.id}>
                  <Link to={`/mails/${mail.id}`}>
                    <strong>{mail.subject}</strong>
                    <span>
                      {mail.recipient} · <Moment at={mail.createdAt} timeZone={timeZone} />
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}
