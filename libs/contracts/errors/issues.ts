/** Codes of issues and their time limits; the value is the HTTP status. */
export const issueErrors = {
  'issue.not-open': 409,
  'issue.preset-unknown': 422,
  'issue.pause-ends-too-early': 422,
  'issue.pause-too-long': 422,
  'issue.already-asked': 409,
  'issue.not-extendable': 409,
  'issue.answer-date-required': 422,
  'issue.holder-unknown': 422,
  'issue.other-project': 422,
  'issue.merge-itself': 422,
  'issue.preset-same': 409,
  'issue.preset-invalid': 422,
  'issue.too-many-attachments': 409,
  'issue.export-too-long': 422,
  'brief.not-yet': 422,
  'view.too-many': 409,
} as const;
