import { Module } from '@nestjs/common';
import { ProjectsModule } from './projects.module.js';

/** Projects over HTTP and sockets. */
@Module({ imports: [ProjectsModule] })
export class ProjectsApiModule {}
