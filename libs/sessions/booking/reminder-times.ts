const minute = 60_000;

/** A day before and a quarter of an hour before; one that is already past at booking is not sent. */
export function reminderTimes(startsAt: Date, now: Date): Partial<Record<'day' | 'soon', Date>> {
  const times = {
    day: new Date(startsAt.getTime() - 24 * 60 * minute),
    soon: new Date(startsAt.getTime() - 15 * minute),
  };
  return Object.fromEntries(Object.entries(times).filter(([, due]) => due > now));
}
