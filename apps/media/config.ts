import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

const Environment = z.object({
  MEDIA_HOST: z.string().min(1).default('0.0.0.0'),
  MEDIA_PORT: port,
  /** Where browsers reach this node; a path before the socket's own is allowed. */
  MEDIA_PUBLIC_URL: z.url({ protocol: /^https?$/ }),
  /** First port for media; worker n uses base + n, UDP and TCP. 0: any free port. */
  MEDIA_RTC_PORT_BASE: port.default(0),
  MEDIA_ANNOUNCED_ADDRESS: z.string().min(1).default('127.0.0.1'),
  MEDIA_LISTEN_ADDRESS: z.string().min(1).optional(),
  MEDIA_WORKERS: z.coerce.number().int().min(1).max(64).default(availableParallelism()),
  MEDIASOUP_WORKER_BIN: z.string().min(1).optional(),
  ROOM_TOKEN_SECRET: z.string().min(32),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }),
  REDIS_PREFIX: z.string().default('openzone:'),
  ALLOWED_ORIGINS: z
    .string()
    .min(1)
    .transform((list) => list.split(',').map((origin) => origin.trim().replace(/\/$/, ''))),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
});

export interface MediaConfig {
  /** Made from the address, so that a node started again holds its rooms at once, not only when the old claim expires. */
  nodeId: string;
  host: string;
  port: number;
  publicUrl: string;
  rtcPortBase: number;
  listenAddress: string;
  announcedAddress: string;
  workers: number;
  workerBinary?: string;
  tokenSecret: Uint8Array;
  redisUrl: string;
  redisPrefix: string;
  allowedOrigins: ReadonlySet<string>;
  logLevel: string;
}

/** Reads the environment once; throws with every fault in it. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): MediaConfig {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { data, error } = Environment.safeParse(filled);
  if (!data) {
    const faults = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The media node cannot start:\n${faults.join('\n')}`);
  }
  const announced = data.MEDIA_ANNOUNCED_ADDRESS;
  const config: MediaConfig = {
    nodeId: createHash('sha256').update(data.MEDIA_PUBLIC_URL).digest('hex').slice(0, 16),
    host: data.MEDIA_HOST,
    port: data.MEDIA_PORT,
    publicUrl: data.MEDIA_PUBLIC_URL,
    rtcPortBase: data.MEDIA_RTC_PORT_BASE,
    listenAddress: data.MEDIA_LISTEN_ADDRESS ?? (announced === '127.0.0.1' ? announced : '0.0.0.0'),
    announcedAddress: announced,
    workers: data.MEDIA_WORKERS,
    workerBinary: data.MEDIASOUP_WORKER_BIN,
    tokenSecret: new TextEncoder().encode(data.ROOM_TOKEN_SECRET),
    redisUrl: data.REDIS_URL,
    redisPrefix: data.REDIS_PREFIX,
    allowedOrigins: new Set(data.ALLOWED_ORIGINS),
    logLevel: data.LOG_LEVEL,
  };
  return Object.freeze(config);
}

/** The media workers inherit the environment of this process; they have no business with its secrets. */
export function forgetSecrets(): void {
  for (const name of ['ROOM_TOKEN_SECRET', 'REDIS_URL']) delete process.env[name];
}
