import { Body, Controller, Get, Patch } from '@nestjs/common';
import type { z } from 'zod';
import { Access, Answers, Scope } from '#platform/http';
import { EditOrganisation, EditZone, OrganisationView, OwnZoneView } from './organisation.dto.js';
import { OrganisationReader } from './organisation.reader.js';
import { OrganisationService } from './organisation.service.js';
import { ZoneReader } from './zone.reader.js';
import { ZoneService } from './zone.service.js';

/** The asker's own organisation. */
@Controller('organisation')
export class OrganisationController {
  constructor(
    private readonly organisations: OrganisationService,
    private readonly reader: OrganisationReader,
    private readonly zones: ZoneService,
    private readonly zoneReader: ZoneReader,
  ) {}

  @Get()
  @Access('signed-in')
  @Scope('organisation:read')
  @Answers(200, OrganisationView)
  read() {
    return this.reader.own();
  }

  @Patch()
  @Access('signed-in')
  @Scope('organisation:write')
  @Answers(200, OrganisationView)
  async edit(@Body({ schema: EditOrganisation }) body: z.infer<typeof EditOrganisation>) {
    await this.organisations.edit(body);
    return this.reader.own();
  }

  @Get('zone')
  @Access('signed-in')
  @Scope('organisation:read')
  @Answers(200, OwnZoneView)
  readZone() {
    return this.zoneReader.own();
  }

  @Patch('zone')
  @Access('signed-in')
  @Scope('zones:write')
  @Answers(200, OwnZoneView)
  async editZone(@Body({ schema: EditZone }) body: z.infer<typeof EditZone>) {
    await this.zones.edit(body);
    return this.zoneReader.own();
  }
}
