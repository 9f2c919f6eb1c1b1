import { Brief } from './briefs/brief.entity.js';
import { Issue } from './green-channel/issue.entity.js';
import { Milestone } from './life-cycle/milestone.entity.js';
import { Project } from './life-cycle/project.entity.js';
import { Meeting } from './task-force/meeting.entity.js';

export const projectEntities = [Project, Milestone, Issue, Brief, Meeting];
