import { type Block, type OfficeDocument, type SheetContent, type TableCell, writeWorkbook } from '#platform/documents';
import type { Brief } from './brief.entity.js';
import type { BriefFacts, Figure, IssueRow, ProjectRow } from './brief-facts.js';
import { briefTimeZone } from './brief-facts.reader.js';
import { type BriefLanguage, briefParts, briefWords, categoryWords, stageWords, stepWords } from './brief-words.js';

/** What a brief says. */
export type BriefContent = Pick<Brief, 'kind' | 'number' | 'firstDay' | 'lastDay' | 'facts' | 'text' | 'factsAt'>;

/** A brief as an office document. @param name of the organisation, in the language of the document */
export function briefDocument(brief: BriefContent, name: string, language: BriefLanguage): OfficeDocument {
  const words = briefWords[language];
  const { facts } = brief;
  const tables: Record<(typeof briefParts)[number], Block[]> = {
    summary: [figureTable(facts.figures, language)],
    projects: [
      ...listOf(words.list.advanced, projectTable(facts.advancedProjects, language), facts.advancedProjects.length),
      ...listOf(words.list.red, projectTable(facts.redProjects, language), facts.redProjects.length),
    ],
    issues: [
      categoryTable(facts, language),
      ...listOf(words.list.overdueIssues, issueTable(facts.overdueIssues, language), facts.overdueIssues.length),
    ],
    outlook: listOf(words.list.dueSoon, issueTable(facts.dueSoon, language), facts.dueSoon.length),
  };
  return {
    locale: language === 'zh' ? 'zh-CN' : 'en',
    title: words.title[brief.kind],
    subtitle: name,
    number: brief.number,
    date: `${brief.firstDay} – ${brief.lastDay}`,
    footer: name,
    createdAt: brief.factsAt,
    author: name,
    blocks: briefParts.flatMap((part) => [
      { kind: 'heading', level: 1, text: words.part[part] } as Block,
      ...brief.text[language][part]
        .split('\n')
        .filter((line) => line.trim())
        .map((text): Block => ({ kind: 'paragraph', text })),
      ...tables[part],
    ]),
  };
}

/** The figures and every row behind the lists, as sheets. */
export function briefWorkbook(brief: BriefContent, language: BriefLanguage): Promise<Uint8Array> {
  const { facts } = brief;
  const words = briefWords[language];
  const { columns } = words;
  const issueSheet = (name: string, rows: IssueRow[]): SheetContent => ({
    name,
    columns: [
      { title: columns.number, kind: 'text', width: 16 },
      { title: columns.category, kind: 'text', width: 10 },
      { title: columns.title, kind: 'text', width: 40 },
      { title: columns.project, kind: 'text', width: 30 },
      { title: columns.holder, kind: 'text', width: 30 },
      { title: `${columns.due} (${briefTimeZone})`, kind: 'text', width: 18 },
      { title: columns.level, kind: 'number', width: 8 },
      { title: columns.light, kind: 'text', width: 8 },
      { title: columns.nextStep, kind: 'text', width: 40 },
    ],
    rows: rows.map((row) => [
      row.number,
      categoryWords[language][row.category],
      row.title,
      projectOf(row, language),
      language === 'zh' ? row.holderZh : row.holderEn,
      minute(row.dueAt),
      row.level,
      words.light[row.light],
      stepWords(language, row.nextStep),
    ]),
  });
  const sheets: SheetContent[] = [
    {
      name: words.part.summary,
      columns: [
        { title: columns.figure, kind: 'text', width: 28 },
        { title: columns.now, kind: 'number', width: 12 },
        { title: columns.before, kind: 'number', width: 12 },
      ],
      rows: facts.figures.map(({ key, value, before }) => [words.figure[key], value, before]),
    },
    {
      name: words.part.issues,
      columns: [
        { title: columns.category, kind: 'text', width: 14 },
        ...(['filed', 'closed', 'open', 'overdue'] as const).map((key) => ({
          title: columns[key],
          kind: 'number' as const,
        })),
      ],
      rows: facts.categories.map((row) => [
        categoryWords[language][row.category],
        row.filed,
        row.closed,
        row.open,
        row.overdue,
      ]),
    },
    issueSheet(words.list.overdueIssues, facts.overdueIssues),
    issueSheet(words.list.dueSoon, facts.dueSoon),
  ];
  return writeWorkbook({ sheets, metadata: { brief: brief.number }, createdAt: brief.factsAt });
}

/** A figure as people say it: 87 %, 4.3 of 5. */
export function figureText({ key, value }: Pick<Figure, 'key' | 'value'>, language: BriefLanguage): string {
  if (value === null) return '–';
  const { unit } = briefWords[language];
  if (key === 'issues.in-time') return `${value}${unit.share}`;
  return key === 'issues.satisfaction' ? `${value}${unit.score}` : String(value);
}

function figureTable(figures: readonly Figure[], language: BriefLanguage): Block {
  const { columns, figure } = briefWords[language];
  return {
    kind: 'table',
    columns: [
      { title: columns.figure, share: 3 },
      { title: columns.now, share: 1, align: 'right' },
      { title: columns.before, share: 1, align: 'right' },
    ],
    rows: figures.map((row) => [
      figure[row.key],
      figureText(row, language),
      figureText({ key: row.key, value: row.before }, language),
    ]),
  };
}

function categoryTable({ categories }: BriefFacts, language: BriefLanguage): Block {
  const { columns } = briefWords[language];
  return {
    kind: 'table',
    columns: [
      { title: columns.category, share: 2 },
      ...(['filed', 'closed', 'open', 'overdue'] as const).map((key) => ({
        title: columns[key],
        share: 1,
        align: 'right' as const,
      })),
    ],
    rows: categories.map((row) => [
      categoryWords[language][row.category],
      String(row.filed),
      String(row.closed),
      String(row.open),
      String(row.overdue),
    ]),
  };
}

function issueTable(rows: readonly IssueRow[], language: BriefLanguage): Block {
  const words = briefWords[language];
  const { columns } = words;
  return {
    kind: 'table',
    columns: [
      { title: columns.number, share: 1.4 },
      { title: columns.title, share: 2.6 },
      { title: columns.project, share: 1.8 },
      { title: columns.holder, share: 1.8 },
      { title: columns.due, share: 1.4 },
      { title: columns.light, share: 0.8 },
    ],
    rows: rows.map((row): TableCell[] => [
      row.number,
      row.title,
      projectOf(row, language),
      language === 'zh' ? row.holderZh : row.holderEn,
      minute(row.dueAt),
      { light: { colour: row.light, word: words.light[row.light] } },
    ]),
  };
}

function projectTable(rows: readonly ProjectRow[], language: BriefLanguage): Block {
  const words = briefWords[language];
  return {
    kind: 'table',
    columns: [
      { title: words.columns.number, share: 1.4 },
      { title: words.columns.project, share: 3 },
      { title: words.columns.stage, share: 1.2 },
      { title: words.columns.light, share: 0.8 },
    ],
    rows: rows.map((row): TableCell[] => [
      row.number,
      language === 'zh' ? row.nameZh : row.nameEn,
      stageWords[language][row.stage] ?? row.stage,
      { light: { colour: row.light, word: words.light[row.light] } },
    ]),
  };
}

function listOf(title: string, table: Block, rows: number): Block[] {
  return rows > 0 ? [{ kind: 'heading', level: 2, text: title }, table] : [];
}

function projectOf(row: IssueRow, language: BriefLanguage): string {
  const name = language === 'zh' ? row.projectZh : row.projectEn;
  return name ?? briefWords[language].confidential;
}

/** 'YYYY-MM-DD HH:mm' in the zone's time. */
function minute(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: briefTimeZone }).format(
    new Date(instant),
  );
}
