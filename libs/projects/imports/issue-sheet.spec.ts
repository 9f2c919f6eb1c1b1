import fc from 'fast-check';
import { issueCategories } from '#contracts';
import { readWorkbook, type SheetRow, writeWorkbook } from '#platform/documents';
import type { LedgerFileRow } from '../green-channel/ledger.dto.js';
import type { LedgerFileAnswer } from '../green-channel/ledger.reader.js';
import { FingerprintBook, readFingerprints } from '../green-channel/ledger-fingerprints.js';
import { ledgerCells, ledgerColumns, ledgerFields } from '../green-channel/ledger-sheet.js';
import { firstRows, type IssueWorld, issueColumns, judgeIssueRow } from './issue-sheet.js';

const zoneId = '0190a000-0000-7000-8000-000000000001';
const id = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const abilities = { accept: true, assign: true, setNextStep: true, edit: true, confirm: false };

const project = {
  ...{ id: id(900), zoneId, companyId: null, nameZh: '轴承', nameEn: 'Bearings', number: 'P-2026-0001' },
  ...{ companyName: '', investorGroup: '' },
};

function issue(n: number, wish: Partial<LedgerFileRow> = {}): LedgerFileRow {
  return {
    ...{ id: id(n), number: `I-2026-${String(n).padStart(4, '0')}`, state: 'filed', category: 'power', title: 'Line' },
    ...{ description: 'Late', projectNumber: project.number, confidential: false, company: '莱茵', level: 1, round: 1 },
    ...{
      zone: { id: zoneId, name: { zh: '临江', en: 'Linjiang' } },
      nextStep: '#accept',
      dueClock: 'start',
      light: 'green',
    },
    project: { id: project.id, name: { zh: project.nameZh, en: project.nameEn } },
    holder: { id: zoneId, name: { zh: '临江', en: 'Linjiang' }, memberId: null, person: null },
    ...{ dueAt: '2026-11-27T01:07:31.412Z', filedAt: '2026-11-26T16:00:00.000Z', closedAt: null },
    ...{ inTime: null, satisfaction: null, version: 3 },
    ...wish,
  } as LedgerFileRow;
}

function worldOf(issues: readonly LedgerFileRow[], more: Partial<IssueWorld> = {}): IssueWorld {
  const answers = issues.map((data): [string, LedgerFileAnswer] => [data.number, { data, abilities }]);
  return {
    zoneId,
    current: new Map(answers),
    projects: (by) =>
      ('number' in by ? by.number === project.number : [project.nameZh, project.nameEn].includes(by.name))
        ? [project]
        : [],
    holders: {
      organisations: [{ id: zoneId, zh: '临江', en: 'Linjiang' }],
      people: [
        { memberId: id(801), organisationId: zoneId, name: '王敏' },
        { memberId: id(802), organisationId: zoneId, name: '李伟' },
        { memberId: id(803), organisationId: zoneId, name: '李伟' },
      ],
    },
    fingerprints: undefined,
    firstRow: new Map(),
    ...more,
  };
}

/** Written as the export writes it, and read as the import reads it. */
async function fileOf(issues: readonly LedgerFileRow[], language: 'zh' | 'en') {
  const book = new FingerprintBook(zoneId);
  const rows = issues.map((row) => ledgerCells(row, language));
  for (const cells of rows) book.add(cells);
  const bytes = await writeWorkbook({
    createdAt: new Date('2026-11-27T00:00:00Z'),
    sheets: [{ name: 'x', columns: ledgerColumns(language), rows }],
    metadata: book.metadata,
  });
  const { sheets, metadata } = await readWorkbook(bytes, { maxRows: 1_000, maxBytes: 1e8, maxColumns: 60 });
  const [head, ...read] = sheets[0]!.rows;
  return { rows: read, columns: issueColumns(head)!.columns, fingerprints: readFingerprints(metadata) };
}

/** As the services keep texts: trimmed, not empty, nothing PostgreSQL has no place for. */
const text = (most: number) =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: most }),
      fc.constantFrom(
        '=1+1',
        "'x",
        '+86',
        '@A1',
        'a\nb',
        'a\r\nb',
        '007',
        '1e5',
        '2026-11-27',
        'TRUE',
        '_x000D_',
        '__proto__',
        'constructor',
        '😀䶮',
      ),
    )
    .map((words) => words.replace(/\0|\p{Surrogate}/gu, '').trim())
    .filter((words) => words !== '' && !words.startsWith('#') && words.length <= most);

describe('rows of the ledger on their way back', () => {
  const issues = fc.array(
    fc.record({
      ...{
        title: text(120),
        description: text(300),
        nextStep: text(300),
        category: fc.constantFrom(...issueCategories),
      },
      satisfaction: fc.option(fc.integer({ min: 1, max: 5 })),
    }),
    { minLength: 1, maxLength: 8 },
  );

  it('a file nobody touched says nothing, with fingerprints and without', async () => {
    await fc.assert(
      fc.asyncProperty(issues, fc.constantFrom('zh' as const, 'en' as const), async (wishes, language) => {
        const known = wishes.map((wish, index) => issue(index + 1, wish));
        const { rows, columns, fingerprints } = await fileOf(known, language);
        for (const marks of [fingerprints, undefined]) {
          const world = worldOf(known, { fingerprints: marks, firstRow: firstRows(rows, columns) });
          for (const row of rows) {
            expect(judgeIssueRow(row, columns, world)).toEqual({ plan: { kind: 'unchanged' }, problems: [] });
          }
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('without its number, a row says the same of the new issue, to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(issues, fc.constantFrom('zh' as const, 'en' as const), async (wishes, language) => {
        const { rows, columns } = await fileOf(
          wishes.map((wish, index) => issue(index + 1, wish)),
          language,
        );
        columns.delete('number');
        for (const [index, row] of rows.entries()) {
          const { category, title, description, nextStep } = wishes[index]!;
          expect(judgeIssueRow(row, columns, worldOf([]))).toEqual({
            plan: {
              kind: 'create',
              project,
              wish: { category, title, description, confidential: false },
              ...(!['受理', 'Accept'].includes(nextStep) && { more: { nextStep } }),
            },
            problems: [],
          });
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  const at = (changes: Partial<Record<(typeof ledgerFields)[number], string>>): SheetRow => ({
    number: 2,
    cells: ledgerFields.map((field) => changes[field] ?? null),
  });
  const columns = new Map(ledgerFields.map((field, index) => [field, index]));
  const judged = (changes: Parameters<typeof at>[0], world = worldOf([issue(1)])) => {
    const { plan, problems } = judgeIssueRow(at({ number: 'I-2026-0001', ...changes }), columns, world);
    return plan?.kind === 'change' ? plan.wish : (plan?.kind ?? problems.map(({ field, code }) => `${field} ${code}`));
  };

  it.each([
    ['nothing', {}, 'unchanged'],
    ['words of either language', { category: '用电', state: 'Filed', nextStep: 'Accept' }, 'unchanged'],
    ['a number in small letters', { number: 'i-2026-0001 ' }, 'unchanged'],
    ['another category, by its word or its code', { category: 'WATER' }, { version: 3, category: 'water' }],
    ['a person', { person: '王敏' }, { version: 3, holder: { organisationId: zoneId, memberId: id(801) } }],
    ['two people of one name', { person: '李伟' }, ['person import.person-ambiguous']],
    ['a holder nobody knows', { holder: 'Bureau' }, ['holder import.holder-unknown']],
    ['own words of the application', { nextStep: '#confirm' }, ['nextStep field.pattern']],
    ['a light', { light: 'Red' }, ['light import.read-only']],
    ['a character no database keeps', { title: 'a\0b' }, ['title field.pattern']],
  ] as const)('%s', (_, changes, expected) => {
    expect(judged(changes)).toEqual(expected);
  });

  it('what has changed on the platform since is nobody’s change in the file; the same cell twice is a conflict', async () => {
    const then = issue(1, { light: 'green', nextStep: 'Call' });
    const { rows, columns: read, fingerprints } = await fileOf([then], 'en');
    const now = worldOf([issue(1, { light: 'red', nextStep: 'Write', level: 2 })], { fingerprints });
    expect(judgeIssueRow(rows[0]!, read, now).plan).toEqual({ kind: 'unchanged' });
    const cells = [...rows[0]!.cells];
    cells[ledgerFields.indexOf('nextStep')] = 'Visit';
    expect(judgeIssueRow({ number: 2, cells }, read, now).problems).toEqual([
      { field: 'nextStep', code: 'import.changed-meanwhile' },
    ]);
  });
});
