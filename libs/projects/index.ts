export { projectEntities } from './entities.js';
export { ZoneSettingsReader } from './life-cycle/zone-settings.reader.js';
export { ProjectsApiModule } from './projects.api.module.js';
export { ProjectsModule } from './projects.module.js';
export { ProjectsWorkerModule } from './projects.worker.module.js';
