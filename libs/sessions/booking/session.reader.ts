import { Injectable } from '@nestjs/common';
import type { Bilingual, Locale } from '#contracts';
import { currentActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { Database } from '#platform/database';
import { notFound } from '#platform/errors';
import type { Page } from '#platform/http';
import type { SessionAnswer, SessionQuery, SessionView } from './session.dto.js';
import { roomOpensAt, type SessionFacts, sessionAbilities } from './session.policy.js';

interface Person {
  role: 'host' | 'investor' | 'guest';
  userId: string | null;
  name: string;
  email: string;
  locale: Locale;
  timeZone: string;
}

interface SessionRow
  extends Omit<SessionView, 'startsAt' | 'endsAt' | 'hosts' | 'guests' | 'bookedBy' | 'roomOpensAt'> {
  startsAt: Date;
  endsAt: Date;
  people: Person[];
}

/** A session with the people in it, as mails, rooms and rules need it. */
export interface SessionFile extends SessionFacts {
  view: SessionView;
  people: Person[];
}

/**
 * One statement for every screen: picks the sessions first, then adds the organisations' names.
 * @param picked conditions, order and limit of the sessions `s`
 */
const select = (picked: string, order = '') => `
  WITH s AS NOT MATERIALIZED (SELECT s.* FROM sessions.session s ${picked})
  SELECT s.id, s.state, json_build_object('id', s.offering_id, 'title', json_build_object('zh', s.title_zh, 'en', s.title_en)) AS offering,
         json_build_object('id', z.id, 'slug', z.slug, 'name', json_build_object('zh', z.name_zh, 'en', z.name_en)) AS zone,
         json_build_object('id', i.id, 'name', json_build_object('zh', i.name_zh, 'en', i.name_en)) AS investor,
         s.topic, s.language, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.time_zone AS "zoneTimeZone",
         s.investor_time_zone AS "investorTimeZone", s.cancel_reason AS "cancelReason", s.sequence, s.version,
         (SELECT json_agg(json_build_object('role', p.role, 'userId', p.user_id, 'name', p.name, 'email', p.email,
                   'locale', p.locale, 'timeZone', p.time_zone) ORDER BY p.position)
            FROM sessions.participant p WHERE p.session_id = s.id) AS people
    FROM s
    JOIN identity.organisation_card z ON z.id = s.zone_id
    JOIN identity.organisation_card i ON i.id = s.investor_id
   ${order}`;

const ascending = 'ORDER BY s.starts_at, s.id';
const descending = 'ORDER BY s.starts_at DESC, s.id DESC';

@Injectable()
export class SessionReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The own organisation's sessions; a person without one sees those with a grant of their own. */
  async list({ when, cursor, limit }: SessionQuery): Promise<Page<SessionAnswer>> {
    const order = when === 'upcoming' ? ascending : descending;
    const after = when === 'upcoming' ? '>' : '<';
    const [place, id] = cursor?.split('_') ?? [];
    const further = cursor ? `AND (s.starts_at, s.id) ${after} ($4, $5::uuid)` : '';
    const rows = await this.rows(`WHERE ${mine()} AND ${filters[when]} ${further} ${order} LIMIT $3`, order, [
      this.who(),
      this.clock.now(),
      limit + 1,
      ...(cursor ? [new Date(Number(place)), id] : []),
    ]);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map((row) => this.answer(row)),
      next: rows.length > limit && last ? `${last.startsAt.getTime()}_${last.id}` : null,
    };
  }

  async one(id: string): Promise<SessionAnswer> {
    const [row] = await this.rows('WHERE s.id = $1', '', [id]);
    if (!row) throw notFound();
    return this.answer(row);
  }

  async file(id: string): Promise<SessionFile> {
    const [row] = await this.rows('WHERE s.id = $1', '', [id]);
    if (!row) throw notFound();
    return { ...factsOf(row), view: viewOf(row), people: row.people };
  }

  /** Confirmed sessions that begin or run within a range of time. */
  async between(from: Date, to: Date, limit: number): Promise<SessionAnswer[]> {
    const rows = await this.rows(
      `WHERE ${mine()} AND s.state = 'confirmed' AND s.ends_at > $2 AND s.starts_at < $3 ${ascending} LIMIT $4`,
      ascending,
      [this.who(), from, to, limit],
    );
    return rows.map((row) => this.answer(row));
  }

  async bookedSince(since: Date): Promise<number> {
    const row = await this.database.row<{ count: number }>(
      `SELECT count(*)::int AS count FROM sessions.session s WHERE ${mine()} AND s.state = 'confirmed' AND s.created_at > $2`,
      [this.who(), since],
    );
    return row?.count ?? 0;
  }

  /** Whom a zone had sessions with, those of the latest first. */
  investorsOf(zoneId: string): Promise<{ id: string; name: Bilingual }[]> {
    return this.database.rows(
      `SELECT i.id, json_build_object('zh', i.name_zh, 'en', i.name_en) AS name
         FROM (SELECT s.investor_id, max(s.starts_at) AS latest FROM sessions.session s WHERE s.zone_id = $1
                GROUP BY s.investor_id ORDER BY latest DESC LIMIT 200) s
         JOIN identity.organisation_card i ON i.id = s.investor_id AND i.active
        ORDER BY s.latest DESC, i.id`,
      [zoneId],
    );
  }

  private rows(picked: string, order: string, parameters: unknown[]): Promise<SessionRow[]> {
    return this.database.rows<SessionRow>(select(picked, order), parameters);
  }

  private who(): string | null {
    const actor = currentActor();
    return actor.organisationId ?? actor.userId ?? null;
  }

  private answer(row: SessionRow): SessionAnswer {
    return { data: viewOf(row), abilities: sessionAbilities(currentActor(), factsOf(row), this.clock.now()) };
  }
}

/** By index where there is an organisation: row-level security alone would read every session. */
function mine(): string {
  const { organisationKind, organisationId } = currentActor();
  if (!organisationId) return 's.id IN (SELECT g.session_id FROM sessions.session_grant g WHERE g.user_id = $1)';
  return organisationKind === 'zone' ? 's.zone_id = $1' : 's.investor_id = $1';
}

const filters = {
  upcoming: `s.state = 'confirmed' AND s.starts_at > $2::timestamptz - interval '8 hours' AND s.ends_at > $2`,
  past: `s.state <> 'cancelled' AND (s.state = 'held' OR s.ends_at <= $2)`,
  cancelled: `s.state = 'cancelled' AND $2::timestamptz IS NOT NULL`,
  all: `$2::timestamptz IS NOT NULL`,
};

function factsOf({ state, zone, investor, startsAt, endsAt, people }: SessionRow): SessionFacts {
  const ids = (role: Person['role']) =>
    people.flatMap((person) => (person.role === role && person.userId ? [person.userId] : []));
  return {
    state,
    zoneId: zone.id,
    investorId: investor.id,
    startsAt,
    endsAt,
    hostIds: ids('host'),
    guestIds: ids('guest'),
  };
}

function viewOf({ people, startsAt, endsAt, ...row }: SessionRow): SessionView {
  const having = (role: Person['role']) => people.filter((person) => person.role === role);
  return {
    ...row,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    hosts: having('host').map(({ userId, name, timeZone }) => ({ id: userId, name, timeZone })),
    guests: having('guest').map(({ name, email }) => ({ name, email })),
    bookedBy: { name: having('investor')[0]?.name ?? '' },
    roomOpensAt: roomOpensAt({ startsAt }).toISOString(),
  };
}
