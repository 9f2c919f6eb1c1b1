import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { Access, Answers, Scope } from '#platform/http';
import { AddHost, Availability, Hosts, PutAvailability } from './host.dto.js';
import { HostService } from './host.service.js';

const Id = z.uuid();

@Controller('hosts')
export class HostController {
  constructor(private readonly hosts: HostService) {}

  @Get()
  @Access('signed-in')
  @Scope('sessions:read')
  @Answers(200, Hosts)
  list() {
    return this.hosts.list();
  }

  @Post()
  @Access('signed-in')
  @Answers(201, Availability)
  add(@Body({ schema: AddHost }) body: AddHost) {
    return this.hosts.add(body);
  }

  @Get(':id/availability')
  @Access('signed-in')
  @Scope('availability:read')
  @Answers(200, Availability)
  availability(@Param('id', { schema: Id }) id: string) {
    return this.hosts.availability(id);
  }

  @Put(':id/availability')
  @Access('signed-in')
  @Scope('availability:write')
  @Answers(200, Availability)
  setHours(@Param('id', { schema: Id }) id: string, @Body({ schema: PutAvailability }) body: PutAvailability) {
    return this.hosts.setHours(id, body);
  }
}
