/** Codes of projects; the value is the HTTP status. */
export const projectErrors = {
  'project.gate-closed': 409,
  'project.step-refused': 409,
  'project.exists': 409,
  'project.no-company': 409,
  'project.wrong-side': 422,
  'stage-plan.invalid': 422,
  'milestone.already-planned': 409,
  'milestone.nothing-planned': 409,
  'slip.expired': 410,
  'slip.answered': 409,
} as const;
