import type { Locale } from '#contracts';
import type { SecurityAct } from '../../identity.events.js';
import type { MailText } from './identity-mail.js';

interface Facts {
  when: string;
  ip?: string;
  userAgent?: string;
}

type Words = readonly [subject: string, sentence: string];

const words: Record<Locale, Record<SecurityAct, Words>> = {
  'zh-CN': {
    'password-changed': ['密码已更改', '您的 OpenZone 密码刚刚更改了，其他设备上的登录已经退出。'],
    'totp-on': ['已开启两步验证', '您的账户开启了两步验证。以后登录，除了密码还要输入验证器上的六位数字。'],
    'totp-off': ['已关闭两步验证', '您的账户关闭了两步验证。以后登录只需要密码。'],
    'new-login': ['新设备登录', '您的账户刚刚在一个以前没有用过的设备或浏览器上登录。'],
    'recovery-code-used': ['用掉了一个恢复码', '刚才有人用恢复码登录了您的账户。这个恢复码已经作废。'],
    'login-stolen': ['我们退出了一个可疑的登录', '您的一个登录凭证被重复使用，可能被人复制过，我们已经让它退出。'],
  },
  en: {
    'password-changed': [
      'Your password was changed',
      'Your OpenZone password has just been changed. You were signed out on all other devices.',
    ],
    'totp-on': [
      'Two-step sign-in is on',
      'From now on, signing in takes your password and the six digits from your authenticator app.',
    ],
    'totp-off': ['Two-step sign-in is off', 'From now on, your password alone signs you in.'],
    'new-login': [
      'New sign-in',
      'Your account was just used to sign in on a device or browser we had not seen before.',
    ],
    'recovery-code-used': [
      'A recovery code was used',
      'Somebody signed in to your account with a recovery code. That code is now used up.',
    ],
    'login-stolen': [
      'We ended a suspicious sign-in',
      'One of your sign-ins was used from a copy, so somebody may have stolen it. We have ended it.',
    ],
  },
};

const endings: Record<Locale, { button: string; note: string; from: string }> = {
  'zh-CN': {
    button: '查看登录与安全',
    note: '如果是您本人，不用做什么。如果不是，请马上更改密码，并退出不认识的登录。',
    from: '来自',
  },
  en: {
    button: 'Review my sign-ins',
    note: 'If it was you, there is nothing to do. If not, change your password now and end the sign-ins you do not know.',
    from: 'From',
  },
};

/** Tells somebody what happened to their account, when, and from where. */
export function securityNotice(locale: Locale, act: SecurityAct, { when, ip, userAgent }: Facts): MailText {
  const [subject, sentence] = words[locale][act];
  const { button, note, from } = endings[locale];
  const source = [ip, userAgent].filter(Boolean).join(' · ');
  return { subject, paragraphs: [sentence, source ? `${when}  ${from} ${source}` : when], button, note };
}
