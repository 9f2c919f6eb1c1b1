import { matches, search } from './matches';
import { soundsIn } from './pinyin';

describe('search of the palette', () => {
  const entry = ['苏州湖东经开区', 'Hudong Zone, Suzhou', 'hudong'];

  it('finds by the beginning of a word in either language', () => {
    expect(matches('suz', entry)).toBe(true);
    expect(matches('湖东', entry)).toBe(true);
    expect(matches('zone hud', entry)).toBe(true);
  });

  it('does not find by the middle of a Latin word', () => {
    expect(matches('dong', entry)).toBe(false);
    expect(matches('berlin', entry)).toBe(false);
  });

  it('shows everything before anything is typed', () => {
    expect(matches('', entry)).toBe(true);
  });
});

describe('search of the palette by pinyin', () => {
  const finds = (typed: string, ...words: string[]) => matches(typed, words, soundsIn);

  it.each([
    [
      '我的日程',
      ['wodericheng', 'wo de ri cheng', 'WoDe', 'wdrc', 'WDRC', 'w d r c', 'wode rc', 'richeng', "wo'de'ri"],
    ],
    ['会谈', ['huitan', 'hui tan', 'ht', 'huit', 'hu']],
    ['可预约时间', ['keyuyueshijian', 'kyysj', 'yuyue', 'yy sj', 'shijian', 'shj']],
    ['经开区', ['jingkaiqu', 'jkq', 'kaiqu']],
    ['跳舱屋', ['tiaocangwu', 'tiao cang wu', 'tcw']],
  ])('finds %s by syllables, initials, and both mixed', (name, typed) => {
    for (const letters of typed) expect([letters, finds(letters, name)]).toEqual([letters, true]);
  });

  it.each([
    ['重庆两江新区', ['chongqing', 'zhongqing', 'cqljxq', 'zqljxq']],
    ['长沙经开区', ['changsha', 'cs', 'zhangsha']],
    ['厦门', ['xiamen', 'xm', 'shamen']],
    ['银行', ['yinhang', 'yh', 'yinxing']],
  ])('knows every reading of %s', (name, typed) => {
    for (const letters of typed) expect([letters, finds(letters, name)]).toEqual([letters, true]);
  });

  it('takes ü as v, as u and as itself', () => {
    for (const letters of ['lvdi', 'lüdi', 'ludi', 'ld']) expect(finds(letters, '绿地集团')).toBe(true);
    for (const letters of ['zhanlve', 'zhanlue', 'zl']) expect(finds(letters, '战略合作')).toBe(true);
  });

  it('takes apostrophes, dots and spaces as they come', () => {
    expect(finds("xi'an", '西安高新区')).toBe(true);
    expect(finds('suzhouhudong', '苏州 · 湖东')).toBe(true);
    expect(finds('aguht', 'A股会谈')).toBe(true);
  });

  it('takes words of both languages and of both scripts together', () => {
    const entry = ['苏州湖东经开区', 'Hudong Zone, Suzhou'];
    expect(finds('zone jingkai', ...entry)).toBe(true);
    expect(finds('湖东 jkq', ...entry)).toBe(true);
    expect(finds('湖dong', ...entry)).toBe(true);
  });

  it('does not find by the middle of a syllable or of a Latin word, nor across a gap', () => {
    expect(finds('icheng', '我的日程')).toBe(false);
    expect(finds('wrc', '我的日程')).toBe(false);
    expect(finds('emens', 'Siemens 会谈')).toBe(false);
    expect(finds('ong', 'Hudong Zone')).toBe(false);
    expect(finds('berlin', '苏州湖东经开区', '我的日程')).toBe(false);
  });

  it('takes one letter only where a name begins', () => {
    expect(finds('w', '我的日程')).toBe(true);
    expect(finds('r', '我的日程')).toBe(false);
  });

  it('shows what is written so before what only sounds so', () => {
    const entries = [{ words: ['色彩'] }, { words: ['绵阳经开区'] }, { words: ['My day'] }, { words: ['Settings'] }];
    expect(search('se', entries, soundsIn)).toEqual([{ words: ['Settings'] }, { words: ['色彩'] }]);
    expect(search('my', entries, soundsIn)).toEqual([{ words: ['My day'] }, { words: ['绵阳经开区'] }]);
    expect(search('', entries, soundsIn)).toEqual(entries);
  });
});
