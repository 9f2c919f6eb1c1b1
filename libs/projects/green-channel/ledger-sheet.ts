import { instantToWallTime } from '#platform/clock';
import type { CellValue, SheetColumn } from '#platform/documents';
import { type BriefLanguage, briefWords, categoryWords, stepWords } from '../briefs/brief-words.js';
import type { IssueState } from './issue.states.js';
import { workingTimeZone } from './issue-clocks.js';
import type { LedgerFileRow } from './ledger.dto.js';

/** What a column of the file holds, in the order of the columns. */
export const ledgerFields = [
  'number',
  'light',
  'state',
  'category',
  'title',
  'description',
  'projectNumber',
  'project',
  'company',
  'zone',
  'holder',
  'person',
  'level',
  'due',
  'nextStep',
  'filed',
  'closed',
  'inTime',
  'satisfaction',
] as const;
export type LedgerField = (typeof ledgerFields)[number];

interface SheetWords {
  name: string;
  columns: readonly string[];
  state: Record<IssueState, string>;
  level: readonly string[];
  yes: string;
  no: string;
}

/** What the file is called and what stands in its head, in each language. */
export const sheetWords: Record<BriefLanguage, SheetWords> = {
  zh: {
    name: '问题台账',
    columns: [
      '编号',
      '亮灯',
      '状态',
      '类别',
      '问题',
      '具体情况',
      '项目编号',
      '项目',
      '企业',
      '园区',
      '承办单位',
      '承办人',
      '层级',
      '期限（北京时间）',
      '下一步',
      '反映时间（北京时间）',
      '办结时间（北京时间）',
      '按时办结',
      '满意度（满分 5 分）',
    ],
    state: {
      filed: '待受理',
      working: '办理中',
      paused: '暂停计时',
      resolved: '待企业确认',
      closed: '已办结',
      withdrawn: '已撤回',
      merged: '已合并',
    },
    level: ['工作专班', '部门负责人', '经开区或县区领导', '市级或省级'],
    yes: '是',
    no: '否',
  },
  en: {
    name: 'Ledger of issues',
    columns: [
      'Number',
      'Light',
      'State',
      'Category',
      'Issue',
      'Description',
      'Project number',
      'Project',
      'Company',
      'Zone',
      'Held by',
      'Person',
      'Level',
      'Due (Beijing time)',
      'Next step',
      'Filed (Beijing time)',
      'Closed (Beijing time)',
      'Closed in time',
      'Satisfaction (of 5)',
    ],
    state: {
      filed: 'Filed',
      working: 'Being worked on',
      paused: 'Paused',
      resolved: 'Waiting for confirmation',
      closed: 'Closed',
      withdrawn: 'Withdrawn',
      merged: 'Merged',
    },
    level: ['Task force', 'Head of department', 'Zone or county leader', 'City or province'],
    yes: 'Yes',
    no: 'No',
  },
};

/** Kind and width, in the order of the words. */
const shapes: readonly Pick<SheetColumn, 'kind' | 'width'>[] = [
  { kind: 'text', width: 14 },
  { kind: 'text', width: 8 },
  { kind: 'text', width: 14 },
  { kind: 'text', width: 10 },
  { kind: 'text', width: 40 },
  { kind: 'text', width: 48 },
  { kind: 'text', width: 16 },
  { kind: 'text', width: 28 },
  { kind: 'text', width: 28 },
  { kind: 'text', width: 24 },
  { kind: 'text', width: 24 },
  { kind: 'text', width: 12 },
  { kind: 'text', width: 18 },
  { kind: 'date-time', width: 18 },
  { kind: 'text', width: 40 },
  { kind: 'date-time', width: 18 },
  { kind: 'date-time', width: 18 },
  { kind: 'text', width: 10 },
  { kind: 'number', width: 12 },
];

export function ledgerColumns(language: BriefLanguage): SheetColumn[] {
  return shapes.map((shape, index) => ({ ...shape, title: sheetWords[language].columns[index]! }));
}

/** A row of the ledger as cells: what the list shows, in words. */
export function ledgerCells(row: LedgerFileRow, language: BriefLanguage): CellValue[] {
  const words = sheetWords[language];
  const say = (name: { zh: string; en: string }) => name[language] || name.zh || name.en;
  return [
    row.number,
    briefWords[language].light[row.light],
    words.state[row.state],
    categoryWords[language][row.category],
    row.title,
    row.description,
    row.projectNumber,
    row.confidential ? briefWords[language].confidential : row.project && say(row.project.name),
    row.company,
    say(row.zone.name),
    say(row.holder.name),
    row.holder.person,
    words.level[row.level - 1] ?? String(row.level),
    wallTime(row.dueAt),
    row.nextStep && stepWords(language, row.nextStep),
    wallTime(row.filedAt),
    wallTime(row.closedAt),
    row.inTime === null ? null : row.inTime ? words.yes : words.no,
    row.satisfaction,
  ];
}

/** The columns people fill in for new issues, with the categories to choose from. */
export function ledgerTemplate(language: BriefLanguage): SheetColumn[] {
  const wanted: readonly LedgerField[] = ['category', 'title', 'description', 'projectNumber', 'project'];
  const more: readonly LedgerField[] = ['holder', 'person', 'nextStep'];
  const columns = ledgerColumns(language);
  return [...wanted, ...more].map((field) => {
    const column = columns[ledgerFields.indexOf(field)]!;
    const choices = Object.values(categoryWords[language]);
    return field === 'category' ? { ...column, kind: 'choice', choices } : column;
  });
}

/** As clocks of the zone show it, to the minute. */
function wallTime(instant: string | null): Date | null {
  return instant === null ? null : new Date(`${instantToWallTime(workingTimeZone, Date.parse(instant))}Z`);
}
