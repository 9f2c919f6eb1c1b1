import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const count = (fallback: number) => z.coerce.number().int().positive().default(fallback);
const flag = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .optional();
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** Every setting of the server, by the name of its environment variable. */
const environment = z.object({
  NODE_ENV: z.string().default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(8080),
  PUBLIC_URL: z.url(),
  TRUST_PROXY: flag,
  WEB_ROOT: optional(z.string()),
  DATABASE_URL: z.url(),
  DATABASE_ROLE: z.string().default('openzone_app'),
  DATABASE_POOL: count(12),
  REDIS_URL: z.url(),
  REDIS_PREFIX: z.string().default('oz:'),
  ROOM_TOKEN_SECRET: z.string().min(32),
  ENCRYPTION_KEY: z
    .string()
    .transform((text) => Buffer.from(text, 'base64'))
    .refine((bytes) => bytes.length === 32, 'must be 32 bytes in base64'),
  SMTP_URL: optional(z.url()),
  /** `open` shows every mail to everybody on the page /mails: for trying the product out, without an SMTP server. */
  MAIL_OUTBOX: optional(z.literal('open')),
  MAIL_FROM: z.string().default('OpenZone <no-reply@openzone.example>'),
  STORAGE_DIR: optional(z.string()),
  S3_ENDPOINT: optional(z.url()),
  S3_REGION: z.string().default('us-east-1'),
  S3_BUCKET: optional(z.string()),
  S3_ACCESS_KEY: optional(z.string()),
  S3_SECRET_KEY: optional(z.string()),
  OIDC_ISSUER: optional(z.url()),
  OIDC_CLIENT_ID: optional(z.string()),
  OIDC_CLIENT_SECRET: optional(z.string()),
  OIDC_LABEL: z.string().default('OpenID Connect'),
  TURN_URLS: optional(z.string()),
  TURN_SECRET: optional(z.string()),
  /** Media nodes whose origins the page may connect to, beside those of PUBLIC_URL's own host. */
  MEDIA_ORIGINS: optional(z.string()),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  METRICS_TOKEN: optional(z.string()),
  LIMIT_LOGIN_PER_ADDRESS: count(10),
  LIMIT_LOGIN_PER_IP: count(100),
  LIMIT_WRITES_PER_MINUTE: count(240),
  LIMIT_READS_PER_MINUTE: count(3_000),
  SWEEP_SECONDS: count(15),
});

type Environment = z.infer<typeof environment>;

const list = (text: string | undefined) =>
  text
    ?.split(',')
    .map((part) => part.trim())
    .filter(Boolean) ?? [];

/** Settings, read once at start-up, typed and frozen. Injected wherever a setting is needed. */
export class Config {
  readonly development: boolean;
  readonly http: {
    host: string;
    port: number;
    publicUrl: string;
    trustProxy: boolean;
    webRoot?: string;
    secure: boolean;
  };
  readonly database: { url: string; role: string; poolSize: number };
  readonly redis: { url: string; prefix: string };
  readonly secrets: { roomToken: string; encryption: Buffer };
  readonly mail: { mode: 'outbox' | 'smtp'; smtpUrl?: string; from: string };
  readonly storage:
    | { kind: 'local'; directory: string }
    | { kind: 's3'; endpoint?: string; region: string; bucket: string; accessKey: string; secretKey: string };
  readonly oidc?: { issuer: string; clientId: string; clientSecret: string; label: string };
  readonly media: { origins: string[]; turnUrls: string[]; turnSecret?: string };
  readonly log: { level: Environment['LOG_LEVEL'] };
  readonly metrics: { token?: string };
  readonly limits: { loginPerAddress: number; loginPerIp: number; writesPerMinute: number; readsPerMinute: number };
  readonly sweepSeconds: number;

  private constructor(env: Environment) {
    this.development = env.NODE_ENV === 'development';
    this.http = {
      host: env.HOST,
      port: env.PORT,
      publicUrl: env.PUBLIC_URL.replace(/\/$/, ''),
      trustProxy: env.TRUST_PROXY ?? false,
      webRoot: env.WEB_ROOT,
      secure: env.PUBLIC_URL.startsWith('https:'),
    };
    this.database = { url: env.DATABASE_URL, role: env.DATABASE_ROLE, poolSize: env.DATABASE_POOL };
    this.redis = { url: env.REDIS_URL, prefix: env.REDIS_PREFIX };
    this.secrets = { roomToken: env.ROOM_TOKEN_SECRET, encryption: env.ENCRYPTION_KEY };
    this.mail = { mode: env.SMTP_URL ? 'smtp' : 'outbox', smtpUrl: env.SMTP_URL, from: env.MAIL_FROM };
    this.storage = env.S3_BUCKET
      ? {
          kind: 's3',
          endpoint: env.S3_ENDPOINT,
          region: env.S3_REGION,
          bucket: env.S3_BUCKET,
          accessKey: env.S3_ACCESS_KEY ?? '',
          secretKey: env.S3_SECRET_KEY ?? '',
        }
      : { kind: 'local', directory: env.STORAGE_DIR ?? '' };
    if (env.OIDC_ISSUER) {
      this.oidc = {
        issuer: env.OIDC_ISSUER,
        clientId: env.OIDC_CLIENT_ID ?? '',
        clientSecret: env.OIDC_CLIENT_SECRET ?? '',
        label: env.OIDC_LABEL,
      };
    }
    this.media = { origins: list(env.MEDIA_ORIGINS), turnUrls: list(env.TURN_URLS), turnSecret: env.TURN_SECRET };
    this.log = { level: env.LOG_LEVEL };
    this.metrics = { token: env.METRICS_TOKEN };
    this.limits = {
      loginPerAddress: env.LIMIT_LOGIN_PER_ADDRESS,
      loginPerIp: env.LIMIT_LOGIN_PER_IP,
      writesPerMinute: env.LIMIT_WRITES_PER_MINUTE,
      readsPerMinute: env.LIMIT_READS_PER_MINUTE,
    };
    this.sweepSeconds = env.SWEEP_SECONDS;
  }

  /**
   * Reads the environment.
   * @throws ConfigError naming every variable that is missing or wrong, not only the first.
   */
  static load(variables: Record<string, string | undefined> = process.env): Config {
    const parsed = environment.safeParse(variables);
    const faults = parsed.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];
    faults.push(...togetherFaults(variables));
    if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
    return deepFreeze(new Config(parsed.data));
  }
}

export class ConfigError extends Error {
  constructor(readonly faults: string[]) {
    super(`The configuration is not usable:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** Variables that are only useful together. */
const together: string[][] = [
  ['S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
  ['TURN_URLS', 'TURN_SECRET'],
];

function togetherFaults(variables: Record<string, string | undefined>): string[] {
  const faults = together
    .filter((names) => names.some((name) => variables[name]))
    .flatMap((names) =>
      names
        .filter((name) => !variables[name])
        .map((name) => `${name}: needed together with ${names.filter((other) => other !== name).join(', ')}`),
    );
  if (!variables.SMTP_URL && variables.MAIL_OUTBOX !== 'open') faults.push('SMTP_URL: needed unless MAIL_OUTBOX=open');
  if (!variables.S3_BUCKET && !variables.STORAGE_DIR) faults.push('STORAGE_DIR: needed unless S3_BUCKET is set');
  return faults;
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (part && typeof part === 'object' && !Buffer.isBuffer(part)) deepFreeze(part);
  }
  return Object.freeze(value);
}
