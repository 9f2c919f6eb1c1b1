import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { lastLines, startChild } from './child.mjs';
import { waitFor } from './wait.mjs';

/**
 * @typedef {object} RedisOptions
 * @property {string} program
 * @property {string} folder
 * @property {number} port
 * @property {string} password
 * @property {string} logFile
 * @property {boolean} [durable]
 * @property {import('./guard.mjs').Guard} [guard]
 * @property {AbortSignal} [signal]
 *
 * @typedef {import('./child.mjs').Child & { port: number, url: string }} Redis
 */

/** @returns {string | undefined} */
export function findRedis() {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin'];
  for (const name of ['redis-server', 'valkey-server']) {
    for (const folder of folders) {
      try {
        accessSync(path.join(folder, name), constants.X_OK);
        return path.join(folder, name);
      } catch {
        // Not in this folder.
      }
    }
  }
  return undefined;
}

/**
 * Whether the server takes commands: while it reads its file back it answers LOADING.
 * @param {number} port
 * @param {string} password
 * @returns {Promise<boolean>}
 */
function answers(port, password) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: '127.0.0.1' });
    let text = '';
    socket.setTimeout(1000, () => socket.destroy());
    socket.on('connect', () => socket.write(`AUTH ${password}\r\nPING\r\n`));
    socket.on('data', (chunk) => {
      text += chunk;
      if (text.split('\r\n').length > 2) socket.end();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(text.includes('+PONG')));
  });
}

/**
 * Starts a Redis of our own: private port and folder, a password, on 127.0.0.1 alone.
 *
 * Queues live in it, so it keeps an append-only file. `everysec` is enough: a write reaches the operating system before
 * it is answered, so kill -9 loses nothing; only a power cut may lose the last second, and the outbox in PostgreSQL
 * refills that. `always` would pay one disk flush for each command.
 * @param {RedisOptions} options
 * @returns {Promise<Redis>}
 */
export async function startRedis({ program, folder, port, password, logFile, guard, signal, durable = true }) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, 'redis.conf');
  const lines = [
    'bind 127.0.0.1',
    `port ${port}`,
    `requirepass ${password}`,
    `dir ${JSON.stringify(folder)}`,
    'daemonize no',
    'save ""',
    `appendonly ${durable ? 'yes' : 'no'}`,
    'appendfsync everysec',
    // A queue that silently drops entries is worse than one that says it is full.
    'maxmemory-policy noeviction',
    'databases 1',
    'loglevel notice',
  ];
  // In a file that only we can read, and not on the command line that everybody sees.
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  const child = await startChild({
    name: 'redis',
    command: program,
    args: [file],
    logFile,
    guard,
    cwd: folder,
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    server: true,
  });
  const failed = () => (child.running() ? undefined : lastLines(child.output()));
  try {
    await waitFor('Redis', () => answers(port, password), { signal, failed, everyMs: 15 });
  } catch (error) {
    await child.stop();
    throw error;
  }
  return { ...child, port, url: `redis://:${password}@127.0.0.1:${port}/0` };
}
