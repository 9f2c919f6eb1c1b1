import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { type Actor, currentActor } from '../actor/actor.js';
import { Clock } from '../clock/clock.js';
import { transactionContext } from '../database/transaction-context.js';
import { type AuditFact, auditHash, chainStart } from './audit-hash.js';

export interface AuditTarget {
  type: string;
  id: string;
}

/** The chain of acts that belong to no organisation. */
export const noOrganisation = '00000000-0000-0000-0000-000000000000';

/** Appends to the audit log of an organisation, in the ambient transaction. */
@Injectable()
export class Audit {
  constructor(private readonly clock: Clock) {}

  /**
   * @param action what happened, named like an event (`member.disabled`)
   * @param details small facts for a reader; never a secret, never a whole document
   * @param organisationId whose log; the actor's own unless given
   */
  async record(
    action: string,
    target: AuditTarget,
    details: Record<string, unknown> = {},
    organisationId?: string,
  ): Promise<void> {
    const context = transactionContext.getStore();
    if (!context) throw new Error(`Audit of ${action} outside a transaction`);
    const actor = currentActor();
    const chain = organisationId ?? actor.organisationId ?? noOrganisation;
    const { client } = context;
    const head = (await lockHead(client, chain)) ?? (await beginChain(client, chain));
    const fact: AuditFact = {
      organisationId: chain,
      sequence: head.sequence + 1,
      at: this.clock.now().toISOString(),
      actor: describe(actor),
      action,
      targetType: target.type,
      targetId: target.id,
      details: JSON.parse(JSON.stringify(details)),
    };
    const hash = auditHash(head.hash, fact);
    await client.query({
      name: 'audit-append',
      text: `WITH head AS (UPDATE platform.audit_head SET sequence = $2, hash = $10 WHERE organisation_id = $1)
             INSERT INTO platform.audit_entry
               (organisation_id, sequence, at, actor, action, target_type, target_id, details, previous_hash, hash)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      values: [
        ...[chain, fact.sequence, fact.at, fact.actor, action, target.type, target.id, fact.details],
        ...[head.hash, hash],
      ],
    });
  }
}

interface AuditHead {
  sequence: number;
  hash: Buffer;
}

/** The head's row lock makes the entries of one organisation follow each other. */
async function lockHead(client: PoolClient, chain: string): Promise<AuditHead | undefined> {
  const { rows } = await client.query<AuditHead>({
    name: 'audit-head',
    text: `SELECT sequence, hash FROM platform.audit_head WHERE organisation_id = $1 FOR UPDATE`,
    values: [chain],
  });
  return rows[0];
}

/** The first entry of a chain, unless somebody else has just written it. */
async function beginChain(client: PoolClient, chain: string): Promise<AuditHead> {
  await client.query(
    `INSERT INTO platform.audit_head (organisation_id, sequence, hash) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING`,
    [chain, chainStart],
  );
  return (await lockHead(client, chain))!;
}

/** Who and from where; the request id leads to the log lines. */
function describe({ kind, userId, memberId, loginId, ip, requestId }: Actor): Record<string, unknown> {
  return JSON.parse(JSON.stringify({ kind, userId, memberId, loginId, ip, requestId }));
}
