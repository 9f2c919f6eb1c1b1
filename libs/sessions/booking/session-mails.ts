import type { Locale } from '#contracts';
import { mailPage } from '#platform/mail';
import type { SessionView } from './session.dto.js';

export type SessionNews = 'booked' | 'rescheduled' | 'cancelled' | 'day' | 'soon';

export interface SessionMailFacts {
  news: SessionNews;
  view: SessionView;
  /** The reader. */
  name: string;
  locale: Locale;
  timeZone: string;
  link: string;
  reason?: string;
  /** Where the session was before it moved; ISO 8601. */
  from?: string;
}

interface Words {
  subject: (title: string, when: string) => string;
  lead: string;
}

const words: Record<Locale, Record<SessionNews, Words>> = {
  'zh-CN': {
    booked: {
      subject: (title, when) => `已约定视频洽谈：${title}，${when}`,
      lead: '视频洽谈已约定。请把附件加入日历，到时从下面的链接进入会议室。',
    },
    rescheduled: {
      subject: (title, when) => `视频洽谈改期：${title}，${when}`,
      lead: '视频洽谈的时间改了。附件会更新您日历里的安排。',
    },
    cancelled: {
      subject: (title, when) => `视频洽谈已取消：${title}，${when}`,
      lead: '视频洽谈已取消。附件会把它从您的日历中移除。',
    },
    day: { subject: (title, when) => `提醒：${title}，${when}`, lead: '视频洽谈将在一天之内开始。' },
    soon: {
      subject: (title, when) => `15 分钟后开始：${title}，${when}`,
      lead: '会议室已经开放，可以先检查摄像头和麦克风。',
    },
  },
  en: {
    booked: {
      subject: (title, when) => `Session booked: ${title}, ${when}`,
      lead: 'Your video session is booked. Add the attachment to your calendar, and join from the link below when it is time.',
    },
    rescheduled: {
      subject: (title, when) => `Session moved: ${title}, ${when}`,
      lead: 'Your video session has a new time. The attachment updates the entry in your calendar.',
    },
    cancelled: {
      subject: (title, when) => `Session cancelled: ${title}, ${when}`,
      lead: 'Your video session has been cancelled. The attachment removes it from your calendar.',
    },
    day: { subject: (title, when) => `Reminder: ${title}, ${when}`, lead: 'Your video session starts within a day.' },
    soon: {
      subject: (title, when) => `Starts in 15 minutes: ${title}, ${when}`,
      lead: 'The room is open. You can check your camera and microphone now.',
    },
  },
};

const labels: Record<
  Locale,
  Record<'yourTime' | 'theirTime' | 'was' | 'reason' | 'topic' | 'hello' | 'open', string>
> = {
  'zh-CN': {
    yourTime: '您的时间',
    theirTime: '对方时间',
    was: '原定时间',
    reason: '原因',
    topic: '议题',
    hello: '您好',
    open: '打开视频洽谈',
  },
  en: {
    yourTime: 'Your time',
    theirTime: 'Their time',
    was: 'It was',
    reason: 'Reason',
    topic: 'Topic',
    hello: 'Hello',
    open: 'Open the session',
  },
};

/** A mail about a session, in the reader's language, with both parties' times. */
export function sessionMail(facts: SessionMailFacts): { subject: string; html: string; text: string } {
  const { news, view, locale, timeZone, link } = facts;
  const language = locale === 'zh-CN' ? 'zh' : 'en';
  const label = labels[locale];
  const title = view.offering.title[language];
  const { subject, lead } = words[locale][news];
  const theirZone = timeZone === view.zoneTimeZone ? view.investorTimeZone : view.zoneTimeZone;
  const rows: [string, string][] = [
    [label.yourTime, range(view, timeZone, locale)],
    [label.theirTime, range(view, theirZone, locale)],
    ...(facts.from ? [[label.was, moment(facts.from, timeZone, locale)] as [string, string]] : []),
    [label.topic, view.topic],
    ...(facts.reason ? [[label.reason, facts.reason] as [string, string]] : []),
  ];
  const heading = `${view.zone.name[language]} × ${view.investor.name[language]}`;
  return {
    subject: subject(title, moment(view.startsAt, timeZone, locale)),
    text: [
      `${label.hello} ${facts.name},`,
      '',
      lead,
      '',
      heading,
      title,
      ...rows.map(([name, value]) => `${name}: ${value}`),
      '',
      link,
    ].join('\n'),
    html: mailPage({
      locale,
      heading,
      paragraphs: [`${label.hello} ${facts.name}`, lead, title],
      table: rows,
      button: news === 'cancelled' ? undefined : { label: label.open, href: link },
    }),
  };
}

/** A moment is never shown without its zone. */
function moment(instant: string, timeZone: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long', timeZone }).format(new Date(instant));
}

function range({ startsAt, endsAt }: SessionView, timeZone: string, locale: Locale): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone }).format(new Date(startsAt));
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  return `${day}, ${time.format(new Date(startsAt))}–${time.format(new Date(endsAt))} (${timeZone})`;
}
