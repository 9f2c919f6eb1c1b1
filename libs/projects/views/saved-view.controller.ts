import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Access, Answers } from '#platform/http';
import { ChangeView, SavedViewAnswer, SavedViewList, SavedViewQuery, SaveView } from './saved-view.dto.js';
import { SavedViewReader } from './saved-view.reader.js';
import { SavedViewService } from './saved-view.service.js';

const Id = z.uuid();

@Controller('saved-views')
export class SavedViewController {
  constructor(
    private readonly reader: SavedViewReader,
    private readonly views: SavedViewService,
  ) {}

  @Get()
  @Access('signed-in')
  @Answers(200, SavedViewList)
  list(@Query({ schema: SavedViewQuery }) query: SavedViewQuery) {
    return this.reader.list(query);
  }

  @Post()
  @Access('signed-in')
  @Answers(201, SavedViewAnswer)
  add(@Body({ schema: SaveView }) body: SaveView) {
    return this.views.add(body);
  }

  @Patch(':id')
  @Access('signed-in')
  @Answers(200, SavedViewAnswer)
  change(@Param('id', { schema: Id }) id: string, @Body({ schema: ChangeView }) body: ChangeView) {
    return this.views.change(id, body);
  }

  @Delete(':id')
  @Access('signed-in')
  @Answers(204)
  remove(@Param('id', { schema: Id }) id: string) {
    return this.views.remove(id);
  }
}
