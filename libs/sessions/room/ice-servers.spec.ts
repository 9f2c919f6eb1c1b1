import { iceServers } from './ice-servers.js';

describe('iceServers', () => {
  const now = new Date('2026-01-01T00:00:00Z');

  it('gives each person an own credential that ends after four hours', () => {
    const [server] = iceServers(['turn:turn.example:3478'], 'north', 'anna', now);
    expect(server).toMatchObject({ urls: ['turn:turn.example:3478'], username: `${1_767_225_600 + 14_400}:anna` });
    expect(server?.credential).not.toBe(iceServers(['turn:turn.example:3478'], 'north', 'bert', now)[0]?.credential);
  });

  it('is empty without a configured server', () => {
    expect(iceServers([], undefined, 'anna', now)).toEqual([]);
  });
});
