import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { useMe } from '~/shared/api/me';
import { NavLink } from '~/shared/components/Link';
import styles from './settings.module.css';

export function SettingsLayout() {
  const { t } = useTranslation();
  const me = useMe();
  const pages = [
    'profile' as const,
    'security' as const,
    ...(me?.abilities.manageTokens ? (['tokens'] as const) : []),
    ...(me?.organisation ? (['organisation'] as const) : []),
    ...(me?.abilities.seeMembers ? (['members'] as const) : []),
    ...(me?.abilities.editZone ? (['zone'] as const) : []),
    ...(me?.organisation?.kind === 'zone' ? (['stage-plan'] as const) : []),
    ...(me?.organisation?.kind === 'zone' ? (['green-channel', 'time-limits'] as const) : []),
    ...(me?.abilities.readAudit ? (['audit'] as const) : []),
  ] as const;
  return (
    <div className={styles.frame}>
      <nav className={styles.nav} aria-label={t('settings.label')}>
        {pages.map((name) => (
          <NavLink key={name} to={`/settings/${name}`}>
            {t(`settings.${name}`)}
          </NavLink>
        ))}
      </nav>
      <div className={styles.page}>
        <Outlet />
      </div>
    </div>
  );
}
