import { SearchOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useLogout, useSwitchOrganisation } from '~/features/identity/api';
import { NotificationBell } from '~/features/notifications/NotificationBell';
import { useMe } from '~/shared/api/me';
import { LanguageSwitch } from '~/shared/components/LanguageSwitch';
import { ShadeSwitch } from '~/shared/components/ShadeSwitch';
import { useLanguage } from '~/shared/i18n/use-language';
import styles from './account.module.css';

const Palette = lazy(async () => ({ default: (await import('../palette/Palette')).Palette }));
const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

export function AccountTools() {
  const { t } = useTranslation();
  const { to, say } = useLanguage();
  const navigate = useNavigate();
  const me = useMe();
  const logout = useLogout(() => navigate(to('')));
  const change = useSwitchOrganisation();
  const [searching, setSearching] = useState(false);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setSearching((open) => !open);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  const others = (me?.organisations ?? []).filter(({ id }) => id !== me?.organisation?.id);
  const items: MenuProps['items'] = [
    { key: 'profile', label: t('account.profile'), onClick: () => void navigate(to('/settings/profile')) },
    ...others.map((organisation) => ({
      key: organisation.id,
      label: t('account.workFor', { name: say(organisation.name) }),
      onClick: () => change.mutate(organisation.id),
    })),
    { type: 'divider' as const },
    {
      key: 'logout',
      label: t('account.logout'),
      onClick: () => logout.mutate(),
    },
  ];

  return (
    <div className={styles.tools}>
      <Button
        className={styles.search}
        icon={<SearchOutlined />}
        onClick={() => setSearching(true)}
        aria-keyshortcuts="Control+K Meta+K"
      >
        <span className={styles.searchWord}>{t('palette.open')}</span>
        <kbd>{isMac ? '⌘K' : 'Ctrl K'}</kbd>
      </Button>
      <NotificationBell />
      <span className={styles.wide}>
        <LanguageSwitch />
      </span>
      <ShadeSwitch />
      <Dropdown trigger={['click']} menu={{ items }}>
        <Button type="text" icon={<UserOutlined />} aria-label={t('account.menu', { name: me?.user.name ?? '' })}>
          <span className={styles.name}>{me?.user.name}</span>
        </Button>
      </Dropdown>
      {searching && (
        <Suspense>
          <Palette onClose={() => setSearching(false)} />
        </Suspense>
      )}
    </div>
  );
}
