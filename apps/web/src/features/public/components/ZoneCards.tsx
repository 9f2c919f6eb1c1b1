import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/shared/components/EmptyState';
import { Link } from '~/shared/components/Link';
import { ParcelArt } from '~/shared/components/ParcelArt';
import { useLanguage } from '~/shared/i18n/use-language';
import { coverOf } from '~/shared/zones/accent';
import { industryKey, regionKey } from '~/shared/zones/words';
import type { Zone } from '../api';
import styles from './zone-cards.module.css';

export function ZoneCards({ zones, level = 3 }: { zones: Zone[]; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  const { t } = useTranslation(['public', 'common']);
  const { say } = useLanguage();
  if (zones.length === 0) return <EmptyState title={t('zones.emptyTitle')}>{t('zones.emptyText')}</EmptyState>;
  return (
    <ul className={styles.cards}>
      {zones.map((zone) => (
        <li key={zone.slug} className={styles.card}>
          <div className={styles.cover} style={{ background: coverOf(zone.accent) }}>
            <ParcelArt seed={zone.slug} accent="#ffffff" className={styles.art} />
            {zone.region && <span className={styles.region}>{t(regionKey(zone.region))}</span>}
          </div>
          <div className={styles.body}>
            <Heading className={styles.name}>
              <Link to={`/zones/${zone.slug}`}>{say(zone.name)}</Link>
            </Heading>
            <p>{say(zone.summary)}</p>
            <p className={styles.industries}>
              {zone.industries.slice(0, 4).map((industry) => (
                <span key={industry}>{t(industryKey(industry))}</span>
              ))}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
