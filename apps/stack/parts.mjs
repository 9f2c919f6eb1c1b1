import { databaseUrl, ensureDatabase, ensureRoles, withClient } from './database.mjs';
import { ensurePackages, stopService } from './debian.mjs';
import { Fault, messageOf } from './fault.mjs';
import { inState } from './paths.mjs';
import { rememberedPort } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { findRedis, startRedis } from './redis.mjs';
import { supervise } from './supervisor.mjs';

/**
 * @typedef {object} PartContext
 * @property {import('./secrets.mjs').Secrets} secrets
 * @property {import('./guard.mjs').Guard} guard
 * @property {AbortSignal} signal
 * @property {Pick<Parameters<typeof supervise>[0], 'onDown' | 'onUp'>} events
 * @property {(part: import('./supervisor.mjs').Supervised) => void} started
 * @property {(text: string) => void} progress
 */

/** @param {string} url */
const withoutPassword = (url) => {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
};

/**
 * @param {string} url
 * @returns {Promise<{ ownerUrl: string, appUrl: string, text: string }>}
 */
async function givenDatabase(url) {
  try {
    const version = await withClient(url, async (query) => (await query('SHOW server_version'))[0]?.server_version);
    return { ownerUrl: url, appUrl: url, text: `PostgreSQL ${version} at ${withoutPassword(url)}` };
  } catch (cause) {
    throw new Fault('The database named by DATABASE_URL does not answer.', {
      remedy: 'unset DATABASE_URL   # starts the embedded PostgreSQL instead',
      detail: messageOf(cause),
      cause,
    });
  }
}

/**
 * The database named by DATABASE_URL, else the embedded PostgreSQL.
 * @param {PartContext} context
 */
export async function provideDatabase({ secrets, guard, signal, events, started, progress }) {
  if (process.env.DATABASE_URL) return givenDatabase(process.env.DATABASE_URL);
  const port = await rememberedPort('postgres');
  progress('starting PostgreSQL');
  const start = () =>
    startPostgres({
      folder: inState('postgres'),
      port,
      password: secrets.databaseAdmin,
      logFile: inState('logs', 'postgres.log'),
      guard,
      signal,
    });
  const part = await supervise({ name: 'postgres', start, ...events });
  started(part);
  const admin = databaseUrl({ port, user: 'postgres', password: secrets.databaseAdmin, database: 'postgres' });
  await ensureRoles(admin, { admin: secrets.databaseAdmin, owner: secrets.databaseOwner, app: secrets.databaseApp });
  await ensureDatabase(admin, 'openzone');
  const url = { port, database: 'openzone' };
  return {
    ownerUrl: databaseUrl({ ...url, user: 'openzone', password: secrets.databaseOwner }),
    appUrl: databaseUrl({ ...url, user: 'openzone_app', password: secrets.databaseApp }),
    text: `PostgreSQL 18 on port ${port}`,
  };
}

/** @param {string} url */
async function givenRedis(url) {
  const { default: Redis } = await import('ioredis');
  const client = new Redis.default(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.ping();
  } catch (cause) {
    throw new Fault('The Redis named by REDIS_URL does not answer.', {
      remedy: 'unset REDIS_URL   # starts a Redis of its own instead',
      detail: messageOf(cause),
      cause,
    });
  } finally {
    client.disconnect();
  }
  return { url, text: `at ${withoutPassword(url)}` };
}

/**
 * The path of redis-server, installed first where we may.
 * @param {{ signal?: AbortSignal, progress?: (text: string) => void }} options
 */
export async function provideRedisProgram({ signal, progress }) {
  const known = findRedis();
  if (known) return known;
  const why = 'Redis is missing: no REDIS_URL is set and there is no redis-server on this machine.';
  const installed = await ensurePackages(['redis-server'], {
    why,
    signal,
    logFile: inState('logs', 'packages.log'),
    log: progress,
  });
  // Only the service that came with the package just now: one that was there before is somebody's.
  if (installed) await stopService('redis-server');
  const program = findRedis();
  if (!program) throw new Fault(why, { remedy: 'sudo apt-get install --reinstall -y redis-server' });
  return program;
}

/**
 * The Redis named by REDIS_URL, else one of our own.
 * @param {PartContext} context
 */
export async function provideRedis({ secrets, guard, signal, events, started, progress }) {
  if (process.env.REDIS_URL) return givenRedis(process.env.REDIS_URL);
  const program = await provideRedisProgram({ signal, progress });
  const port = await rememberedPort('redis');
  const options = { program, folder: inState('redis'), port, password: secrets.redis, guard, signal };
  const start = () => startRedis({ ...options, logFile: inState('logs', 'redis.log') });
  const part = await supervise({ name: 'redis', start, ...events });
  started(part);
  const { url } = /** @type {import('./redis.mjs').Redis} */ (part.current());
  return { url, text: `port ${port}, append-only file` };
}
