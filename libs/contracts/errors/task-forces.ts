/** Codes of task forces, meetings and actions; the value is the HTTP status. */
export const taskForceErrors = {
  'task-force.role-taken': 409,
  'task-force.already-member': 409,
  'task-force.not-eligible': 422,
  'meeting.step-refused': 409,
  'meeting.not-open': 409,
  'meeting.reopen-too-late': 409,
  'meeting.issue-elsewhere': 422,
  'meeting.agenda-changed': 409,
  'action.owner-unknown': 422,
  'action.already-done': 409,
  'action.not-done': 409,
} as const;
