import { everydayWords } from './everyday-words.js';
import { industryOf } from './industries.js';
import { searchIndustries } from './industry-search.js';

const found = (typed: string, limit = 10) => searchIndustries('gbt4754', typed, limit).map(({ code }) => code);
const isic = (typed: string, limit = 10) => searchIndustries('isic4', typed, limit).map(({ code }) => code);

describe('looking for an industry', () => {
  it('by the beginning of its code, the wider first', () => {
    expect(found('384')).toEqual(['384', '3841', '3842', '3843', '3844', '3849']);
    expect(found('38', 3)).toEqual(['38', '381', '382']);
    expect(found('c38', 2)).toEqual(['38', '381']);
    expect(found('d38')).toEqual([]);
    expect(found('c', 3)).toEqual(['C', '13', '14']);
    expect(found('9999')).toEqual([]);
  });

  it('nothing typed shows the sections', () => {
    expect(found('', 50).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
    expect(isic('  ', 50)).toHaveLength(21);
  });

  it('by words of the Chinese name, the whole name first', () => {
    expect(found('电池')[0]).toBe('384');
    expect(found('电池')).toEqual(expect.arrayContaining(['3841', '3849']));
    expect(found('锂离子电池制造')[0]).toBe('3841');
    expect(found('汽车 零部件').slice(0, 2)).toEqual(['367', '3670']);
    expect(found('集成电路')).toEqual(expect.arrayContaining(['3973', '6520']));
  });

  it('as people shorten it, and by what they call it', () => {
    expect(found('锂电池')[0]).toBe('3841');
    expect(found('新能源汽车')[0]).toBe('3612');
    expect(found('芯片')).toContain('3973');
    expect(found('数据中心')).toContain('645');
  });

  it('by words of the English name, in one or in many, in any order', () => {
    expect(found('battery')[0]).toBe('384');
    expect(found('lithium battery')[0]).toBe('3841');
    expect(found('Batteries lithium')[0]).toBe('3841');
    expect(found('electric vehicle')).toContain('3612');
    expect(found('drones')).toEqual(['3963']);
    expect(isic('batteries')[0]).toBe('272');
    expect(isic('manufacture of computers')[0]).toBe('262');
  });

  it('by how its Chinese name sounds: syllables, initials, or both', () => {
    expect(found('dianchi')[0]).toBe('384');
    expect(found('dczz')).toContain('384');
    expect(found('lilizi')[0]).toBe('3841');
    expect(found('jichengdl')).toContain('3973');
    expect(isic('dianchi')).toContain('272');
  });

  it('in its wider industry where the name alone does not say it', () => {
    expect(found('wholesale pesticides')[0]).toBe('5167');
    expect(found('零售 图书')).toContain('5243');
  });

  it('finds nothing for what is no industry, and takes anything typed', () => {
    for (const typed of ['qqqqzz', '%_', '\\', '[', '汉'.repeat(90), 'x'.repeat(100)]) expect(found(typed)).toEqual([]);
  });

  it('everyday words belong to codes that exist', () => {
    for (const code of Object.keys(everydayWords))
      expect([code, industryOf('gbt4754', code)?.code]).toEqual([code, code]);
  });

  it('answers while somebody types: well under 20 ms', () => {
    for (const typed of ['电池', 'lithium battery', 'dianchi', 'zhizao', '38', '锂电池', 'other', '其他 制造']) {
      found(typed, 20);
      expect(fastest(() => found(typed, 20))).toBeLessThan(20);
    }
  });
});

/** Milliseconds of the processor: how busy the machine is otherwise does not count. */
function fastest(work: () => void): number {
  const turns = Array.from({ length: 5 }, () => {
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1_000;
  });
  return Math.min(...turns);
}
