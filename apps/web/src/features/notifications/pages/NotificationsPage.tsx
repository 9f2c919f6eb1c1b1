import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '~/shared/api/me';
import { PageHeader } from '~/shared/components/PageHeader';
import { Panel } from '~/shared/components/Panel';
import { useMarkRead } from '../api';
import { NotificationList } from '../components/NotificationList';

export function NotificationsPage() {
  const { t } = useTranslation('notifications');
  const me = useMe();
  const read = useMarkRead();
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          (me?.unreadNotifications ?? 0) > 0 && (
            <Button loading={read.isPending} onClick={() => read.mutate({ all: true })}>
              {t('markAll')}
            </Button>
          )
        }
      />
      <Panel>
        <NotificationList />
      </Panel>
    </>
  );
}
