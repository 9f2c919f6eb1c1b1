import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { useLanguage } from '~/shared/i18n/use-language';
import { formatPlainDay } from '~/shared/time/format';
import { addDays } from '~/shared/time/wall-time';
import { calendarQuery } from '../api';
import styles from './ledger.module.css';

/** What is due on which day of a month, in the zone's time. */
export function DueCalendar() {
  const { t } = useTranslation('ledger');
  const { locale } = useLanguage();
  const [month, setMonth] = useState(() => new Date().toISOString().slice(0, 7));
  const first = `${month}-01`;
  const next = nextMonth(month, 1);
  const days = useQuery(calendarQuery(first, addDays(`${next}-01`, -1)));
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const start = addDays(first, -weekday);
  const cells = Array.from({ length: 42 }, (_, index) => addDays(start, index)).filter(
    (date, index) => index < 35 || date.startsWith(month),
  );
  return (
    <section>
      <div className={styles.calendarHead}>
        <Button onClick={() => setMonth(nextMonth(month, -1))}>{t('calendar.before')}</Button>
        <h2>{formatPlainDay(first, locale, { year: 'numeric', month: 'long' })}</h2>
        <Button onClick={() => setMonth(next)}>{t('calendar.after')}</Button>
      </div>
      <Loaded query={days}>
        {({ days: found }) => (
          <ol className={styles.calendar}>
            {cells.map((date) => {
              const due = found.find((day) => day.date === date);
              return (
                <li key={date} data-other={!date.startsWith(month) || undefined}>
                  <span className={styles.muted}>
                    {formatPlainDay(date, locale, { day: 'numeric', weekday: 'short' })}
                  </span>
                  {due && (
                    <Link to={`/issues?state=open&dueFrom=${date}&dueTo=${date}`}>
                      {t('calendar.due', { count: due.count })}
                      {due.overdue > 0 && ` · ${t('calendar.overdue', { count: due.overdue })}`}
                    </Link>
                  )}
                </li>
              );
            })}
          </ol>
        )}
      </Loaded>
    </section>
  );
}

function nextMonth(month: string, by: 1 | -1): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}
