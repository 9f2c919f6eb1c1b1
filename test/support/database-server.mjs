import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { databaseUrl, dropDatabase, ensureDatabase, ensureRoles, withClient } from '#stack/database';
import { messageOf } from '#stack/fault';
import { startGuard } from '#stack/guard';
import { writeJson } from '#stack/json-file';
import { tryLock } from '#stack/lock';
import { inRoot, inState } from '#stack/paths';
import { freePort } from '#stack/ports';
import { startPostgres } from '#stack/postgres';
import { mustRun } from '#stack/run';

/**
 * One PostgreSQL for everything that tests in this checkout at the same time. Every client holds a connection to this
 * process for as long as it needs its databases; when the connection closes, however the client ended, they are
 * dropped, and some seconds after the last client the server stops.
 */
const folder = inState('test');
const idleMs = 15_000;
const password = randomBytes(16).toString('hex');
const token = randomBytes(16).toString('hex');

const lock = tryLock(`${folder}/server.lock`);
if (!lock) process.exit(0);
const guard = startGuard();

/** Passwords change with every start: data kept from the last run would not know them, and nothing in them is wanted. */
async function start() {
  rmSync(`${folder}/postgres/data`, { recursive: true, force: true });
  return startPostgres({
    folder: `${folder}/postgres`,
    port: await freePort(),
    password,
    logFile: `${folder}/postgres.log`,
    durable: false,
    guard,
  });
}
rmSync(`${folder}/postgres.log`, { force: true });
const postgres = await start();

/** @param {string} user @param {string} database */
const url = (user, database) => databaseUrl({ port: postgres.port, user, password, database });
const adminUrl = url('postgres', 'postgres');
await ensureRoles(adminUrl, { admin: password, owner: password, app: password });

/** @param {string} print what the migrations look like: a template is made once for each */
async function ensureTemplate(print) {
  const name = `template_${print}`;
  const [known] = await withClient(adminUrl, (query) => query('SELECT 1 FROM pg_database WHERE datname = $1', [name]));
  if (known) return name;
  const draft = `draft_${print}`;
  await dropDatabase(adminUrl, draft);
  await ensureDatabase(adminUrl, draft);
  const { NODE_OPTIONS: _options, ...env } = process.env;
  await mustRun('Migrating the template database', process.execPath, [inRoot('dist', 'apps', 'api', 'migrate.js')], {
    env: { ...env, NODE_ENV: 'production', DATABASE_URL: url('openzone', draft) },
  });
  await withClient(adminUrl, (query) => query(`ALTER DATABASE ${draft} RENAME TO ${name}`));
  return name;
}

let made = 0;
/** @type {Promise<unknown>} */
let queue = Promise.resolve();

/**
 * One after the other: a template cannot be copied while somebody is connected to it.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
function inTurn(work) {
  const result = queue.then(work);
  queue = result.catch(() => {});
  return result;
}

/** @param {{ template?: string }} request */
async function createDatabase({ template }) {
  const name = `stack_${process.pid}_${++made}`;
  await ensureDatabase(adminUrl, name, { template: template ? await ensureTemplate(template) : undefined });
  return {
    name,
    databaseUrl: url('openzone', name),
    appDatabaseUrl: url('openzone_app', name),
    adminDatabaseUrl: url('postgres', name),
    logFile: postgres.logFile,
  };
}

let clients = 0;
/** @type {NodeJS.Timeout | undefined} */
let idle;
const armIdle = () => {
  clearTimeout(idle);
  idle = setTimeout(() => stop(0), idleMs);
};

const server = createServer((socket) => {
  clients += 1;
  clearTimeout(idle);
  /** @type {string[]} */
  const databases = [];
  socket.on('error', () => {});
  createInterface({ input: socket }).on('line', async (line) => {
    const request = JSON.parse(line);
    if (request.token !== token) return socket.destroy();
    const answer = await inTurn(() => createDatabase(request)).catch((error) => ({ error: messageOf(error) }));
    if ('name' in answer) databases.push(answer.name);
    if (socket.destroyed) await dropAll(databases);
    else socket.write(`${JSON.stringify(answer)}\n`);
  });
  socket.on('close', async () => {
    await dropAll(databases);
    clients -= 1;
    if (clients === 0) armIdle();
  });
});

/** @param {string[]} databases */
async function dropAll(databases) {
  for (const name of databases.splice(0)) await inTurn(() => dropDatabase(adminUrl, name)).catch(() => {});
}

/** @param {number} code */
async function stop(code) {
  server.close();
  rmSync(`${folder}/server.json`, { force: true });
  await postgres.stop();
  guard.dismiss();
  lock?.release();
  process.exit(code);
}

postgres.exited.then(() => stop(1));
for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGTERM', 'SIGINT', 'SIGHUP']))
  process.on(signal, () => stop(0));
server.listen(0, '127.0.0.1', () => {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  writeJson(`${folder}/server.json`, { port, token, pid: process.pid }, 0o600);
  armIdle();
});
