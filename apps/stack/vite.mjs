import net from 'node:net';
import { toolEnvironment } from './build.mjs';
import { lastLines, startChild } from './child.mjs';
import { inRoot, inState } from './paths.mjs';
import { supervise } from './supervisor.mjs';
import { waitFor } from './wait.mjs';

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
const listens = (port, host) =>
  new Promise((resolve) => {
    const socket = net.connect({ port, host });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });

/**
 * The page straight from its sources, changes shown at once; everything below /api goes to the api.
 * @param {object} options
 * @param {import('./addresses.mjs').Addresses} options.addresses
 * @param {import('./guard.mjs').Guard} options.guard
 * @param {AbortSignal} options.signal
 * @param {import('./parts.mjs').PartContext['events']} options.events
 */
export function serveWithVite({ addresses: { host, port, api }, guard, signal, events }) {
  const start = async () => {
    const child = await startChild({
      name: 'web',
      command: process.execPath,
      args: [
        inRoot('node_modules/vite/bin/vite.js'),
        'apps/web',
        '--port',
        String(port),
        '--strictPort',
        '--host',
        host,
      ],
      cwd: inRoot(),
      env: { ...toolEnvironment(), OPENZONE_API: `http://127.0.0.1:${api.port}` },
      logFile: inState('logs', 'web.log'),
      guard,
    });
    const failed = () => (child.running() ? undefined : `ended at once:\n${lastLines(child.output())}`);
    try {
      await waitFor('Vite', () => listens(port, host === '0.0.0.0' ? '127.0.0.1' : host), { signal, failed });
      return child;
    } catch (error) {
      await child.stop();
      throw error;
    }
  };
  return supervise({ name: 'web', start, ...events });
}
