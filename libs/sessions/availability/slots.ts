import { zoneTransitions } from '#platform/clock';
import { type Bounds, complement, contains, type Interval, intersect, union } from './intervals.js';
import { type OpeningHours, openBounds } from './opening-hours.js';
import { gridPoints, isOnGrid } from './slot-grid.js';
import type { SlotReason } from './slot-reasons.js';

/** How an offering may be booked. */
export interface SlotRules {
  /** The zone whose calendar and clock the grid and the booking window follow: the offering's. */
  timeZone: string;
  durationMinutes: number;
  /** How far apart starts are; see slot-grid.ts. */
  stepMinutes: number;
  bufferBeforeMinutes: number;
  bufferAfterMinutes: number;
  minimumNoticeMinutes: number;
  /**
   * Bookable are today and this many calendar days after it, in `timeZone`: a day opens as a whole at local midnight
   * instead of creeping in minute by minute, and it is the same day for hosts in several zones.
   */
  windowDays: number;
}

/** Somebody or something a session needs all the time; every needed resource must be free. */
export interface NeededResource {
  id: string;
  kind: 'host' | 'investor';
  /** Absent: always open (an investor publishes no hours). */
  hours?: OpeningHours;
  /** Time already taken, buffers inside, in any order. Complete for claimsRange(rules, range). */
  claims: readonly Interval[];
}

export interface SlotInput {
  now: number;
  /** The starts to look at. */
  range: Interval;
  rules: SlotRules;
  needs: readonly NeededResource[];
}

const minute = 60_000;
const day = 86_400_000;

/** The starts the rules allow at this moment, whatever the resources say. */
export function bookableRange(now: number, rules: SlotRules): Interval {
  const zone = zoneTransitions(rules.timeZone);
  const today = Math.floor((now + zone.offsetAt(now)) / day);
  return {
    start: now + rules.minimumNoticeMinutes * minute,
    end: zone.instantOf((today + rules.windowDays + 1) * day),
  };
}

/** The time a session takes from each of its resources: itself and its buffers. */
export function claimOf(rules: SlotRules, start: number): Interval {
  return {
    start: start - rules.bufferBeforeMinutes * minute,
    end: start + (rules.durationMinutes + rules.bufferAfterMinutes) * minute,
  };
}

/** Claims overlapping this decide about the starts in `range`; others need not be loaded. */
export function claimsRange(rules: SlotRules, range: Interval): Interval {
  return { start: claimOf(rules, range.start).start, end: claimOf(rules, range.end).end };
}

/** Every start in the range that can be booked, in order. A start is listed exactly when checkSlot finds no reason against it. */
export function freeSlots(input: SlotInput): Interval[] {
  const { range, rules } = input;
  checkRules(rules);
  let starts: Bounds = range.start < range.end ? [range.start, range.end] : [];
  for (const condition of timeConditions(input)) starts = intersect(starts, condition.allowed);
  if (starts.length > 0) {
    for (const condition of resourceConditions(input, starts[0]!, starts.at(-1)!)) {
      starts = intersect(starts, condition.allowed);
      if (starts.length === 0) break;
    }
  }
  const duration = rules.durationMinutes * minute;
  return gridPoints(starts, rules).map((start) => ({ start, end: start + duration }));
}

/** Why a start cannot be booked; empty = it can. `input.range` plays no part, but the claims around the start must be there. */
export function checkSlot(input: SlotInput, start: number): SlotReason[] {
  const { now, rules } = input;
  checkRules(rules);
  const reasons = failing(timeConditions(input), start);
  // Nothing else matters about a start nobody may ever ask for.
  if (!(start >= now && start < bookableRange(now, rules).end)) return reasons;
  if (!isOnGrid(start, rules)) {
    reasons.push({ code: 'not-on-grid', params: { stepMinutes: rules.stepMinutes, timeZone: rules.timeZone } });
  }
  return [...reasons, ...failing([...resourceConditions(input, start, start + 1)], start)];
}

/**
 * The n free slots of the range nearest to a wanted start, nearest first, without the wanted one itself. Fewer only when
 * the range has no more; bookableRange is the widest useful range. The search widens only as far as it must.
 */
export function nearestFree(input: SlotInput, wanted: number, n: number): Interval[] {
  if (!Number.isFinite(wanted)) throw new RangeError(`not an instant: ${wanted}`);
  const bookable = bookableRange(input.now, input.rules);
  const from = Math.max(input.range.start, bookable.start);
  const to = Math.min(input.range.end, bookable.end);
  for (let radius = day; ; radius *= 4) {
    const range = { start: Math.max(from, wanted - radius), end: Math.min(to, wanted + radius + 1) };
    const found = freeSlots({ ...input, range }).filter((slot) => slot.start !== wanted);
    if (found.length >= n || (range.start === from && range.end === to)) {
      return found.sort((a, b) => Math.abs(a.start - wanted) - Math.abs(b.start - wanted)).slice(0, n);
    }
  }
}

/** The first free slot of the range. */
export function firstFree(input: SlotInput): Interval | undefined {
  const bookable = bookableRange(input.now, input.rules);
  const end = Math.min(input.range.end, bookable.end);
  let start = Math.max(input.range.start, bookable.start);
  for (let length = 7 * day; start < end; length *= 2) {
    const range = { start, end: Math.min(start + length, end) };
    const [first] = freeSlots({ ...input, range });
    if (first) return first;
    start = range.end;
  }
  return undefined;
}

/** One thing that must be true of a start: the starts for which it is, and what to say about the others. */
interface Condition {
  allowed: Bounds;
  reason: () => SlotReason;
}

function failing(conditions: readonly Condition[], start: number): SlotReason[] {
  return conditions.filter(({ allowed }) => !contains(allowed, start)).map(({ reason }) => reason());
}

function timeConditions({ now, rules }: SlotInput): Condition[] {
  const { minimumNoticeMinutes, windowDays } = rules;
  const bookable = bookableRange(now, rules);
  return [
    { allowed: [now, Number.POSITIVE_INFINITY], reason: () => ({ code: 'in-the-past', params: {} }) },
    {
      allowed: complement(union([{ start: now, end: bookable.start }])),
      reason: () => ({ code: 'too-soon', params: { minimumNoticeMinutes, earliest: iso(bookable.start) } }),
    },
    {
      allowed: [Number.NEGATIVE_INFINITY, bookable.end],
      reason: () => ({ code: 'outside-window', params: { windowDays, before: iso(bookable.end) } }),
    },
  ];
}

/** Conditions of the needed resources, right for starts in [from, to). Lazy: a list that is already empty asks no further. */
function* resourceConditions({ rules, needs }: SlotInput, from: number, to: number): Generator<Condition> {
  const duration = rules.durationMinutes * minute;
  for (const { id, hours } of needs) {
    if (!hours) continue;
    yield {
      allowed: startsInside(openBounds(hours, from, to + duration), duration),
      reason: () => ({ code: 'outside-hours', params: { resourceId: id, timeZone: hours.timeZone } }),
    };
  }
  for (const { id, kind, claims } of needs) {
    yield {
      allowed: complement(startsBlocked(claims, rules, from, to)),
      reason: () => ({ code: kind === 'host' ? 'host-busy' : 'investor-busy', params: { resourceId: id } }),
    };
  }
}

/** The starts t for which [t, t + duration) lies inside one open interval. */
function startsInside(open: Bounds, duration: number): Bounds {
  const starts: number[] = [];
  for (let i = 0; i < open.length; i += 2) {
    const last = open[i + 1]! - duration;
    if (open[i]! <= last) starts.push(open[i]!, last + 1);
  }
  return starts;
}

/** The starts t for which claimOf(rules, t) overlaps a claim. Times are whole milliseconds, so ≤ and < differ by one. */
function startsBlocked(claims: readonly Interval[], rules: SlotRules, from: number, to: number): Bounds {
  const before = rules.bufferBeforeMinutes * minute;
  const after = (rules.durationMinutes + rules.bufferAfterMinutes) * minute;
  const blocked: Interval[] = [];
  for (const claim of claims) {
    if (claim.start >= claim.end) continue;
    const start = claim.start - after + 1;
    const end = claim.end + before;
    if (start < to && end > from) blocked.push({ start, end });
  }
  return union(blocked);
}

function checkRules(rules: SlotRules): void {
  const { durationMinutes, stepMinutes, bufferBeforeMinutes, bufferAfterMinutes, minimumNoticeMinutes, windowDays } =
    rules;
  const positive = [durationMinutes, stepMinutes];
  const counts = [...positive, bufferBeforeMinutes, bufferAfterMinutes, minimumNoticeMinutes, windowDays];
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0) || positive.includes(0)) {
    throw new RangeError('slot rules must be whole numbers; duration and step at least 1');
  }
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
