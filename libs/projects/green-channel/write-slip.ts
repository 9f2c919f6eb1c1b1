import { Injectable } from '@nestjs/common';
import type { Bilingual, Locale } from '#contracts';
import { OrganisationReader } from '#identity';
import { newId } from '#platform/clock';
import { AskedOnce } from '#platform/database';
import { Events } from '#platform/events';
import { NumberSeries } from '../life-cycle/number-series.js';
import type { LadderReceiver } from '../life-cycle/zone-settings.js';
import type { Issue } from './issue.entity.js';
import { issueEvents } from './issue.events.js';
import type { SlipContent, SlipKind } from './slip.js';
import { SlipRepository } from './slip.repository.js';

export interface SlipWish {
  kind: SlipKind;
  receiver: LadderReceiver;
  step: SlipContent['step'];
  /** Without names where the issue is confidential. */
  note: string | null;
  escalationId: string | null;
}

/** Writes a slip, in the transaction that has its issue locked. */
@Injectable()
export class WriteSlip {
  readonly #names = new AskedOnce<Bilingual>();

  constructor(
    private readonly slips: SlipRepository,
    private readonly numbers: NumberSeries,
    private readonly organisations: OrganisationReader,
    private readonly events: Events,
  ) {}

  /** @returns what the issue's log says of it, to offices */
  async write(issue: Issue, { kind, receiver, step, note, escalationId }: SlipWish, now: Date) {
    const { zoneId, confidential, projectNameZh, projectNameEn } = issue;
    const receiverId =
      receiver.kind === 'organisation' ? receiver.organisationId : receiver.kind === 'zone' ? zoneId : null;
    const outside = receiver.kind === 'outside' ? receiver : undefined;
    const locale: Locale = outside?.locale ?? 'zh-CN';
    const id = newId();
    const number = await this.numbers.next(zoneId, 'slip');
    const receiverNames = receiverId === null ? null : await this.nameOf(receiverId);
    const receiverName = outside?.name ?? (receiverNames!.zh || receiverNames!.en);
    await this.slips.add({
      id,
      issueId: issue.id,
      zoneId,
      escalationId,
      kind,
      number,
      receiverId,
      receiverName,
      receiverEmail: outside?.email ?? null,
      issuedAt: now,
      content: {
        issueNumber: issue.number,
        title: issue.title,
        category: issue.category,
        project:
          confidential || projectNameZh === null ? null : { zh: projectNameZh, en: projectNameEn ?? projectNameZh },
        zone: await this.nameOf(zoneId),
        receiver: receiverNames,
        holder: await this.nameOf(issue.holderId),
        nextStep: issue.nextStep,
        note,
        filedAt: issue.filedAt.toISOString(),
        dueAt: issue.dueAt?.toISOString() ?? null,
        step,
        locale,
      },
    });
    if (outside) await this.events.record(issueEvents.slipIssued, { slipId: id, zoneId }, { organisationId: zoneId });
    return { slipId: id, number, kind, receiver: receiverNames ?? receiverName, ...(note && { note }) };
  }

  private nameOf(organisationId: string): Promise<Bilingual> {
    return this.#names.ask(organisationId, async () => (await this.organisations.card(organisationId)).name);
  }
}
