import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { Panel } from '~/shared/components/Panel';
import { mailQuery } from '../api';
import styles from './mails.module.css';

export function MailPage() {
  const { t } = useTranslation('mails');
  const { id = '' } = useParams();
  const mail = useQuery(mailQuery(id));
  return (
    <div className={styles.page}>
      <Loaded query={mail} page>
        {(data) => (
          <>
            <PageHeader title={data.subject} lead={data.recipient} above={<Link to="/mails">{t('title')}</Link>} />
            <Panel>
              <p className={styles.text}>{withLinks(data.text)}</p>
            </Panel>
            {data.calendar && (
              <Panel title={t('calendar')}>
                <pre className={styles.file}>{data.calendar}</pre>
              </Panel>
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}

/** The plain text of a mail with its links to this site clickable; nothing in it is ever taken as markup. */
function withLinks(text: string) {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) => {
    const key = `${index} ${part}`;
    if (index % 2 === 0) return <Fragment key={key}>{part}</Fragment>;
    return (
      <a key={key} href={part}>
        {part}
      </a>
    );
  });
}
