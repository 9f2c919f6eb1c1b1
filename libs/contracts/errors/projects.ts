/** Codes of projects; the value is the HTTP status. */
export const projectErrors = {
  'project.gate-closed': 409,
  'project.step-refused': 409,
  'stage-plan.invalid': 422,
} as const;
