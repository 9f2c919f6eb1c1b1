import { Injectable } from '@nestjs/common';
import { Repository } from '#platform/database';
import { notFound } from '#platform/errors';
import { Brief } from './brief.entity.js';
import type { BriefKind } from './brief-period.js';

@Injectable()
export class BriefRepository extends Repository {
  async insert(brief: Brief): Promise<void> {
    await this.manager.insert(Brief, brief);
  }

  /** The one of a period, where it exists. Whoever asks for the same period waits until the other is done. */
  async ofPeriod(organisationId: string, kind: BriefKind, firstDay: string): Promise<Brief | null> {
    await this.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `brief:${organisationId}:${kind}:${firstDay}`,
    ]);
    return this.manager.findOne(Brief, { where: { organisationId, kind, firstDay } });
  }

  async lock(id: string): Promise<Brief> {
    const brief = await this.manager.findOne(Brief, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!brief) throw notFound();
    return brief;
  }

  async save(brief: Brief): Promise<void> {
    await this.manager.save(brief);
  }

  async remove(brief: Brief): Promise<void> {
    await this.manager.remove(brief);
  }
}
