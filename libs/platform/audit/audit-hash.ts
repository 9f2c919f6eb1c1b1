import { createHash } from 'node:crypto';

/** One act as the log keeps it. */
export interface AuditFact {
  organisationId: string;
  sequence: number;
  /** ISO 8601, milliseconds, UTC. */
  at: string;
  actor: Record<string, unknown>;
  action: string;
  targetType: string;
  targetId: string;
  details: Record<string, unknown>;
}

export const chainStart = Buffer.alloc(32);

/** SHA-256 over the previous entry's hash and this entry, as JSON with sorted keys: any edit breaks every later hash. */
export function auditHash(previous: Buffer, fact: AuditFact): Buffer {
  return createHash('sha256').update(previous).update(canonical(fact)).digest();
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
