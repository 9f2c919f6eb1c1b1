/**
 * Something the person at the keyboard can mend: one sentence about what is missing,
 * and the command that mends it. Printed without a stack trace.
 */
export class Fault extends Error {
  /**
   * @param {string} message
   * @param {{ remedy?: string, detail?: string, cause?: unknown }} [options]
   */
  constructor(message, { remedy, detail, cause } = {}) {
    super(message, { cause });
    this.name = 'Fault';
    this.remedy = remedy;
    this.detail = detail;
  }
}

/** @param {unknown} error */
export const messageOf = (error) => (error instanceof Error ? error.message : String(error));
