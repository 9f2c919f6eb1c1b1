import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { SignJWT } from 'jose';
import { mediaKeys, type RoomGrants, roomToken } from '#contracts';
import { ensureServerBuild } from '#stack/build';
import { startGuard } from '#stack/guard';
import { prepareMediaWorker } from '#stack/media-worker/prepare';
import { inState } from '#stack/paths';
import { freePort, freePorts } from '#stack/ports';
import { findRedis, startRedis } from '#stack/redis';
import { type StackProcess, startProcess } from './stack-process.js';

export interface TokenWishes {
  room: string;
  identity: string;
  name?: string;
  grants?: Partial<RoomGrants>;
}

/** A media node with its own Redis and nothing else; the tests sign its tokens. */
export interface MediaStack {
  readonly url: string;
  readonly node: StackProcess;
  readonly redis: Redis;
  readonly prefix: string;
  readonly secret: Uint8Array;
  token(wishes: TokenWishes): Promise<string>;
  /** The node's settings, for starting another beside it. */
  readonly settings: Record<string, string | undefined>;
  /** Process ids of the media workers that run now. */
  workerPids(): number[];
  /** What the node has told the worker process so far. */
  facts(): Promise<{ room: string; identity: string; kind: string; detail: Record<string, unknown> }[]>;
  stop(): Promise<void>;
}

const everything: RoomGrants = {
  publish: ['audio', 'video', 'screen'],
  subscribe: true,
  moderate: false,
  hidden: false,
  recorder: false,
};

export async function startMedia(pageUrl: string, env: Record<string, string> = {}): Promise<MediaStack> {
  const program = findRedis();
  if (!program) throw new Error('redis-server is not installed: apt-get install -y redis-server');
  await ensureServerBuild();
  const workerBinary = await prepareMediaWorker({ cacheDir: inState('cache') });

  const folder = mkdtempSync(path.join(tmpdir(), 'openzone-media-'));
  const guard = startGuard();
  const [redisPort, port] = [await freePort(), await freePort()];
  const server = await startRedis({
    program,
    folder: path.join(folder, 'redis'),
    port: redisPort,
    password: randomBytes(16).toString('hex'),
    logFile: path.join(folder, 'redis.log'),
    durable: false,
    guard,
  });
  const prefix = 'oz:';
  const secretText = randomBytes(32).toString('base64');
  const secret = new TextEncoder().encode(secretText);
  const url = `http://localhost:${port}`;
  const redis = new Redis(server.url);
  const stopServer = async () => {
    redis.disconnect();
    await server.stop({ graceMs: 1000 });
    guard.dismiss();
    rmSync(folder, { recursive: true, force: true });
  };
  const settings = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: 'production',
    MEDIA_HOST: '127.0.0.1',
    MEDIA_PORT: String(port),
    MEDIA_PUBLIC_URL: url,
    MEDIA_RTC_PORT_BASE: String(await freePorts(1)),
    MEDIA_WORKERS: '1',
    MEDIASOUP_WORKER_BIN: workerBinary,
    ROOM_TOKEN_SECRET: secretText,
    REDIS_URL: server.url,
    REDIS_PREFIX: prefix,
    ALLOWED_ORIGINS: pageUrl,
    ...env,
  };
  const logFile = path.join(folder, 'media.log');
  const node = await startProcess({ name: 'media', url, logFile, guard, env: settings }).catch(
    async (error: unknown) => {
      await stopServer();
      throw error;
    },
  );

  return {
    url,
    node,
    redis,
    prefix,
    secret,
    settings,
    token: (wishes) => signToken(wishes, secret),
    workerPids: () => childrenOf(node.pid),
    facts: async () => {
      const entries = await redis.xrange(mediaKeys.facts(prefix), '-', '+');
      return entries.map(([, [, fact]]) => JSON.parse(fact ?? '{}'));
    },
    stop: async () => {
      await node.stop();
      await stopServer();
    },
  };
}

export function signToken(wishes: TokenWishes, secret: Uint8Array): Promise<string> {
  const { room, identity, name = identity, grants } = wishes;
  const { algorithm, type, issuer, audience, secondsToLive } = roomToken;
  return new SignJWT({ name, room, grants: { ...everything, ...grants }, language: 'en' })
    .setProtectedHeader({ alg: algorithm, typ: type })
    .setSubject(identity)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${secondsToLive}s`)
    .setJti(randomUUID())
    .sign(secret);
}

function childrenOf(parent: number): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    try {
      // The fourth field, counted after the program's name in brackets, which may hold anything.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
    } catch {
      return false;
    }
  });
}
