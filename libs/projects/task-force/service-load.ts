import { type ServiceLoad, serviceRange } from '#contracts';

/** Whether somebody who looks after so many active projects has room, enough, or too much. */
export function serviceLoadOf(projects: number): ServiceLoad {
  if (projects < serviceRange.least) return 'under';
  return projects > serviceRange.most ? 'over' : 'fitting';
}
