import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '~/shared/components/Loaded';
import { useLanguage } from '~/shared/i18n/use-language';
import { formatLongDay } from '~/shared/time/format';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { presetVersionsQuery } from '../time-limits-api';
import { LimitTable } from './LimitTable';
import styles from './limits.module.css';

/** Every version there was, with how many running issues keep it. */
export function PresetVersions({ code }: { code: string }) {
  const { t } = useTranslation('time-limits');
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.versions} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('versions')}</summary>
      {open && <Versions code={code} />}
    </details>
  );
}

function Versions({ code }: { code: string }) {
  const { t } = useTranslation('time-limits');
  const { locale } = useLanguage();
  const timeZone = useTimeZone();
  const versions = useQuery(presetVersionsQuery(code));
  return (
    <Loaded query={versions}>
      {({ items }) => (
        <ol className={styles.list} reversed>
          {items.map(({ number, clocks, confirm, createdAt, createdBy, runningIssues }) => (
            <li key={number}>
              <h3>{number === 0 ? t('shipped') : t('own', { number })}</h3>
              <p className={styles.faint}>
                {createdAt &&
                  `${t('by', { name: createdBy ?? '', day: formatLongDay(createdAt, locale, timeZone) })} · `}
                {t('running', { count: runningIssues })}
              </p>
              <LimitTable clocks={clocks} confirm={confirm} />
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}
