import { useTranslation } from 'react-i18next';
import { useLanguage } from '~/shared/i18n/use-language';
import type { Slot } from '~/shared/sessions/types';
import { formatPlainDay, formatTime } from '~/shared/time/format';
import { dayShift } from '~/shared/time/wall-time';
import { zoneName } from '~/shared/time/zone-names';
import styles from './time-list.module.css';

interface Props {
  day: string;
  slots: Slot[];
  chosen: string | undefined;
  mine: string;
  theirs: string;
  onTime: (slot: Slot) => void;
}

/** The free times of a day: the reader's clock large, the zone's clock beneath. */
export function TimeList({ day, slots, chosen, mine, theirs, onTime }: Props) {
  const { t } = useTranslation('booking');
  const { locale } = useLanguage();
  return (
    <div>
      <h3 className={styles.title}>
        {formatPlainDay(day, locale, { weekday: 'long', month: 'long', day: 'numeric' })}
      </h3>
      {slots.length === 0 ? (
        <p className={styles.none}>{t('time.none')}</p>
      ) : (
        <ul className={styles.list} aria-label={t('time.label')}>
          {slots.map((slot) => (
            <li key={slot.startsAt}>
              <SlotButton slot={slot} chosen={slot.startsAt === chosen} mine={mine} theirs={theirs} onTime={onTime} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.legend}>
        {t('time.legend', { mine: zoneName(mine, locale), theirs: zoneName(theirs, locale) })}
      </p>
    </div>
  );
}

interface SlotButtonProps extends Omit<Props, 'day' | 'slots' | 'chosen'> {
  slot: Slot;
  chosen: boolean;
  withDay?: string;
}

export function SlotButton({ slot, chosen, mine, theirs, withDay, onTime }: SlotButtonProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const shift = dayShift(slot.startsAt, mine, theirs);
  return (
    <button
      type="button"
      className={styles.slot}
      aria-pressed={chosen}
      data-starts-at={slot.startsAt}
      onClick={() => onTime(slot)}
    >
      {withDay && <span className={styles.day}>{withDay}</span>}
      <span className={styles.mine}>{formatTime(slot.startsAt, locale, mine)}</span>
      <span className={styles.theirs}>
        {formatTime(slot.startsAt, locale, theirs)} {zoneName(theirs, locale, slot.startsAt)}
        {shift !== 0 && ` (${t(shift > 0 ? 'time.dayLater' : 'time.dayEarlier')})`}
      </span>
    </button>
  );
}
