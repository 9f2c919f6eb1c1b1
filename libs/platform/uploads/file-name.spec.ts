import { cleanFileName, endingOf } from './file-name.js';

describe('cleanFileName', () => {
  it.each([
    ['可行性研究报告.pdf', '可行性研究报告.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\a\\plan.pdf', 'plan.pdf'],
    ['invoice\u202efdp.exe.pdf', 'invoicefdp.exe.pdf'],
    ['a\u0000b\r\nc.pdf', 'abc.pdf'],
    ['<img src=x onerror=alert(1)>.pdf', 'img src=x onerror=alert(1).pdf'],
    ['.pdf', 'file.pdf'],
    ['', 'file.pdf'],
    ['...', 'file.pdf'],
    [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(116)}.pdf`],
  ])('%j becomes %s', (given, expected) => {
    expect(cleanFileName(given, 'pdf')).toBe(expected);
  });

  it('reads the ending of a name, never of its folder', () => {
    expect(endingOf('a.b/c')).toBe('');
    expect(endingOf('A.PDF')).toBe('pdf');
    expect(endingOf('a.\u202epdf')).toBe('pdf');
  });
});
