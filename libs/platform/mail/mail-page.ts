import type { Locale } from '#contracts';

export interface MailPage {
  locale: Locale;
  heading: string;
  paragraphs: readonly string[];
  table?: readonly (readonly [string, string])[];
  button?: { label: string; href: string };
  /** Small print under the line. */
  note?: string;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character]!);

const font = `font-family:-apple-system,'Segoe UI','PingFang SC','Noto Sans SC','Microsoft YaHei',sans-serif`;

/** The one look of all mails: a heading, some sentences, facts, and one button. Every text is escaped here. */
export function mailPage({ locale, heading, paragraphs, table = [], button, note }: MailPage): string {
  const rows = table
    .map(
      ([name, value]) =>
        `<tr><td style="padding:4px 16px 4px 0;color:#667085">${escapeHtml(name)}</td><td style="padding:4px 0">${escapeHtml(value)}</td></tr>`,
    )
    .join('');
  return [
    `<!doctype html><html lang="${locale}"><body style="margin:0;background:#f5f6f8;${font};color:#1d2939;line-height:1.6">`,
    `<div style="max-width:560px;margin:0 auto;padding:32px 24px;background:#fff">`,
    `<h1 style="font-size:20px;margin:0 0 16px">${escapeHtml(heading)}</h1>`,
    ...paragraphs.map((paragraph) => `<p style="margin:0 0 12px">${escapeHtml(paragraph)}</p>`),
    rows && `<table style="margin:16px 0;border-collapse:collapse;font-size:14px">${rows}</table>`,
    button &&
      `<p style="margin:24px 0"><a href="${escapeHtml(button.href)}" style="display:inline-block;padding:10px 20px;border-radius:8px;background:#0b5fff;color:#fff;text-decoration:none">${escapeHtml(button.label)}</a></p>`,
    note && `<p style="margin:24px 0 0;font-size:12px;color:#667085">${escapeHtml(note)}</p>`,
    '<p style="margin:24px 0 0;font-size:12px;color:#667085">OpenZone 开放经开区</p></div></body></html>',
  ]
    .filter(Boolean)
    .join('');
}
