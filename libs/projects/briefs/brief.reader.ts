import { Injectable } from '@nestjs/common';
import { assertCan } from '#identity';
import { currentActor } from '#platform/actor';
import { Database } from '#platform/database';
import { notFound } from '#platform/errors';
import { page } from '#platform/http';
import type { BriefAnswer, BriefPage, BriefQuery, BriefSummary, BriefView } from './brief.dto.js';
import { briefAbilities, canMakeBriefs, canReadBriefs } from './brief.policy.js';
import { briefTimeZone } from './brief-facts.reader.js';
import { linkOf } from './figure-links.js';

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

  /** The own organisation's, the latest period first. */
  async list({ kind, state, from, to, cursor, limit }: BriefQuery): Promise<BriefPage> {
    const actor = currentActor();
    assertCan(canReadBriefs(actor));
    const [day, id] = cursor?.split('_') ?? [];
    const rows = await this.database.rows<Stored<BriefSummary>>(
      `SELECT ${summary} FROM projects.brief b
        WHERE organisation_id = $1 AND ($2::text IS NULL OR kind = $2) AND ($3::text IS NULL OR state = $3)
          AND ($4::date IS NULL OR last_day >= $4) AND ($5::date IS NULL OR first_day <= $5)
          AND ($6::date IS NULL OR (b.first_day, b.id) < ($6::date, $7::uuid))
        ORDER BY b.first_day DESC, b.id DESC LIMIT $8`,
      [actor.organisationId, kind ?? null, state ?? null, from ?? null, to ?? null, day ?? null, id ?? null, limit + 1],
    );
    const { items, next } = page(rows, limit, (row) => `${row.firstDay}_${row.id}`);
    return {
      items: items.map((row) => ({ data: dated(row), abilities: briefAbilities(actor, row) })),
      next,
      abilities: { make: canMakeBriefs(actor) },
    };
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
    const figures = row.facts.figures.map((figure) => ({ ...figure, link: linkOf(figure.key, row) }));
    return {
      data: { ...dated(row), facts: { ...row.facts, figures }, timeZone: briefTimeZone },
      abilities: briefAbilities(actor, row),
    };
  }
}

function dated<T extends Stored<object>>({ factsAt, sentAt, organisationId: _own, ...row }: T) {
  return { ...row, factsAt: factsAt.toISOString(), sentAt: sentAt?.toISOString() ?? null };
}
