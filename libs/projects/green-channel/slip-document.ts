import type { Bilingual, Locale } from '#contracts';
import type { Block, KeyValue, OfficeDocument } from '#platform/documents';
import { mailPage } from '#platform/mail';
import { workingTimeZone } from './issue-clocks.js';
import { clockName, momentText, ownStepText } from './issue-mails.js';
import { receiverNamesOf, type Slip, type SlipKind } from './slip.js';

export const slipNames: Record<SlipKind, Bilingual> = {
  reminder: { zh: '提示单', en: 'Reminder slip' },
  supervision: { zh: '督办单', en: 'Supervision slip' },
  liaison: { zh: '联系单', en: 'Liaison slip' },
  report: { zh: '报告单', en: 'Report slip' },
};

const words = {
  'zh-CN': {
    receiver: '主送',
    zone: '园区',
    issue: '问题',
    project: '项目',
    holder: '承办单位',
    filed: '提出时间',
    due: '办理截止',
    next: '下一步',
    cause: '事由',
    request: '办理要求',
    ask: '请贵单位研究处理，并将办理情况反馈至园区。',
    masked: '本问题为保密问题，本单不载明企业和项目名称。',
    footer: '本单由系统依据办理记录生成',
    mailSubject: (name: string, number: string, zone: string) => `${zone}${name} ${number}`,
    mailLead: (zone: string) => `${zone}就以下问题向您发出此单，详见附件。您无需账号即可通过下面的链接答复。`,
    answer: '答复',
    until: '答复截止',
    once: '该链接仅供您本人使用，只能答复一次，请勿转发。',
  },
  en: {
    receiver: 'To',
    zone: 'Zone',
    issue: 'Issue',
    project: 'Project',
    holder: 'Held by',
    filed: 'Filed',
    due: 'Due',
    next: 'Next step',
    cause: 'Reason',
    request: 'Request',
    ask: 'Please look into the matter and let the zone know what will be done.',
    masked: 'This issue is confidential. The slip names neither the company nor the project.',
    footer: 'Made from the record of the issue',
    mailSubject: (name: string, number: string, zone: string) => `${name} ${number} of ${zone}`,
    mailLead: (zone: string) =>
      `${zone} sends you this slip about the issue below; it is attached. You can answer by the link, without an account.`,
    answer: 'Answer',
    until: 'Answer until',
    once: 'The link is for you alone and takes one answer. Please do not forward it.',
  },
} satisfies Record<Locale, unknown>;

const languageOf = (locale: Locale) => (locale === 'zh-CN' ? 'zh' : 'en');

/** In the reader's language; where there is none, in the other one. */
const inLanguage = ({ zh, en }: Bilingual, locale: Locale) => (locale === 'zh-CN' ? zh || en : en || zh);

/** A slip as an office document. All times are those of the zone. */
export function slipDocument(slip: Slip, locale: Locale): OfficeDocument {
  const { kind, number, content, issuedAt } = slip;
  const said = words[locale];
  const zone = content.zone[languageOf(locale)];
  const blocks: Block[] = [
    {
      kind: 'pairs',
      pairs: [
        { key: said.receiver, value: inLanguage(receiverNamesOf(slip), locale), wide: true },
        ...pairsOf(slip, locale),
      ],
    },
    { kind: 'paragraph', text: [{ text: `${said.request}: `, bold: true }, { text: content.note ?? said.ask }] },
    ...(content.project ? [] : [{ kind: 'note', text: said.masked } as const]),
  ];
  return {
    locale,
    title: slipNames[kind][languageOf(locale)],
    subtitle: zone,
    number,
    date: moment(issuedAt.toISOString(), locale),
    footer: said.footer,
    createdAt: issuedAt,
    author: zone,
    blocks,
  };
}

/** The mail to somebody outside. @param link by which they answer */
export function slipMail(slip: Slip, link: string, until: Date): { subject: string; html: string; text: string } {
  const { kind, number, content } = slip;
  const { locale } = content;
  const receiver = inLanguage(receiverNamesOf(slip), locale);
  const said = words[locale];
  const language = languageOf(locale);
  const zone = content.zone[language];
  const rows: [string, string][] = [
    ...pairsOf(slip, locale).map(({ key, value }): [string, string] => [key, String(value)]),
    [said.until, moment(until.toISOString(), locale)],
  ];
  const lead = said.mailLead(zone);
  const heading = `${slipNames[kind][language]} ${number}`;
  return {
    subject: said.mailSubject(slipNames[kind][language], number, zone),
    text: [receiver, '', lead, '', ...rows.map(([key, value]) => `${key}: ${value}`), '', said.once, '', link].join(
      '\n',
    ),
    html: mailPage({
      locale,
      heading,
      paragraphs: [receiver, lead],
      table: rows,
      button: { label: said.answer, href: link },
      note: said.once,
    }),
  };
}

function pairsOf({ content }: Slip, locale: Locale): KeyValue[] {
  const said = words[locale];
  const language = languageOf(locale);
  const { project, step, nextStep, dueAt } = content;
  const row = (key: string, value: string | null | undefined): KeyValue[] =>
    value ? [{ key, value, wide: true }] : [];
  return [
    ...row(said.issue, `${content.issueNumber} ${content.title}`),
    ...row(said.project, project?.[language]),
    ...row(said.holder, content.holder[language]),
    ...row(said.filed, moment(content.filedAt, locale)),
    ...row(said.due, dueAt && moment(dueAt, locale)),
    ...row(said.next, nextStep && ownStepText(nextStep, locale)),
    ...row(said.cause, step && causeOf(step, locale)),
  ];
}

function causeOf({ clock, share, level }: NonNullable<Slip['content']['step']>, locale: Locale): string {
  const { zh, en } = clockName(clock);
  return locale === 'zh-CN'
    ? `“${zh}”时限已用 ${share}%，提级至第 ${level} 级`
    : `${share} % of the time to ${en} are used; the issue is on level ${level}`;
}

/** In the time of the zone. */
const moment = (instant: string, locale: Locale) => momentText(instant, workingTimeZone, locale);
