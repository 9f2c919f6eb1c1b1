import { DeleteOutlined } from '@ant-design/icons';
import { Button, DatePicker, Segmented } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '~/shared/i18n/use-language';
import { formatPlainDay } from '~/shared/time/format';
import { dayOf } from '~/shared/time/wall-time';
import { type Availability, nextSpan, withException } from '../hours';
import styles from './exceptions.module.css';
import { SpanList } from './SpanList';

interface Props {
  hours: Availability;
  readOnly: boolean;
  onChange: (hours: Availability) => void;
}

/** Days that differ from the week: holidays, make-up days, trips. */
export function Exceptions({ hours, readOnly, onChange }: Props) {
  const { t } = useTranslation('availability');
  const { locale } = useLanguage();
  const today = dayOf(Date.now(), hours.timeZone);
  const shown = hours.exceptions.filter(({ date }) => date >= today);
  const taken = new Set(hours.exceptions.map(({ date }) => date));
  return (
    <>
      {!readOnly && (
        <DatePicker<Dayjs>
          value={null}
          placeholder={t('exception.add')}
          aria-label={t('exception.add')}
          disabledDate={(date) => date.isBefore(dayjs(today), 'day') || taken.has(date.format('YYYY-MM-DD'))}
          onChange={(date) => date && onChange(withException(hours, date.format('YYYY-MM-DD'), []))}
          className={styles.picker}
        />
      )}
      {shown.length === 0 ? (
        <p className={styles.none}>{t('exception.none')}</p>
      ) : (
        <ul className={styles.list}>
          {shown.map(({ date, intervals }) => {
            const day = formatPlainDay(date, locale, {
              weekday: 'short',
              year: 'numeric',
              month: 'short',
              day: 'numeric',
            });
            return (
              <li key={date}>
                <div className={styles.head}>
                  <strong>{day}</strong>
                  <Segmented
                    size="small"
                    disabled={readOnly}
                    aria-label={day}
                    value={intervals.length === 0 ? 'closed' : 'other'}
                    onChange={(value) => onChange(withException(hours, date, value === 'closed' ? [] : [nextSpan([])]))}
                    options={[
                      { value: 'closed', label: t('exception.closed') },
                      { value: 'other', label: t('exception.other') },
                    ]}
                  />
                  {!readOnly && (
                    <Button
                      type="text"
                      icon={<DeleteOutlined />}
                      aria-label={t('exception.remove', { day })}
                      onClick={() => onChange(withException(hours, date, null))}
                    />
                  )}
                </div>
                {intervals.length > 0 && (
                  <SpanList
                    day={day}
                    spans={intervals}
                    readOnly={readOnly}
                    onChange={(next) => onChange(withException(hours, date, next))}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
