/** Codes of availability, booking and rooms; the value is the HTTP status. */
export const sessionErrors = {
  'session.slot-taken': 409,
  'session.slot-not-offered': 409,
  'session.not-open': 409,
  'session.investor-only': 403,
  'session.wall-time-gap': 422,
  'availability.overlap': 422,
  'offering.no-host': 422,
  'offering.slug-taken': 409,
  'host.exists': 409,
  'room.not-open-yet': 409,
  'room.closed': 409,
  'room.not-ready': 503,
} as const;
