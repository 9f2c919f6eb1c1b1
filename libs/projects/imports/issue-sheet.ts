import { type IssueCategory, issueCategories } from '#contracts';
import type { CellValue, SheetRow } from '#platform/documents';
import { categoryWords, stepWords } from '../briefs/brief-words.js';
import type { FilingProject } from '../green-channel/file-issue.js';
import type { RevisedIssue } from '../green-channel/issue.service.js';
import { issueLife } from '../green-channel/issue.states.js';
import { FileIssue, NextStep } from '../green-channel/issue-entry.dto.js';
import { ownSteps } from '../green-channel/issue-words.js';
import type { LedgerFileAnswer } from '../green-channel/ledger.reader.js';
import { cellText, type Fingerprints, fingerprint } from '../green-channel/ledger-fingerprints.js';
import { type LedgerField, ledgerCells, ledgerFields, sheetWords } from '../green-channel/ledger-sheet.js';
import { type HolderBook, holderOf } from './holder-book.js';
import { type CellProblem, findColumns } from './import-row.js';

/** What the rows of a file are judged by. */
export interface IssueWorld {
  zoneId: string;
  /** Issues of the zone by number, those the rows name. */
  current: ReadonlyMap<string, LedgerFileAnswer>;
  /** Projects of the zone with this number, or with this very name. */
  projects(by: { number: string } | { name: string }): readonly (FilingProject & { number: string })[];
  holders: HolderBook;
  /** None where the file was not made by the export. */
  fingerprints: Fingerprints | undefined;
  /** By number, the first row that has it. */
  firstRow: ReadonlyMap<string, number>;
}

export type IssuePlan =
  | { kind: 'unchanged' }
  | { kind: 'change'; id: string; wish: RevisedIssue }
  | { kind: 'create'; project: FilingProject; wish: FileIssue; more?: Pick<RevisedIssue, 'nextStep' | 'holder'> };

export type IssueColumns = ReadonlyMap<LedgerField, number>;

/** What a person may change of an issue in the file; the rest the platform works out, or it is changed on the page. */
const editable: readonly LedgerField[] = ['category', 'title', 'holder', 'person', 'nextStep'];
/** A row without a number is understood with these. */
const neededForNew: readonly LedgerField[] = ['category', 'title', 'description'];

/** Undefined where neither the number nor the issue has a column. */
export function issueColumns(head: SheetRow | undefined) {
  const words = ledgerFields.map((field, index): [LedgerField, string, string] => [
    field,
    sheetWords.zh.columns[index]!,
    sheetWords.en.columns[index]!,
  ]);
  const found = findColumns(head, words);
  return found.columns.has('number') || found.columns.has('title') ? found : undefined;
}

/** By number, the first row that has it. */
export function firstRows(rows: readonly SheetRow[], columns: IssueColumns): Map<string, number> {
  const first = new Map<string, number>();
  for (const row of rows) {
    const number = numberOf(row, columns);
    if (number && !first.has(number)) first.set(number, row.number);
  }
  return first;
}

export const numberOf = (row: SheetRow, columns: IssueColumns): string =>
  cellText(cellOf(row, columns, 'number')).toUpperCase();

/** What a row asks for, or what is wrong with it. */
export function judgeIssueRow(
  row: SheetRow,
  columns: IssueColumns,
  world: IssueWorld,
): { plan?: IssuePlan; problems: CellProblem[] } {
  const unwritable = [...columns.keys()].filter((field) => !isWritable(cellOf(row, columns, field)));
  if (unwritable.length > 0) return { problems: unwritable.map((field) => ({ field, code: 'field.pattern' })) };
  const number = numberOf(row, columns);
  return number === '' ? judgeNew(row, columns, world) : judgeKnown(number, row, columns, world);
}

function judgeKnown(number: string, row: SheetRow, columns: IssueColumns, world: IssueWorld) {
  const stop = (code: CellProblem['code'], params?: CellProblem['params']) => ({
    problems: [{ field: 'number', code, ...(params && { params }) }],
  });
  if (world.fingerprints && world.fingerprints.zoneId !== world.zoneId) return stop('import.other-zone');
  const first = world.firstRow.get(number);
  if (first !== undefined && first < row.number) return stop('import.twice', { row: first });
  const known = world.current.get(number);
  if (!known) return stop('import.issue-unknown');
  const touched = touchedFields(number, known, row, columns, world.fingerprints);
  const problems = touched.flatMap((change) => problemOf(change, known));
  const wish: RevisedIssue = { version: known.data.version };
  for (const { field, value } of problems.length > 0 ? [] : touched) {
    if (field === 'category') put(categoryOf(value), 'category', wish, problems);
    if (field === 'title') put(FileIssue.shape.title.safeParse(value), 'title', wish, problems);
    if (field === 'nextStep') put(NextStep.safeParse(value), 'nextStep', wish, problems);
  }
  if (problems.length === 0 && touched.some(({ field }) => field === 'holder' || field === 'person')) {
    const holder = holderOf(textsOf(row, columns), world, known.data.holder);
    if ('problem' in holder) problems.push(holder.problem);
    else wish.holder = holder;
  }
  if (problems.length > 0) return { problems };
  const plan: IssuePlan = touched.length > 0 ? { kind: 'change', id: known.data.id, wish } : { kind: 'unchanged' };
  return { plan, problems };
}

interface Touched {
  field: LedgerField;
  value: string;
  /** Somebody else changed the same on the platform after the file was made. */
  meanwhile: boolean;
}

/** The cells a person changed: told by the fingerprints of the file, else by what the issue says now. */
function touchedFields(
  number: string,
  { data }: LedgerFileAnswer,
  row: SheetRow,
  columns: IssueColumns,
  fingerprints: Fingerprints | undefined,
): Touched[] {
  const now = [ledgerCells(data, 'zh'), ledgerCells(data, 'en')].map((cells) => cells.map(cellText));
  const made = fingerprints?.cells.get(number);
  const touched: Touched[] = [];
  for (const [field, column] of columns) {
    if (field === 'number') continue;
    const index = ledgerFields.indexOf(field);
    const text = cellText(row.cells[column]);
    const current = now.map((cells) => cells[index]!);
    const then = made?.[index];
    // Without fingerprints an empty cell is one that nobody filled in.
    if (then === undefined ? text === '' : fingerprint(text) === then) continue;
    if (current.includes(text)) continue;
    const meanwhile = then !== undefined && !current.some((words) => fingerprint(words) === then);
    touched.push({ field, value: writtenIn(row.cells[column]), meanwhile });
  }
  return touched;
}

function problemOf({ field, meanwhile }: Touched, { data, abilities }: LedgerFileAnswer): CellProblem[] {
  if (!editable.includes(field)) return [{ field, code: 'import.read-only' }];
  if (data.confidential && (field === 'category' || field === 'title')) return [{ field, code: 'import.confidential' }];
  if (!issueLife.can(data.state, 'assign')) return [{ field, code: 'import.not-open' }];
  const ability = field === 'nextStep' ? 'setNextStep' : field === 'category' || field === 'title' ? 'edit' : 'assign';
  if (!abilities[ability]) return [{ field, code: 'import.not-allowed' }];
  return meanwhile ? [{ field, code: 'import.changed-meanwhile' }] : [];
}

/** What the platform works out itself of an issue – its state, its times – a new row does not say. */
function judgeNew(
  row: SheetRow,
  columns: IssueColumns,
  world: IssueWorld,
): { plan?: IssuePlan; problems: CellProblem[] } {
  const texts = textsOf(row, columns);
  const problems: CellProblem[] = [];
  const wish: Partial<FileIssue> = {};
  for (const field of neededForNew) {
    if (field === 'category') put(categoryOf(texts.category), field, wish, problems);
    else if (field === 'title' || field === 'description')
      put(FileIssue.shape[field].safeParse(texts[field]), field, wish, problems);
  }
  const project = projectOf(texts, world);
  if ('problem' in project) problems.push(project.problem);
  const more: NonNullable<Extract<IssuePlan, { kind: 'create' }>['more']> = {};
  if (texts.nextStep !== '' && !isFirstStep(texts.nextStep)) {
    put(NextStep.safeParse(texts.nextStep), 'nextStep', more, problems);
  }
  if (texts.holder !== '' || texts.person !== '') {
    const holder = holderOf(texts, world);
    if ('problem' in holder) problems.push(holder.problem);
    else if (holder.organisationId !== world.zoneId || holder.memberId) more.holder = holder;
  }
  if (problems.length > 0 || 'problem' in project) return { problems };
  const whole = { ...wish, confidential: false } as FileIssue;
  return {
    plan: { kind: 'create', project: project.found, wish: whole, ...(Object.keys(more).length > 0 && { more }) },
    problems,
  };
}

/** By its number where one is given, else by its very name; both together must mean the same one. */
function projectOf(
  texts: Record<LedgerField, string>,
  { projects }: IssueWorld,
): { found: FilingProject } | { problem: CellProblem } {
  const { projectNumber, project: name } = texts;
  const fault = (field: LedgerField, code: CellProblem['code']) => ({ problem: { field, code } });
  if (projectNumber === '' && name === '') return fault('project', 'field.required');
  const [numbered] = projectNumber === '' ? [] : projects({ number: projectNumber.toUpperCase() });
  if (projectNumber !== '' && !numbered) return fault('projectNumber', 'import.project-unknown');
  if (numbered) {
    const fits = name === '' || name === numbered.nameZh || name === numbered.nameEn;
    return fits ? { found: numbered } : fault('project', 'import.project-mismatch');
  }
  const named = projects({ name });
  if (named.length > 1) return fault('project', 'import.project-ambiguous');
  return named[0] ? { found: named[0] } : fault('project', 'import.project-unknown');
}

type Parsed = { success: true; data: unknown } | { success: false; error?: { issues: readonly { code: string }[] } };

/** Takes a value over, or says what is wrong with it. */
function put(
  parsed: Parsed,
  field: 'category' | 'title' | 'description' | 'nextStep',
  wish: object,
  problems: CellProblem[],
) {
  if (parsed.success) {
    Object.assign(wish, { [field]: parsed.data });
    return;
  }
  const longest = { title: 120, description: 5_000, nextStep: 300, category: 20 }[field];
  const code = parsed.error?.issues[0]?.code;
  if (code === 'too_small') problems.push({ field, code: 'field.required' });
  else if (code === 'too_big') problems.push({ field, code: 'field.too-long', params: { most: longest } });
  else problems.push({ field, code: field === 'category' ? 'field.not-allowed' : 'field.pattern' });
}

const categories = new Map<string, IssueCategory>(
  issueCategories.flatMap((code) =>
    [code, categoryWords.zh[code], categoryWords.en[code]].map((word) => [word.toLowerCase(), code] as const),
  ),
);

function categoryOf(text: string): Parsed {
  if (text === '') return { success: false, error: { issues: [{ code: 'too_small' }] } };
  const data = categories.get(text.toLowerCase());
  return data ? { success: true, data } : { success: false };
}

const isFirstStep = (text: string): boolean =>
  text === stepWords('zh', ownSteps.accept) || text === stepWords('en', ownSteps.accept);

function textsOf(row: SheetRow, columns: IssueColumns): Record<LedgerField, string> {
  const texts = ledgerFields.map((field) => [field, writtenIn(cellOf(row, columns, field))] as const);
  return Object.fromEntries(texts) as Record<LedgerField, string>;
}

function cellOf(row: SheetRow, columns: IssueColumns, field: LedgerField): CellValue {
  const column = columns.get(field);
  return (column === undefined ? null : row.cells[column]) ?? null;
}

/** As it is written down: inner line breaks stay as they are. */
const writtenIn = (cell: CellValue | undefined): string =>
  typeof cell === 'string' ? cell.trim() : cellText(cell ?? null);

/** PostgreSQL has no place for a zero character or half a pair of surrogates. */
const isWritable = (cell: CellValue): boolean => typeof cell !== 'string' || !/\0|\p{Surrogate}/u.test(cell);
