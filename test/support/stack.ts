import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureServerBuild, ensureWebBuild, migrationsFingerprint } from '#stack/build';
import { startGuard } from '#stack/guard';
import { readHolder, tryLock } from '#stack/lock';
import { mediaWorker } from '#stack/media';
import { inState } from '#stack/paths';
import { freePort, freePorts } from '#stack/ports';
import { isRunning } from '#stack/process-table';
import { findRedis, startRedis } from '#stack/redis';
import { newSecrets } from '#stack/secrets';
import { commonSettings, mediaOrigins, mediaSettings } from '#stack/settings';
import { createTestDatabase, type TestDatabase } from './database.js';

import { type ProcessName, type StackProcess, startProcess } from './stack-process.js';

export type { ProcessName, StackProcess } from './stack-process.js';

export interface StackOptions {
  /** Which processes to start; api and worker unless told. */
  processes?: ProcessName[];
  /** Settings for every process, over those the stack makes. */
  env?: Record<string, string>;
  /** Builds the web first and lets the api serve it; browser tests need it. */
  web?: boolean;
}

export interface Stack extends Omit<TestDatabase, 'release' | 'logFile' | 'name'> {
  /** Of the api and the page. */
  readonly url: string;
  readonly redisUrl: string;
  readonly redisPrefix: string;
  readonly secrets: { roomToken: string; encryption: string };
  /** Uploaded files and the processes' logs. */
  readonly folder: string;
  readonly databaseName: string;
  /** PostgreSQL's log; shared by all stacks, each line names its database. */
  readonly databaseLog: string;
  readonly api: StackProcess;
  readonly worker: StackProcess;
  readonly media: StackProcess;
  /** One more process of a kind, on its own port, in the same stack. */
  start(name: ProcessName, env?: Record<string, string>): Promise<StackProcess>;
  stop(): Promise<void>;
}

/** A folder of its own; those of stacks that are gone are swept first, so that the logs of the last run can be read. */
function makeFolder(): { folder: string; release(): void } {
  const all = inState('test', 'stacks');
  mkdirSync(all, { recursive: true });
  for (const name of readdirSync(all)) {
    const old = path.join(all, name);
    const holder = readHolder(path.join(old, 'lock'));
    if (holder && !isRunning(holder)) rmSync(old, { recursive: true, force: true });
  }
  const folder = path.join(all, `${process.pid}-${randomBytes(3).toString('hex')}`);
  const lock = tryLock(path.join(folder, 'lock'));
  return { folder, release: () => lock?.release() };
}

/**
 * The product as it really runs – built code, separate processes, PostgreSQL with row-level security, Redis – on free
 * ports, with a fresh migrated database. Whatever happens to the test, nothing of it keeps running.
 */
export async function startStack({
  processes = ['api', 'worker'],
  env = {},
  web = false,
}: StackOptions = {}): Promise<Stack> {
  const program = findRedis();
  if (!program) throw new Error('redis-server is not installed: apt-get install -y redis-server');
  await ensureServerBuild();
  if (web) await ensureWebBuild();

  const { folder } = makeFolder();
  const guard = startGuard();
  const secrets = newSecrets();
  const database = await createTestDatabase(migrationsFingerprint()).catch((error: unknown) => {
    guard.dismiss();
    throw error;
  });
  const started: { stop(options?: { graceMs?: number }): Promise<void> }[] = [];
  const stop = async () => {
    const [redis, ...rest] = started.splice(0);
    await Promise.all(rest.map((part) => part.stop()));
    await redis?.stop({ graceMs: 1000 });
    database.release();
    guard.dismiss();
  };

  try {
    const redis = await startRedis({
      program,
      folder: path.join(folder, 'redis'),
      port: await freePort(),
      password: secrets.redis,
      logFile: path.join(folder, 'redis.log'),
      durable: false,
      guard,
    });
    started.push(redis);

    const port = await freePort();
    const url = `http://localhost:${port}`;
    const mediaPort = await freePort();
    const given = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      LOG_LEVEL: 'info',
      // Without the web build the api serves only itself.
      ...(!web && { WEB_ROOT: '' }),
      MEDIA_ORIGINS: mediaOrigins([`http://localhost:${mediaPort}`]),
      ...env,
    };
    const addresses = { host: '127.0.0.1', publicUrl: url, filesFolder: path.join(folder, 'files'), secrets };
    const common = { ...addresses, databaseUrl: database.appDatabaseUrl, redisUrl: redis.url };
    let count = 0;

    const launch = async (
      name: ProcessName,
      ownPort: number,
      own: Record<string, string> = {},
    ): Promise<StackProcess> => {
      const ownUrl = name === 'worker' ? '' : `http://localhost:${ownPort}`;
      const settings = commonSettings({ ...common, port: ownPort }, { ...given, ...own });
      const workers = Number(own.MEDIA_WORKERS ?? env.MEDIA_WORKERS ?? 1);
      const media = name === 'media' && {
        host: '127.0.0.1',
        port: ownPort,
        rtcPort: await freePorts(workers),
        workers,
        publicUrl: ownUrl,
        announcedAddress: '127.0.0.1',
        workerProgram: await mediaWorker(),
      };
      const process = await startProcess({
        name,
        url: ownUrl,
        logFile: path.join(folder, `${name}-${++count}.log`),
        env: media ? { ...settings, ...mediaSettings(media, url, { ...env, ...own }) } : settings,
        guard,
      });
      started.push(process);
      return process;
    };

    const wanted = [...new Set(processes)];
    const ports = { api: port, worker: 0, media: mediaPort };
    const running = new Map(
      await Promise.all(wanted.map(async (name) => [name, await launch(name, ports[name])] as const)),
    );
    const need = (name: ProcessName) => {
      const found = running.get(name);
      if (!found) throw new Error(`this stack has no ${name}: startStack({ processes: ['${name}'] })`);
      return found;
    };
    return {
      url,
      databaseUrl: database.databaseUrl,
      appDatabaseUrl: database.appDatabaseUrl,
      adminDatabaseUrl: database.adminDatabaseUrl,
      databaseName: database.name,
      databaseLog: database.logFile,
      redisUrl: redis.url,
      redisPrefix: env.REDIS_PREFIX ?? 'oz:',
      secrets,
      folder,
      get api() {
        return need('api');
      },
      get worker() {
        return need('worker');
      },
      get media() {
        return need('media');
      },
      start: async (name, own) => launch(name, await freePort(), own),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
