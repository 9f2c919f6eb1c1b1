import type { Me } from '#contracts';
import { localePaths } from '#contracts';

const storageKey = 'oz.return-to';

/** Only pages of this application; anything a browser could read as another site is dropped. */
export const safeReturnTo = (address: string | null | undefined) =>
  address && /^\/(zh|en)(\/[\w\-./?=&%:#,]*)?$/.test(address) && !address.includes('//') ? address : undefined;

/** Remembers the way back over a mailed link, which may open another tab. */
export function rememberReturnTo(address: string | undefined) {
  if (address) localStorage.setItem(storageKey, address);
}

export function takeReturnTo() {
  const address = safeReturnTo(localStorage.getItem(storageKey));
  localStorage.removeItem(storageKey);
  return address;
}

/** Where a person's work begins, in the language they chose in their profile. */
export function homeAddress(me: Me) {
  const start = me.organisation?.kind === 'platform' ? 'organisations' : me.organisation ? 'my-day' : 'sessions';
  return `/${localePaths[me.user.locale]}/${start}`;
}
