import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Access, Answers, RateLimit } from '#platform/http';
import { Id } from '../account/fields.js';
import { ApiTokenList, CreateApiToken, NewApiToken } from './api-token.dto.js';
import { ApiTokenReader } from './api-token.reader.js';
import { ApiTokenService } from './api-token.service.js';

/** Keys for programs; managed by people only. */
@Controller('me/tokens')
export class ApiTokenController {
  constructor(
    private readonly tokens: ApiTokenService,
    private readonly reader: ApiTokenReader,
  ) {}

  @Get()
  @Access('signed-in')
  @Answers(200, ApiTokenList)
  async list() {
    return { items: await this.reader.list(), next: null };
  }

  @Post()
  @Access('signed-in')
  @RateLimit({ key: 'user', name: 'api-tokens', limit: 30, windowSeconds: 3_600 })
  @Answers(201, NewApiToken)
  async create(@Body({ schema: CreateApiToken }) body: z.infer<typeof CreateApiToken>) {
    const { id, token } = await this.tokens.create(body.name, body.scopes, body.expiresInDays);
    return { ...(await this.reader.one(id)), token };
  }

  @Delete(':id')
  @Access('signed-in')
  @Answers(204)
  revoke(@Param('id', { schema: Id }) id: string) {
    return this.tokens.revoke(id);
  }
}
