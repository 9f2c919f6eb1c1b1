import { Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Panel } from '~/shared/components/Panel';
import { useDraft } from '~/shared/forms/use-draft';
import { type MeetingResource, useEditMeeting } from '../api';
import styles from './meetings.module.css';

/** What the meeting came to: kept while typing, saved when the writer leaves the field. */
export function Summary({ meeting: { data, abilities } }: { meeting: MeetingResource }) {
  const { t } = useTranslation(['meetings', 'common']);
  const id = useId();
  const edit = useEditMeeting(data.id);
  // Undefined until somebody types here: what others write meanwhile shows up.
  const [draft, change, clear] = useDraft<{ summary?: string }>(`meeting-summary.${data.id}`, {});
  if (!abilities.edit) {
    return (
      <Panel title={t('summary.title')}>
        <p className={styles.notes}>{data.summary || t('summary.none')}</p>
      </Panel>
    );
  }
  const save = () => {
    if (draft.summary === undefined) return;
    const forget = () => {
      change({ summary: undefined });
      clear();
    };
    if (draft.summary.trim() === data.summary) forget();
    else edit.mutate({ summary: draft.summary, version: data.version }, { onSuccess: forget });
  };
  const saved = edit.isSuccess && draft.summary === undefined;
  return (
    <Panel title={t('summary.title')}>
      <div className={styles.field}>
        <label htmlFor={id}>{t('summary.label')}</label>
        <Input.TextArea
          id={id}
          rows={5}
          maxLength={10_000}
          value={draft.summary ?? data.summary}
          onChange={({ target }) => change({ summary: target.value })}
          onBlur={save}
        />
        <p role="status" className={styles.muted}>
          {t(saved ? 'summary.saved' : 'summary.hint')}
        </p>
      </div>
      {edit.error && <ErrorNote error={edit.error} kept={t('common:kept')} />}
    </Panel>
  );
}
