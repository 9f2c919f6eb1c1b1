import { soundsIn, syllablesOf } from './pinyin-of.js';

describe('how a name sounds', () => {
  it('is its characters without tones, in the reading the words have', () => {
    expect(syllablesOf('电池制造')).toEqual(['dian', 'chi', 'zhi', 'zao']);
    expect(syllablesOf('银行')).toEqual(['yin', 'hang']);
    expect(syllablesOf('绿色（LED）')).toEqual(['lv', 'se']);
  });

  it.each([
    ['dianchi', true],
    ['dian', true],
    ['dianc', true],
    ['dc', true],
    ['dczz', true],
    ['dianczz', true],
    ['chizhi', true],
    ['dianchizhizao', true],
    ['dach', false],
    ['diancizhi', false],
    ['dianchizhizaox', false],
  ])('%s in 电池制造: %s', (letters, heard) => expect(soundsIn(letters, ['dian', 'chi', 'zhi', 'zao'])).toBe(heard));
});
