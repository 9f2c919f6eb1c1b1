import { Temporal } from 'temporal-polyfill';
import type { CalendarDefinition } from './business-calendar.js';
import type { ClockReading } from './business-time.js';
import type { ClockEvent, Limit } from './clock-log.js';

export type OracleReading = Pick<
  ClockReading,
  'state' | 'used' | 'share' | 'dueAt' | 'overdue' | 'pauses' | 'verdicts'
>;

/** Minutes since 1970 from the first to the second, the second not inside. */
type Pause = [from: number, to: number];

/**
 * Reads a clock in the plainest way there is: hours minute by minute, days day by day and, where a pause touches them,
 * minute by minute. It shares no code with business time (types only), so that the two can only agree by both being
 * right. Events lie on whole minutes, clocks change on whole hours of UTC, and everything happens in the years given.
 */
export class BusinessTimeOracle {
  /** The first minute of the tables below, which hold one entry for each minute. */
  private readonly firstMinute: number;
  private readonly days: Uint16Array;
  private readonly officeMinutes: Uint8Array;
  /** Working days as known on a day, and the tables behind them by the latest publication. */
  private readonly workingDays = new Map<number, Uint8Array>();
  private readonly painted = new Map<string, Uint8Array>();
  private readonly dayStarts = new Map<number, number>();

  constructor(
    private readonly definition: CalendarDefinition,
    fromYear: number,
    toYear: number,
  ) {
    const hours = [fromYear, toYear + 1].map((year) => Date.UTC(year, 0, 1) / 3_600_000) as [number, number];
    const offsets = offsetsByHour(definition.timeZone, ...hours);
    const office = new Uint8Array(1440);
    for (const { from, to } of definition.hours) office.fill(1, minuteOfDay(from), minuteOfDay(to));
    this.firstMinute = hours[0] * 60;
    this.days = new Uint16Array(offsets.length * 60);
    this.officeMinutes = new Uint8Array(offsets.length * 60);
    // Taken out of the loop: a global costs microseconds inside jest.
    const { floor } = Math;
    offsets.forEach((offset, hour) => {
      const local = this.firstMinute + hour * 60 + offset;
      for (let minute = 0; minute < 60; minute++) {
        this.days[hour * 60 + minute] = floor((local + minute) / 1440);
        this.officeMinutes[hour * 60 + minute] = office[(local + minute) % 1440]!;
      }
    });
  }

  read(log: readonly ClockEvent[], at: number): OracleReading {
    const seen = log.filter((event) => event.at <= at);
    const ends = seen.flatMap((event, i) =>
      event.type === 'stopped' ? [this.readOnce(seen.slice(0, i + 1), event.at)] : [],
    );
    const verdicts = ends.map(({ reading: { dueAt, share }, minute }) => {
      return { stoppedAt: minute * 60_000, dueAt, inTime: minute * 60_000 <= dueAt, share };
    });
    const last = seen.at(-1)!;
    return { ...this.readOnce(seen, last.type === 'stopped' ? last.at : at).reading, verdicts };
  }

  private readOnce(log: readonly ClockEvent[], at: number) {
    const minute = at / 60_000;
    const working = this.knownWorkingDays(this.dayAt(minute));
    const limit = limitOf(log);
    const pauses = pausesOf(log, minute);
    const state = stateOf(log);
    const result =
      limit.unit.endsWith('minutes') || limit.unit.endsWith('hours')
        ? this.countMinutes(limit, log[0]!.at / 60_000, minute, pauses, working)
        : this.countDays(limit, log[0]!.at / 60_000, minute, pauses, working, state === 'paused');
    const reading = {
      state,
      used: result.used,
      share: result.used / limit.amount,
      dueAt: result.due * 60_000,
      overdue: minute > result.due,
      pauses: joined(pauses).map(([from, to]) => ({ start: from * 60_000, end: to * 60_000 })),
    };
    return { reading, minute };
  }

  private countMinutes(limit: Limit, start: number, seen: number, pauses: readonly Pause[], working: Uint8Array) {
    const office = limit.unit.startsWith('working');
    const unit = limit.unit.endsWith('hours') ? 60 : 1;
    const wanted = limit.amount * unit;
    const { firstMinute, officeMinutes, days } = this;
    let counted = 0;
    let used = 0;
    let due = -1;
    let pause = 0;
    for (let minute = start; minute <= seen || due < 0; minute++) {
      if (minute === seen) used = counted;
      while (pause < pauses.length && pauses[pause]![1] <= minute) pause++;
      if (pause < pauses.length && pauses[pause]![0] <= minute) continue;
      const i = minute - firstMinute;
      if (office && (officeMinutes[i] !== 1 || working[days[i]!] !== 1)) continue;
      counted++;
      if (counted === wanted) due = minute + 1;
    }
    return { used: used / unit, due };
  }

  private countDays(
    limit: Limit,
    start: number,
    seen: number,
    pauses: readonly Pause[],
    working: Uint8Array,
    paused: boolean,
  ) {
    const weeks = limit.unit === 'weeks';
    const wanted = weeks ? limit.amount * 7 : limit.amount;
    const office = limit.unit === 'working-days';
    let frozen = seen;
    while (paused && frozen > start && isPaused(pauses, frozen - 1)) frozen--;

    let used = 0;
    let counted = 0;
    let day = this.dayAt(start);
    while (counted < wanted - 1) {
      day++;
      if (!this.clockRan(day, office, pauses, working)) continue;
      counted++;
      used += this.passed(day, frozen, office, working);
    }
    for (day++; !this.isLast(day, office, pauses, working); day++);
    const due = this.close(day, working);
    if (frozen < due) {
      const onLastDay = this.dayAt(frozen) === day;
      const days = used + (onLastDay ? this.passed(day, frozen, office, working) : 0);
      return { used: weeks ? days / 7 : days, due };
    }
    let late = 0;
    for (day++; day <= this.dayAt(frozen); day++) {
      if (this.clockRan(day, office, pauses, working)) late += this.passed(day, frozen, office, working);
    }
    return { used: weeks ? (wanted + late) / 7 : wanted + late, due };
  }

  /** Whether a minute of the day that matters was not paused. */
  private clockRan(day: number, office: boolean, pauses: readonly Pause[], working: Uint8Array): boolean {
    if (office && working[day] !== 1) return false;
    const [from, to] = [this.startOfDay(day), this.startOfDay(day + 1)];
    if (!pauses.some((pause) => pause[0] < to && from < pause[1])) return true;
    for (let minute = from; minute < to; minute++) {
      if ((!office || this.isOffice(minute, working)) && !isPaused(pauses, minute)) return true;
    }
    return false;
  }

  private isLast(day: number, office: boolean, pauses: readonly Pause[], working: Uint8Array): boolean {
    if (working[day] !== 1 || !this.clockRan(day, office, pauses, working)) return false;
    return !isPaused(pauses, this.close(day, working) - 1);
  }

  /** The share of a day's minutes, up to its close, that lie before an instant. */
  private passed(day: number, instant: number, office: boolean, working: Uint8Array): number {
    if (instant >= this.startOfDay(day + 1)) return 1;
    if (instant <= this.startOfDay(day)) return 0;
    const close = this.close(day, working);
    if (instant >= close) return 1;
    let all = 0;
    let before = 0;
    for (let minute = this.startOfDay(day); minute < close; minute++) {
      if (office && !this.isOffice(minute, working)) continue;
      all++;
      if (minute < instant) before++;
    }
    return before / all;
  }

  private close(day: number, working: Uint8Array): number {
    const midnight = this.startOfDay(day + 1);
    if (working[day] !== 1) return midnight;
    let minute = midnight;
    while (!this.isOffice(minute - 1, working)) minute--;
    return minute;
  }

  private isOffice(minute: number, working: Uint8Array): boolean {
    const i = minute - this.firstMinute;
    return this.officeMinutes[i] === 1 && working[this.days[i]!] === 1;
  }

  private dayAt(minute: number): number {
    return this.days[minute - this.firstMinute]!;
  }

  private startOfDay(day: number): number {
    let minute = this.dayStarts.get(day);
    if (minute === undefined) {
      minute = day * 1440 - 900;
      while (this.dayAt(minute) !== day) minute++;
      this.dayStarts.set(day, minute);
    }
    return minute;
  }

  /** One flag for each day since 1970, from the notices published up to a date: the later and the narrower one painted last. */
  private knownWorkingDays(today: number): Uint8Array {
    let flags = this.workingDays.get(today);
    if (!flags) {
      flags = this.paintWorkingDays(isoDate(today));
      this.workingDays.set(today, flags);
    }
    return flags;
  }

  private paintWorkingDays(today: string): Uint8Array {
    const { jurisdictions, notices, weekdays } = this.definition;
    const published = notices.filter((notice) => notice.publishedOn <= today);
    const latest =
      published
        .map((notice) => notice.publishedOn)
        .sort()
        .at(-1) ?? '';
    const painted = this.painted.get(latest);
    if (painted) return painted;
    const flags = new Uint8Array(30_000);
    // 5 January 1970 was a Monday.
    for (let day = 0; day < flags.length; day++) flags[day] = weekdays.includes(((day + 3) % 7) + 1) ? 1 : 0;
    for (const jurisdiction of jurisdictions) {
      const own = published.filter((notice) => notice.jurisdiction === jurisdiction);
      for (const notice of own.toSorted((a, b) => a.publishedOn.localeCompare(b.publishedOn))) {
        for (const span of notice.off) paint(flags, span, 0);
        for (const span of notice.working) paint(flags, span, 1);
      }
    }
    this.painted.set(latest, flags);
    return flags;
  }
}

function limitOf(log: readonly ClockEvent[]): Limit {
  let limit: Limit = { amount: 0, unit: 'minutes' };
  for (const event of log) {
    if (event.type === 'started' || event.type === 'preset-changed') limit = { ...event.limit };
    if (event.type === 'extended') limit.amount += event.by;
  }
  return limit;
}

function stateOf(log: readonly ClockEvent[]): OracleReading['state'] {
  let state: OracleReading['state'] = 'running';
  for (const { type } of log) {
    if (type === 'paused') state = 'paused';
    if (type === 'stopped') state = 'stopped';
    if (type === 'resumed' || type === 'reopened') state = 'running';
  }
  return state;
}

function pausesOf(log: readonly ClockEvent[], seen: number): Pause[] {
  const pauses: Pause[] = [];
  let from = -1;
  for (const { type, at } of log) {
    if (type === 'paused') from = at / 60_000;
    if ((type === 'resumed' || type === 'stopped') && from >= 0) {
      pauses.push([from, at / 60_000]);
      from = -1;
    }
  }
  return from < 0 ? pauses : [...pauses, [from, seen]];
}

function joined(pauses: readonly Pause[]): Pause[] {
  const found: Pause[] = [];
  for (const [from, to] of pauses) {
    if (from === to) continue;
    const before = found.at(-1);
    if (before && before[1] === from) before[1] = to;
    else found.push([from, to]);
  }
  return found;
}

function isPaused(pauses: readonly Pause[], minute: number): boolean {
  return pauses.some(([from, to]) => from <= minute && minute < to);
}

function paint(flags: Uint8Array, span: string, flag: number): void {
  const [first, last] = span.split('/');
  let date = Temporal.PlainDate.from(first!);
  const end = Temporal.PlainDate.from(last ?? first!);
  for (; Temporal.PlainDate.compare(date, end) <= 0; date = date.add({ days: 1 })) {
    flags[Temporal.PlainDate.from('1970-01-01').until(date).days] = flag;
  }
}

function offsetsByHour(timeZone: string, fromHour: number, toHour: number): Int16Array {
  const offsets = new Int16Array(toHour - fromHour);
  let tomorrow = offsetAt(timeZone, fromHour);
  for (let hour = fromHour; hour < toHour; hour += 24) {
    const now = tomorrow;
    tomorrow = offsetAt(timeZone, hour + 24);
    for (let h = hour; h < Math.min(hour + 24, toHour); h++) {
      offsets[h - fromHour] = now === tomorrow ? now : offsetAt(timeZone, h);
    }
  }
  return offsets;
}

function offsetAt(timeZone: string, hour: number): number {
  const instant = Temporal.Instant.fromEpochMilliseconds(hour * 3_600_000);
  return instant.toZonedDateTimeISO(timeZone).offsetNanoseconds / 60e9;
}

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function isoDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
