import { Injectable } from '@nestjs/common';
import type { Bilingual, OrganisationKind } from '#contracts';
import { currentActor } from '#platform/actor';
import { Database } from '#platform/database';
import { notFound } from '#platform/errors';
import { type Page, type PageQuery, page, type Resource } from '#platform/http';
import { assertCan, canEditOrganisation, canEditZone, isOperator } from './organisation.policy.js';

/** What anybody who deals with an organisation may know. */
export interface OrganisationCard {
  id: string;
  kind: OrganisationKind;
  name: Bilingual;
  slug: string | null;
  country: string;
  active: boolean;
}

export interface OrganisationView {
  id: string;
  kind: OrganisationKind;
  name: Bilingual;
  slug: string | null;
  country: string;
  website: string | null;
  disabled: boolean;
  createdAt: Date;
  version: number;
}

const name = `jsonb_build_object('zh', name_zh, 'en', name_en) AS name`;
const view = `id, kind, ${name}, slug, country, website, disabled_at IS NOT NULL AS disabled, created_at AS "createdAt",
  version`;

@Injectable()
export class OrganisationReader {
  constructor(private readonly database: Database) {}

  /** Names for any organisations, in any scope. */
  async cards(ids: readonly string[]): Promise<Map<string, OrganisationCard>> {
    const rows = await this.database.rows<OrganisationCard>(
      `SELECT id, kind, ${name}, slug, country, active FROM identity.organisation_card WHERE id = ANY ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** @throws AppError not-found */
  async card(id: string): Promise<OrganisationCard> {
    const card = (await this.cards([id])).get(id);
    if (!card) throw notFound();
    return card;
  }

  /** The asker's own. @throws AppError not-found for guests */
  async own(): Promise<Resource<OrganisationView>> {
    const actor = currentActor();
    const data = await this.database.row<OrganisationView>(`SELECT ${view} FROM identity.organisation WHERE id = $1`, [
      actor.organisationId ?? null,
    ]);
    if (!data) throw notFound();
    return { data, abilities: { edit: canEditOrganisation(actor), editZone: canEditZone(actor) } };
  }

  /** For the operator: every organisation, newest first. */
  async all({ cursor, limit }: PageQuery, kind?: OrganisationKind): Promise<Page<Resource<OrganisationView>>> {
    assertCan(isOperator(currentActor()));
    const rows = await this.database.rows<OrganisationView>(
      `SELECT ${view} FROM identity.organisation
        WHERE ($1::uuid IS NULL OR id < $1) AND ($2::text IS NULL OR kind = $2) ORDER BY id DESC LIMIT $3`,
      [cursor ?? null, kind ?? null, limit + 1],
    );
    return page(rows.map(asResource), limit, ({ data }) => data.id);
  }

  async forOperator(id: string): Promise<Resource<OrganisationView>> {
    assertCan(isOperator(currentActor()));
    const row = await this.database.row<OrganisationView>(`SELECT ${view} FROM identity.organisation WHERE id = $1`, [
      id,
    ]);
    if (!row) throw notFound();
    return asResource(row);
  }
}

const asResource = (data: OrganisationView): Resource<OrganisationView> => ({
  data,
  abilities: {
    edit: true,
    disable: data.kind !== 'platform' && !data.disabled,
    enable: data.disabled,
    inviteOwner: !data.disabled,
  },
});
