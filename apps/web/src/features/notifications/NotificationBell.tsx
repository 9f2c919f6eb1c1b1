import { BellOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Badge, Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '~/shared/api/me';
import { Link } from '~/shared/components/Link';
import { usePhone } from '~/shared/hooks/use-media';
import { useTopic } from '~/shared/live/use-topic';
import { NotificationList } from './components/NotificationList';

/** Rings by itself: news of the person and of their organisation refresh whatever is on the screen. */
export function NotificationBell() {
  const { t } = useTranslation('notifications');
  const queries = useQueryClient();
  const me = useMe();
  const [open, setOpen] = useState(false);
  const phone = usePhone();
  useTopic(me ? `user:${me.user.id}` : undefined, () => {
    for (const key of ['notifications', 'me', 'sessions', 'my-day'])
      void queries.invalidateQueries({ queryKey: [key] });
  });
  useTopic(me?.organisation ? `organisation:${me.organisation.id}` : undefined, ({ event }) => {
    const keys =
      event === 'organisation.changed' ? ['me', 'members', 'organisation'] : ['sessions', 'my-day', 'offerings'];
    for (const key of keys) void queries.invalidateQueries({ queryKey: [key] });
  });
  const unread = me?.unreadNotifications ?? 0;
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement={phone ? 'bottom' : 'bottomRight'}
      destroyOnHidden
      getPopupContainer={(bell) => bell.parentElement ?? document.body}
      title={t('title')}
      content={
        <div style={{ width: 'min(360px, 84vw)' }}>
          <NotificationList most={6} onFollow={() => setOpen(false)} />
          <p style={{ margin: '12px 0 0', textAlign: 'center' }}>
            <Link to="/notifications" onClick={() => setOpen(false)}>
              {t('all')}
            </Link>
          </p>
        </div>
      }
    >
      <Button
        type="text"
        aria-label={t('bell', { count: unread })}
        icon={
          <Badge count={unread} size="small" overflowCount={99}>
            <BellOutlined style={{ fontSize: 17 }} />
          </Badge>
        }
      />
    </Popover>
  );
}
