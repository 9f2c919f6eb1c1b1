import { useMe } from '../api/me';
import { browserTimeZone } from './zone-names';

/** The zone in which the reader is shown times: their own choice, else their device's. */
export function useTimeZone() {
  return useMe()?.user.timeZone ?? browserTimeZone();
}
