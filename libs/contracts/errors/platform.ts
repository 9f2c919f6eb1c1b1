/** Codes any part of the platform may answer with; the value is the HTTP status. */
export const platformErrors = {
  'internal-error': 500,
  'request.malformed': 400,
  'request.invalid': 422,
  'request.too-large': 413,
  'request.unsupported-media-type': 415,
  'request.foreign-origin': 403,
  'request.too-many': 429,
  'limiter.unavailable': 503,
  'service.unavailable': 503,
  'not-signed-in': 401,
  forbidden: 403,
  'not-found': 404,
  'version.conflict': 409,
  'idempotency.other-body': 422,
  'idempotency.in-progress': 409,
  'topic.unknown': 404,
} as const;
