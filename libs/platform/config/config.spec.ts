import { Config, ConfigError } from './config.js';

const complete = {
  PUBLIC_URL: 'http://localhost:8080',
  DATABASE_URL: 'postgres://u:p@127.0.0.1:5432/openzone',
  REDIS_URL: 'redis://127.0.0.1:6379',
  ROOM_TOKEN_SECRET: 'x'.repeat(43),
  ENCRYPTION_KEY: Buffer.alloc(32).toString('base64'),
  MAIL_OUTBOX: 'open',
  STORAGE_DIR: '.openzone/files',
};

describe('Config', () => {
  it('reads a complete environment, with defaults, and is frozen to the leaves', () => {
    const config = Config.load(complete);
    expect(config.http).toMatchObject({ port: 8080, publicUrl: 'http://localhost:8080', secure: false });
    expect(config.mail.mode).toBe('outbox');
    expect(() => Object.assign(config.http, { port: 1 })).toThrow(TypeError);
  });

  it('names every fault at once', () => {
    const load = () => Config.load({ ...complete, PORT: 'many', DATABASE_URL: undefined, S3_BUCKET: 'files' });
    expect(load).toThrow(ConfigError);
    try {
      load();
    } catch (error) {
      const text = String(error);
      for (const name of ['PORT', 'DATABASE_URL', 'S3_ACCESS_KEY', 'S3_SECRET_KEY']) expect(text).toContain(name);
    }
  });

  it('never prints the value of a secret', () => {
    expect(() => Config.load({ ...complete, ENCRYPTION_KEY: 'c2VjcmV0' })).toThrow(/32 bytes/);
    expect(() => Config.load({ ...complete, ENCRYPTION_KEY: 'c2VjcmV0' })).not.toThrow(/c2VjcmV0/);
  });
});
