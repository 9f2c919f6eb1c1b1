import { type WallTimeFlag, zoneTransitions } from './zone-transitions.js';

const wallTimeShape = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;
const minute = 60_000;
const day = 86_400_000;

/** Days since 1970-01-01 of 'YYYY-MM-DD', or undefined when there is no such date. */
export function dayNumberOf(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const instant = Date.parse(`${date}T00:00:00Z`);
  // Date.parse refuses month 13 but some engines roll 30 February over, hence the comparison.
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== date) return undefined;
  return instant / day;
}

/** 'YYYY-MM-DDTHH:mm' as milliseconds "as if it were UTC", or undefined when it is malformed. */
export function parseWallTime(text: string): number | undefined {
  const match = wallTimeShape.exec(text);
  const dayNumber = match ? dayNumberOf(text.slice(0, 10)) : undefined;
  return match && dayNumber !== undefined
    ? dayNumber * day + (Number(match[4]) * 60 + Number(match[5])) * minute
    : undefined;
}

/**
 * The instant of a wall time in a zone by Temporal's "compatible" rule: a skipped time moves forward by the length of
 * the gap, a repeated one is its first pass. The flag lets a caller ask back instead. Malformed text is a RangeError.
 */
export function wallTimeToInstant(zone: string, text: string): { instant: number; flag: WallTimeFlag } {
  const wall = parseWallTime(text);
  if (wall === undefined) throw new RangeError(`not a wall time: ${text}`);
  const table = zoneTransitions(zone);
  return { instant: table.instantOf(wall), flag: table.flagOf(wall) };
}

/** 'YYYY-MM-DDTHH:mm' shown by clocks of the zone at an instant (seconds are cut off). */
export function instantToWallTime(zone: string, instant: number): string {
  return new Date(instant + zoneTransitions(zone).offsetAt(instant)).toISOString().slice(0, 16);
}
