import { Injectable } from '@nestjs/common';
import { Clock } from '#platform/clock';
import { Repository } from '#platform/database';

export type NumberedKind = 'project' | 'issue' | 'slip' | 'meeting' | 'brief';

const letters: Record<NumberedKind, string> = { project: 'P', issue: 'I', slip: 'S', meeting: 'M', brief: 'B' };

/** Numbers people can say on the phone: they count up within a zone and a year, without gaps. */
@Injectable()
export class NumberSeries extends Repository {
  constructor(private readonly clock: Clock) {
    super();
  }

  /** The next number, for example `P-2026-0012`. Others of the zone wait for the end of the transaction. */
  async next(zoneId: string, kind: NumberedKind): Promise<string> {
    return (await this.nextMany(zoneId, kind, 1))[0]!;
  }

  async nextMany(zoneId: string, kind: NumberedKind, count: number): Promise<string[]> {
    const year = this.clock.now().getUTCFullYear();
    const [row]: [{ last: number }] = await this.manager.query(
      `INSERT INTO projects.number_series AS s (zone_id, kind, year, last) VALUES ($1, $2, $3, $4)
       ON CONFLICT (zone_id, kind, year) DO UPDATE SET last = s.last + $4 RETURNING last`,
      [zoneId, kind, year, count],
    );
    const first = row.last - count + 1;
    return Array.from(
      { length: count },
      (_, index) => `${letters[kind]}-${year}-${String(first + index).padStart(4, '0')}`,
    );
  }
}
