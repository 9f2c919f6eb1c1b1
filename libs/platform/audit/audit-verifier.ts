import { type AuditFact, auditHash, chainStart } from './audit-hash.js';

export interface AuditRow extends Omit<AuditFact, 'at'> {
  at: Date;
  previousHash: Buffer;
  hash: Buffer;
}

export interface BrokenChain {
  organisationId: string;
  /** The first entry that is not what was recorded. */
  sequence: number;
  fault: 'missing' | 'edited' | 'reordered' | 'truncated';
}

/**
 * Walks one organisation's chain in order of sequence.
 * @param head the chain's recorded end, so that removed last entries are noticed
 * @returns the first fault, or undefined when the chain is whole
 */
export function verifyChain(
  rows: Iterable<AuditRow>,
  head: { organisationId: string; sequence: number; hash: Buffer },
): BrokenChain | undefined {
  let previous: Buffer = chainStart;
  let expected = 1;
  for (const row of rows) {
    const at = { organisationId: row.organisationId, sequence: expected };
    if (row.sequence !== expected) return { ...at, fault: 'missing' };
    if (!row.previousHash.equals(previous)) return { ...at, fault: 'reordered' };
    const { organisationId, sequence, actor, action, targetType, targetId, details } = row;
    const fact = { organisationId, sequence, at: row.at.toISOString(), actor, action, targetType, targetId, details };
    if (!auditHash(previous, fact).equals(row.hash)) return { ...at, fault: 'edited' };
    previous = row.hash;
    expected += 1;
  }
  if (head.sequence !== expected - 1 || !head.hash.equals(previous)) {
    return { organisationId: head.organisationId, sequence: expected, fault: 'truncated' };
  }
  return undefined;
}
