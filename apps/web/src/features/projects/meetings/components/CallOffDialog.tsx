import { Input, Modal } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { useDraft } from '~/shared/forms/use-draft';
import { type Meeting, useCallOff } from '../api';
import styles from './meetings.module.css';

/** Nobody has to come: the meeting stays where it is found, with the reason. */
export function CallOffDialog({ meeting: { id, number }, onClose }: { meeting: Meeting; onClose(): void }) {
  const { t } = useTranslation(['meetings', 'common']);
  const reasonId = useId();
  const [{ reason }, change, clear] = useDraft(`call-off.${id}`, { reason: '' });
  const callOff = useCallOff(id);
  const send = () =>
    callOff.mutate(reason.trim(), {
      onSuccess: () => {
        clear();
        onClose();
      },
    });
  return (
    <Modal
      open
      title={t('callOff.title', { number })}
      okText={t('callOff.save')}
      okButtonProps={{ danger: true, disabled: reason.trim() === '', loading: callOff.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <p>{t('callOff.hint')}</p>
      <div className={styles.field}>
        <label htmlFor={reasonId}>{t('callOff.reason')}</label>
        <Input.TextArea
          id={reasonId}
          autoFocus
          rows={3}
          maxLength={500}
          value={reason}
          onChange={({ target }) => change({ reason: target.value })}
        />
      </div>
      {callOff.error && <ErrorNote error={callOff.error} kept={t('common:kept')} />}
    </Modal>
  );
}
