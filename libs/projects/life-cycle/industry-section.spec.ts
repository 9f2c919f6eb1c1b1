import { divisionOfIndustry, industrySections, sectionOfIndustry } from './industry-section.js';

describe('sectionOfIndustry', () => {
  it.each([
    ['C', 'C'],
    ['01', 'A'],
    ['05', 'A'],
    ['06', 'B'],
    ['12', 'B'],
    ['13', 'C'],
    ['3841', 'C'],
    ['43', 'C'],
    ['44', 'D'],
    ['4710', 'E'],
    ['51', 'F'],
    ['5990', 'G'],
    ['61', 'H'],
    ['6513', 'I'],
    ['66', 'J'],
    ['7010', 'K'],
    ['72', 'L'],
    ['7320', 'M'],
    ['77', 'N'],
    ['81', 'O'],
    ['83', 'P'],
    ['8411', 'Q'],
    ['90', 'R'],
    ['91', 'S'],
    ['97', 'T'],
    ['C3841', 'C'],
  ])('%s is in %s', (code, section) => {
    expect(sectionOfIndustry(code)).toBe(section);
  });

  it.each(['', '00', '98', '3', '38411', 'U', 'D3841', 'c', 'steel'])('knows no %p', (code) => {
    expect(sectionOfIndustry(code)).toBeUndefined();
  });

  it('knows twenty sections', () => expect(industrySections.join('')).toBe('ABCDEFGHIJKLMNOPQRST'));
});

describe('divisionOfIndustry', () => {
  it.each([
    ['3841', '38'],
    ['C38', '38'],
    ['38', '38'],
    ['C', 'C'],
  ])('%s → %s', (code, division) => expect(divisionOfIndustry(code)).toBe(division));
});
