import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { notFound } from '../errors/app-error.js';
import { Access } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { type Page, PageQuery, page, pageOf } from '../http/page.js';

const MailLine = z.object({ id: z.uuid(), recipient: z.string(), subject: z.string(), createdAt: z.iso.datetime() });
const MailView = MailLine.extend({ html: z.string(), text: z.string(), calendar: z.string().nullable() });
const Id = z.uuid();

/** Without an SMTP server, mails stay here to be read – for trying the product out. With one, nothing is shown. */
@Controller('mails')
export class OutboxController {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  @Get()
  @Access('public')
  @Answers(200, pageOf(MailLine))
  async list(@Query({ schema: PageQuery }) query: PageQuery): Promise<Page<z.infer<typeof MailLine>>> {
    this.assertOutbox();
    const rows = await this.database.rows<z.infer<typeof MailLine>>(
      `SELECT id, recipient, subject, created_at AS "createdAt" FROM platform.mail
        WHERE ($1::uuid IS NULL OR id < $1) ORDER BY id DESC LIMIT $2`,
      [query.cursor ?? null, query.limit + 1],
    );
    return page(rows, query.limit, (row) => row.id);
  }

  @Get(':id')
  @Access('public')
  @Answers(200, MailView)
  async read(@Param('id', { schema: Id }) id: string): Promise<z.infer<typeof MailView>> {
    this.assertOutbox();
    const mail = await this.database.row<z.infer<typeof MailView>>(
      `SELECT id, recipient, subject, created_at AS "createdAt", html, text, calendar->>'content' AS calendar
         FROM platform.mail WHERE id = $1`,
      [id],
    );
    if (!mail) throw notFound();
    return mail;
  }

  private assertOutbox(): void {
    if (this.config.mail.mode !== 'outbox') throw notFound();
  }
}
