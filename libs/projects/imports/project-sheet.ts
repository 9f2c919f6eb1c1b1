import type { Locale } from '#contracts';
import type { CellValue, SheetColumn, SheetRow } from '#platform/documents';
import { codeMeant } from '../industries/industries.js';
import { CreateProject, type ProjectFactName } from '../life-cycle/project-facts.dto.js';
import { findColumns } from './import-row.js';

/** The columns of the template, in their order; the lead officer is chosen afterwards, on the page. */
export const importColumns = [
  ['nameZh', '中文名称', 'Name in Chinese', 'text'],
  ['nameEn', '英文名称', 'Name in English', 'text'],
  ['summary', '项目概况', 'Summary', 'text'],
  ['companyName', '项目公司', 'Project company', 'text'],
  ['investorGroup', '投资方集团', 'Investor group', 'text'],
  ['country', '投资方国别代码', 'Country code (ISO 3166)', 'text'],
  ['industry', '行业代码', 'Industry code (GB/T 4754)', 'text'],
  ['currency', '币种', 'Currency (ISO 4217)', 'text'],
  ['investment', '总投资', 'Total investment', 'number'],
  ['foreignCapital', '其中：外资', 'Of which foreign capital', 'number'],
  ['annualOutput', '预计年产值', 'Expected output a year', 'number'],
  ['landMu', '用地面积（亩）', 'Land (mu)', 'number'],
  ['energyTce', '年综合能耗（吨标准煤）', 'Energy a year (tonnes of coal equivalent)', 'number'],
  ['jobs', '带动就业（人）', 'Jobs', 'number'],
  ['plannedStart', '计划开工日期', 'Planned start of construction', 'date'],
  ['plannedCompletion', '计划竣工日期', 'Planned completion', 'date'],
  ['isicCode', '国际标准行业代码（ISIC）', 'Industry code (ISIC Rev. 4)', 'text'],
] as const satisfies readonly (readonly [ProjectFactName, string, string, SheetColumn['kind']])[];

export type ImportField = (typeof importColumns)[number][0];

export interface ReadFacts {
  facts?: CreateProject;
  /** The first field that cannot be read as what it should be. */
  problems: {
    field: string;
    code: 'field.date' | 'field.invalid' | 'field.too-long' | 'field.pattern' | 'field.unknown-code';
  }[];
}

export const templateColumns = (locale: Locale): SheetColumn[] =>
  importColumns.map(([, zh, en, kind]) => ({ title: locale === 'zh-CN' ? zh : en, kind, width: 20 }));

/** Undefined without any name. */
export function projectColumns(head: SheetRow | undefined) {
  const found = findColumns(
    head,
    importColumns.map(([field, zh, en]): [ImportField, string, string] => [field, zh, en]),
  );
  return found.columns.has('nameZh') || found.columns.has('nameEn') ? found : undefined;
}

const nullable: readonly ImportField[] = importColumns
  .map(([field]) => field)
  .filter((field) => !['nameZh', 'nameEn', 'summary', 'companyName', 'investorGroup'].includes(field));

/** A row as facts, judged field by field like an entry by hand. */
export function readFacts(row: SheetRow, columns: ReadonlyMap<ImportField, number>): ReadFacts {
  const raw: Record<string, string | number | null> = {};
  for (const [field, column] of columns) raw[field] = cellValue(field, row.cells[column] ?? null);
  const read = CreateProject.safeParse(raw);
  if (read.success) return { facts: read.data, problems: [] };
  return {
    problems: read.error.issues.map(({ path, code }) => ({
      field: String(path[0] ?? ''),
      code: problemCode(String(path[0] ?? ''), code),
    })),
  };
}

function problemCode(field: string, code: string): ReadFacts['problems'][number]['code'] {
  if (field.startsWith('planned')) return 'field.date';
  if (field === 'industry' || field === 'isicCode') return 'field.unknown-code';
  if (code === 'too_big') return 'field.too-long';
  return code === 'invalid_format' ? 'field.pattern' : 'field.invalid';
}

function cellValue(field: ImportField, cell: CellValue): string | number | null {
  const empty = nullable.includes(field) ? null : '';
  if (cell === null) return empty;
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const text = typeof cell === 'number' ? String(cell) : cell.trim();
  if (text === '') return empty;
  if (field === 'jobs') return Number(plain(text));
  // A code, or the name of an industry in either language.
  if (field === 'industry') return codeMeant('gbt4754', text) ?? text;
  if (field === 'isicCode') return codeMeant('isic4', text) ?? text;
  if (['country', 'currency'].includes(field)) return text.toUpperCase();
  const amount = ['investment', 'foreignCapital', 'annualOutput', 'landMu', 'energyTce'].includes(field);
  if (amount) return typeof cell === 'number' ? decimal(cell) : plain(text);
  return field.startsWith('planned') ? text.replace(/[./年月]/g, '-').replace(/日$/, '') : text;
}

const plain = (text: string): string => text.replace(/[,，\s]/g, '');

/** Excel keeps binary numbers: what it shows has two places. */
const decimal = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(2));
