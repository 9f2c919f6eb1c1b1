import { Global, Module } from '@nestjs/common';
import { MailBell } from './mail-bell.js';
import { MailPost } from './mail-post.js';
import { Mailer } from './mailer.js';
import { OutboxController } from './outbox.controller.js';
import { SweepMail } from './sweep-mail.js';

@Module({ controllers: [OutboxController] })
export class MailApiModule {}

@Global()
@Module({ providers: [Mailer, MailBell, MailPost, SweepMail], exports: [Mailer] })
export class MailWorkerModule {}
