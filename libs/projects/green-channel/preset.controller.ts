import { Body, Controller, Get, Put } from '@nestjs/common';
import { Access, Answers, Scope } from '#platform/http';
import { PresetList, SavePreset } from './preset.dto.js';
import { PresetService } from './preset.service.js';

@Controller('presets')
export class PresetController {
  constructor(private readonly presets: PresetService) {}

  @Get()
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, PresetList)
  list() {
    return this.presets.list();
  }

  @Put()
  @Access('signed-in')
  @Answers(200, PresetList)
  save(@Body({ schema: SavePreset }) body: SavePreset) {
    return this.presets.save(body);
  }
}
