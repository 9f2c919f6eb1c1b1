/** A refusal by the media node, or its silence: then the code is `network`. */
export class SignalError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** The code of a refusal; whatever has none is the network. */
export function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : 'network';
}
