import { Injectable } from '@nestjs/common';
import { assertCan, PersonReader } from '#identity';
import { type Actor, currentActor } from '#platform/actor';
import { Database } from '#platform/database';
import { AppError } from '#platform/errors';
import { canEditZoneSettings, canSeeZoneSettings } from '../life-cycle/zone-settings.policy.js';
import { ZoneSettingsReader } from '../life-cycle/zone-settings.reader.js';
import type { PresetAnswer, PresetList, PresetVersions } from './preset.dto.js';
import type { Preset } from './preset.js';
import { shippedPresets } from './presets.js';

interface VersionRow {
  content: Preset;
  createdAt: Date;
  createdBy: string | null;
}

/** Time limits a zone may choose, and how its own versions of them came about. */
@Injectable()
export class PresetReader {
  constructor(
    private readonly database: Database,
    private readonly settings: ZoneSettingsReader,
    private readonly people: PersonReader,
  ) {}

  /** The newest version of each. */
  async list(): Promise<PresetList> {
    const actor = member();
    const zoneId = actor.organisationId!;
    const { presetCode } = await this.settings.settingsOf(zoneId);
    const own = await this.database.rows<{ content: Preset }>(
      `SELECT DISTINCT ON (code) content FROM projects.preset WHERE zone_id = $1 ORDER BY code, number DESC`,
      [zoneId],
    );
    const newest = new Map(own.map(({ content }) => [content.code, content]));
    const items = shippedPresets.map((shipped): PresetAnswer => {
      const preset = newest.get(shipped.code) ?? shipped;
      return {
        data: {
          ...preset,
          clocks: [...preset.clocks],
          toBeVerified: preset.number === 0,
          chosen: preset.code === presetCode,
        },
        abilities: { edit: canEditZoneSettings(actor) },
      };
    });
    return { items };
  }

  /** Newest first; the last is the one that comes with the product. @throws AppError issue.preset-unknown */
  async versions(code: string): Promise<PresetVersions> {
    const zoneId = member().organisationId!;
    const shipped = shippedPresets.find((preset) => preset.code === code);
    if (!shipped) throw new AppError('issue.preset-unknown');
    const rows = await this.database.rows<VersionRow>(
      `SELECT content, created_at AS "createdAt", created_by AS "createdBy" FROM projects.preset
        WHERE zone_id = $1 AND code = $2 ORDER BY number DESC LIMIT 100`,
      [zoneId, code],
    );
    const running = await this.database.rows<{ number: number; count: number }>(
      `SELECT preset_number AS number, count(*)::int AS count FROM projects.issue
        WHERE zone_id = $1 AND preset_code = $2 AND open GROUP BY preset_number`,
      [zoneId, code],
    );
    const authors = [...new Set(rows.flatMap(({ createdBy }) => createdBy ?? []))];
    const people = authors.length > 0 ? await this.people.contacts(authors) : [];
    const versionOf = (preset: Preset, createdAt: Date | null, createdBy: string | null) => ({
      number: preset.number,
      clocks: [...preset.clocks],
      confirm: preset.confirm,
      createdAt: createdAt?.toISOString() ?? null,
      createdBy: people.find(({ userId }) => userId === createdBy)?.name ?? null,
      runningIssues: running.find(({ number }) => number === preset.number)?.count ?? 0,
    });
    return {
      items: [
        ...rows.map(({ content, createdAt, createdBy }) => versionOf(content, createdAt, createdBy)),
        versionOf(shipped, null, null),
      ],
    };
  }
}

function member(): Actor {
  const actor = currentActor();
  assertCan(canSeeZoneSettings(actor));
  return actor;
}
