import { useTranslation } from 'react-i18next';
import { type Availability, placeOf, spansOf, weekdays, withSpans } from '../hours';
import { CopyDay } from './CopyDay';
import { SpanList } from './SpanList';
import { useWeekdayName } from './use-weekday-name';
import styles from './week.module.css';

interface Props {
  hours: Availability;
  readOnly: boolean;
  onChange: (hours: Availability) => void;
}

export function WeekEditor({ hours, readOnly, onChange }: Props) {
  const { t } = useTranslation('availability');
  const nameOf = useWeekdayName();
  return (
    <ul className={styles.week}>
      {weekdays.map((weekday) => {
        const spans = spansOf(hours, weekday);
        return (
          <li key={weekday} className={styles.day}>
            <div className={styles.name}>
              <h3>{nameOf(weekday)}</h3>
              {spans.length === 0 && <span>{t('closed')}</span>}
            </div>
            <SpanList
              day={nameOf(weekday)}
              spans={spans}
              readOnly={readOnly}
              onChange={(next) => onChange(withSpans(hours, weekday, next))}
            />
            <div className={styles.side}>
              <div className={styles.bar} aria-hidden="true">
                {spans.map((span) => {
                  const { start, width } = placeOf(span);
                  return <i key={span.from + span.to} style={{ left: `${start}%`, width: `${width}%` }} />;
                })}
              </div>
              {!readOnly && spans.length > 0 && <CopyDay hours={hours} from={weekday} onChange={onChange} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
