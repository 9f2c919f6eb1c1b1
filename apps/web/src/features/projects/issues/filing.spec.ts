import { ApiError, LostConnection } from '~/shared/api/problem';
import { afterFailure, afterFileFailure, waitBefore } from './filing';

const refused = (status: number) =>
  new ApiError({ type: 'about:blank', title: '', status, code: 'service.unavailable' });

describe('sending a report again', () => {
  it('waits longer each time, up to a minute', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 50].map(waitBefore)).toEqual([
      0, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000,
    ]);
  });

  it('sends the very same text again while nobody knows whether it was filed', () => {
    for (const error of [new LostConnection(), refused(500), refused(503)]) {
      expect(afterFailure(error, false)).toEqual({ waiting: true, sent: true });
    }
  });

  it('gives the text back for mending when the server turned it down', () => {
    for (const status of [400, 409, 422]) expect(afterFailure(refused(status), true).sent).toBe(false);
  });

  it('forgets no earlier send when the server did not look at the text', () => {
    for (const status of [401, 403, 404, 429]) {
      expect(afterFailure(refused(status), true)).toEqual({ waiting: false, sent: true });
      expect(afterFailure(refused(status), false)).toEqual({ waiting: false, sent: false });
    }
  });

  it('sends a file again until it has an answer, and gives up only what the server will never take', () => {
    for (const error of [new LostConnection(), refused(408), refused(429), refused(500), refused(503)]) {
      expect(afterFileFailure(error)).toBe('again');
    }
    expect(afterFileFailure(refused(401))).toBe('waits');
    for (const status of [403, 404, 409, 413, 415, 422]) expect(afterFileFailure(refused(status))).toBe('refused');
  });
});
