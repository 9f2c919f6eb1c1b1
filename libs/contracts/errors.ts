import { identityErrors } from './errors/identity.js';
import { importErrors } from './errors/imports.js';
import { issueErrors } from './errors/issues.js';
import { platformErrors } from './errors/platform.js';
import { projectErrors } from './errors/projects.js';
import { sessionErrors } from './errors/sessions.js';
import { taskForceErrors } from './errors/task-forces.js';

/** Every error code the server can answer with, and its HTTP status. A code is also its translation key. */
export const errorCodes = {
  ...platformErrors,
  ...identityErrors,
  ...sessionErrors,
  ...projectErrors,
  ...issueErrors,
  ...taskForceErrors,
  ...importErrors,
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** Codes for one field of a request, in the `errors` array of a problem document. */
export const fieldErrorCodes = [
  'field.required',
  'field.unknown',
  'field.wrong-type',
  'field.too-short',
  'field.too-long',
  'field.too-small',
  'field.too-large',
  'field.not-allowed',
  'field.email',
  'field.url',
  'field.uuid',
  'field.instant',
  'field.date',
  'field.time',
  'field.time-zone',
  'field.pattern',
  'field.unknown-code',
  'field.invalid',
] as const;

export type FieldErrorCode = (typeof fieldErrorCodes)[number];

export interface FieldProblem {
  /** Dotted path of the field, for example `guests.0.email`; `` is the whole body. */
  path: string;
  code: FieldErrorCode;
  params?: Record<string, string | number>;
}

/** RFC 9457 problem document, as every failed request answers it. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  params?: Record<string, unknown>;
  errors?: FieldProblem[];
  requestId?: string;
}
