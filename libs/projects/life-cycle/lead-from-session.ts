import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { AppError, notFound } from '#platform/errors';
import { SessionReader } from '#sessions';
import { LeadService } from './lead.service.js';
import type { ProjectAnswer } from './project.dto.js';
import { assertAllowed, canEnterLeads } from './project.policy.js';
import { ProjectReader } from './project.reader.js';

/** One click on a session makes it a project: its topic, its investor, its officer. */
@Injectable()
export class LeadFromSessionService {
  constructor(
    private readonly sessions: SessionReader,
    private readonly leads: LeadService,
    private readonly reader: ProjectReader,
  ) {}

  /** @throws AppError project.exists with the id of the project there is already */
  async create(sessionId: string): Promise<ProjectAnswer> {
    const actor = currentActor();
    const { data: session } = await this.sessions.one(sessionId);
    assertAllowed(canEnterLeads(actor));
    const zoneId = actor.organisationId!;
    // Invited as a guest of somebody else's session: seen, but not the own zone's.
    if (session.zone.id !== zoneId) throw notFound();
    if (session.state === 'cancelled') throw new AppError('session.not-open');
    const { investor, topic } = session;
    const { id } = await this.leads.create({
      zoneId,
      source: 'session',
      sourceId: sessionId,
      sourceTitle: topic,
      companyId: investor.id,
      companyName: investor.name.zh,
      nameZh: `${investor.name.zh}：${topic}`.slice(0, 200),
      nameEn: `${investor.name.en}: ${topic}`.slice(0, 200),
      leadMemberId: actor.memberId ?? null,
    });
    return this.reader.one(id);
  }

  /** The project a session became, if it did; null where the session is not the own zone's. */
  async ofSession(sessionId: string): Promise<{ projectId: string | null; abilities: { create: boolean } }> {
    const actor = currentActor();
    const { data: session } = await this.sessions.one(sessionId);
    const projectId = (await this.reader.fromSource(session.zone.id, 'session', sessionId)) ?? null;
    const create =
      canEnterLeads(actor) &&
      session.zone.id === actor.organisationId &&
      session.state !== 'cancelled' &&
      projectId === null;
    return { projectId, abilities: { create } };
  }
}
