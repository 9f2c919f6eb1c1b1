import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Access, Answers, Scope } from '#platform/http';
import { Storage } from '#platform/storage';
import { sendFile, TakesUpload, type Upload, Uploaded } from '#platform/uploads';
import { DocumentAnswer, DocumentContentQuery, DocumentList, EditDocument, NewDocument } from './document.dto.js';
import { DocumentReader } from './document.reader.js';
import { DocumentService } from './document.service.js';

const Id = z.uuid();
const VersionNumber = z.coerce.number().int().min(1).max(100_000);

@Controller()
export class DocumentController {
  constructor(
    private readonly reader: DocumentReader,
    private readonly documents: DocumentService,
    private readonly storage: Storage,
  ) {}

  @Get('projects/:id/documents')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, DocumentList)
  list(@Param('id', { schema: Id }) id: string) {
    return this.reader.list(id);
  }

  @Post('projects/:id/documents')
  @Access('signed-in')
  @Scope('projects:write')
  @TakesUpload('document', NewDocument)
  @Answers(201, DocumentAnswer)
  add(@Param('id', { schema: Id }) id: string, @Uploaded() upload: Upload<NewDocument>) {
    return this.documents.add(id, upload);
  }

  @Post('documents/:id/versions')
  @Access('signed-in')
  @Scope('projects:write')
  @TakesUpload('document')
  @Answers(201, DocumentAnswer)
  addVersion(@Param('id', { schema: Id }) id: string, @Uploaded() upload: Upload) {
    return this.documents.addVersion(id, upload);
  }

  @Get('documents/:id/versions/:number/content')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200)
  async content(
    @Param('id', { schema: Id }) id: string,
    @Param('number', { schema: VersionNumber }) number: number,
    @Query({ schema: DocumentContentQuery }) { inline }: DocumentContentQuery,
    @Res() reply: FastifyReply,
  ) {
    const { storageKey, fileName, mediaType } = await this.reader.stored(id, number);
    await sendFile(reply, { bytes: await this.storage.get(storageKey), fileName, mediaType, inline: inline === '1' });
  }

  @Patch('documents/:id')
  @Access('signed-in')
  @Scope('projects:write')
  @Answers(200, DocumentAnswer)
  edit(@Param('id', { schema: Id }) id: string, @Body({ schema: EditDocument }) body: EditDocument) {
    return this.documents.edit(id, body);
  }

  @Delete('documents/:id')
  @Access('signed-in')
  @Scope('projects:write')
  @Answers(200, DocumentAnswer)
  remove(@Param('id', { schema: Id }) id: string) {
    return this.documents.remove(id);
  }

  @Post('documents/:id/restore')
  @Access('signed-in')
  @Scope('projects:write')
  @Answers(200, DocumentAnswer)
  restore(@Param('id', { schema: Id }) id: string) {
    return this.documents.restore(id);
  }
}
