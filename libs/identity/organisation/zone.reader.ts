import { Injectable } from '@nestjs/common';
import type { Bilingual, Industry, Region } from '#contracts';
import { currentActor } from '#platform/actor';
import { Database } from '#platform/database';
import { notFound } from '#platform/errors';
import type { Page, Resource } from '#platform/http';
import { canEditZone } from './organisation.policy.js';
import type { ZoneFacts } from './zone-profile.entity.js';

/** A zone on the map and in the list. */
export interface ZoneCard {
  id: string;
  slug: string;
  name: Bilingual;
  region: Region | '';
  location: { lat: number; lng: number } | null;
  timeZone: string;
  industries: Industry[];
  summary: Bilingual;
  cover: string;
  accent: string;
}

/** A zone's public page. */
export interface ZonePage extends ZoneCard {
  description: Bilingual;
  facts: ZoneFacts;
  website: string | null;
}

export interface OwnZone extends ZonePage {
  published: boolean;
  version: number;
}

const card = `o.id, o.slug, jsonb_build_object('zh', o.name_zh, 'en', o.name_en) AS name, p.region,
  CASE WHEN p.latitude IS NOT NULL AND p.longitude IS NOT NULL
       THEN jsonb_build_object('lat', p.latitude, 'lng', p.longitude) END AS location,
  p.time_zone AS "timeZone", p.industries, jsonb_build_object('zh', p.summary_zh, 'en', p.summary_en) AS summary,
  p.cover, p.accent`;
const whole = `${card}, jsonb_build_object('zh', p.description_zh, 'en', p.description_en) AS description, p.facts,
  o.website`;
const source = 'identity.zone_profile p JOIN identity.organisation o ON o.id = p.organisation_id';

/** Zones as everybody sees them. */
@Injectable()
export class ZoneReader {
  constructor(private readonly database: Database) {}

  /** By slug, so that the cursor is one. */
  async list({ cursor, limit }: { cursor?: string; limit: number }): Promise<Page<Resource<ZoneCard>>> {
    const rows = await this.database.rows<ZoneCard>(
      `SELECT ${card} FROM ${source}
        WHERE p.published_at IS NOT NULL AND o.disabled_at IS NULL AND o.slug > $1 ORDER BY o.slug LIMIT $2`,
      [cursor ?? '', limit + 1],
    );
    const items = rows.slice(0, limit).map((data) => ({ data, abilities: {} }));
    return { items, next: rows.length > limit ? (items.at(-1)?.data.slug ?? null) : null };
  }

  /** @throws AppError not-found for unknown and unpublished zones alike */
  async bySlug(slug: string): Promise<Resource<ZonePage>> {
    const data = await this.database.row<ZonePage>(
      `SELECT ${whole} FROM ${source} WHERE o.slug = $1 AND p.published_at IS NOT NULL AND o.disabled_at IS NULL`,
      [slug],
    );
    if (!data) throw notFound();
    return { data, abilities: {} };
  }

  /** An IANA name; of a zone that is published or in the running transaction's scope. @throws AppError not-found */
  async timeZoneOf(id: string): Promise<string> {
    const row = await this.database.row<{ timeZone: string }>(
      `SELECT time_zone AS "timeZone" FROM identity.zone_profile WHERE organisation_id = $1`,
      [id],
    );
    if (!row) throw notFound();
    return row.timeZone;
  }

  /** @throws AppError not-found for organisations that are no zone */
  async own(): Promise<Resource<OwnZone>> {
    const actor = currentActor();
    const data = await this.database.row<OwnZone>(
      `SELECT ${whole}, p.published_at IS NOT NULL AS published, p.version FROM ${source} WHERE o.id = $1`,
      [actor.organisationId ?? null],
    );
    if (!data) throw notFound();
    const edit = canEditZone(actor);
    return { data, abilities: { edit, publish: edit && !data.published, withdraw: edit && data.published } };
  }
}
