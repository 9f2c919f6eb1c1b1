import { dayNumberOf } from './wall-time.js';
import { type ZoneTransitions, zoneTransitions } from './zone-transitions.js';

/** A stretch of time, in milliseconds since 1970: from `start` up to, and without, `end`. */
export interface Stretch {
  start: number;
  end: number;
}

/** Wall times of one working day, 'HH:mm'; `to` may be '24:00'. */
export interface OfficeHours {
  from: string;
  to: string;
}

/**
 * What an authority announced about dates. Dates are written 'YYYY-MM-DD', spans 'YYYY-MM-DD/YYYY-MM-DD', both ends
 * inside. A notice is unknown before the date on which it was published, whatever dates it speaks of.
 */
export interface CalendarNotice {
  /** The document number: unique in a calendar, and named as the cause when a deadline moves. */
  id: string;
  title: string;
  /** ISO 3166 code of the territory, with a suffix when the notice binds only some of those who work there. */
  jurisdiction: string;
  /** Known since the first minute of this date. */
  publishedOn: string;
  /** Dates without work. */
  off: readonly string[];
  /** Dates with work in spite of the weekday, such as make-up days (调休上班). */
  working: readonly string[];
}

export interface CalendarDefinition {
  timeZone: string;
  /** Whose notices hold, from the widest territory to the narrowest; the narrower one prevails on a date both speak of. */
  jurisdictions: readonly string[];
  /** ISO weekdays of work where no notice says otherwise: 1 is Monday, 7 is Sunday. */
  weekdays: readonly number[];
  /** The hours of every working day, make-up days included. Ends that a clock change skips or repeats are read by Temporal's "compatible" rule. */
  hours: readonly OfficeHours[];
  notices: readonly CalendarNotice[];
}

const minute = 60_000;
const day = 86_400_000;

/** Working days and hours of a jurisdiction, for every state of knowledge. Days are numbered from 1970-01-01 = 0. */
export class BusinessCalendar {
  readonly zone: ZoneTransitions;
  readonly #weekdays: ReadonlySet<number>;
  readonly #hours: readonly Stretch[];
  /** In the order in which they prevail: the last one that speaks of a date decides. */
  readonly #notices: readonly CalendarNotice[];
  readonly #publicationDays: readonly number[];
  readonly #known = new Map<number, KnownCalendar>();
  readonly #knowing = new Map<string, KnownCalendar>();
  readonly #hoursOfDays = new Map<number, readonly Stretch[]>();

  /** A RangeError for an unknown zone, a date or time that is none, hours that overlap, no hours, or no weekday. */
  constructor(definition: CalendarDefinition) {
    const { jurisdictions, notices, weekdays } = definition;
    if (!weekdays.some((weekday) => weekday >= 1 && weekday <= 7)) throw new RangeError('a calendar without weekdays');
    this.zone = zoneTransitions(definition.timeZone);
    this.#weekdays = new Set(weekdays);
    this.#hours = hoursOfOneDay(definition.hours);
    this.#notices = notices
      .filter(({ jurisdiction }) => jurisdictions.includes(jurisdiction))
      .sort(
        (a, b) =>
          jurisdictions.indexOf(a.jurisdiction) - jurisdictions.indexOf(b.jurisdiction) ||
          dayOfDate(a.publishedOn) - dayOfDate(b.publishedOn),
      );
    this.#publicationDays = [...new Set(this.#notices.map((notice) => dayOfDate(notice.publishedOn)))].sort(
      (a, b) => a - b,
    );
  }

  /** The calendar as it was known at an instant. The same object is returned as long as nothing new is published. */
  knownAt(instant: number): KnownCalendar {
    const today = this.dayOf(instant);
    const latest = this.#publicationDays.findLast((published) => published <= today) ?? Number.NEGATIVE_INFINITY;
    let known = this.#known.get(latest);
    if (!known) {
      const notices = this.#notices.filter((notice) => dayOfDate(notice.publishedOn) <= latest);
      known = new KnownCalendar(this, this.#weekdays, notices);
      this.#known.set(latest, known);
    }
    return known;
  }

  /** Ids of the notices known at an instant, in the order in which they prevail. */
  noticesAt(instant: number): string[] {
    const today = this.dayOf(instant);
    return this.#notices.filter((notice) => dayOfDate(notice.publishedOn) <= today).map(({ id }) => id);
  }

  /** The calendar as it is seen by who knows just these notices. The same object is returned for the same ones. */
  knowing(ids: readonly string[]): KnownCalendar {
    const key = ids.join('\n');
    let known = this.#knowing.get(key);
    if (!known) {
      const notices = this.#notices.filter(({ id }) => ids.includes(id));
      known = new KnownCalendar(this, this.#weekdays, notices);
      this.#knowing.set(key, known);
    }
    return known;
  }

  /** The instants at which something new is published, in order. */
  publications(): number[] {
    return this.#publicationDays.map((published) => this.startOf(published));
  }

  dayOf(instant: number): number {
    return Math.floor((instant + this.zone.offsetAt(instant)) / day);
  }

  startOf(dayNumber: number): number {
    return this.zone.instantOf(dayNumber * day);
  }

  /** The hours a day has when it is a working day, in order. A day the zone skips has none. */
  officeHoursOf(dayNumber: number): readonly Stretch[] {
    let hours = this.#hoursOfDays.get(dayNumber);
    if (!hours) {
      const midnight = dayNumber * day;
      const exists = this.startOf(dayNumber) < this.startOf(dayNumber + 1);
      hours = (exists ? this.#hours : [])
        .map(({ start, end }) => ({
          start: this.zone.instantOf(midnight + start),
          end: this.zone.instantOf(midnight + end),
        }))
        .filter(({ start, end }) => start < end);
      this.#hoursOfDays.set(dayNumber, hours);
    }
    return hours;
  }
}

/** A calendar in one state of knowledge. */
export class KnownCalendar {
  readonly #decisions = new Map<number, { working: boolean; notice: CalendarNotice }>();

  constructor(
    private readonly calendar: BusinessCalendar,
    private readonly weekdays: ReadonlySet<number>,
    notices: readonly CalendarNotice[],
  ) {
    for (const notice of notices) {
      for (const date of notice.off.flatMap(daysOfSpan)) this.#decisions.set(date, { working: false, notice });
      for (const date of notice.working.flatMap(daysOfSpan)) this.#decisions.set(date, { working: true, notice });
    }
  }

  isWorking(dayNumber: number): boolean {
    return this.#decisions.get(dayNumber)?.working ?? this.weekdays.has(((((dayNumber + 3) % 7) + 7) % 7) + 1);
  }

  /** The notice that makes this day what it is; none when it is an ordinary day of the week. */
  decidedBy(dayNumber: number): CalendarNotice | undefined {
    return this.#decisions.get(dayNumber)?.notice;
  }

  /** The hours worked on a day; none on a day off. */
  hoursOf(dayNumber: number): readonly Stretch[] {
    return this.isWorking(dayNumber) ? this.calendar.officeHoursOf(dayNumber) : [];
  }

  /** When a day is over: with its last working hour, or at midnight when there are none (Civil Code, article 203). */
  closeOf(dayNumber: number): number {
    return this.hoursOf(dayNumber).at(-1)?.end ?? this.startOf(dayNumber + 1);
  }

  dayOf(instant: number): number {
    return this.calendar.dayOf(instant);
  }

  startOf(dayNumber: number): number {
    return this.calendar.startOf(dayNumber);
  }
}

/** The number of a date 'YYYY-MM-DD'. A RangeError when there is no such date. */
export function dayOfDate(date: string): number {
  const dayNumber = dayNumberOf(date);
  if (dayNumber === undefined) throw new RangeError(`not a date: ${date}`);
  return dayNumber;
}

export function dateOfDay(dayNumber: number): string {
  return new Date(dayNumber * day).toISOString().slice(0, 10);
}

function daysOfSpan(span: string): number[] {
  const [from = '', to = from] = span.split('/');
  const first = dayOfDate(from);
  const length = dayOfDate(to) - first + 1;
  if (length < 1) throw new RangeError(`a span that ends before it begins: ${span}`);
  return Array.from({ length }, (_, index) => first + index);
}

function hoursOfOneDay(hours: readonly OfficeHours[]): Stretch[] {
  const stretches = hours
    .map(({ from, to }) => ({ start: clockTime(from), end: clockTime(to) }))
    .sort((a, b) => a.start - b.start);
  const fine = stretches.every(({ start, end }, i) => start < end && start >= (stretches[i - 1]?.end ?? 0));
  if (stretches.length === 0 || !fine) throw new RangeError('office hours are empty, turned round, or overlap');
  return stretches;
}

function clockTime(text: string): number {
  const match = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/.exec(text);
  if (!match) throw new RangeError(`not a time of day: ${text}`);
  return match[1] === undefined ? day : (Number(match[1]) * 60 + Number(match[2])) * minute;
}
