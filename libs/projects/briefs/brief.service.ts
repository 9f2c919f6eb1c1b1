import { Injectable } from '@nestjs/common';
import { assertCan, OrganisationReader } from '#identity';
import { type Actor, currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Clock, instantToWallTime, newId } from '#platform/clock';
import { assertVersion, Transactions } from '#platform/database';
import type { OfficeFile } from '#platform/documents';
import { AppError } from '#platform/errors';
import { Events } from '#platform/events';
import { NumberSeries } from '../life-cycle/number-series.js';
import type { BriefAnswer, BriefFileQuery, EditBrief, MakeBrief, RefreshBrief, SendBrief } from './brief.dto.js';
import { Brief } from './brief.entity.js';
import { type BriefSent, briefEvents } from './brief.events.js';
import { briefAbilities, canMakeBriefs } from './brief.policy.js';
import { BriefReader } from './brief.reader.js';
import { BriefRepository } from './brief.repository.js';
import { BriefFactsReader, briefTimeZone } from './brief-facts.reader.js';
import { BriefFiles } from './brief-files.js';
import { type BriefKind, type BriefPeriod, lastPeriodBefore, periodOf } from './brief-period.js';
import { briefParts, draftText } from './brief-words.js';

/** Weekly briefs and monthly reports: made from the data, edited by people, sent as a document. */
@Injectable()
export class BriefService {
  constructor(
    private readonly transactions: Transactions,
    private readonly briefs: BriefRepository,
    private readonly facts: BriefFactsReader,
    private readonly reader: BriefReader,
    private readonly numbers: NumberSeries,
    private readonly organisations: OrganisationReader,
    private readonly files: BriefFiles,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The brief of a period; the one there is, when somebody made it before. */
  async make({ kind, day }: MakeBrief): Promise<BriefAnswer> {
    const actor = currentActor();
    assertCan(canMakeBriefs(actor));
    const today = this.today();
    if (day && day > today) throw new AppError('brief.not-yet');
    const period = day ? periodOf(kind, day) : lastPeriodBefore(kind, today);
    const { id } = await this.transactions.run(() => this.write(actor.organisationId!, kind, period));
    return this.reader.one(id);
  }

  /** Joins the ambient transaction. `made` tells whether it is new. */
  async write(organisationId: string, kind: BriefKind, period: BriefPeriod): Promise<{ id: string; made: boolean }> {
    const known = await this.briefs.ofPeriod(organisationId, kind, period.firstDay);
    if (known) return { id: known.id, made: false };
    const now = this.clock.now();
    const { kind: organisationKind } = await this.organisations.card(organisationId);
    const facts = await this.facts.facts(kind, period, { organisationId, organisationKind }, now);
    const brief = Object.assign(new Brief(), {
      id: newId(),
      organisationId,
      kind,
      number: await this.numbers.next(organisationId, 'brief'),
      ...period,
      state: 'draft' as const,
      facts,
      text: draftText(facts, kind, period),
      edited: [],
      factsAt: now,
      sentAt: null,
      sentTo: [],
      createdBy: currentActor().userId ?? null,
    });
    await this.briefs.insert(brief);
    await this.record(brief, 'made');
    return { id: brief.id, made: true };
  }

  edit(id: string, { text, version }: EditBrief): Promise<BriefAnswer> {
    return this.change(id, 'edit', version, 'edited', async (brief) => {
      const edited = new Set(brief.edited);
      for (const language of ['zh', 'en'] as const) {
        for (const part of briefParts) {
          const words = text[language]?.[part];
          if (words === undefined || words === brief.text[language][part]) continue;
          brief.text = { ...brief.text, [language]: { ...brief.text[language], [part]: words } };
          edited.add(`${language}.${part}`);
        }
      }
      brief.edited = [...edited].sort();
    });
  }

  /** The figures of now; text that somebody wrote stays. */
  refresh(id: string, { version }: RefreshBrief): Promise<BriefAnswer> {
    return this.change(id, 'edit', version, 'refreshed', async (brief) => {
      const whose = await this.organisations.card(brief.organisationId);
      const now = this.clock.now();
      brief.facts = await this.facts.facts(
        brief.kind,
        brief,
        { organisationId: whose.id, organisationKind: whose.kind },
        now,
      );
      brief.factsAt = now;
      const fresh = draftText(brief.facts, brief.kind, brief);
      for (const language of ['zh', 'en'] as const) {
        for (const part of briefParts) {
          if (brief.edited.includes(`${language}.${part}`)) fresh[language][part] = brief.text[language][part];
        }
      }
      brief.text = fresh;
    });
  }

  /** To each recipient in their language, with the document attached. */
  send(id: string, { recipients, version }: SendBrief): Promise<BriefAnswer> {
    return this.change(id, 'send', version, 'sent', async (brief) => {
      brief.state = 'sent';
      brief.sentAt = this.clock.now();
      brief.sentTo = [...brief.sentTo, ...recipients];
      const fact: BriefSent = { briefId: brief.id, version, recipients };
      await this.events.record(briefEvents.sent, fact, { organisationId: brief.organisationId });
    });
  }

  async remove(id: string): Promise<void> {
    await this.transactions.run(async () => {
      const brief = await this.briefs.lock(id);
      assertCan(briefAbilities(currentActor(), brief).remove);
      await this.record(brief, 'removed');
      await this.briefs.remove(brief);
    });
  }

  async file(id: string, { format, locale }: Omit<BriefFileQuery, 'inline'>): Promise<OfficeFile> {
    const { data } = await this.reader.one(id);
    const brief = { ...data, factsAt: new Date(data.factsAt), organisationId: currentActor().organisationId! };
    return this.files.render(brief, format, locale);
  }

  private async change(
    id: string,
    ability: 'edit' | 'send',
    version: number,
    what: string,
    work: (brief: Brief) => Promise<void>,
  ): Promise<BriefAnswer> {
    await this.transactions.run(async () => {
      const brief = await this.briefs.lock(id);
      const actor: Actor = currentActor();
      assertCan(briefAbilities(actor, brief)[ability] ?? false);
      assertVersion(brief, version);
      await work(brief);
      await this.briefs.save(brief);
      await this.record(brief, what);
    });
    return this.reader.one(id);
  }

  private record({ id, number, organisationId }: Brief, what: string): Promise<void> {
    return this.audit.record(`brief.${what}`, { type: 'brief', id }, { number }, organisationId);
  }

  private today(): string {
    return instantToWallTime(briefTimeZone, this.clock.now().getTime()).slice(0, 10);
  }
}
