import { Milestone } from './life-cycle/milestone.entity.js';
import { Project } from './life-cycle/project.entity.js';

export const projectEntities = [Project, Milestone];
