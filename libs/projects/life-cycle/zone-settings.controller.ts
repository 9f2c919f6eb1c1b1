import { Body, Controller, Get, Put } from '@nestjs/common';
import { Access, Answers, Scope } from '#platform/http';
import { LadderReceivers, SaveZoneSettings, ZoneSettingsAnswer } from './zone-settings.dto.js';
import { ZoneSettingsService } from './zone-settings.service.js';

@Controller('zone-settings')
export class ZoneSettingsController {
  constructor(private readonly settings: ZoneSettingsService) {}

  @Get()
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, ZoneSettingsAnswer)
  own() {
    return this.settings.own();
  }

  @Get('receivers')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, LadderReceivers)
  receivers() {
    return this.settings.receivers();
  }

  @Put()
  @Access('signed-in')
  @Answers(200, ZoneSettingsAnswer)
  save(@Body({ schema: SaveZoneSettings }) body: SaveZoneSettings) {
    return this.settings.save(body);
  }
}
