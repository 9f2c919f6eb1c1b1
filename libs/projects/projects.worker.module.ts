import { Module } from '@nestjs/common';
import { ProjectsModule } from './projects.module.js';

/** What follows from the facts of projects, and what is due. */
@Module({ imports: [ProjectsModule] })
export class ProjectsWorkerModule {}
