import { type Locale, localePaths } from '#contracts';
import { mailPage } from '#platform/mail';

export interface MailText {
  subject: string;
  paragraphs: string[];
  button?: string;
  note?: string;
}

/** Subject and both forms of one mail. */
export interface WrittenMail {
  subject: string;
  html: string;
  text: string;
}

const greetings: Record<Locale, (name: string) => string> = {
  'zh-CN': (name) => (name ? `${name}，您好：` : '您好：'),
  en: (name) => (name ? `Hello ${name},` : 'Hello,'),
};

/** @param href where the button leads */
export function writeMail(locale: Locale, name: string, text: MailText, href?: string): WrittenMail {
  const paragraphs = [greetings[locale](name), ...text.paragraphs];
  const button = text.button && href ? { label: text.button, href } : undefined;
  return {
    subject: text.subject,
    html: mailPage({ locale, heading: text.subject, paragraphs, button, note: text.note }),
    text: [...paragraphs, button && `${button.label}${locale === 'zh-CN' ? '：' : ':'}\n${button.href}`, text.note]
      .filter(Boolean)
      .join('\n\n'),
  };
}

/** Address of a page of this site in the reader's language. */
export function pageAddress(publicUrl: string, locale: Locale, page: string, secret?: string): string {
  return `${publicUrl}/${localePaths[locale]}/${page}${secret ? `?token=${secret}` : ''}`;
}
