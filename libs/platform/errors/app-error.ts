import { type ErrorCode, errorCodes, type FieldProblem } from '#contracts';

/** The one way a use case refuses: a code of #contracts, with parameters for the words made at the edge. */
export class AppError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    readonly params?: Record<string, unknown>,
    readonly fields?: FieldProblem[],
  ) {
    super(code);
    this.name = 'AppError';
    this.status = errorCodes[code];
  }
}

/** A missing and a foreign row answer the same. */
export const notFound = (): AppError => new AppError('not-found');
export const forbidden = (): AppError => new AppError('forbidden');
