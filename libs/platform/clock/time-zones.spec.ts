import { canonicalTimeZones, isValidTimeZone } from './time-zones.js';

describe('time zones', () => {
  it('lists at least 400 zones by their current names, each of them valid, none twice', () => {
    const zones = canonicalTimeZones();
    expect(zones.length).toBeGreaterThanOrEqual(400);
    expect(new Set(zones).size).toBe(zones.length);
    expect(zones.filter((zone) => !isValidTimeZone(zone))).toEqual([]);
    expect(zones).toEqual(
      expect.arrayContaining(['UTC', 'Asia/Kolkata', 'Asia/Kathmandu', 'Europe/Kyiv', 'Asia/Shanghai']),
    );
    expect(zones).not.toContain('Asia/Calcutta');
  });

  it.each(['Asia/Shanghai', 'US/Eastern', 'UTC', 'Etc/GMT+5', 'America/Argentina/Buenos_Aires'])('knows %s', (zone) => {
    expect(isValidTimeZone(zone)).toBe(true);
  });

  it.each([
    '',
    '+08:00',
    'Asia/Nowhere',
    'Asia/Shanghai ',
    '../etc',
    'x'.repeat(10_000),
    8,
    null,
    undefined,
    ['UTC'],
    {},
  ])('refuses %p', (zone) => {
    expect(isValidTimeZone(zone)).toBe(false);
  });
});
