import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '~/shared/components/Loaded';
import { Panel } from '~/shared/components/Panel';
import { Moment } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { useTimeZone } from '~/shared/time/use-time-zone';
import type { IssueResource } from '../api';
import { type Slip, slipsQuery } from '../slip-api';
import { SlipDialog } from './SlipDialog';
import styles from './slips.module.css';

/** The slips of an issue, newest first, for offices. */
export function Slips({ issue: { data, abilities } }: { issue: IssueResource }) {
  const { t } = useTranslation('issues');
  const slips = useQuery(slipsQuery(data.id));
  const [writing, setWriting] = useState(false);
  return (
    <Panel
      title={t('slips.title')}
      extra={abilities.issueSlip && <Button onClick={() => setWriting(true)}>{t('slips.new')}</Button>}
    >
      <Loaded query={slips}>
        {({ data: found }) =>
          found.length > 0 ? (
            <ul className={styles.list}>
              {found.map((slip) => (
                <SlipLine key={slip.id} slip={slip} issueId={data.id} />
              ))}
            </ul>
          ) : (
            <p className={styles.muted}>{t('slips.none')}</p>
          )
        }
      </Loaded>
      {writing && <SlipDialog issueId={data.id} onClose={() => setWriting(false)} />}
    </Panel>
  );
}

function SlipLine({ slip, issueId }: { slip: Slip; issueId: string }) {
  const { t } = useTranslation('issues');
  const { locale, say } = useLanguage();
  const timeZone = useTimeZone();
  const { id, kind, number, receiver, outside, issuedAt, answeredAt, answer } = slip;
  const file = (format: string) => `/api/issues/${issueId}/slips/${id}/file?format=${format}&locale=${locale}`;
  return (
    <li>
      <div className={styles.head}>
        <strong>
          {t(`slips.kind.${kind}`)} {number}
        </strong>
        <span className={styles.files}>
          <a href={file('docx')} aria-label={t('slips.word', { number })}>
            Word
          </a>
          <a href={file('pdf')} aria-label={t('slips.pdf', { number })}>
            PDF
          </a>
        </span>
      </div>
      <div className={styles.muted}>
        {t(outside ? 'slips.toOutside' : 'slips.to', { receiver: say(receiver) })} ·{' '}
        <Moment at={issuedAt} timeZone={timeZone} />
      </div>
      {answeredAt ? (
        <blockquote className={styles.answer}>
          <p>{answer}</p>
          <span className={styles.muted}>
            {t('slips.answered')} <Moment at={answeredAt} timeZone={timeZone} />
          </span>
        </blockquote>
      ) : (
        outside && <p className={styles.muted}>{t('slips.unanswered')}</p>
      )}
    </li>
  );
}
