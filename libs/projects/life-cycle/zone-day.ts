import { Injectable } from '@nestjs/common';
import { ZoneReader } from '#identity';
import { Clock, instantToWallTime, wallTimeToInstant } from '#platform/clock';

const day = 86_400_000;

export interface ZoneDay {
  /** 'YYYY-MM-DD' in the zone. */
  date: string;
  /** When the next day begins there. */
  nextAt: number;
}

/** Which day it is in a zone. */
@Injectable()
export class ZoneDays {
  constructor(
    private readonly zones: ZoneReader,
    private readonly clock: Clock,
  ) {}

  async today(zoneId: string): Promise<ZoneDay> {
    const timeZone = await this.zones.timeZoneOf(zoneId);
    const now = this.clock.now().getTime();
    const dateAt = (instant: number) => instantToWallTime(timeZone, instant).slice(0, 10);
    const date = dateAt(now);
    const next = new Date(Date.parse(date) + day).toISOString().slice(0, 10);
    return { date, nextAt: wallTimeToInstant(timeZone, `${next}T00:00`).instant };
  }
}
