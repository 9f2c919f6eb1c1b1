import pg from 'pg';
import { type AuditRow, verifyChain } from '#platform/audit';

/**
 * Walks every audit chain of the database named by DATABASE_URL (the owner's: the log of all organisations is read).
 * Prints one line a chain; ends with 1 and the first broken row when one was edited, removed or reordered.
 */
const batch = 5_000;
const client = new pg.Client({ connectionString: process.argv[2] ?? process.env.DATABASE_URL });
await client.connect();
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

async function* rowsOf(organisationId: string): AsyncGenerator<AuditRow[]> {
  for (let after = 0, last = batch; last === batch; ) {
    const { rows } = await client.query<AuditRow>(
      `SELECT organisation_id AS "organisationId", sequence, at, actor, action, target_type AS "targetType", target_id AS "targetId",
              details, previous_hash AS "previousHash", hash
         FROM platform.audit_entry WHERE organisation_id = $1 AND sequence > $2 ORDER BY sequence LIMIT ${batch}`,
      [organisationId, after],
    );
    yield rows;
    last = rows.length;
    after = rows.at(-1)?.sequence ?? after;
  }
}

const heads = await client.query<{ organisationId: string; sequence: number; hash: Buffer }>(
  `SELECT coalesce(h.organisation_id, e.organisation_id) AS "organisationId", coalesce(h.sequence, 0) AS sequence,
          coalesce(h.hash, '\\x') AS hash
     FROM platform.audit_head h
     FULL JOIN (SELECT DISTINCT organisation_id FROM platform.audit_entry) e ON e.organisation_id = h.organisation_id ORDER BY 1`,
);
let broken = 0;
for (const head of heads.rows) {
  const rows: AuditRow[] = [];
  for await (const part of rowsOf(head.organisationId)) rows.push(...part);
  const fault = verifyChain(rows, head);
  broken += fault ? 1 : 0;
  process.stdout.write(
    `${head.organisationId} ${fault ? `BROKEN at ${fault.sequence}: ${fault.fault}` : `whole, ${rows.length} entries`}\n`,
  );
}
await client.end();
process.exitCode = broken > 0 ? 1 : 0;
