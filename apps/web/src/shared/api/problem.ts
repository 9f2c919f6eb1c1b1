import type { ErrorCode, FieldProblem, Problem } from '#contracts';

/** The server refused; `code` says why and is the key of the words for it. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly params: Record<string, unknown>;
  readonly fields: FieldProblem[];
  readonly requestId: string | undefined;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'ApiError';
    this.code = problem.code;
    this.status = problem.status;
    this.params = problem.params ?? {};
    this.fields = problem.errors ?? [];
    this.requestId = problem.requestId;
  }
}

/** No answer came at all. */
export class LostConnection extends Error {
  constructor() {
    super('lost-connection');
    this.name = 'LostConnection';
  }
}

export const hasCode = (error: unknown, code: ErrorCode): error is ApiError =>
  error instanceof ApiError && error.code === code;
