/** Facts of task forces, their meetings and actions. */
export const taskForceEvents = { changed: 'task-force.changed' } as const;

export interface TaskForceChanged extends Record<string, unknown> {
  projectId: string;
  zoneId: string;
  memberId: string;
  change: 'added' | 'changed' | 'removed';
}

export const meetingEvents = { closed: 'meeting.closed' } as const;

export interface MeetingClosed extends Record<string, unknown> {
  meetingId: string;
  zoneId: string;
}

export const actionEvents = { done: 'action.done' } as const;

export interface ActionDone extends Record<string, unknown> {
  actionId: string;
  zoneId: string;
}
