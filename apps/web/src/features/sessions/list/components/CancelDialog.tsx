import { Input, Modal } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { useDraft } from '~/shared/forms/use-draft';
import type { Session } from '~/shared/sessions/types';
import { useCancel } from '../api';

/** Names what will be lost, and asks why: the other side reads the reason. */
export function CancelDialog({ session, onClose }: { session: Session; onClose: () => void }) {
  const { t } = useTranslation(['sessions', 'common']);
  const id = useId();
  const [{ reason }, change, clear] = useDraft(`cancel.${session.id}`, { reason: '' });
  const cancel = useCancel(session);
  const people = session.hosts.length + session.guests.length + 1;
  return (
    <Modal
      open
      title={t('cancel.title')}
      okText={t('cancel.button')}
      cancelText={t('cancel.keep')}
      okButtonProps={{ danger: true, disabled: reason.trim() === '', loading: cancel.isPending }}
      onCancel={onClose}
      onOk={() =>
        cancel.mutate(reason.trim(), {
          onSuccess: () => {
            clear();
            onClose();
          },
        })
      }
    >
      <p>{t('cancel.text', { topic: session.topic, count: people })}</p>
      <label htmlFor={id}>{t('reason')}</label>
      <Input.TextArea
        id={id}
        rows={3}
        maxLength={500}
        showCount
        autoFocus
        style={{ marginBottom: 28 }}
        value={reason}
        onChange={({ target }) => change({ reason: target.value })}
      />
      {cancel.error && <ErrorNote error={cancel.error} kept={t('common:kept')} />}
    </Modal>
  );
}
