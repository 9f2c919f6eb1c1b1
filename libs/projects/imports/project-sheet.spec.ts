import { type ImportField, projectColumns, readFacts } from './project-sheet.js';

const row = (...cells: (string | number | Date | null)[]) => ({ number: 2, cells });
const columns = (...fields: ImportField[]) => new Map(fields.map((field, index) => [field, index]));

describe('rows of the import', () => {
  it('finds the columns by their words, in either language and any order', () => {
    const found = projectColumns(row('备注', 'TOTAL INVESTMENT', '中文名称', '需要修改之处'))!;
    expect([...found.columns]).toEqual([
      ['nameZh', 2],
      ['investment', 1],
    ]);
    expect(found.ignored).toEqual(['备注']);
    expect(projectColumns(row('总投资'))).toBeUndefined();
    expect(projectColumns(undefined)).toBeUndefined();
  });

  it('reads amounts, dates and codes as people write them', () => {
    const fields = columns('nameZh', 'investment', 'currency', 'plannedStart', 'plannedCompletion', 'jobs', 'landMu');
    const cells = [
      '电池工厂 ',
      '1,200，000.5',
      'eur',
      new Date('2027-03-01T00:00:00Z'),
      '2028年06月30日',
      12,
      0.1 + 0.2,
    ];
    expect(readFacts(row(...cells), fields)).toEqual({
      facts: {
        nameZh: '电池工厂',
        investment: '1200000.5',
        currency: 'EUR',
        plannedStart: '2027-03-01',
        plannedCompletion: '2028-06-30',
        jobs: 12,
        landMu: '0.30',
      },
      problems: [],
    });
    expect(readFacts(row('x', null, '', null), columns('nameZh', 'investment', 'currency', 'summary')).facts).toEqual({
      nameZh: 'x',
      investment: null,
      currency: null,
      summary: '',
    });
  });

  it.each([
    ['industry', 3841, '3841'],
    ['industry', 'c3841', '3841'],
    ['industry', '锂离子电池制造', '3841'],
    ['industry', 'lithium-ion batteries', '3841'],
    ['industry', 'C', 'C'],
    // Not in the list: judged afterwards, with the code as it was written.
    ['industry', '9999', '9999'],
    ['industry', '', null],
    ['isicCode', 'Manufacture of batteries and accumulators', '2720'],
  ] as const)('%s %p is %p', (field, written, code) => {
    expect(readFacts(row('项目', written), columns('nameZh', field))).toEqual({
      facts: { nameZh: '项目', [field]: code },
      problems: [],
    });
  });

  it.each([
    ['investment', 'about 5', 'field.pattern'],
    ['currency', 'euro', 'field.pattern'],
    ['plannedStart', 'next spring', 'field.date'],
    ['plannedStart', '2027-02-30', 'field.date'],
    ['jobs', 'many', 'field.invalid'],
    ['nameEn', 'x'.repeat(201), 'field.too-long'],
    ['industry', '=1+1', 'field.unknown-code'],
    ['industry', 'Rocket science', 'field.unknown-code'],
    ['isicCode', '锂电池', 'field.unknown-code'],
  ] as const)('%s cannot be %s', (field, value, code) => {
    expect(readFacts(row('项目', value), columns('nameZh', field)).problems).toEqual([{ field, code }]);
  });
});
