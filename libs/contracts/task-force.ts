export const taskForceRoles = ['lead', 'service-officer', 'member'] as const;
export type TaskForceRole = (typeof taskForceRoles)[number];

/** How many active projects a service officer should look after, both included. */
export const serviceRange = { least: 5, most: 10 } as const;

export const serviceLoads = ['under', 'fitting', 'over'] as const;
export type ServiceLoad = (typeof serviceLoads)[number];

export const meetingStates = ['planned', 'open', 'closed', 'called-off'] as const;
export type MeetingState = (typeof meetingStates)[number];
