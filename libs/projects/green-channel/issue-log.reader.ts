import { Injectable } from '@nestjs/common';
import { MemberReader, OrganisationReader } from '#identity';
import type { BusinessCalendar } from '#platform/clock';
import { Database } from '#platform/database';
import type { IssueEventAbout, IssueView } from './issue.dto.js';
import type { PresetFinder } from './issue-clocks.js';
import { extensionOf } from './issue-extension.js';
import type { IssueEvent, PresetChoice } from './issue-log.js';

export interface EventRow extends IssueEvent {
  audience: 'everyone' | 'offices';
  actorName: string | null;
  actorOrganisationId: string | null;
}

interface Context {
  zoneId: string;
  find: PresetFinder;
  calendar: BusinessCalendar;
  /** Which rows the asker reads. */
  shown(event: EventRow): boolean;
}

interface OtherIssue {
  id: string;
  number: string;
  title: string;
}

/** The log of an issue in words a person understands: rows hold ids and codes, readers see names and dates. */
@Injectable()
export class IssueLogReader {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationReader,
    private readonly members: MemberReader,
  ) {}

  async entries(events: readonly EventRow[], context: Context): Promise<IssueView['events']> {
    const rows = events.filter(context.shown);
    const ids = (of: (event: EventRow) => unknown) => [
      ...new Set(rows.map(of).filter((id): id is string => typeof id === 'string')),
    ];
    const [cards, people, others] = await Promise.all([
      this.organisations.cards([
        context.zoneId,
        ...ids(({ actorOrganisationId }) => actorOrganisationId),
        ...ids(({ payload }) => payload.organisationId),
      ]),
      this.members.byIds(ids(({ payload }) => payload.memberId)),
      this.others(ids(({ payload }) => otherId(payload))),
    ]);
    const nameOf = (id: unknown) => (typeof id === 'string' && cards.get(id)?.name) || null;
    const personOf = (id: unknown) => people.find(({ memberId }) => memberId === id)?.name ?? null;

    const holder = ({ type, payload }: EventRow): IssueEventAbout['holder'] => {
      if (type !== 'assigned' && type !== 'given-back') return undefined;
      const organisation = nameOf(type === 'given-back' ? context.zoneId : payload.organisationId);
      return organisation ? { organisation, person: personOf(payload.memberId) } : undefined;
    };
    return rows.map((event) => {
      const { sequence, at, type, payload, audience, actorName, actorOrganisationId } = event;
      return {
        sequence,
        at: at.toISOString(),
        type,
        payload,
        about: {
          holder: holder(event),
          presets: presets(event, context.find),
          extension: extensionOf(events, event, context),
          other: other(event, others),
        },
        internal: audience === 'offices',
        actor: { name: actorName, organisation: nameOf(actorOrganisationId) },
      };
    });
  }

  /** Those of the named issues the asker may see; a confidential one shows the title everybody reads of it. */
  private async others(ids: readonly string[]): Promise<Map<string, OtherIssue>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.rows<OtherIssue>(
      `SELECT id, number, title FROM projects.issue WHERE id = ANY ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

function presets({ type, payload }: EventRow, find: PresetFinder): IssueEventAbout['presets'] {
  if (type !== 'preset-changed') return undefined;
  const named = (choice: PresetChoice['preset']) => ({ name: find(choice).name, number: choice.number });
  const { preset, before } = payload as unknown as PresetChoice & { before?: PresetChoice['preset'] };
  return { before: before ? named(before) : null, after: named(preset) };
}

/** The id under which split, merge and link name their other issue. */
function otherId({ partId, intoId, otherId }: EventRow['payload']): unknown {
  return partId ?? intoId ?? otherId;
}

function other({ payload }: EventRow, seen: ReadonlyMap<string, OtherIssue>): IssueEventAbout['other'] {
  const id = otherId(payload);
  if (typeof id !== 'string') return undefined;
  const words = (value: unknown) => (typeof value === 'string' ? value : null);
  return seen.get(id) ?? { id: null, number: words(payload.number), title: words(payload.title) };
}
