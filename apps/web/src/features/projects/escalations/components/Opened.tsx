import { Drawer, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '~/shared/components/ErrorState';
import { Loaded } from '~/shared/components/Loaded';
import type { IssueAction } from '../../issues/actions';
import { ActionDialog } from '../../issues/components/ActionDialog';
import { Log } from '../../issues/components/Log';
import { useOpened } from '../api';

/** Everything that happened to an issue, beside the list. */
export function History({ id, onClose }: { id: string; onClose(): void }) {
  const { t } = useTranslation('escalations');
  const issue = useOpened(id);
  const { data } = issue.data ?? {};
  return (
    <Drawer
      open
      size={520}
      title={data ? `${data.number} ${data.title}` : t('history')}
      closable={{ 'aria-label': t('close') }}
      onClose={onClose}
    >
      <Loaded query={issue}>{({ data: read }) => <Log issue={read} />}</Loaded>
    </Drawer>
  );
}

/** A step on an issue where it stands; the issue is read first, as its page does. */
export function ActInPlace({ id, action, onClose }: { id: string; action: IssueAction; onClose(): void }) {
  const { t } = useTranslation(['escalations', 'issues']);
  const issue = useOpened(id);
  if (issue.data) return <ActionDialog issue={issue.data} action={action} onClose={onClose} />;
  if (!issue.error) return null;
  return (
    <Modal open title={t(`issues:action.${action}`)} footer={null} onCancel={onClose}>
      <ErrorState error={issue.error} onRetry={() => void issue.refetch()} />
    </Modal>
  );
}
