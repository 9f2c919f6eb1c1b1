import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Guard
 * @property {(ward: import('./process-table.mjs').ProcessIdentity & { signal?: NodeJS.Signals }) => void} watch
 * @property {(pid: number) => void} forget
 * @property {() => void} dismiss ends the guard; what it still watches is stopped
 */

/**
 * Starts the process that stops everything it watches once this one is gone, however it went.
 * @returns {Guard}
 */
export function startGuard() {
  const script = fileURLToPath(new URL('./guard-process.mjs', import.meta.url));
  const child = spawn(process.execPath, [script], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    // NODE_OPTIONS of a test runner would only slow it down.
    env: { PATH: process.env.PATH },
  });
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  child.unref();
  /** @type {{ unref?: () => void }} */ (child.stdin).unref?.();
  /** @param {object} message */
  const tell = (message) => child.stdin.writable && child.stdin.write(`${JSON.stringify(message)}\n`);
  return {
    watch: (ward) => tell({ watch: ward }),
    forget: (pid) => tell({ forget: pid }),
    dismiss: () => child.stdin.end(),
  };
}
