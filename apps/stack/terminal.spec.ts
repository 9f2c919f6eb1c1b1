import { columns, duration, pad } from './terminal.mjs';

describe('the terminal', () => {
  it('writes durations for people', () => {
    expect([80, 4_240, 99_900, 99_960, 241_000].map(duration)).toEqual([
      '0.1 s',
      '4.2 s',
      '99.9 s',
      '1 min 40 s',
      '4 min 01 s',
    ]);
  });

  it('counts Chinese characters as two columns and colours as none', () => {
    expect(columns('苏州 zone')).toBe(9);
    expect(columns('\x1b[2mzone\x1b[0m')).toBe(4);
    expect(pad('区', 4)).toBe('区  ');
  });
});
