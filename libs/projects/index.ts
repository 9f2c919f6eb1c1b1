export { projectEntities } from './entities.js';
export { ProjectsApiModule } from './projects.api.module.js';
export { ProjectsModule } from './projects.module.js';
export { ProjectsWorkerModule } from './projects.worker.module.js';
