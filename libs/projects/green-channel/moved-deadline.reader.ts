import { Injectable } from '@nestjs/common';
import { assertCan } from '#identity';
import { currentActor } from '#platform/actor';
import { Database } from '#platform/database';
import { type Page, page } from '#platform/http';
import type { MovedDeadline } from './deadline-moves.js';
import type { MovedDeadlineQuery, MovedDeadlineView } from './moved-deadline.dto.js';

interface MovedRow extends MovedDeadline {
  issueId: string;
  number: string;
  title: string;
  at: Date;
  place: string;
}

/** What changes of the calendar moved in the own zone. A confidential issue shows the title everybody sees of it. */
@Injectable()
export class MovedDeadlineReader {
  constructor(private readonly database: Database) {}

  /** Latest first. For whoever is of a zone. */
  async list({ cursor, limit }: MovedDeadlineQuery): Promise<Page<MovedDeadlineView>> {
    const { organisationId, organisationKind } = currentActor();
    assertCan(organisationKind === 'zone');
    const [place, issue, sequence] = cursor?.split('_') ?? [];
    const rows = await this.database.rows<MovedRow>(
      `SELECT e.issue_id AS "issueId", i.number, i.title, e.at, e.payload ->> 'clock' AS clock, e.payload ->> 'from' AS "from",
              e.payload ->> 'to' AS "to", e.payload -> 'notices' AS notices,
              (extract(epoch FROM e.at) * 1000000)::bigint || '_' || e.issue_id || '_' || e.sequence AS place
         FROM projects.issue_event e JOIN projects.issue i ON i.id = e.issue_id
        WHERE e.zone_id = $1 AND e.type = 'deadline-moved'
          AND ($2::bigint IS NULL OR (e.at, e.issue_id, e.sequence)
               < (timestamptz 'epoch' + $2::bigint * interval '1 microsecond', $3::uuid, $4::int))
        ORDER BY e.at DESC, e.issue_id DESC, e.sequence DESC LIMIT $5`,
      [organisationId, place ?? null, issue ?? null, sequence ?? null, limit + 1],
    );
    const { items, next } = page(rows, limit, (row) => row.place);
    return { items: items.map(({ place: _, at, ...row }) => ({ ...row, at: at.toISOString() })), next };
  }
}
