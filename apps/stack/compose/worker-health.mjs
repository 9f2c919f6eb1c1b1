import pg from 'pg';

/**
 * A worker has no port. It is well when what it is there for happens: no recorded event waits for minutes to be passed on.
 */
const client = new pg.Client({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 4000 });
client.on('error', () => process.exit(1));
await client.connect();
const { rows } = await client.query(
  `SELECT count(*)::int AS waiting FROM platform.outbox_event
    WHERE relayed_at IS NULL AND recorded_at < now() - interval '5 minutes'`,
);
await client.end();
process.exit(rows[0].waiting === 0 ? 0 : 1);
