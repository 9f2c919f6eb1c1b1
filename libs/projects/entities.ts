import { Brief } from './briefs/brief.entity.js';
import { Issue } from './green-channel/issue.entity.js';
import { Milestone } from './life-cycle/milestone.entity.js';
import { Project } from './life-cycle/project.entity.js';

export const projectEntities = [Project, Milestone, Issue, Brief];
