import { spawn } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import net from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { readJson } from '#stack/json-file';
import { inRoot, inState } from '#stack/paths';

export interface TestDatabase {
  /** As the owner, who migrates. */
  databaseUrl: string;
  /** As the role the processes work as: row-level security applies. */
  appDatabaseUrl: string;
  /** As PostgreSQL's administrator, whom nothing stops. */
  adminDatabaseUrl: string;
  /** The server's log; the server is shared, so look for the database's `name` in it. */
  logFile: string;
  name: string;
  release(): void;
}

function connect(port: number): Promise<net.Socket | undefined> {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}

function startServer(): void {
  mkdirSync(inState('test'), { recursive: true });
  const log = openSync(inState('test', 'server.log'), 'a');
  const { NODE_OPTIONS: _options, ...env } = process.env;
  const script = inRoot('test', 'support', 'database-server.mjs');
  spawn(process.execPath, [script], { env, detached: true, stdio: ['ignore', log, log] }).unref();
}

async function connectToServer(): Promise<{ socket: net.Socket; token: string }> {
  const deadline = Date.now() + 60_000;
  for (let startedAt = 0; Date.now() < deadline; await sleep(40)) {
    const known = readJson<{ port: number; token: string }>(inState('test', 'server.json'));
    const socket = known && (await connect(known.port));
    if (known && socket) return { socket, token: known.token };
    // Starting one too many does no harm, the second sees the lock; but the one before may just have been stopping.
    if (Date.now() - startedAt > 3000) {
      startServer();
      startedAt = Date.now();
    }
  }
  throw new Error(`The test database server does not start, see ${inState('test', 'server.log')}`);
}

/**
 * A database of one's own on the shared server.
 * @param template fingerprint of the migrations: the database is a copy of one migrated by them. Empty without.
 */
export async function createTestDatabase(template?: string): Promise<TestDatabase> {
  const { socket, token } = await connectToServer();
  const answer = new Promise<Omit<TestDatabase, 'release'> & { error?: string }>((resolve, reject) => {
    createInterface({ input: socket }).once('line', (line) => resolve(JSON.parse(line)));
    socket.once('close', () => reject(new Error('The test database server went away')));
  });
  socket.on('error', () => {});
  socket.write(`${JSON.stringify({ token, template })}\n`);
  const { error, ...database } = await answer;
  if (error) {
    socket.destroy();
    throw new Error(error);
  }
  // The open connection is the lease; it must not keep a finished test run alive.
  socket.unref();
  return { ...database, release: () => socket.destroy() };
}
