import { Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Access, Answers, RateLimit } from '#platform/http';
import { RoomTokenView } from './room.dto.js';
import { RoomService } from './room.service.js';

const Id = z.uuid();

@Controller('sessions/:id')
export class RoomController {
  constructor(private readonly rooms: RoomService) {}

  @Post('room-token')
  @Access('signed-in')
  @RateLimit({ name: 'room-token', key: 'user', limit: 60, windowSeconds: 60 })
  @Answers(200, RoomTokenView)
  token(@Param('id', { schema: Id }) id: string) {
    return this.rooms.token(id);
  }
}
