import type { Locale } from '#contracts';
import type { MailText } from './identity-mail.js';

type Texts<Facts extends unknown[] = []> = Record<Locale, (...facts: Facts) => MailText>;

/** To an address somebody has signed up with. */
export const verifyAddress: Texts = {
  'zh-CN': () => ({
    subject: '请确认您的邮箱',
    paragraphs: ['感谢注册 OpenZone 开放经开区。点一下下面的按钮，邮箱就确认了，账户和您的机构随即开通。'],
    button: '确认邮箱',
    note: '链接 24 小时内有效，只能用一次。如果不是您本人注册，不必理会这封邮件，我们不会建立账户。',
  }),
  en: () => ({
    subject: 'Please confirm your e-mail address',
    paragraphs: [
      'Thank you for joining OpenZone. Confirm your address with the button below, and your account and your organisation are ready.',
    ],
    button: 'Confirm my address',
    note: 'The link works once, within 24 hours. If it was not you who signed up, ignore this mail: no account is made.',
  }),
};

/** To an address that has an account already. */
export const addressKnown: Texts = {
  'zh-CN': () => ({
    subject: '您已经有 OpenZone 账户了',
    paragraphs: [
      '刚才有人用这个邮箱注册 OpenZone，但它已经有账户了，所以什么都没有改动。',
      '如果是您本人，直接登录就好；忘了密码，可以在登录页重新设置。',
    ],
    button: '去登录',
    note: '如果不是您，不必理会这封邮件。',
  }),
  en: () => ({
    subject: 'You already have an OpenZone account',
    paragraphs: [
      'Somebody just tried to sign up with this address. It has an account already, so nothing was changed.',
      'If it was you, simply sign in. If you have forgotten your password, you can set a new one on the sign-in page.',
    ],
    button: 'Sign in',
    note: 'If it was not you, there is nothing to do.',
  }),
};

export const passwordReset: Texts = {
  'zh-CN': () => ({
    subject: '重新设置密码',
    paragraphs: ['我们收到了重新设置您密码的请求。点下面的按钮，设一个新密码；设好之后，其他设备上的登录都会退出。'],
    button: '设置新密码',
    note: '链接 1 小时内有效，只能用一次。如果不是您本人要求，不必理会，密码不会变。',
  }),
  en: () => ({
    subject: 'Set a new password',
    paragraphs: [
      'You asked to set a new password. Choose one with the button below; you will then be signed out everywhere else.',
    ],
    button: 'Choose a new password',
    note: 'The link works once, within an hour. If you did not ask for it, ignore this mail: your password stays as it is.',
  }),
};

export const loginLink: Texts = {
  'zh-CN': () => ({
    subject: '您的登录链接',
    paragraphs: ['点下面的按钮就能登录 OpenZone，不需要密码。'],
    button: '登录',
    note: '链接 15 分钟内有效，只能用一次，请不要转发。如果不是您本人要求，不必理会。',
  }),
  en: () => ({
    subject: 'Your sign-in link',
    paragraphs: ['The button below signs you in to OpenZone. No password needed.'],
    button: 'Sign in',
    note: 'The link works once, within 15 minutes. Please do not forward it. If you did not ask for it, ignore this mail.',
  }),
};

export const invitation: Texts<[organisation: string, inviter: string, role: string]> = {
  'zh-CN': (organisation, inviter, role) => ({
    subject: `邀请您加入${organisation}`,
    paragraphs: [
      `${inviter || '平台运营方'}邀请您加入 OpenZone 上的「${organisation}」，身份是${role}。`,
      '接受邀请时设一个密码即可；如果这个邮箱已经有账户，登录后就能加入。',
    ],
    button: '接受邀请',
    note: '邀请 7 天内有效，只能用一次，而且只对这个邮箱有效。',
  }),
  en: (organisation, inviter, role) => ({
    subject: `You are invited to join ${organisation}`,
    paragraphs: [
      `${inviter || 'The platform operator'} invites you to join ${organisation} on OpenZone as ${role}.`,
      'Choose a password and you are in. If this address has an account already, sign in and you can join.',
    ],
    button: 'Accept the invitation',
    note: 'The invitation works once, within 7 days, and only for this address.',
  }),
};
