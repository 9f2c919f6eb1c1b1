import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { z } from 'zod';
import { Access, Answers, Scope } from '#platform/http';
import { PresetList, PresetVersions, SavePreset } from './preset.dto.js';
import { PresetReader } from './preset.reader.js';
import { PresetService } from './preset.service.js';

const Code = z.string().regex(/^[a-z0-9-]{1,60}$/);

@Controller('presets')
export class PresetController {
  constructor(
    private readonly presets: PresetService,
    private readonly reader: PresetReader,
  ) {}

  @Get()
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, PresetList)
  list() {
    return this.reader.list();
  }

  @Put()
  @Access('signed-in')
  @Answers(200, PresetList)
  save(@Body({ schema: SavePreset }) body: SavePreset) {
    return this.presets.save(body);
  }

  @Get(':code/versions')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, PresetVersions)
  versions(@Param('code', { schema: Code }) code: string) {
    return this.reader.versions(code);
  }
}
