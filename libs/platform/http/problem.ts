import { HttpException } from '@nestjs/common';
import { type ErrorCode, errorCodes, type Problem } from '#contracts';
import { connectionLost } from '../database/database.js';
import { AppError } from '../errors/app-error.js';

/** PostgreSQL gave up on a lock or a deadlock: nothing was changed, and a moment later it works. */
const tryAgain = new Set(['40001', '40P01', '55P03', '57014', '53300']);

const byStatus: Record<number, ErrorCode> = {
  400: 'request.malformed',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-found',
  413: 'request.too-large',
  415: 'request.unsupported-media-type',
  429: 'request.too-many',
};

/** Any error as the application's own; what nobody foresaw becomes `internal-error` and keeps its details to the log. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const { code, statusCode } = (error ?? {}) as { code?: string; statusCode?: number };
  if (connectionLost(error) || tryAgain.has(code ?? '')) return new AppError('service.unavailable');
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  return new AppError((status && byStatus[status]) || 'internal-error');
}

/** RFC 9457. The title is the code; words are made by the reader's client. */
export function problemOf(error: AppError, requestId: string): Problem {
  return {
    type: `urn:openzone:problem:${error.code}`,
    title: error.code,
    status: errorCodes[error.code],
    code: error.code,
    ...(error.params && { params: error.params }),
    ...(error.fields && { errors: error.fields }),
    requestId,
  };
}
