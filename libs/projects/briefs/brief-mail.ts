import type { Locale } from '#contracts';
import { mailPage } from '#platform/mail';
import type { Brief } from './brief.entity.js';
import { briefWords } from './brief-words.js';

const words: Record<Locale, { lead: string; attached: string }> = {
  'zh-CN': { lead: '现将本期情况报送如下，全文见附件。', attached: '本邮件由平台发送，请勿直接回复。' },
  en: {
    lead: 'Please find the summary below; the full document is attached.',
    attached: 'This mail was sent by the platform; replies to it are not read.',
  },
};

/** A brief by mail: the summary as text, the document attached. */
export function briefMail(
  brief: Pick<Brief, 'kind' | 'firstDay' | 'lastDay' | 'text'>,
  organisation: string,
  { locale }: { locale: Locale },
): { subject: string; html: string; text: string } {
  const language = locale === 'zh-CN' ? 'zh' : 'en';
  const title = briefWords[language].title[brief.kind];
  const subject = `${organisation}: ${title} ${brief.firstDay} – ${brief.lastDay}`;
  const { lead, attached } = words[locale];
  const summary = brief.text[language].summary;
  return {
    subject,
    text: [title, organisation, '', lead, '', summary, '', attached].join('\n'),
    html: mailPage({ locale, heading: title, paragraphs: [organisation, lead, summary], note: attached }),
  };
}
