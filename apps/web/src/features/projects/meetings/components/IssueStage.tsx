import { LockOutlined } from '@ant-design/icons';
import { Button, Input, Tag } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Link } from '~/shared/components/Link';
import { ZonedTime } from '~/shared/components/ZonedTime';
import { useDraft } from '~/shared/forms/use-draft';
import { useLanguage } from '~/shared/i18n/use-language';
import { LightMark } from '~/shared/issues/LightMark';
import { stepWords } from '~/shared/issues/words';
import { type AgendaItem, type MeetingResource, useEditItem } from '../api';
import { Decisions } from './Decisions';
import styles from './meetings.module.css';

interface Props {
  meeting: MeetingResource;
  item: AgendaItem;
  addAction(): void;
}

/** The issue that is talked about, big enough for the back row. */
export function IssueStage({ meeting: { data, abilities }, item, addAction }: Props) {
  const { t } = useTranslation(['meetings', 'ledger', 'project-codes', 'common']);
  const { t: ledger } = useTranslation('ledger');
  const { say } = useLanguage();
  const { issue } = item;
  const edit = useEditItem(data.id);
  const talking = abilities.discuss === true;
  const toggle = () => edit.mutate({ itemId: item.id, discussed: !item.discussedAt, version: item.version });
  return (
    <article className={styles.stage} aria-labelledby={`item-${item.id}`}>
      <p className={styles.stageHead}>
        <LightMark light={issue.light} />
        <Link to={`/issues/${item.issueId}`}>{item.number}</Link>
        <span>{t(`project-codes:category.${item.category}`)}</span>
        {item.project && <span>{say(item.project)}</span>}
        {item.confidential && <Tag icon={<LockOutlined />}>{t('ledger:confidential')}</Tag>}
      </p>
      <h2 id={`item-${item.id}`}>{issue.title}</h2>
      <dl className={styles.facts}>
        <div>
          <dt>{t('item.holder')}</dt>
          <dd>{[say(issue.holder), issue.person].filter(Boolean).join(' · ')}</dd>
        </div>
        <div>
          <dt>{t('item.due')}</dt>
          <dd>{issue.dueAt ? <ZonedTime at={issue.dueAt} timeZone={data.timeZone} /> : t('item.finished')}</dd>
        </div>
        <div>
          <dt>{t('item.nextStep')}</dt>
          <dd>{issue.nextStep ? stepWords(ledger, issue.nextStep) : t('item.finished')}</dd>
        </div>
      </dl>
      {talking ? (
        <Notes key={item.id} meetingId={data.id} item={item} />
      ) : (
        item.notes && <p className={styles.notes}>{item.notes}</p>
      )}
      <h3>{t('decisions.title')}</h3>
      <Decisions
        meetingId={data.id}
        removable={talking}
        decisions={data.decisions.filter(({ issueId }) => issueId === item.issueId)}
      />
      {talking && (
        <div className={styles.buttons}>
          <Button type="primary" size="large" onClick={addAction}>
            {t('action.add')} <kbd>A</kbd>
          </Button>
          <Button size="large" loading={edit.isPending} onClick={toggle}>
            {t(item.discussedAt ? 'item.again' : 'item.discussed')} <kbd>D</kbd>
          </Button>
        </div>
      )}
      {edit.error && <ErrorNote error={edit.error} />}
    </article>
  );
}

/** Kept while typing; saved when the writer leaves the field. */
function Notes({ meetingId, item }: { meetingId: string; item: AgendaItem }) {
  const { t } = useTranslation(['meetings', 'common']);
  const id = useId();
  const edit = useEditItem(meetingId);
  // Undefined until somebody types here: what others note meanwhile shows up.
  const [draft, change, clear] = useDraft<{ notes?: string }>(`meeting-notes.${item.id}`, {});
  const save = () => {
    if (draft.notes === undefined || draft.notes === item.notes) return;
    const forget = () => {
      change({ notes: undefined });
      clear();
    };
    edit.mutate({ itemId: item.id, notes: draft.notes, version: item.version }, { onSuccess: forget });
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('item.notes')}</label>
      <Input.TextArea
        id={id}
        rows={4}
        maxLength={5000}
        value={draft.notes ?? item.notes}
        onChange={({ target }) => change({ notes: target.value })}
        onBlur={save}
      />
      {edit.error && <ErrorNote error={edit.error} kept={t('common:kept')} />}
    </div>
  );
}
