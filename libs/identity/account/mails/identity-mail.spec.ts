import { locales } from '#contracts';
import type { SecurityAct } from '../../identity.events.js';
import { addressKnown, invitation, loginLink, passwordReset, verifyAddress } from './access-mails.js';
import { pageAddress, writeMail } from './identity-mail.js';
import { securityNotice } from './security-mails.js';

const acts: SecurityAct[] = [
  'password-changed',
  'totp-on',
  'totp-off',
  'new-login',
  'recovery-code-used',
  'login-stolen',
];

const textsOf = (locale: (typeof locales)[number]) => [
  ...[addressKnown, loginLink, passwordReset, verifyAddress].map((write) => write[locale]()),
  invitation[locale]('南通经开区', '陈静', 'staff'),
  ...acts.map((act) => securityNotice(locale, act, { when: '1 March 2026, 10:00 UTC', ip: '203.0.113.7' })),
];

describe('the mails of identity', () => {
  it.each(locales)('are complete in %s, each with its own subject, a button and what to do otherwise', (locale) => {
    const texts = textsOf(locale);
    expect(new Set(texts.map(({ subject }) => subject)).size).toBe(texts.length);
    for (const { subject, paragraphs, button, note } of texts) {
      for (const part of [subject, ...paragraphs, button, note]) expect(part?.trim()).toBeTruthy();
      expect(/[\u4e00-\u9fff]/.test(paragraphs.join())).toBe(locale === 'zh-CN' || paragraphs.join().includes('南通'));
    }
  });

  it.each(locales)('lead to a page in %s, in both forms', (locale) => {
    const href = pageAddress('https://openzone.example', locale, 'reset', 'secret-1');
    const { html, text } = writeMail(locale, 'Anna', passwordReset[locale](), href);
    expect(href).toBe(`https://openzone.example/${locale === 'en' ? 'en' : 'zh'}/reset?token=secret-1`);
    for (const form of [html, text]) expect(form).toContain(href);
    expect(text).toContain(passwordReset[locale]().note);
  });

  it('show names as they are, and never run them', () => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const { html } = writeMail('en', evil, invitation.en(evil, evil, 'owner'), 'https://openzone.example/"><script>');
    expect(html).not.toMatch(/<(script|img)/);
    expect(html).toContain('&lt;script&gt;');
  });
});
