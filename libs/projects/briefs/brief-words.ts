import type { IssueCategory } from '#contracts';
import { type BriefFacts, type FigureKey, figureOf } from './brief-facts.js';
import type { BriefKind, BriefPeriod } from './brief-period.js';

export const briefParts = ['summary', 'projects', 'issues', 'outlook'] as const;
export type BriefPart = (typeof briefParts)[number];
export type BriefLanguage = 'zh' | 'en';
export type BriefText = Record<BriefLanguage, Record<BriefPart, string>>;

/** What an office document is called in each language, and the words of its tables. */
export const briefWords = {
  zh: {
    title: { weekly: '项目推进和问题办理周报', monthly: '项目推进和问题办理月报' },
    part: { summary: '总体情况', projects: '项目推进', issues: '问题办理', outlook: '下步重点' },
    figure: {
      'projects.active': '在推项目',
      'projects.new': '新增项目',
      'projects.advanced': '取得进展的项目',
      'projects.signed': '新签约项目',
      'projects.red': '亮红灯项目',
      'issues.filed': '新收问题',
      'issues.closed': '办结问题',
      'issues.in-time': '按时办结率',
      'issues.open': '在办问题',
      'issues.overdue': '超期问题',
      'issues.escalated': '提级问题',
      'issues.reopened': '重新办理问题',
      'issues.satisfaction': '企业满意度',
      'actions.overdue': '逾期议定事项',
    } satisfies Record<FigureKey, string>,
    unit: { share: '%', score: '分（满分 5 分）' },
    columns: {
      figure: '指标',
      now: '本期',
      before: '上期',
      category: '类别',
      filed: '新收',
      closed: '办结',
      open: '在办',
      overdue: '超期',
      number: '编号',
      title: '问题',
      project: '项目',
      holder: '承办单位',
      due: '期限',
      level: '层级',
      nextStep: '下一步',
      stage: '阶段',
      light: '状态',
    },
    light: { green: '绿灯', yellow: '黄灯', red: '红灯' },
    confidential: '（保密）',
    list: { overdueIssues: '超期问题', dueSoon: '近期到期问题', advanced: '取得进展的项目', red: '亮红灯项目' },
    none: '无',
    page: '第 {page} 页，共 {pages} 页',
  },
  en: {
    title: { weekly: 'Weekly brief on projects and issues', monthly: 'Monthly report on projects and issues' },
    part: { summary: 'Summary', projects: 'Projects', issues: 'Issues', outlook: 'What comes next' },
    figure: {
      'projects.active': 'Active projects',
      'projects.new': 'New projects',
      'projects.advanced': 'Projects that moved on',
      'projects.signed': 'Newly signed projects',
      'projects.red': 'Projects on red',
      'issues.filed': 'Issues filed',
      'issues.closed': 'Issues closed',
      'issues.in-time': 'Closed in time',
      'issues.open': 'Open issues',
      'issues.overdue': 'Overdue issues',
      'issues.escalated': 'Issues that went up a level',
      'issues.reopened': 'Reopened issues',
      'issues.satisfaction': 'Satisfaction of companies',
      'actions.overdue': 'Overdue actions',
    } satisfies Record<FigureKey, string>,
    unit: { share: '%', score: ' of 5' },
    columns: {
      figure: 'Figure',
      now: 'This period',
      before: 'Before',
      category: 'Category',
      filed: 'Filed',
      closed: 'Closed',
      open: 'Open',
      overdue: 'Overdue',
      number: 'Number',
      title: 'Issue',
      project: 'Project',
      holder: 'Held by',
      due: 'Due',
      level: 'Level',
      nextStep: 'Next step',
      stage: 'Stage',
      light: 'Light',
    },
    light: { green: 'Green', yellow: 'Yellow', red: 'Red' },
    confidential: '(confidential)',
    list: { overdueIssues: 'Overdue issues', dueSoon: 'Due soon', advanced: 'Steps forward', red: 'Projects on red' },
    none: 'None',
    page: 'Page {page} of {pages}',
  },
} as const;

export const categoryWords: Record<BriefLanguage, Record<IssueCategory, string>> = {
  zh: {
    land: '土地',
    power: '用电',
    water: '用水',
    gas: '用气',
    heat: '供热',
    labour: '用工',
    logistics: '物流',
    finance: '融资',
    permits: '审批',
    environment: '环评',
    customs: '通关',
    other: '其他',
  },
  en: {
    land: 'Land',
    power: 'Power',
    water: 'Water',
    gas: 'Gas',
    heat: 'Heat',
    labour: 'Labour',
    logistics: 'Logistics',
    finance: 'Finance',
    permits: 'Permits',
    environment: 'Environment',
    customs: 'Customs',
    other: 'Other',
  },
};

export const stageWords: Record<BriefLanguage, Record<string, string>> = {
  zh: {
    lead: '线索',
    negotiating: '在谈',
    signed: '签约',
    registered: '注册',
    approved: '审批',
    construction: '开工',
    completed: '竣工',
    operating: '投产',
    'full-capacity': '达产',
  },
  en: {
    lead: 'Lead',
    negotiating: 'Negotiating',
    signed: 'Signed',
    registered: 'Registered',
    approved: 'Approved',
    construction: 'Construction',
    completed: 'Completed',
    operating: 'Operating',
    'full-capacity': 'Full capacity',
  },
};

/** Steps the application sets itself are codes; here they are said in words. */
const ownStepWords: Record<BriefLanguage, Record<string, string>> = {
  zh: {
    '#accept': '受理',
    '#confirm': '企业确认',
    '#call-back': '回访企业',
    '#solve-again': '重新办理',
    '#decide-holder': '明确承办单位',
  },
  en: {
    '#accept': 'Accept',
    '#confirm': 'The company confirms',
    '#call-back': 'Call the company back',
    '#solve-again': 'Solve it again',
    '#decide-holder': 'Decide who holds it',
  },
};

/** Only the application's own steps begin with #; what people write stands as they wrote it, `constructor` too. */
export const stepWords = (language: BriefLanguage, step: string): string =>
  step.startsWith('#') ? (ownStepWords[language][step] ?? step) : step;

/** The first draft of every part, said out of the figures. */
export function draftText(facts: BriefFacts, kind: BriefKind, period: BriefPeriod): BriefText {
  return { zh: chinese(facts, kind, period), en: english(facts, kind, period) };
}

function chinese(facts: BriefFacts, kind: BriefKind, { firstDay, lastDay }: BriefPeriod): BriefText['zh'] {
  const of = (key: FigureKey) => figureOf(facts, key) ?? 0;
  const span = kind === 'weekly' ? `本周（${firstDay} 至 ${lastDay}）` : `本月（${firstDay} 至 ${lastDay}）`;
  const inTime = figureOf(facts, 'issues.in-time');
  const satisfaction = figureOf(facts, 'issues.satisfaction');
  const busiest = facts.categories.filter(({ open }) => open > 0).slice(0, 3);
  const investment = facts.signedInvestment.map(({ currency, amount }) => `${amount} ${currency}`).join('、');
  return {
    summary: `${span}，在推项目 ${of('projects.active')} 个，新增 ${of('projects.new')} 个，新签约 ${of('projects.signed')} 个；新收问题 ${of('issues.filed')} 件，办结 ${of('issues.closed')} 件，目前在办 ${of('issues.open')} 件，其中超期 ${of('issues.overdue')} 件。`,
    projects: `共有 ${of('projects.advanced')} 个项目进入下一阶段${investment ? `，新签约项目总投资 ${investment}` : ''}；亮红灯项目 ${of('projects.red')} 个。`,
    issues: [
      inTime === null ? '本期没有办结的问题。' : `按时办结率 ${inTime}%。`,
      satisfaction === null ? '' : `企业满意度平均 ${satisfaction} 分（满分 5 分）。`,
      `提级 ${of('issues.escalated')} 件，企业认为未解决、重新办理 ${of('issues.reopened')} 件。`,
      busiest.length > 0
        ? `在办问题主要集中在${busiest.map(({ category, open }) => `${categoryWords.zh[category]}（${open} 件）`).join('、')}。`
        : '',
    ].join(''),
    outlook: `近期将有 ${facts.dueSoon.length} 件问题到期，请各承办单位按时办理；超期的 ${of('issues.overdue')} 件问题请逐件明确办结时间。逾期未完成的议定事项 ${of('actions.overdue')} 项，请责任单位抓紧落实。`,
  };
}

function english(facts: BriefFacts, kind: BriefKind, { firstDay, lastDay }: BriefPeriod): BriefText['en'] {
  const of = (key: FigureKey) => figureOf(facts, key) ?? 0;
  const span =
    kind === 'weekly' ? `In the week from ${firstDay} to ${lastDay}` : `In the month from ${firstDay} to ${lastDay}`;
  const inTime = figureOf(facts, 'issues.in-time');
  const satisfaction = figureOf(facts, 'issues.satisfaction');
  const busiest = facts.categories.filter(({ open }) => open > 0).slice(0, 3);
  const investment = facts.signedInvestment.map(({ currency, amount }) => `${currency} ${amount}`).join(', ');
  return {
    summary: `${span}, ${count(of('projects.active'), 'project is', 'projects are')} active; ${of('projects.new')} new, ${of('projects.signed')} newly signed. ${count(of('issues.filed'), 'issue was', 'issues were')} filed and ${of('issues.closed')} closed; ${of('issues.open')} are open now, ${of('issues.overdue')} of them overdue.`,
    projects: `${count(of('projects.advanced'), 'project', 'projects')} moved to the next stage${investment ? `; newly signed projects stand for ${investment}` : ''}. ${count(of('projects.red'), 'project is', 'projects are')} on red.`,
    issues: [
      inTime === null ? 'No issue was closed in this period.' : `${inTime}% were closed in time.`,
      satisfaction === null ? '' : ` Companies gave ${satisfaction} of 5 on average.`,
      ` ${count(of('issues.escalated'), 'issue', 'issues')} went up a level; ${count(of('issues.reopened'), 'issue was', 'issues were')} reopened because the company did not find it solved.`,
      busiest.length > 0
        ? ` Most open issues concern ${busiest.map(({ category, open }) => `${categoryWords.en[category].toLowerCase()} (${open})`).join(', ')}.`
        : '',
    ].join(''),
    outlook: `${count(facts.dueSoon.length, 'issue falls', 'issues fall')} due soon. Each overdue issue (${of('issues.overdue')}) needs a date by which it will be solved. ${count(of('actions.overdue'), 'agreed action is', 'agreed actions are')} overdue.`,
  };
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
