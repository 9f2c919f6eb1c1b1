import { Project } from './life-cycle/project.entity.js';

export const projectEntities = [Project];
