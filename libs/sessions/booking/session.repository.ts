import { Injectable } from '@nestjs/common';
import { newId } from '#platform/clock';
import { Repository } from '#platform/database';
import { notFound } from '#platform/errors';
import type { Interval } from '../availability/intervals.js';
import { Session } from './session.entity.js';

export interface NewParticipant {
  role: 'host' | 'investor' | 'guest';
  userId: string | null;
  resourceId: string | null;
  name: string;
  email: string;
  locale: string;
  timeZone: string;
}

export interface ClaimOwner {
  resourceId: string;
  organisationId: string;
}

/** The constraint behind the locks: it should never fire, and if it does the slot is simply taken. */
export const overlapConstraint = 'claim_no_overlap';

@Injectable()
export class SessionRepository extends Repository {
  async insert(session: Session): Promise<void> {
    await this.manager.insert(Session, session);
    await this.manager.query(
      `INSERT INTO sessions.session_grant (session_id, side, organisation_id) VALUES ($1, 'zone', $2), ($1, 'investor', $3)`,
      [session.id, session.zoneId, session.investorId],
    );
  }

  async addParticipants(sessionId: string, participants: readonly NewParticipant[]): Promise<void> {
    await this.manager.query(
      `INSERT INTO sessions.participant (id, session_id, role, user_id, resource_id, name, email, locale, time_zone, position)
       SELECT (p->>'id')::uuid, $1, p->>'role', (p->>'userId')::uuid, (p->>'resourceId')::uuid, p->>'name', p->>'email',
              p->>'locale', p->>'timeZone', position
         FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS row (p, position)`,
      [sessionId, JSON.stringify(participants.map((participant) => ({ id: newId(), ...participant })))],
    );
    const guests = participants
      .filter(({ role, userId }) => role === 'guest' && userId !== null)
      .map(({ userId }) => userId);
    await this.manager.query(
      `INSERT INTO sessions.session_grant (session_id, side, user_id) SELECT $1, 'guest', unnest($2::uuid[]) ON CONFLICT DO NOTHING`,
      [sessionId, guests],
    );
  }

  async lock(id: string): Promise<Session> {
    const session = await this.manager.findOne(Session, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!session) throw notFound();
    return session;
  }

  async save(session: Session): Promise<void> {
    await this.manager.save(session);
  }

  /** Claims of the resources that overlap a range; those of `exceptSession` do not count. */
  busy(
    resourceIds: readonly string[],
    range: Interval,
    exceptSession?: string,
  ): Promise<(Interval & { resourceId: string })[]> {
    return this.manager.query(
      `SELECT resource_id AS "resourceId", extract(epoch FROM lower(during))::float8 * 1000 AS start,
              extract(epoch FROM upper(during))::float8 * 1000 AS "end"
         FROM sessions.claim
        WHERE resource_id = ANY ($1) AND active AND during && tstzrange($2, $3) AND session_id IS DISTINCT FROM $4`,
      [[...resourceIds], new Date(range.start), new Date(range.end), exceptSession ?? null],
    );
  }

  async claim(sessionId: string, owners: readonly ClaimOwner[], { start, end }: Interval): Promise<void> {
    await this.manager.query(
      `INSERT INTO sessions.claim (id, resource_id, organisation_id, session_id, during)
       SELECT id, resource, organisation, $1, tstzrange($2, $3, '[)')
         FROM unnest($4::uuid[], $5::uuid[], $6::uuid[]) AS owner (id, resource, organisation)`,
      [
        sessionId,
        new Date(start),
        new Date(end),
        owners.map(() => newId()),
        owners.map(({ resourceId }) => resourceId),
        owners.map(({ organisationId }) => organisationId),
      ],
    );
  }

  /** Gives the time back; the owners are what a new claim needs. */
  async releaseClaims(sessionId: string): Promise<void> {
    await this.manager.query(`UPDATE sessions.claim SET active = false WHERE session_id = $1 AND active`, [sessionId]);
  }

  /** Whose time a session takes. Read before locking, to know what to lock. */
  claimOwners(sessionId: string): Promise<ClaimOwner[]> {
    return this.manager.query(
      `SELECT DISTINCT resource_id AS "resourceId", organisation_id AS "organisationId" FROM sessions.claim WHERE session_id = $1 AND active`,
      [sessionId],
    );
  }

  async setReminders(session: Session, due: Partial<Record<'day' | 'soon', Date>>): Promise<void> {
    for (const [kind, dueAt] of Object.entries(due)) {
      await this.manager.query(
        `INSERT INTO sessions.reminder (session_id, kind, organisations, sequence, due_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (session_id, kind) DO UPDATE SET sequence = excluded.sequence, due_at = excluded.due_at, sent_at = NULL`,
        [session.id, kind, [session.zoneId, session.investorId], session.sequence, dueAt],
      );
    }
  }

  async dropReminders(sessionId: string): Promise<void> {
    await this.manager.query(`DELETE FROM sessions.reminder WHERE session_id = $1 AND sent_at IS NULL`, [sessionId]);
  }
}
