/** What can come in as an Excel file. */
export const importKinds = ['issues', 'projects'] as const;
export type ImportKind = (typeof importKinds)[number];

/** Only judged, or the good rows taken as well. */
export const importModes = ['check', 'import-good'] as const;
export type ImportMode = (typeof importModes)[number];

export const importStates = ['waiting', 'running', 'done', 'failed', 'stopped'] as const;
export type ImportState = (typeof importStates)[number];

/** Rows of one file, its head not counted. */
export const longestImport = 10_000;

/** What can be wrong with a cell of an imported file. */
export const importProblemCodes = [
  'field.required',
  'field.too-long',
  'field.too-small',
  'field.too-large',
  'field.not-allowed',
  'field.date',
  'field.pattern',
  'field.invalid',
  'field.unknown-code',
  'import.read-only',
  'import.changed-meanwhile',
  'import.confidential',
  'import.not-open',
  'import.not-allowed',
  'import.issue-unknown',
  'import.other-zone',
  'import.twice',
  'import.project-unknown',
  'import.project-ambiguous',
  'import.project-mismatch',
  'import.holder-unknown',
  'import.holder-ambiguous',
  'import.person-unknown',
  'import.person-ambiguous',
  'import.refused',
] as const;
export type ImportProblemCode = (typeof importProblemCodes)[number];
