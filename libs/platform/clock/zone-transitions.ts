import { isValidTimeZone } from './time-zones.js';

/** One change of a zone's clocks: from `at` on, wall time = instant + after (all in milliseconds). */
export interface ZoneTransition {
  at: number;
  before: number;
  after: number;
}

/** 'gap': the wall time was skipped; 'overlap': it happens twice; 'exact': it happens once. */
export type WallTimeFlag = 'exact' | 'gap' | 'overlap';

const day = 86_400_000;
/** The table grows by whole blocks, so that a walk through time extends it rarely. */
const block = 366 * day;
/** No zone has changed its clocks twice within 7 days since 1970; a probe every 3 days sees each change. */
const probeStep = 3 * day;
const earliest = Date.UTC(1970, 0, 1);
const latest = Date.UTC(2200, 0, 1);

/**
 * The offsets of one IANA zone as sorted arrays, so that conversions are a binary search over a few numbers. They are
 * read from Intl.DateTimeFormat once per zone and stretch of time, then kept; only years somebody asks for are read.
 */
export class ZoneTransitions {
  /** offsets[i] holds from starts[i - 1] until starts[i]; offsets is one longer than starts. */
  #starts: number[] = [];
  #offsets: number[] = [];
  /** Wall time from which offsets[i + 1] is used: by Temporal's "compatible" rule both a gap and an overlap are read with the offset before the change. */
  #wallStarts: number[] = [];
  #from = Number.NaN;
  #to = Number.NaN;

  constructor(readonly zone: string) {
    if (!isValidTimeZone(zone)) throw new RangeError(`unknown time zone: ${zone}`);
  }

  /** Wall time minus instant, in milliseconds. */
  offsetAt(instant: number): number {
    this.#cover(instant, instant);
    return this.#offsets[indexAfter(this.#starts, instant)]!;
  }

  /** The instant of a wall time given as milliseconds "as if it were UTC"; gaps move forward, overlaps take the first pass. */
  instantOf(wall: number): number {
    this.#coverWall(wall);
    return wall - this.#offsets[indexAfter(this.#wallStarts, wall)]!;
  }

  flagOf(wall: number): WallTimeFlag {
    this.#coverWall(wall);
    const index = indexAfter(this.#wallStarts, wall);
    // Both a gap and an overlap lie directly before the wall time at which the offset after the change takes over.
    const at = this.#starts[index];
    if (at === undefined) return 'exact';
    const before = this.#offsets[index]!;
    const after = this.#offsets[index + 1]!;
    if (wall < at + Math.min(before, after)) return 'exact';
    return after > before ? 'gap' : 'overlap';
  }

  /** The clock changes in [from, to), whole milliseconds, in order. */
  between(from: number, to: number): ZoneTransition[] {
    if (from >= to) return [];
    this.#cover(from, to);
    const found: ZoneTransition[] = [];
    for (let i = indexAfter(this.#starts, from - 1); i < this.#starts.length; i++) {
      const at = this.#starts[i]!;
      if (at >= to) break;
      found.push({ at, before: this.#offsets[i]!, after: this.#offsets[i + 1]! });
    }
    return found;
  }

  #coverWall(wall: number): void {
    // No offset exceeds a day, and the change that ends an ambiguity lies within one day as well.
    this.#cover(wall - 2 * day, wall + 2 * day);
  }

  #cover(from: number, to: number): void {
    if (from >= this.#from && to <= this.#to) return;
    if (!(from >= earliest - 2 * day && to <= latest + 2 * day)) {
      throw new RangeError('time outside the years 1970 to 2199');
    }
    const probe = offsetProbe(this.zone);
    if (Number.isNaN(this.#from)) {
      this.#from = this.#to = Math.floor(from / block) * block;
      this.#offsets = [probe(this.#from)];
    }
    if (from < this.#from) {
      const start = Math.floor(from / block) * block;
      const found = scan(probe, start, this.#from);
      this.#starts = [...found.map((change) => change.at), ...this.#starts];
      this.#offsets = [...found.map((change) => change.before), ...this.#offsets];
      this.#from = start;
    }
    if (to > this.#to) {
      const end = (Math.floor(to / block) + 1) * block;
      for (const change of scan(probe, this.#to, end)) {
        this.#starts.push(change.at);
        this.#offsets.push(change.after);
      }
      this.#to = end;
    }
    this.#wallStarts = this.#starts.map((at, i) => at + Math.max(this.#offsets[i]!, this.#offsets[i + 1]!));
  }
}

const tables = new Map<string, ZoneTransitions>();

/** The table of a zone, made once per process. An unknown zone is a RangeError. */
export function zoneTransitions(zone: string): ZoneTransitions {
  // Zone names are case-insensitive: without folding, a caller could fill memory with spellings of one zone.
  const key = zone.toLowerCase();
  let table = tables.get(key);
  if (!table) {
    table = new ZoneTransitions(zone);
    tables.set(key, table);
  }
  return table;
}

/** How many of the sorted numbers are ≤ value. */
function indexAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The changes in (from, to], exact to the second. */
function scan(probe: (instant: number) => number, from: number, to: number): ZoneTransition[] {
  const found: ZoneTransition[] = [];
  let at = from;
  let offset = probe(from);
  while (at < to) {
    const next = Math.min(at + probeStep, to);
    const nextOffset = probe(next);
    while (offset !== nextOffset) {
      let low = at / 1000;
      let high = next / 1000;
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (probe(middle * 1000) === offset) low = middle;
        else high = middle;
      }
      at = high * 1000;
      const after = probe(at);
      found.push({ at, before: offset, after });
      offset = after;
    }
    at = next;
  }
  return found;
}

/** Reads the offset at an instant of whole seconds. */
function offsetProbe(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (instant) => {
    // '11/23/2026, 18:26:13'
    const [month, date, year, hour, minute, second] = format.format(instant).split(/\D+/).map(Number);
    return Date.UTC(year!, month! - 1, date!, hour!, minute!, second!) - instant;
  };
}
