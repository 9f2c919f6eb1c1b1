import { Injectable } from '@nestjs/common';
import { assertCan } from '#identity';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { assertVersion, Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import { canEditZoneSettings } from '../life-cycle/zone-settings.policy.js';
import type { PresetList, SavePreset } from './preset.dto.js';
import type { Preset } from './preset.js';
import { PresetReader } from './preset.reader.js';
import { PresetRepository } from './preset.repository.js';

/** Time limits as governments published them, and as the own zone changed them. Running issues keep theirs. */
@Injectable()
export class PresetService {
  constructor(
    private readonly transactions: Transactions,
    private readonly presets: PresetRepository,
    private readonly reader: PresetReader,
    private readonly audit: Audit,
  ) {}

  /** A new version; issues filed from now on get it. @throws AppError issue.preset-unknown, issue.preset-invalid, version.conflict */
  async save({ code, clocks, confirm, number }: SavePreset): Promise<PresetList> {
    const actor = currentActor();
    assertCan(canEditZoneSettings(actor));
    const zoneId = actor.organisationId!;
    await this.transactions.run(async () => {
      await this.presets.lock(zoneId, code);
      const before = await this.presets.newest(zoneId, code);
      assertVersion({ version: before.number }, number);
      assertFits(before, clocks);
      const saved = await this.presets.addVersion(zoneId, { ...before, clocks, confirm }, actor.userId);
      await this.audit.record('preset.changed', { type: 'preset', id: code }, { number: saved.number });
    });
    return this.reader.list();
  }
}

/** The same steps from the same beginnings; limits in other lengths, and extensions that lengthen. */
function assertFits(before: Preset, clocks: SavePreset['clocks']): void {
  const steps = (of: readonly { kind: string; from: string }[]) => of.map(({ kind, from }) => `${kind} ${from}`).join();
  const longer = clocks.every(({ kind, limit, extendTo }) =>
    extendTo === undefined ? true : kind === 'solve' && !before.rolling && extendTo > limit.amount,
  );
  if (steps(before.clocks) !== steps(clocks) || !longer) throw new AppError('issue.preset-invalid');
}
