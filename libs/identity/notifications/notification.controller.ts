import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access, Answers, PageQuery, Scope } from '#platform/http';
import { NotificationPage, ReadNotifications, Unread } from './notification.dto.js';
import { NotificationReader } from './notification.reader.js';
import { NotificationService } from './notification.service.js';

@Controller('notifications')
export class NotificationController {
  constructor(
    private readonly notifications: NotificationService,
    private readonly reader: NotificationReader,
  ) {}

  @Get()
  @Access('signed-in')
  @Scope('notifications:read')
  @Answers(200, NotificationPage)
  list(@Query({ schema: PageQuery }) query: PageQuery) {
    return this.reader.list(query);
  }

  @Post('read')
  @Access('signed-in')
  @Answers(200, Unread)
  async read(@Body({ schema: ReadNotifications }) body: z.infer<typeof ReadNotifications>) {
    return { unread: await this.notifications.read('ids' in body ? body.ids : undefined) };
  }
}
