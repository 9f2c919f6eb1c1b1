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
import { Alert, Button, Input, Switch } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type IssueCategory, issueCategories } from '#contracts';
import { LostConnection } from '~/shared/api/problem';
import { ErrorNote } from '~/shared/components/ErrorState';
import { useFiling } from '../use-filing';
import { FiledResult } from './FiledResult';
import styles from './issue.module.css';
import { PhotoPicker } from './PhotoPicker';
import { VoiceNote } from './VoiceNote';

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

/** The report itself: what it is about, in a few words, with photos and a voice note. */
export function FileForm({ projectId }: { projectId: string }) {
  const { t } = useTranslation(['issues', 'issue-files', 'project-codes', 'common']);
  const ids = { title: useId(), description: useId(), confidential: useId(), hint: useId() };
  const { draft, change, clear, addFile, removeFile, online, filing, send, filed, sending, again } =
    useFiling(projectId);

  if (filed) {
    return <FiledResult filed={filed} files={draft?.filed ? draft.files : []} onAgain={again} {...sending} />;
  }
  if (!draft) return null;
  // Who may not know who speaks is not given the voice; a confidential matter needs its words in writing.
  const recorded = draft.files.some(({ purpose }) => purpose === 'voice');
  const spoken = recorded && !draft.confidential;
  const written = draft.description.trim() !== '';
  const complete = draft.category !== undefined && draft.title.trim() !== '' && (written || spoken);
  const busy = filing.isPending || draft.sent;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!complete) return;
        if (!written) change({ description: t('issue-files:voice.instead') });
        send();
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
      <PhotoPicker
        photos={draft.files.filter(({ purpose }) => purpose === 'photo')}
        disabled={busy}
        onAdd={(photo) => addFile('photo', photo)}
        onRemove={removeFile}
      />
      <VoiceNote
        note={draft.files.find(({ purpose }) => purpose === 'voice')}
        disabled={busy}
        onRecorded={(sound) => void addFile('voice', sound)}
        onRemove={removeFile}
      />
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
      {recorded && draft.confidential && !written && <p role="status">{t('issue-files:voice.alsoWrite')}</p>}
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
