import { industrySchemes } from '#contracts';
import { namesOf } from './classification.js';
import { gbt4754EnglishAToC } from './gbt4754-english-a-c.js';
import { gbt4754EnglishDToT } from './gbt4754-english-d-t.js';
import { gbt4754InIsic4 } from './gbt4754-in-isic4.js';
import { codeMeant, industries, industryOf, isicFor, pathOf } from './industries.js';
import type { IndustryScheme } from './industry.js';
import { isic4Chinese } from './isic4-chinese.js';
import { isic4English } from './isic4-english.js';

const count = (scheme: IndustryScheme) =>
  (['section', 'division', 'group', 'class'] as const).map(
    (level) => industries[scheme].filter((industry) => industry.level === level).length,
  );

describe('the industries of both standards', () => {
  it('are as many as the standards have', () => {
    expect(count('gbt4754')).toEqual([20, 97, 473, 1381]);
    expect(count('isic4')).toEqual([21, 88, 238, 419]);
  });

  it.each(industrySchemes)('%s: each lies in the wider one its code begins with, each code is there once', (scheme) => {
    const codes = industries[scheme].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, level, parent } of industries[scheme]) {
      if (level === 'section') expect([code, parent]).toEqual([expect.stringMatching(/^[A-U]$/), undefined]);
      else if (level === 'division') expect([code.length, parent?.level]).toEqual([2, 'section']);
      else expect([code, parent?.code]).toEqual([code, code.slice(0, -1)]);
    }
  });

  it.each(industrySchemes)('%s: sections follow each other, and codes rise within them', (scheme) => {
    const sections = industries[scheme].filter(({ level }) => level === 'section').map(({ code }) => code);
    expect(sections.join('')).toBe('ABCDEFGHIJKLMNOPQRSTU'.slice(0, sections.length));
    for (const level of ['division', 'group', 'class']) {
      const codes = industries[scheme].filter((industry) => industry.level === level).map(({ code }) => code);
      expect(codes).toEqual([...codes].sort());
    }
  });

  it('divisions of GB/T 4754 have no gaps', () => {
    const divisions = industries.gbt4754.filter(({ level }) => level === 'division').map(({ code }) => Number(code));
    expect(divisions).toEqual(Array.from({ length: 97 }, (_, index) => index + 1));
  });

  it('every name is there in both languages, written in that language, without blanks around it', () => {
    const english = new Map([...namesOf(gbt4754EnglishAToC), ...namesOf(gbt4754EnglishDToT)]);
    expect([...english.keys()]).toEqual(industries.gbt4754.map(({ code }) => code));
    expect([...namesOf(isic4Chinese).keys()]).toEqual([...namesOf(isic4English).keys()]);
    for (const { code, name } of [...industries.gbt4754, ...industries.isic4]) {
      expect([code, name.zh]).toEqual([code, expect.stringMatching(/^\p{Script=Han}[^\sa-z]*$/u)]);
      expect([code, name.en]).toEqual([code, expect.stringMatching(/^[A-Z0-9](?:[ -~é]*[a-z).])$/)]);
    }
  });

  it.each([
    ['15', '酒、饮料和精制茶制造业'],
    ['203', '木质制品制造'],
    ['204', '竹、藤、棕、草等制品制造'],
    ['339', '铸造及其他金属制品制造'],
    ['349', '其他通用设备制造业'],
    ['3841', '锂离子电池制造'],
    ['3612', '新能源车整车制造'],
    ['4420', '电力供应'],
    ['7271', '安全服务'],
    ['9700', '国际组织'],
  ])('GB/T 4754 %s is %s', (code, name) => expect(industryOf('gbt4754', code)?.name.zh).toBe(name));

  it.each([
    ['0111', 'Growing of cereals (except rice), leguminous crops and oil seeds'],
    ['2720', 'Manufacture of batteries and accumulators'],
    ['6201', 'Computer programming activities'],
    ['9900', 'Activities of extraterritorial organizations and bodies'],
  ])('ISIC %s is %s', (code, name) => expect(industryOf('isic4', code)?.name.en).toBe(name));

  it('the path leads from the section to the group', () => {
    expect(pathOf(industryOf('gbt4754', '3841')!).map(({ code }) => code)).toEqual(['C', '38', '384']);
    expect(pathOf(industryOf('gbt4754', 'C')!)).toEqual([]);
  });
});

describe('where an industry of GB/T 4754 lies in ISIC', () => {
  it('every pair is of codes that exist', () => {
    for (const [from, to] of gbt4754InIsic4) {
      expect([from, industryOf('gbt4754', from)?.code]).toEqual([from, from]);
      if (to !== undefined) expect([to, industryOf('isic4', to)?.code]).toEqual([to, to]);
    }
  });

  it('a narrower industry is never placed outside of where its wider one lies', () => {
    for (const [from, to] of gbt4754InIsic4) {
      for (let length = 2; length < from.length; length += 1) {
        const wider = gbt4754InIsic4.get(from.slice(0, length));
        if (wider === undefined || to === undefined) continue;
        expect(`${from} ${to} within ${wider}: ${to.startsWith(wider.replace(/0$/, ''))}`).toContain('true');
      }
    }
  });

  it.each([
    ['3841', '2720'],
    ['384', '2720'],
    ['3973', '2610'],
    ['2511', '1920'],
    ['6513', '62'],
    ['27', '2100'],
    ['3985', undefined],
    ['38', undefined],
    ['C', undefined],
    ['9999', undefined],
  ])('%s: %s', (code, isic) => expect(isicFor(code)).toBe(isic));
});

describe('the code somebody means', () => {
  it.each([
    ['3841', '3841'],
    [' c3841 ', '3841'],
    ['Ｃ３８', '38'],
    ['c', 'C'],
    ['锂离子电池制造', '3841'],
    ['Lithium-ion  Batteries', '3841'],
    ['电池制造', '384'],
    ['电力供应', '4420'],
    ['教育', '83'],
    ['制造业', 'C'],
  ])('%p is %s', (written, code) => expect(codeMeant('gbt4754', written)).toBe(code));

  it.each(['9999', 'D3841', '电池', 'steel', '', '384 1', 'Clothing', 'U'])('%p is none', (written) =>
    expect(codeMeant('gbt4754', written)).toBeUndefined(),
  );

  it('is looked for in the standard that is asked', () => {
    expect(codeMeant('isic4', '2720')).toBe('2720');
    expect(codeMeant('isic4', '3841')).toBeUndefined();
    expect(codeMeant('isic4', 'Manufacture of batteries and accumulators')).toBe('2720');
    expect(codeMeant('isic4', 'u')).toBe('U');
  });
});
