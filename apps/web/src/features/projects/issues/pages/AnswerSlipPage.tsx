import { useQuery } from '@tanstack/react-query';
import { Button, Input, Result } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Answer } from '~/shared/api/contract';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { Panel } from '~/shared/components/Panel';
import { BothTimes, Moment } from '~/shared/components/ZonedTime';
import { useDraft } from '~/shared/forms/use-draft';
import { useLanguage } from '~/shared/i18n/use-language';
import { stepWords } from '~/shared/issues/words';
import { useTimeZone } from '~/shared/time/use-time-zone';
import styles from '../components/issue.module.css';
import slipStyles from '../components/slips.module.css';
import { foundSlipQuery, useAnswerSlip } from '../slip-api';

type FoundSlip = Answer<'/api/slips/look', 'post'>;

/** Where somebody outside the platform answers a slip, without an account. */
export function AnswerSlipPage() {
  const token = useLocation().hash.slice(1);
  const slip = useQuery(foundSlipQuery(token));
  return (
    <Loaded query={slip} page>
      {(found) => <Slip slip={found} token={token} />}
    </Loaded>
  );
}

function Slip({ slip, token }: { slip: FoundSlip; token: string }) {
  const { t } = useTranslation(['issues', 'project-codes', 'common']);
  const { t: ledger } = useTranslation('ledger');
  const { say } = useLanguage();
  const timeZone = useTimeZone();
  const id = useId();
  const [{ text }, change, clear] = useDraft(`slip.${slip.number}.${token.slice(-8)}`, { text: '' });
  const answering = useAnswerSlip(token);
  if (slip.answeredAt || answering.data) {
    return <Result status="success" title={t('slips.thanks')} subTitle={t('slips.thanksText')} />;
  }
  return (
    <div className={styles.file}>
      <PageHeader
        title={`${t(`slips.kind.${slip.kind}`)} ${slip.number}`}
        lead={t('slips.lead', { zone: say(slip.zone), receiver: say(slip.receiver) })}
      />
      <Panel>
        <dl className={styles.about}>
          <dt>{t('slips.about')}</dt>
          <dd>
            {slip.issueNumber} {slip.title}
          </dd>
          <dt>{t('slips.category')}</dt>
          <dd>{t(`project-codes:category.${slip.category}`)}</dd>
          {slip.project && (
            <>
              <dt>{t('about.project')}</dt>
              <dd>{say(slip.project)}</dd>
            </>
          )}
          <dt>{t('holds')}</dt>
          <dd>{say(slip.holder)}</dd>
          {slip.nextStep && (
            <>
              <dt>{t('next')}</dt>
              <dd>{stepWords(ledger, slip.nextStep)}</dd>
            </>
          )}
          {slip.dueAt && (
            <>
              <dt>{t('until')}</dt>
              <dd>
                <BothTimes at={slip.dueAt} mine={timeZone} theirs={slip.timeZone} />
              </dd>
            </>
          )}
        </dl>
        {slip.note && (
          <>
            <h2>{t('slips.note')}</h2>
            <p className={styles.description}>{slip.note}</p>
          </>
        )}
      </Panel>
      <form
        className={slipStyles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) answering.mutate(text.trim(), { onSuccess: clear });
        }}
      >
        <div className={styles.field}>
          <label htmlFor={id}>{t('slips.yours')}</label>
          <Input.TextArea
            id={id}
            rows={6}
            maxLength={2000}
            value={text}
            onChange={({ target }) => change({ text: target.value })}
          />
        </div>
        <p className={styles.muted}>
          {t('slips.once')} {slip.answerUntil && <Moment at={slip.answerUntil} timeZone={timeZone} />}
        </p>
        {answering.error && <ErrorNote error={answering.error} kept={t('common:kept')} />}
        <Button
          type="primary"
          size="large"
          htmlType="submit"
          block
          disabled={!text.trim()}
          loading={answering.isPending}
        >
          {t('slips.send')}
        </Button>
      </form>
    </div>
  );
}
