import { useTranslation } from 'react-i18next';
import { Link } from '~/shared/components/Link';
import styles from './counts.module.css';

interface Props {
  newSinceYesterday: number;
  unread: number;
  upcoming: number;
}

export function Counts({ newSinceYesterday, unread, upcoming }: Props) {
  const { t } = useTranslation('my-day');
  return (
    <ul className={styles.counts} aria-label={t('counts.label')}>
      <li>
        <Link to="/sessions">
          <strong>{newSinceYesterday}</strong>
          {t('counts.new', { count: newSinceYesterday })}
        </Link>
      </li>
      <li>
        <Link to="/sessions">
          <strong>{upcoming}</strong>
          {t('counts.upcoming', { count: upcoming })}
        </Link>
      </li>
      <li>
        <Link to="/notifications">
          <strong>{unread}</strong>
          {t('counts.unread', { count: unread })}
        </Link>
      </li>
    </ul>
  );
}
