import fc from 'fast-check';
import { breakLines } from './line-break.js';

const mark = (character: string) => ({ character, width: /[\x20-\x7e]/.test(character) ? 1 : 2 });
/** Latin letters are one wide, Chinese ones two. */
const lines = (text: string, width: number, indent = 0) =>
  breakLines(Array.from(text).map(mark), width, indent).map((line) => line.map(({ character }) => character).join(''));

describe('breaking lines', () => {
  it('breaks between any two Chinese characters', () => {
    expect(lines('项目全生命周期管理', 8)).toEqual(['项目全生', '命周期管', '理']);
  });

  it.each([
    ['项目全生，命', 8, ['项目全', '生，命']],
    ['按照《投资协议》', 6, ['按照', '《投资', '协议》']],
    ['时限届满！？如下', 8, ['时限届', '满！？如', '下']],
    ['（一）（二）', 8, ['（一）', '（二）']],
  ])('keeps closing marks with what is before and opening marks with what is after: %s', (text, width, wanted) => {
    expect(lines(text, width)).toEqual(wanted);
  });

  it('keeps Latin words whole, beside Chinese too', () => {
    expect(lines('the permit of construction', 12)).toEqual(['the permit', 'of', 'construction']);
    expect(lines('办理 EIA 审批XM-2026号', 9)).toEqual(['办理 EIA', '审批', 'XM-2026号']);
  });

  it('cuts what is longer than a line, indents the first one and obeys line feeds', () => {
    expect(lines('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(lines('项目管理办法', 8, 4)).toEqual(['项目', '管理办法']);
    expect(lines('甲\n\n乙', 8)).toEqual(['甲', '', '乙']);
  });

  it('loses nothing but spaces at the ends, and begins no line with a comma', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('项目a b，。（）“”1.')), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 30 }), (words, width) => {
        const broken = lines(words, width);
        expect(broken.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
        for (const line of broken)
          expect(Array.from(line).reduce((sum, c) => sum + mark(c).width, 0)).toBeLessThanOrEqual(width);
        // Marks in a row longer than a line have to be cut somewhere.
        if (!/[，。）”.（“]{4}/.test(words.replaceAll(' ', ''))) {
          for (const line of broken.slice(1)) if (!words.includes(` ${line[0]}`)) expect(line).not.toMatch(/^[，。）]/);
        }
      }),
    );
  });
});
