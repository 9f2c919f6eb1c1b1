import { Injectable } from '@nestjs/common';
import { assertCan } from '#identity';
import { currentActor } from '#platform/actor';
import { Database } from '#platform/database';
import { notFound } from '#platform/errors';
import { type Page, page, type Resource } from '#platform/http';
import type { BriefAnswer, BriefQuery, BriefSummary, BriefView } from './brief.dto.js';
import { briefAbilities, canReadBriefs } from './brief.policy.js';
import { briefTimeZone } from './brief-facts.reader.js';

const summary = `id, kind, number, to_char(first_day, 'YYYY-MM-DD') AS "firstDay", to_char(last_day, 'YYYY-MM-DD') AS "lastDay",
  state, facts_at AS "factsAt", sent_at AS "sentAt", version, organisation_id AS "organisationId"`;

type Stored<T> = Omit<T, 'factsAt' | 'sentAt' | 'timeZone'> & {
  factsAt: Date;
  sentAt: Date | null;
  organisationId: string;
};

@Injectable()
export class BriefReader {
  constructor(private readonly database: Database) {}

  /** The own organisation's, newest first. */
  async list({ kind, cursor, limit }: BriefQuery): Promise<Page<Resource<BriefSummary>>> {
    const actor = currentActor();
    assertCan(canReadBriefs(actor));
    const rows = await this.database.rows<Stored<BriefSummary>>(
      `SELECT ${summary} FROM projects.brief
        WHERE organisation_id = $1 AND ($2::text IS NULL OR kind = $2) AND ($3::uuid IS NULL OR id < $3)
        ORDER BY id DESC LIMIT $4`,
      [actor.organisationId, kind ?? null, cursor ?? null, limit + 1],
    );
    return page(
      rows.map((row) => ({ data: dated(row), abilities: briefAbilities(actor, row) })),
      limit,
      ({ data }) => data.id,
    );
  }

  /** @throws AppError not-found */
  async one(id: string): Promise<BriefAnswer> {
    const actor = currentActor();
    assertCan(canReadBriefs(actor));
    const row = await this.database.row<Stored<BriefView>>(
      `SELECT ${summary}, facts, text, edited, sent_to AS "sentTo" FROM projects.brief WHERE id = $1`,
      [id],
    );
    if (!row) throw notFound();
    return { data: { ...dated(row), timeZone: briefTimeZone }, abilities: briefAbilities(actor, row) };
  }
}

function dated<T extends Stored<object>>({ factsAt, sentAt, organisationId: _own, ...row }: T) {
  return { ...row, factsAt: factsAt.toISOString(), sentAt: sentAt?.toISOString() ?? null };
}
