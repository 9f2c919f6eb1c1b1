import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { type Actor, currentActor } from '../actor/actor.js';
import { Clock } from '../clock/clock.js';
import { Gathered } from '../database/gathered.js';
import { type AuditFact, auditHash, chainStart } from './audit-hash.js';

export interface AuditTarget {
  type: string;
  id: string;
}

/** The chain of acts that belong to no organisation. */
export const noOrganisation = '00000000-0000-0000-0000-000000000000';

type NewFact = Omit<AuditFact, 'sequence'>;

/** Appends to the audit log of an organisation, in the ambient transaction. */
@Injectable()
export class Audit {
  readonly #facts = new Gathered<NewFact>(append);

  constructor(private readonly clock: Clock) {}

  /**
   * Appended just before the commit, so that the organisation's other acts wait for the head of its chain as briefly as can be.
   * @param action what happened, named like an event (`member.disabled`)
   * @param details small facts for a reader; never a secret, never a whole document
   * @param organisationId whose log; the actor's own unless given
   * @throws Error outside a transaction
   */
  async record(
    action: string,
    target: AuditTarget,
    details: Record<string, unknown> = {},
    organisationId?: string,
  ): Promise<void> {
    const actor = currentActor();
    this.#facts.add({
      organisationId: organisationId ?? actor.organisationId ?? noOrganisation,
      at: this.clock.now().toISOString(),
      actor: describe(actor),
      action,
      targetType: target.type,
      targetId: target.id,
      details: JSON.parse(JSON.stringify(details)),
    });
  }
}

/** Chain by chain, in the order of their ids: transactions that write several chains never wait for each other in a circle. */
async function append(client: PoolClient, facts: readonly NewFact[]): Promise<void> {
  const chains = new Map<string, NewFact[]>();
  for (const fact of facts) {
    const chain = chains.get(fact.organisationId);
    if (chain) chain.push(fact);
    else chains.set(fact.organisationId, [fact]);
  }
  for (const chain of [...chains.keys()].sort()) await appendTo(client, chain, chains.get(chain)!);
}

async function appendTo(client: PoolClient, chain: string, facts: readonly NewFact[]): Promise<void> {
  let { sequence, hash } = (await lockHead(client, chain)) ?? (await beginChain(client, chain));
  const rows = facts.map((fact) => {
    const previous = hash;
    sequence += 1;
    hash = auditHash(previous, { ...fact, sequence });
    return { ...fact, sequence, previous: previous.toString('hex'), hash: hash.toString('hex') };
  });
  await client.query({
    name: 'audit-append',
    text: `WITH head AS (UPDATE platform.audit_head SET sequence = $2, hash = $3 WHERE organisation_id = $1)
           INSERT INTO platform.audit_entry
             (organisation_id, sequence, at, actor, action, target_type, target_id, details, previous_hash, hash)
           SELECT $1, sequence, at, actor, action, "targetType", "targetId", details, decode(previous, 'hex'), decode(hash, 'hex')
             FROM jsonb_to_recordset($4::jsonb) AS e (sequence bigint, at timestamptz, actor jsonb, action text, "targetType" text,
               "targetId" text, details jsonb, previous text, hash text)`,
    values: [chain, sequence, hash, JSON.stringify(rows)],
  });
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
