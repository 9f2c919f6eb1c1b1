export * from './mail.module.js';
export * from './mail-page.js';
export * from './mailer.js';
