import { type ZoneTransitions, zoneTransitions } from '#platform/clock';
import type { Bounds } from './intervals.js';

/**
 * A slot may start when the minutes since local midnight are a multiple of the step. The grid hangs on the clock of the
 * offering's zone, not on the hours or on other sessions, so that it never moves: neither a booking nor a change of
 * somebody's hours makes a start that people have seen invalid, people with different hours share one grid, and times are
 * round on the wall. It starts anew each midnight, so a step need not divide the day.
 */
export interface SlotGrid {
  timeZone: string;
  stepMinutes: number;
}

const minute = 60_000;
const day = 86_400_000;

export function isOnGrid(start: number, grid: SlotGrid): boolean {
  const wall = start + zoneTransitions(grid.timeZone).offsetAt(start);
  return modulo(modulo(wall, day), grid.stepMinutes * minute) === 0;
}

/** The starts that are on the grid. An hour that the clock shows twice has its grid points twice; a skipped one has none. */
export function gridPoints(starts: Bounds, grid: SlotGrid): number[] {
  const points: number[] = [];
  const zone = zoneTransitions(grid.timeZone);
  for (let i = 0; i < starts.length; i += 2) {
    const end = starts[i + 1]!;
    const changes = zone.between(starts[i]!, end);
    let from = starts[i]!;
    for (const { at } of [...changes, { at: end }]) {
      pushGridPoints(points, from, at, grid.stepMinutes * minute, zone);
      from = at;
    }
  }
  return points;
}

/** Grid points of [from, to), a stretch without a clock change. */
function pushGridPoints(points: number[], from: number, to: number, step: number, zone: ZoneTransitions): void {
  if (from >= to) return;
  const offset = zone.offsetAt(from);
  const wallEnd = to + offset;
  let midnight = Math.floor((from + offset) / day) * day;
  let wall = midnight + Math.ceil((from + offset - midnight) / step) * step;
  while (midnight < wallEnd) {
    const limit = Math.min(midnight + day, wallEnd);
    for (; wall < limit; wall += step) points.push(wall - offset);
    midnight += day;
    wall = midnight;
  }
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
