import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { z } from 'zod';
import { Access, Answers, Scope } from '#platform/http';
import { PresetList, SavePreset } from './preset.dto.js';
import { PresetService } from './preset.service.js';

const Code = z.string().regex(/^[a-z-]{1,40}$/);

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

  @Put(':code')
  @Access('signed-in')
  @Answers(200, PresetList)
  save(@Param('code', { schema: Code }) code: string, @Body({ schema: SavePreset }) body: SavePreset) {
    return this.presets.save(code, body);
  }
}
