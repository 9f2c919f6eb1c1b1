import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Access, Answers, Scope } from '#platform/http';
import { Storage } from '#platform/storage';
import { sendFile, TakesUpload, type Upload, Uploaded } from '#platform/uploads';
import { AttachToIssueService } from './attach-to-issue.js';
import { IssueAnswer } from './issue.dto.js';
import { AttachmentContentQuery, NewAttachment } from './issue-attachment.dto.js';
import { IssueAttachmentReader } from './issue-attachment.reader.js';

const Id = z.uuid();

@Controller('issues/:id/attachments')
export class IssueAttachmentController {
  constructor(
    private readonly attaching: AttachToIssueService,
    private readonly attachments: IssueAttachmentReader,
    private readonly storage: Storage,
  ) {}

  @Post()
  @Access('signed-in')
  @Scope('issues:write')
  @TakesUpload('attachment', NewAttachment)
  @Answers(201, IssueAnswer)
  add(@Param('id', { schema: Id }) id: string, @Uploaded() upload: Upload<NewAttachment>) {
    return this.attaching.attach(id, upload);
  }

  @Get(':attachmentId/content')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200)
  async content(
    @Param('id', { schema: Id }) id: string,
    @Param('attachmentId', { schema: Id }) attachmentId: string,
    @Query({ schema: AttachmentContentQuery }) { inline }: AttachmentContentQuery,
    @Res() reply: FastifyReply,
  ) {
    const { storageKey, fileName, mediaType } = await this.attachments.stored(id, attachmentId);
    await sendFile(reply, { bytes: await this.storage.get(storageKey), fileName, mediaType, inline: inline === '1' });
  }
}
