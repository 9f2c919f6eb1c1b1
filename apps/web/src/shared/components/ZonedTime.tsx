import { useLanguage } from '~/shared/i18n/use-language';
import { formatDay, formatMoment, formatTime } from '~/shared/time/format';
import { dayShift } from '~/shared/time/wall-time';
import { zoneLabel } from '~/shared/time/zone-names';
import styles from './zoned-time.module.css';

interface Props {
  at: string;
  until?: string;
  timeZone: string;
}

/** One moment, or a span, always with the zone it is told in. */
export function ZonedTime({ at, until, timeZone }: Props) {
  const { locale } = useLanguage();
  return (
    <time dateTime={at} className={styles.moment}>
      {formatDay(at, locale, timeZone)} {formatTime(at, locale, timeZone)}
      {until && `–${formatTime(until, locale, timeZone)}`}{' '}
      <span className={styles.zone}>{zoneLabel(timeZone, locale, at)}</span>
    </time>
  );
}

/** The same span for both sides; once, where both share the clock. */
export function BothTimes({ at, until, mine, theirs }: { at: string; until?: string; mine: string; theirs: string }) {
  const { locale } = useLanguage();
  const same = dayShift(at, mine, theirs) === 0 && formatTime(at, locale, mine) === formatTime(at, locale, theirs);
  return (
    <span className={styles.both}>
      <ZonedTime at={at} until={until} timeZone={mine} />
      {!same && <ZonedTime at={at} until={until} timeZone={theirs} />}
    </span>
  );
}

export function Moment({ at, timeZone }: { at: string; timeZone: string }) {
  const { locale } = useLanguage();
  return (
    <time dateTime={at} title={zoneLabel(timeZone, locale, at)}>
      {formatMoment(at, locale, timeZone)} <span className={styles.zone}>{zoneLabel(timeZone, locale, at)}</span>
    </time>
  );
}
