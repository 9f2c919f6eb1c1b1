import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RoomSnapshot } from '../media';

/** What the connection is doing, in words; silent while all is well. */
export function ConnectionWords({ snapshot }: { snapshot: RoomSnapshot }) {
  const { t, i18n } = useTranslation(['room', 'errors']);
  const { connection, failure } = snapshot;
  if (connection === 'failed') {
    const known = failure && i18n.exists(`errors:${failure}.what`) ? failure : undefined;
    const say = t as (key: string) => string;
    const own =
      failure && i18n.exists(`room:failure.${failure.replace('media.', '')}`)
        ? failure.replace('media.', '')
        : 'network';
    return (
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={known ? say(`errors:${known}.what`) : say(`failure.${own}`)}
        description={known ? say(`errors:${known}.todo`) : t('failure.todo')}
      />
    );
  }
  if (connection !== 'waiting-for-worker' && connection !== 'reconnecting') return null;
  return <Alert type="info" showIcon role="status" title={t(`connection.${connection}`)} />;
}
