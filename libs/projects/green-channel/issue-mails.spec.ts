import { locales } from '#contracts';
import { type IssueMailFacts, issueMail } from './issue-mails.js';
import { issueNews, newsOfLog } from './issue-news.js';
import { ownSteps } from './issue-words.js';

const facts: IssueMailFacts = {
  news: 'assigned',
  name: '何科长',
  locale: 'zh-CN',
  timeZone: 'Europe/Berlin',
  link: 'https://example.org/zh/issues/1',
  number: 'I-2026-0001',
  title: '<停电>',
  confidential: false,
  project: { zh: '轴承项目', en: 'Bearings' },
  zone: { zh: '开发区', en: 'Zone' },
  holder: { zh: '供电局', en: 'Power bureau' },
  holderPerson: '何科长',
  nextStep: ownSteps.accept,
  dueAt: '2026-03-02T02:00:00.000Z',
  pausedUntil: null,
  said: '请尽快',
  step: null,
};

describe('mails about issues', () => {
  it.each(locales.flatMap((locale) => issueNews.map((news) => [locale, news] as const)))('%s: %s', (locale, news) => {
    const mail = issueMail({ ...facts, locale, news });
    expect(mail.subject).toContain('I-2026-0001 <停电>');
    expect(mail.text).toContain(facts.link);
    expect(mail.html).toContain('&lt;停电&gt;');
    expect(mail.html).not.toContain('<停电>');
    expect(mail.text).not.toMatch(/undefined|null|#accept/);
  });

  it('gives the due time in the time of the reader and of the zone, each with its name', () => {
    const { text } = issueMail(facts);
    expect(text).toMatch(/截止（您的时间）: .*03:00.*\(Europe\/Berlin\)/);
    expect(text).toMatch(/截止（园区时间）: .*10:00.*\(Asia\/Shanghai\)/);
    expect(issueMail({ ...facts, timeZone: 'Asia/Shanghai' }).text.match(/截止/g)).toHaveLength(1);
    expect(issueMail({ ...facts, dueAt: null }).text).not.toContain('截止');
  });

  it('says of a confidential issue neither the project, nor the reader, nor what anybody wrote', () => {
    for (const locale of locales) {
      const { subject, text, html } = issueMail({
        ...facts,
        locale,
        confidential: true,
        nextStep: '找何科长',
        holderPerson: null,
      });
      expect(`${subject} ${text} ${html}`).not.toMatch(/轴承项目|Bearings|请尽快|何科长/);
      const open = issueMail({ ...facts, locale }).text;
      expect(open).toContain('请尽快');
      expect(open).toMatch(/轴承项目|Bearings/);
    }
  });

  it('names the step of the ladder', () => {
    const step = { clock: 'solve.2', share: 200, level: 3 };
    expect(issueMail({ ...facts, news: 'escalated', step }).text).toContain('“办结”时限已用 200%，第 3 级');
    expect(issueMail({ ...facts, news: 'escalated', step, locale: 'en' }).text).toContain(
      'time to solve used: 200 %, level 3',
    );
  });

  it('every news but those of the ladder comes out of the log', () => {
    const told = new Set(Object.values(newsOfLog).flatMap((rows) => rows.map(({ news }) => news)));
    expect(issueNews.filter((news) => !told.has(news))).toEqual(['warned', 'escalated']);
  });
});
