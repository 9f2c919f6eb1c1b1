import pg, { type Connection, type PoolClient, type QueryResult } from 'pg';
import { scopeStatement } from './transaction-context.js';

export interface Statement {
  name: string;
  text: string;
  values: unknown[];
}

/** Connections that have the scope's statement prepared. */
const prepared = new WeakSet<PoolClient>();

/**
 * Runs a statement in a read-only transaction of its own, scoped by `scope`, in one round trip: what is sent up to one
 * Sync is one transaction to PostgreSQL ("Pipelining" in its protocol's documentation), so neither BEGIN nor COMMIT is
 * needed. Plain pg sends a Sync after every statement.
 */
export async function scopedRead<T extends object>(
  client: PoolClient,
  scope: readonly string[],
  statement: Statement,
): Promise<T[]> {
  if (!prepared.has(client)) {
    await client.query({ ...scopeStatement, values: [...scope] });
    prepared.add(client);
  }
  const query = new pg.Query<T>(statement);
  const submit = query.submit;
  query.submit = (connection) => {
    connection.stream.cork();
    try {
      sendScope(connection, scope);
      return submit.call(query, connection);
    } finally {
      connection.stream.uncork();
    }
  };
  return new Promise((resolve, reject) => {
    query.on('error', reject);
    // One result for the scope, one for the statement.
    query.on('end', (results: unknown) => resolve((results as [QueryResult, QueryResult<T>])[1].rows));
    client.query(query);
  });
}

function sendScope(connection: Connection, scope: readonly string[]): void {
  connection.bind({ statement: scopeStatement.name, values: [...scope] }, true);
  connection.execute({}, true);
}
