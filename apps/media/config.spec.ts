import { readConfig } from './config.js';

const environment = {
  MEDIA_PORT: '4000',
  MEDIA_PUBLIC_URL: 'https://media.example/one',
  MEDIA_ANNOUNCED_ADDRESS: '203.0.113.7',
  ROOM_TOKEN_SECRET: 'a-secret-of-at-least-thirty-two-bytes!',
  REDIS_URL: 'redis://localhost:6379/0',
  ALLOWED_ORIGINS: 'https://zone.example/, https://other.example',
};

describe('configuration of a media node', () => {
  it('reads the environment', () => {
    const config = readConfig(environment);
    expect([...config.allowedOrigins]).toEqual(['https://zone.example', 'https://other.example']);
    expect(config).toMatchObject({ port: 4000, listenAddress: '0.0.0.0', announcedAddress: '203.0.113.7' });
    expect(readConfig(environment).nodeId).toBe(config.nodeId);
    expect(readConfig({ ...environment, MEDIA_PUBLIC_URL: 'https://media.example/two' }).nodeId).not.toBe(
      config.nodeId,
    );
  });

  it('listens on this machine alone where only this machine is announced', () => {
    expect(readConfig({ ...environment, MEDIA_ANNOUNCED_ADDRESS: '' }).listenAddress).toBe('127.0.0.1');
  });

  it('names every fault at once', () => {
    const read = () =>
      readConfig({ ...environment, MEDIA_PORT: 'x', ROOM_TOKEN_SECRET: 'short', REDIS_URL: 'http://x' });
    expect(read).toThrow(/MEDIA_PORT[\s\S]*ROOM_TOKEN_SECRET[\s\S]*REDIS_URL/);
  });
});
