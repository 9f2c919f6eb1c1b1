import type { Bilingual, Locale } from '#contracts';
import { mailPage } from '#platform/mail';
import { workingTimeZone } from './issue-clocks.js';
import type { IssueNews } from './issue-news.js';
import { ownSteps } from './issue-words.js';

export interface IssueMailFacts {
  news: IssueNews;
  /** The reader. */
  name: string;
  locale: Locale;
  timeZone: string;
  link: string;
  number: string;
  title: string;
  /** Nothing of a confidential issue that could say who complains goes by mail. */
  confidential: boolean;
  project: Bilingual | null;
  zone: Bilingual;
  holder: Bilingual;
  holderPerson: string | null;
  nextStep: string | null;
  /** ISO 8601, as pausedUntil. */
  dueAt: string | null;
  pausedUntil: string | null;
  /** What somebody wrote. */
  said: string | null;
  /** Of an escalation: the time limit, its share in percent, and the level of the ladder. */
  step: { clock: string; share: number; level: number } | null;
}

interface Words {
  subject: (number: string, title: string) => string;
  lead: string;
}

const words: Record<Locale, Record<IssueNews, Words>> = {
  'zh-CN': {
    filed: {
      subject: (number, title) => `新问题待受理：${number} ${title}`,
      lead: '企业问题已提交，请在时限内受理并写明下一步。',
    },
    assigned: { subject: (number, title) => `请您办理：${number} ${title}`, lead: '以下问题已交由贵方办理。' },
    'given-back': {
      subject: (number, title) => `已退回：${number} ${title}`,
      lead: '承办单位退回了以下问题，请重新确定承办单位。',
    },
    answered: { subject: (number, title) => `已答复：${number} ${title}`, lead: '您反映的问题有了新的答复。' },
    'pause-requested': {
      subject: (number, title) => `请审核暂停计时：${number} ${title}`,
      lead: '承办人申请暂停计时，须由另一人审核同意。',
    },
    'pause-granted': {
      subject: (number, title) => `已同意暂停：${number} ${title}`,
      lead: '您申请的暂停计时已获同意。',
    },
    'pause-refused': {
      subject: (number, title) => `未同意暂停：${number} ${title}`,
      lead: '您申请的暂停计时未获同意，时限照常计算。',
    },
    paused: {
      subject: (number, title) => `暂停计时：${number} ${title}`,
      lead: '您反映的问题暂停计时，到期后自动恢复。',
    },
    resumed: { subject: (number, title) => `恢复办理：${number} ${title}`, lead: '您反映的问题已恢复计时并继续办理。' },
    resolved: {
      subject: (number, title) => `请确认是否解决：${number} ${title}`,
      lead: '承办单位认为问题已经解决。请确认；如未解决，问题将提级办理。',
    },
    confirmed: {
      subject: (number, title) => `企业已确认解决：${number} ${title}`,
      lead: '企业确认问题已经解决，问题办结。',
    },
    rejected: {
      subject: (number, title) => `企业反馈未解决：${number} ${title}`,
      lead: '企业反馈问题没有解决。问题已提级办理，重新计时办理。',
    },
    'closed-unanswered': {
      subject: (number, title) => `逾期未确认，已办结：${number} ${title}`,
      lead: '在确认期限内未收到答复，问题已办结。',
    },
    withdrawn: {
      subject: (number, title) => `企业已撤回：${number} ${title}`,
      lead: '企业撤回了以下问题，无需继续办理。',
    },
    instructed: {
      subject: (number, title) => `上级批示：${number} ${title}`,
      lead: '上级对以下问题作出批示，请按要求办理。',
    },
    commented: { subject: (number, title) => `新留言：${number} ${title}`, lead: '以下问题有一条新留言。' },
    warned: {
      subject: (number, title) => `时限将至：${number} ${title}`,
      lead: '办理时限已用去四分之三，请抓紧办理。',
    },
    escalated: {
      subject: (number, title) => `超期提级：${number} ${title}`,
      lead: '以下问题超过办理时限，已提级督办。',
    },
  },
  en: {
    filed: {
      subject: (number, title) => `New issue to accept: ${number} ${title}`,
      lead: 'An issue was filed. Please accept it in time and say what happens next.',
    },
    assigned: {
      subject: (number, title) => `For you to handle: ${number} ${title}`,
      lead: 'This issue was handed over to you.',
    },
    'given-back': {
      subject: (number, title) => `Given back: ${number} ${title}`,
      lead: 'The office that held this issue gave it back. Please decide who handles it.',
    },
    answered: {
      subject: (number, title) => `Answered: ${number} ${title}`,
      lead: 'There is a new answer to your issue.',
    },
    'pause-requested': {
      subject: (number, title) => `Pause to decide: ${number} ${title}`,
      lead: 'The holder asks to pause the clocks. A second person has to decide.',
    },
    'pause-granted': {
      subject: (number, title) => `Pause granted: ${number} ${title}`,
      lead: 'The pause you asked for was granted.',
    },
    'pause-refused': {
      subject: (number, title) => `Pause refused: ${number} ${title}`,
      lead: 'The pause you asked for was refused. The clocks go on.',
    },
    paused: {
      subject: (number, title) => `Paused: ${number} ${title}`,
      lead: 'The clocks of your issue are paused. They go on by themselves when the pause ends.',
    },
    resumed: { subject: (number, title) => `Resumed: ${number} ${title}`, lead: 'Work on your issue goes on.' },
    resolved: {
      subject: (number, title) => `Please confirm: ${number} ${title}`,
      lead: 'The office says that your issue is solved. Please confirm; if it is not solved, it goes one level up.',
    },
    confirmed: {
      subject: (number, title) => `Confirmed as solved: ${number} ${title}`,
      lead: 'The company confirmed that this issue is solved. It is closed.',
    },
    rejected: {
      subject: (number, title) => `Not solved: ${number} ${title}`,
      lead: 'The company says that this issue is not solved. It went one level up, with a new time limit.',
    },
    'closed-unanswered': {
      subject: (number, title) => `Closed without an answer: ${number} ${title}`,
      lead: 'Nobody answered in the time to confirm, so this issue was closed.',
    },
    withdrawn: {
      subject: (number, title) => `Withdrawn: ${number} ${title}`,
      lead: 'The company withdrew this issue. There is nothing more to do.',
    },
    instructed: {
      subject: (number, title) => `Instruction: ${number} ${title}`,
      lead: 'A higher level gave an instruction on this issue.',
    },
    commented: {
      subject: (number, title) => `New comment: ${number} ${title}`,
      lead: 'There is a new comment on this issue.',
    },
    warned: {
      subject: (number, title) => `Due soon: ${number} ${title}`,
      lead: 'Three quarters of the time limit are used.',
    },
    escalated: {
      subject: (number, title) => `Overdue, one level up: ${number} ${title}`,
      lead: 'This issue is overdue and went up the ladder.',
    },
  },
};

type Label =
  | 'hello'
  | 'project'
  | 'zone'
  | 'holder'
  | 'next'
  | 'due'
  | 'zoneDue'
  | 'pausedUntil'
  | 'said'
  | 'step'
  | 'open'
  | 'masked';

const labels: Record<Locale, Record<Label, string>> = {
  'zh-CN': {
    hello: '您好',
    project: '项目',
    zone: '园区',
    holder: '承办',
    next: '下一步',
    due: '截止（您的时间）',
    zoneDue: '截止（园区时间）',
    pausedUntil: '暂停至',
    said: '内容',
    step: '提级',
    open: '打开问题',
    masked: '本问题为保密问题，邮件中不出现企业、项目名称和办理内容。',
  },
  en: {
    hello: 'Hello',
    project: 'Project',
    zone: 'Zone',
    holder: 'Held by',
    next: 'Next step',
    due: 'Due (your time)',
    zoneDue: 'Due (time of the zone)',
    pausedUntil: 'Paused until',
    said: 'In their words',
    step: 'Step',
    open: 'Open the issue',
    masked: 'This issue is confidential. The mail names neither the company nor the project, nor what was written.',
  },
};

/** Next steps the application sets itself, in words. */
const ownWords: Record<Locale, Record<string, string>> = {
  'zh-CN': {
    [ownSteps.accept]: '受理',
    [ownSteps.confirm]: '企业确认是否解决',
    [ownSteps.callBack]: '电话回访企业',
    [ownSteps.solveAgain]: '重新办理',
    [ownSteps.decideHolder]: '确定承办单位',
  },
  en: {
    [ownSteps.accept]: 'Accept it',
    [ownSteps.confirm]: 'The company confirms',
    [ownSteps.callBack]: 'Call the company back',
    [ownSteps.solveAgain]: 'Solve it again',
    [ownSteps.decideHolder]: 'Decide who handles it',
  },
};

const clockWords: Record<string, Bilingual> = {
  accept: { zh: '受理', en: 'accept' },
  answer: { zh: '答复', en: 'answer' },
  solve: { zh: '办结', en: 'solve' },
};

/** A next step in words, also one the application set itself. */
export const ownStepText = (step: string, locale: Locale): string =>
  step.startsWith('#') ? (ownWords[locale][step] ?? step) : step;

/** What a time limit of the log is called; a later round has the same name. */
export const clockName = (key: string): Bilingual => clockWords[key.split('.')[0]!] ?? { zh: key, en: key };

/** A mail about an issue, in the reader's language. */
export function issueMail(facts: IssueMailFacts): { subject: string; html: string; text: string } {
  const { news, name, locale, link, number, title, confidential } = facts;
  const label = labels[locale];
  const { subject, lead } = words[locale][news];
  const rows = rowsOf(facts, label);
  const note = confidential ? label.masked : undefined;
  // A mail is forwarded easily: that of a confidential issue does not say whom it went to.
  const hello = confidential ? label.hello : `${label.hello} ${name}`;
  return {
    subject: subject(number, title),
    text: [
      `${hello},`,
      '',
      lead,
      '',
      `${number} ${title}`,
      ...rows.map(([row, value]) => `${row}: ${value}`),
      ...(note ? ['', note] : []),
      '',
      link,
    ].join('\n'),
    html: mailPage({
      locale,
      heading: `${number} ${title}`,
      paragraphs: [hello, lead],
      table: rows,
      button: { label: label.open, href: link },
      note,
    }),
  };
}

function rowsOf(facts: IssueMailFacts, label: Record<Label, string>): [string, string][] {
  const { locale, timeZone, confidential, project, zone, holder, holderPerson, nextStep, dueAt, step } = facts;
  const language = locale === 'zh-CN' ? 'zh' : 'en';
  const row = (name: Label, value: string | null | undefined): [string, string][] =>
    value ? [[label[name], value]] : [];
  const next = nextStep && (ownWords[locale][nextStep] ?? (confidential ? null : nextStep));
  return [
    ...row('project', confidential ? null : project?.[language]),
    ...row('zone', zone[language]),
    ...row('step', step && stepWords(step, locale)),
    ...row('holder', [holder[language], holderPerson].filter(Boolean).join(' · ')),
    ...row('next', next),
    ...row('due', dueAt && momentText(dueAt, timeZone, locale)),
    ...row('zoneDue', dueAt && timeZone !== workingTimeZone ? momentText(dueAt, workingTimeZone, locale) : null),
    ...row('pausedUntil', facts.pausedUntil && momentText(facts.pausedUntil, timeZone, locale)),
    ...row('said', confidential ? null : facts.said),
  ];
}

function stepWords({ clock, share, level }: NonNullable<IssueMailFacts['step']>, locale: Locale): string {
  const { zh, en } = clockName(clock);
  return locale === 'zh-CN'
    ? `“${zh}”时限已用 ${share}%，第 ${level} 级`
    : `time to ${en} used: ${share} %, level ${level}`;
}

/** A moment is never shown without its zone. */
export function momentText(instant: string, timeZone: string, locale: Locale): string {
  const text = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone });
  return `${text.format(new Date(instant))} (${timeZone})`;
}
