import { useLanguage } from '~/shared/i18n/use-language';
import { formatPlainDay } from '~/shared/time/format';
import type { Weekday } from '../hours';

/** Seven days as words, fields and a picture of the day. 2024-01-01 was a Monday. */
export function useWeekdayName() {
  const { locale } = useLanguage();
  return (weekday: Weekday) => formatPlainDay(`2024-01-0${weekday}`, locale, { weekday: 'long' });
}
