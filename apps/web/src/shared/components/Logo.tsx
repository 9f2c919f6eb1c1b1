import { useTranslation } from 'react-i18next';
import { Link } from './Link';
import styles from './logo.module.css';

export function Logo({ to = '' }: { to?: string }) {
  const { t } = useTranslation();
  return (
    <Link to={to} className={styles.logo} aria-label={t('brand.home')}>
      <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
        <path d="M20 7H10a4 4 0 0 0-4 4v11a4 4 0 0 0 4 4h11a4 4 0 0 0 4-4V12" />
        <circle cx="25.5" cy="6.5" r="2.6" />
      </svg>
      <span>{t('brand.name')}</span>
    </Link>
  );
}
