import { negotiateLocale } from './locale.js';

describe('negotiateLocale', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['zh-Hant-TW', 'zh-CN'],
    ['de-DE,de;q=0.9,zh;q=0.5,en;q=0.7', 'en'],
    ['de, zh;q=0.4', 'zh-CN'],
    ['en;q=0, zh', 'zh-CN'],
    ['*', 'en'],
  ])('%s → %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });
});
