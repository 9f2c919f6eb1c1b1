import type { MediaErrorCode } from '#contracts';

/** A refusal with a code for the browser; nothing else about it leaves the node. */
export class MediaError extends Error {
  constructor(readonly code: MediaErrorCode) {
    super(code);
  }
}
