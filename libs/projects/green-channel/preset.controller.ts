import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { Access, Answers, Scope } from '#platform/http';
import { PresetList, PresetVersions, PresetVersionsQuery, SavePreset } from './preset.dto.js';
import { PresetReader } from './preset.reader.js';
import { PresetService } from './preset.service.js';

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

  @Get('versions')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, PresetVersions)
  versions(@Query({ schema: PresetVersionsQuery }) { code }: PresetVersionsQuery) {
    return this.reader.versions(code);
  }
}
