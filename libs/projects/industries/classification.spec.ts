import { classify, namesOf } from './classification.js';

const zh = `
A 农业
01 种植
011 谷物|1稻谷|9其他谷物
019 其他
`;
const en = zh.replace('稻谷', 'Rice');

describe('a classification written as lines', () => {
  it('a group has the classes it names, or one of its own name', () => {
    expect([...namesOf(zh)]).toEqual([
      ['A', '农业'],
      ['01', '种植'],
      ['011', '谷物'],
      ['0111', '稻谷'],
      ['0119', '其他谷物'],
      ['019', '其他'],
      ['0190', '其他'],
    ]);
  });

  it('each code knows its level, its names and what it belongs to', () => {
    const rice = classify('gbt4754', zh, en).find(({ code }) => code === '0111');
    expect(rice).toMatchObject({ level: 'class', name: { zh: '稻谷', en: 'Rice' }, parent: { code: '011' } });
    expect(rice?.parent?.parent?.parent).toMatchObject({ code: 'A', level: 'section', parent: undefined });
  });

  it('refuses what is not a line, and a code that is there twice', () => {
    expect(() => namesOf('农业')).toThrow('not a line');
    expect(() => namesOf('01 种植\n01 林业')).toThrow('twice');
  });
});
