import {
  AuditOutlined,
  BankOutlined,
  BulbOutlined,
  CarOutlined,
  CloudOutlined,
  EllipsisOutlined,
  EnvironmentOutlined,
  ExperimentOutlined,
  FireOutlined,
  GlobalOutlined,
  TeamOutlined,
  ThunderboltOutlined,
} from '@ant-design/icons';
import { Alert, Button, Input, Result, Switch } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type IssueCategory, issueCategories } from '#contracts';
import { LostConnection } from '~/shared/api/problem';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { EmptyState } from '~/shared/components/EmptyState';
import { ErrorNote } from '~/shared/components/ErrorState';
import { PageHeader } from '~/shared/components/PageHeader';
import { Moment } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { useTimeZone } from '~/shared/time/use-time-zone';
import styles from '../components/issue.module.css';
import { useFiling } from '../use-filing';

const icons: Record<IssueCategory, ReactNode> = {
  land: <EnvironmentOutlined />,
  power: <ThunderboltOutlined />,
  water: <CloudOutlined />,
  gas: <BulbOutlined />,
  heat: <FireOutlined />,
  labour: <TeamOutlined />,
  logistics: <CarOutlined />,
  finance: <BankOutlined />,
  permits: <AuditOutlined />,
  environment: <ExperimentOutlined />,
  customs: <GlobalOutlined />,
  other: <EllipsisOutlined />,
};

/** Reporting a problem: made for a phone, done in under a minute, and never lost. */
export function FileIssuePage() {
  const { t } = useTranslation('issues');
  const [search] = useSearchParams();
  const projectId = search.get('project');
  return (
    <div className={styles.file}>
      <PageHeader title={t('file.title')} lead={t('file.lead')} />
      {projectId ? (
        <FileForm key={projectId} projectId={projectId} />
      ) : (
        <EmptyState
          title={t('file.chooseTitle')}
          action={
            <ButtonLink type="primary" to="/projects">
              {t('file.choose')}
            </ButtonLink>
          }
        >
          {t('file.chooseText')}
        </EmptyState>
      )}
    </div>
  );
}

function FileForm({ projectId }: { projectId: string }) {
  const { t } = useTranslation(['issues', 'project-codes', 'common']);
  const { say } = useLanguage();
  const timeZone = useTimeZone();
  const ids = { title: useId(), description: useId(), confidential: useId(), hint: useId() };
  const { draft, change, clear, online, filing, send } = useFiling(projectId);

  if (filing.data) {
    const { id, number, holder, dueAt } = filing.data.data;
    return (
      <Result
        status="success"
        title={t('file.done', { number })}
        subTitle={
          <>
            {t('file.holds', { holder: say(holder.name) })} {dueAt && <Moment at={dueAt} timeZone={timeZone} />}
          </>
        }
        extra={[
          <ButtonLink key="open" type="primary" to={`/issues/${id}`}>
            {t('file.open')}
          </ButtonLink>,
          <Button key="again" onClick={() => filing.reset()}>
            {t('file.again')}
          </Button>,
        ]}
      />
    );
  }
  if (!draft) return null;
  const complete = draft.category !== undefined && draft.title.trim() !== '' && draft.description.trim() !== '';
  const busy = filing.isPending || draft.sent;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) send();
      }}
    >
      <fieldset className={styles.categories} disabled={busy}>
        <legend>{t('file.category')}</legend>
        {issueCategories.map((category) => (
          <label key={category} className={styles.category}>
            <input
              type="radio"
              name="category"
              className="visually-hidden"
              checked={draft.category === category}
              onChange={() => change({ category })}
            />
            <span className={styles.icon}>{icons[category]}</span>
            {t(`project-codes:category.${category}`)}
          </label>
        ))}
      </fieldset>
      <div className={styles.field}>
        <label htmlFor={ids.title}>{t('file.short')}</label>
        <Input
          id={ids.title}
          size="large"
          maxLength={120}
          disabled={busy}
          value={draft.title}
          onChange={({ target }) => change({ title: target.value })}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={ids.description}>{t('file.description')}</label>
        <Input.TextArea
          id={ids.description}
          rows={5}
          maxLength={5000}
          disabled={busy}
          value={draft.description}
          onChange={({ target }) => change({ description: target.value })}
        />
      </div>
      <div className={styles.switch}>
        <Switch
          id={ids.confidential}
          checked={draft.confidential}
          disabled={busy}
          aria-describedby={ids.hint}
          onChange={(confidential) => change({ confidential })}
        />
        <div>
          <label htmlFor={ids.confidential}>{t('file.confidential')}</label>
          <div id={ids.hint} className={styles.muted}>
            {t('file.confidentialHint')}
          </div>
        </div>
      </div>
      {draft.sent
        ? !filing.isPending && (
            <Alert
              type="warning"
              showIcon
              role="status"
              className={styles.note}
              title={t('file.unanswered')}
              description={t('file.unansweredText')}
              action={
                <Button size="small" onClick={clear}>
                  {t('file.startOver')}
                </Button>
              }
            />
          )
        : !online && (
            <Alert
              type="warning"
              showIcon
              role="status"
              className={styles.note}
              title={t(draft.waiting ? 'file.waiting' : 'file.offline')}
              description={t('file.kept')}
            />
          )}
      {filing.error && !(filing.error instanceof LostConnection) && (
        <ErrorNote error={filing.error} kept={t('common:kept')} />
      )}
      <Button
        type="primary"
        size="large"
        htmlType="submit"
        block
        disabled={!complete || (draft.waiting && !draft.sent)}
        loading={filing.isPending}
      >
        {t(draft.sent ? 'file.sendAgain' : online ? 'file.send' : 'file.sendLater')}
      </Button>
    </form>
  );
}
