import { Injectable } from '@nestjs/common';
import type { Bilingual, Industry, Region } from '#contracts';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Clock } from '#platform/clock';
import { assertVersion, Transactions } from '#platform/database';
import { AppError, notFound } from '#platform/errors';
import { assertCan, canEditZone } from './organisation.policy.js';
import { OrganisationRepository } from './organisation.repository.js';
import type { ZoneFacts, ZoneProfile } from './zone-profile.entity.js';

export interface ZoneEdit {
  region?: Region;
  location?: { lat: number; lng: number } | null;
  timeZone?: string;
  industries?: Industry[];
  summary?: Bilingual;
  description?: Bilingual;
  cover?: string;
  accent?: string;
  facts?: ZoneFacts;
  published?: boolean;
  version: number;
}

/** A zone's public profile. */
@Injectable()
export class ZoneService {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError zone.incomplete when it would be public without what people look for first */
  edit({ version, published, ...changes }: ZoneEdit): Promise<void> {
    const actor = currentActor();
    const organisationId = actor.organisationId ?? '';
    return this.transactions.run(async () => {
      const profile = await this.organisations.profile(organisationId);
      if (!profile) throw notFound();
      assertCan(canEditZone(actor));
      assertVersion(profile, version);
      applyZoneEdit(profile, changes);
      if (published !== undefined) profile.publishedAt = published ? (profile.publishedAt ?? this.clock.now()) : null;
      assertComplete(profile);
      await this.organisations.saveProfile(profile);
      const fields = Object.keys(changes);
      await this.audit.record('zone.edited', { type: 'organisation', id: organisationId }, { fields, published });
    });
  }
}

export function applyZoneEdit(profile: ZoneProfile, changes: Omit<ZoneEdit, 'version' | 'published'>): void {
  const { location, summary, description, ...rest } = changes;
  Object.assign(
    profile,
    rest,
    location !== undefined && { latitude: location?.lat ?? null, longitude: location?.lng ?? null },
    summary && { summaryZh: summary.zh, summaryEn: summary.en },
    description && { descriptionZh: description.zh, descriptionEn: description.en },
  );
}

function assertComplete(profile: ZoneProfile): void {
  if (!profile.publishedAt) return;
  const missing = [
    profile.region === '' && 'region',
    profile.latitude === null && 'location',
    profile.industries.length === 0 && 'industries',
    (profile.summaryZh === '' || profile.summaryEn === '') && 'summary',
  ].filter((field) => field !== false);
  if (missing.length > 0) throw new AppError('zone.incomplete', { missing });
}
