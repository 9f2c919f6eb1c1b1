import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { lastLines, startChild } from './child.mjs';
import { Fault } from './fault.mjs';
import { choosePlace } from './postgres-place.mjs';
import { commandOf, endProcesses, identify } from './process-table.mjs';
import { run } from './run.mjs';
import { waitFor } from './wait.mjs';

/**
 * @typedef {object} PostgresOptions
 * @property {string} folder
 * @property {number} port
 * @property {string} password of the administrator `postgres`
 * @property {string} logFile
 * @property {boolean} [durable] false for tests: nothing needs to survive a power cut there
 * @property {Record<string, string | number>} [settings]
 * @property {import('./guard.mjs').Guard} [guard]
 * @property {AbortSignal} [signal]
 *
 * @typedef {import('./child.mjs').Child & { port: number, data: string, version: string }} Postgres
 */

const fastButForgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * @param {string} file
 * @param {{ uid?: number, gid?: number }} user
 */
function giveTo(file, user) {
  if (user.uid === undefined || user.gid === undefined) return;
  const stat = lstatSync(file);
  if (stat.uid !== user.uid) chownSync(file, user.uid, user.gid);
  if (stat.isDirectory()) for (const entry of readdirSync(file)) giveTo(path.join(file, entry), user);
}

/** @param {import('./postgres-place.mjs').Place} place */
const environment = (place) => ({
  PATH: process.env.PATH,
  LC_ALL: 'C',
  TZ: 'UTC',
  HOME: path.dirname(place.data),
});

/**
 * @param {import('./postgres-place.mjs').Place} place
 * @param {PostgresOptions} options
 */
async function initialise(place, { password, logFile, signal }) {
  // Made under another name first: an interrupted initdb leaves nothing that looks like a database.
  const next = `${place.data}.new`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { mode: 0o700 });
  const passwordFile = `${place.data}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  giveTo(next, place.user);
  giveTo(passwordFile, place.user);
  try {
    const args = [`--pgdata=${next}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
    // The built-in locale gives the same order and upper case on every machine.
    args.push('--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync');
    const options = { ...place.user, cwd: '/', env: environment(place), logFile, signal };
    const { code, output } = await run(path.join(place.bin, 'initdb'), args, options);
    if (code !== 0) throw new Error(`initdb failed:\n${lastLines(output)}`);
    renameSync(next, place.data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(next, { recursive: true, force: true });
  }
}

/**
 * @param {string} data
 * @returns {{ pid: number, status: string } | undefined}
 */
function readPidFile(data) {
  try {
    const lines = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), status: (lines[7] ?? '').trim() };
  } catch {
    return undefined;
  }
}

/**
 * After a kill -9 of the stack the server may still run, or its pid file may name a process that is somebody else's.
 * @param {string} data
 */
async function clearLeftovers(data) {
  const left = readPidFile(data);
  if (!left) return;
  const identity = identify(left.pid);
  if (identity && commandOf(left.pid).includes(data)) {
    await endProcesses([{ ...identity, signal: 'SIGINT' }], { graceMs: 10_000 });
  }
  rmSync(path.join(data, 'postmaster.pid'), { force: true });
}

/**
 * Starts the PostgreSQL that comes with the dependencies, on 127.0.0.1 alone.
 * @param {PostgresOptions} options
 * @returns {Promise<Postgres>}
 */
export async function startPostgres(options) {
  const { folder, port, logFile, guard, signal, durable = true, settings = {} } = options;
  const place = choosePlace(folder);
  const versionFile = path.join(place.data, 'PG_VERSION');
  if (!existsSync(versionFile)) await initialise(place, options);
  const dataVersion = readFileSync(versionFile, 'utf8').trim();
  if (dataVersion !== place.version.split('.')[0]) {
    throw new Fault(`The data were made by PostgreSQL ${dataVersion}, the programs here are ${place.version}.`, {
      remedy: 'npm start -- --reset',
    });
  }
  giveTo(place.data, place.user);
  chmodSync(place.data, 0o700);
  await clearLeftovers(place.data);

  const all = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '128MB',
    log_lock_waits: 'on',
    log_line_prefix: '%m [%p] %d ',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : fastButForgetful),
    ...settings,
  };
  const args = ['-D', place.data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const child = await startChild({
    name: 'postgres',
    command: path.join(place.bin, 'postgres'),
    args,
    logFile,
    guard,
    cwd: '/',
    env: environment(place),
    // Fast shutdown: roll back what is open, write a checkpoint, do not wait for clients.
    stopSignal: 'SIGINT',
    server: true,
    ...place.user,
  });
  const ready = () => {
    const now = readPidFile(place.data);
    return now?.pid === child.pid && now.status === 'ready';
  };
  const failed = () => (child.running() ? undefined : lastLines(child.output()));
  try {
    await waitFor('PostgreSQL', ready, { signal, failed, everyMs: 15 });
  } catch (error) {
    await child.stop();
    throw error;
  }
  return { ...child, port, data: place.data, version: place.version };
}
