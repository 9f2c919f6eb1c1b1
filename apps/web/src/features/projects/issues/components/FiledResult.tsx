import { CheckCircleOutlined, ClockCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { Moment } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { useTimeZone } from '~/shared/time/use-time-zone';
import type { DraftFile, FiledIssue } from '../use-offline-draft';
import styles from './files.module.css';

interface Props {
  filed: FiledIssue;
  /** Those that have not all arrived; none when everything is there. */
  files: readonly DraftFile[];
  stuck: boolean;
  tryNow(): void;
  onAgain(): void;
}

/** The issue is filed: who holds it until when, and how its files are getting on. */
export function FiledResult({ filed: { id, number, holder, dueAt }, files, stuck, tryNow, onAgain }: Props) {
  const { t } = useTranslation(['issues', 'issue-files']);
  const { say } = useLanguage();
  const timeZone = useTimeZone();
  const under = files.some(({ sent, refused }) => !sent && !refused);
  return (
    <Result
      status="success"
      title={t('file.done', { number })}
      subTitle={
        <>
          {t('file.holds', { holder: say(holder) })} {dueAt && <Moment at={dueAt} timeZone={timeZone} />}
        </>
      }
      extra={[
        ...(under
          ? []
          : [
              <ButtonLink
                key="open"
                type="primary"
                to={`/issues/${id}`}
                onClick={files.length > 0 ? onAgain : undefined}
              >
                {t('file.open')}
              </ButtonLink>,
              <Button key="again" onClick={onAgain}>
                {t('file.again')}
              </Button>,
            ]),
        ...(under && stuck
          ? [
              <Button key="now" onClick={tryNow}>
                {t('file.sendAgain')}
              </Button>,
            ]
          : []),
      ]}
    >
      {files.length > 0 && <Progress files={files} under={under} />}
    </Result>
  );
}

function Progress({ files, under }: { files: readonly DraftFile[]; under: boolean }) {
  const { t, i18n } = useTranslation(['issue-files', 'errors']);
  const count = files.filter(({ sent }) => sent).length;
  const why = (code: string) => {
    const key = i18n.exists(`errors:${code}.what`) ? code : 'internal-error';
    return (t as (key: string) => string)(`errors:${key}.what`);
  };
  return (
    <>
      <p role="status">{t(under ? 'sending.under' : 'sending.notAll', { count, of: files.length })}</p>
      <ul className={styles.progress}>
        {files.map(({ key, purpose, sent, refused }, index) => (
          <li key={key}>
            {sent ? <CheckCircleOutlined /> : refused ? <CloseCircleOutlined /> : <ClockCircleOutlined />}{' '}
            {t(`purpose.${purpose}`)} {index + 1}:{' '}
            {sent ? t('sending.there') : refused ? why(refused) : t('sending.waits')}
          </li>
        ))}
      </ul>
    </>
  );
}
