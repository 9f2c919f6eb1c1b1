import { Injectable } from '@nestjs/common';
import { assertCan, OrganisationReader } from '#identity';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { chineseCalendar, chineseNotices } from '#platform/clock';
import { assertVersion, Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import { Events } from '#platform/events';
import type { Resource } from '#platform/http';
import type { LadderReceivers, SaveZoneSettings, ZoneSettingsView } from './zone-settings.dto.js';
import { zoneSettingsEvents } from './zone-settings.events.js';
import { canEditZoneSettings, canSeeZoneSettings } from './zone-settings.policy.js';
import { ZoneSettingsReader } from './zone-settings.reader.js';
import { ZoneSettingsRepository } from './zone-settings.repository.js';

const knownJurisdictions = [...new Set(chineseNotices.map(({ jurisdiction }) => jurisdiction))];

/** How the own zone works: its lights, working time, limits, ladder and briefs. */
@Injectable()
export class ZoneSettingsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: ZoneSettingsRepository,
    private readonly reader: ZoneSettingsReader,
    private readonly organisations: OrganisationReader,
    private readonly audit: Audit,
    private readonly events: Events,
  ) {}

  async own(): Promise<Resource<ZoneSettingsView>> {
    const actor = currentActor();
    assertCan(canSeeZoneSettings(actor));
    const settings = await this.reader.settingsOf(actor.organisationId!);
    const cards = await this.organisations.cards(receiversOf(settings));
    return {
      data: {
        ...settings,
        knownJurisdictions,
        organisations: Object.fromEntries([...cards].map(([id, { name }]) => [id, name])),
      },
      abilities: { edit: canEditZoneSettings(actor) },
    };
  }

  /** For who chooses: active authorities by name, nothing more of them. */
  async receivers(): Promise<LadderReceivers> {
    assertCan(canEditZoneSettings(currentActor()));
    return { items: await this.reader.authorities() };
  }

  /** @throws AppError request.invalid for hours that overlap, jurisdictions and organisations nobody knows */
  async save(wish: SaveZoneSettings): Promise<Resource<ZoneSettingsView>> {
    const actor = currentActor();
    assertCan(canEditZoneSettings(actor));
    const zoneId = actor.organisationId!;
    assertCalendar(wish.calendar);
    await this.assertLadder(wish);
    await this.transactions.run(async () => {
      await this.settings.lock(zoneId);
      const before = await this.reader.settingsOf(zoneId);
      assertVersion(before, wish.version);
      await this.settings.save({ ...wish, zoneId, version: wish.version + 1 });
      const { version: _, ...chosen } = wish;
      const fields = Object.entries(chosen).flatMap(([field, value]) =>
        JSON.stringify(before[field as keyof typeof chosen]) === JSON.stringify(value) ? [] : [field],
      );
      await this.audit.record(zoneSettingsEvents.changed, { type: 'zone-settings', id: zoneId }, { fields });
      await this.events.record(zoneSettingsEvents.changed, { zoneId, fields });
    });
    return this.own();
  }

  private async assertLadder({ ladder }: SaveZoneSettings): Promise<void> {
    if (new Set(ladder.map(({ level }) => level)).size < ladder.length) throw invalid('ladder');
    const cards = await this.organisations.cards(receiversOf({ ladder }));
    for (const [index, { receiver }] of ladder.entries()) {
      if (receiver.kind !== 'organisation') continue;
      const card = cards.get(receiver.organisationId);
      if (!card?.active || card.kind !== 'authority') throw invalid(`ladder.${index}.receiver.organisationId`);
    }
  }
}

const receiversOf = ({ ladder }: Pick<SaveZoneSettings, 'ladder'>): string[] =>
  ladder.flatMap(({ receiver }) => (receiver.kind === 'organisation' ? [receiver.organisationId] : []));

function assertCalendar({ hours, jurisdictions }: SaveZoneSettings['calendar']): void {
  if (!jurisdictions.every((code) => knownJurisdictions.includes(code))) throw invalid('calendar.jurisdictions');
  try {
    chineseCalendar(hours, jurisdictions);
  } catch (error) {
    if (error instanceof RangeError) throw invalid('calendar.hours');
    throw error;
  }
}

const invalid = (path: string): AppError =>
  new AppError('request.invalid', undefined, [{ path, code: 'field.not-allowed' }]);
