import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { NumberSeries } from './life-cycle/number-series.js';
import { Timeline } from './life-cycle/timeline.js';

const lifeCycle = [NumberSeries, Timeline];

/** The use cases of projects. */
@Module({
  imports: [IdentityModule],
  providers: [...lifeCycle],
  exports: [IdentityModule, ...lifeCycle],
})
export class ProjectsModule {}
