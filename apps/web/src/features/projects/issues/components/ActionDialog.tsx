import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { useDraft } from '~/shared/forms/use-draft';
import { actions, bodyOf, type Entries, fieldsOf, type IssueAction, isComplete } from '../actions';
import { type IssueResource, useAct } from '../api';
import { useUploads } from '../use-uploads';
import { ActionField } from './ActionField';
import { FileChooser } from './FileChooser';
import styles from './issue.module.css';
import { UploadList } from './UploadList';

interface Props {
  issue: IssueResource;
  action: IssueAction;
  onClose(): void;
}

/** One step: what it needs, why, and the button. Entries are kept until they are sent. */
export function ActionDialog({ issue: { data, abilities }, action, onClose }: Props) {
  const { t } = useTranslation(['issues', 'issue-files', 'common']);
  const [entries, change, clear] = useDraft<Entries>(`issue.${data.id}.${action}`, {});
  const act = useAct(data.id, action);
  const { uploads, busy, add, sendAll, retry, remove, left } = useUploads(data.id, 'proof');
  const definition = actions.find((candidate) => candidate.action === action)!;
  const fields = fieldsOf(definition, data, abilities.seeOffices === true);
  const send = async (more: Record<string, unknown> = {}) => {
    // Files first: once it is reported solved, nothing can be added. Each of them is a version of the issue.
    const failed = uploads.some(({ error }) => error !== undefined);
    const issue = await (failed ? retry() : sendAll());
    if (left() > 0) return;
    act.mutate(
      { ...bodyOf(action, entries, issue?.data.version ?? data.version), ...more },
      {
        onSuccess: () => {
          clear();
          onClose();
        },
      },
    );
  };
  const deciding = action === 'decide-pause';
  return (
    <Modal
      open
      title={t(`action.${action}`)}
      okText={deciding ? t('pause.consent') : t(`do.${action}`)}
      cancelText={deciding ? t('pause.refuse') : t('cancel')}
      okButtonProps={{
        danger: definition.danger,
        disabled: !isComplete(fields, entries),
        loading: act.isPending || busy,
      }}
      onOk={() => void send(deciding ? { consent: true } : {})}
      onCancel={(event) => {
        const refusing = deciding && (event.target as HTMLElement).closest('.ant-modal-footer');
        if (refusing) void send({ consent: false });
        else onClose();
      }}
    >
      <p>{t(`hint.${action}`)}</p>
      {deciding && data.pauseRequest && (
        <blockquote className={styles.quote}>
          {t(`pauseReason.${data.pauseRequest.reason}`)} – {data.pauseRequest.note}
        </blockquote>
      )}
      {fields.map((field) =>
        field.kind === 'files' ? (
          <div key={field.name} className={styles.field}>
            <span>{t('issue-files:proof')}</span>
            <FileChooser busy={busy} onChosen={(files) => void add(files)}>
              {uploads.length > 0 && <UploadList uploads={uploads} onRemove={remove} />}
            </FileChooser>
          </div>
        ) : (
          <ActionField key={field.name} field={field} issueId={data.id} entries={entries} change={change} />
        ),
      )}
      {act.error && <ErrorNote error={act.error} kept={t('common:kept')} />}
    </Modal>
  );
}
