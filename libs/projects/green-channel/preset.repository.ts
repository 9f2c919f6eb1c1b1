import { Injectable } from '@nestjs/common';
import { newId } from '#platform/clock';
import { Repository } from '#platform/database';
import { AppError } from '#platform/errors';
import type { PresetFinder } from './issue-clocks.js';
import type { Preset } from './preset.js';
import { shippedPresets } from './presets.js';

/** Presets: those that come with the product, and a zone's own versions of them. */
@Injectable()
export class PresetRepository extends Repository {
  /** All presets a zone's issues may name, old versions too. */
  async finder(zoneId: string): Promise<PresetFinder> {
    const own: { content: Preset }[] = await this.manager.query(
      `SELECT content FROM projects.preset WHERE zone_id = $1`,
      [zoneId],
    );
    return finderOf(own.map(({ content }) => content));
  }

  /** The newest version of a code. @throws AppError issue.preset-unknown */
  async newest(zoneId: string, code: string): Promise<Preset> {
    const [own]: { content: Preset }[] = await this.manager.query(
      `SELECT content FROM projects.preset WHERE zone_id = $1 AND code = $2 ORDER BY number DESC LIMIT 1`,
      [zoneId, code],
    );
    const preset = own?.content ?? shippedPresets.find((shipped) => shipped.code === code);
    if (!preset) throw new AppError('issue.preset-unknown');
    return preset;
  }

  /** One change of a preset at a time, until the end of the transaction. */
  async lock(zoneId: string, code: string): Promise<void> {
    await this.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`preset:${zoneId}:${code}`]);
  }

  async addVersion(zoneId: string, content: Omit<Preset, 'number'>, byUserId: string | undefined): Promise<Preset> {
    await this.lock(zoneId, content.code);
    const [row]: [{ next: number }] = await this.manager.query(
      `SELECT coalesce(max(number), 0) + 1 AS next FROM projects.preset WHERE zone_id = $1 AND code = $2`,
      [zoneId, content.code],
    );
    const preset: Preset = { ...content, number: row.next };
    await this.manager.query(
      `INSERT INTO projects.preset (id, zone_id, code, number, content, created_by) VALUES ($1, $2, $3, $4, $5, $6)`,
      [newId(), zoneId, preset.code, preset.number, preset, byUserId ?? null],
    );
    return preset;
  }
}

/** Finds a version among the shipped ones and a zone's own. */
export function finderOf(own: readonly Preset[]): PresetFinder {
  return ({ code, number }) => {
    const preset = [...own, ...shippedPresets].find((known) => known.code === code && known.number === number);
    if (!preset) throw new Error(`No preset ${code} ${number}`);
    return preset;
  };
}
