import { disposition } from './send-file.js';

describe('disposition', () => {
  it('names the file for old and new programs', () => {
    expect(disposition('attachment', '报告 "1".pdf')).toBe(
      `attachment; filename="__ _1_.pdf"; filename*=UTF-8''%E6%8A%A5%E5%91%8A%20%221%22.pdf`,
    );
  });

  it('lets no line break and no second header through', () => {
    expect(disposition('inline', "a\r\nx: y'(*).txt")).toBe(
      `inline; filename="a__x: y'(*).txt"; filename*=UTF-8''a%0D%0Ax%3A%20y%27%28%2A%29.txt`,
    );
  });
});
