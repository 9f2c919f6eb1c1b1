import { mask, masked, maskedWord, shortNames } from './mask.js';

describe('masking names', () => {
  it.each([
    ['莱茵塔尔传动有限公司反映停电', ['莱茵塔尔传动有限公司'], `${maskedWord}反映停电`],
    ['莱茵塔尔传动反映停电', ['莱茵塔尔传动有限公司'], `${maskedWord}反映停电`],
    ['RHEINTAL antriebe waits', ['Rheintal Antriebe GmbH'], `${maskedWord} waits`],
    ['Ｒｈｅｉｎｔａｌ Antriebe waits', ['Rheintal Antriebe GmbH'], `${maskedWord} waits`],
    ['莱茵·塔尔 传动 waits', ['莱茵塔尔传动'], `${maskedWord} waits`],
    ['nothing to hide', ['', null, undefined, 'X'], 'nothing to hide'],
    ['a (b) $1 \\ name', ['(b) $1 \\'], `a ${maskedWord} name`],
  ])('%s', (text, names, masked) => {
    expect(mask(text, names)).toBe(masked);
  });

  it('takes names out of every text in a value, and leaves ids, instants and the words of the application', () => {
    const id = '0190abcd-3600-7000-8000-000000003600';
    const value = {
      text: 'Policy 3600 waits',
      list: [{ reason: 'policy', id }],
      at: '2026-03-02T01:36:00.000Z',
      n: 3600,
    };
    expect(masked(value, ['Policy', '3600'], new Set(['policy']))).toEqual({
      ...value,
      text: `${maskedWord} ${maskedWord} waits`,
    });
  });

  it('knows how people call a company for short', () => {
    expect(shortNames('莱茵塔尔传动（演示）有限公司')).toEqual(['莱茵塔尔']);
    expect(shortNames('Rheintal Antriebe GmbH (demo)')).toEqual(['Rheintal']);
    expect(shortNames('濑户精密')).toEqual([]);
    expect(shortNames('')).toEqual([]);
  });
});
