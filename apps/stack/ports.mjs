import net from 'node:net';
import { readJson, writeJson } from './json-file.mjs';
import { inState } from './paths.mjs';

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<number | undefined>}
 */
function tryListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(address.port));
    });
  });
}

/**
 * Free for us means: nobody listens on it on this address, nor on all addresses.
 * @param {number} port
 * @param {string} [host]
 */
export async function isFree(port, host = '127.0.0.1') {
  return (await tryListen(port, host)) !== undefined && (await tryListen(port)) !== undefined;
}

/**
 * Below the range from which systems take ports for outgoing connections, so that none of those takes it between the
 * look and the start.
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (let attempt = 0; attempt < 200; attempt++) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port)) return port;
  }
  throw new Error('no free port on 127.0.0.1');
}

/**
 * Several neighbouring ports, for a process that counts up from a base.
 * @param {number} count
 * @returns {Promise<number>} the first of them
 */
export async function freePorts(count) {
  for (let attempt = 0; attempt < 50; attempt++) {
    const base = await freePort();
    const free = await Promise.all(Array.from({ length: count }, (_, index) => isFree(base + index)));
    if (free.every(Boolean)) return base;
  }
  throw new Error(`no ${count} neighbouring free ports on 127.0.0.1`);
}

/**
 * The first free port from a wished one on.
 * @param {number} wished
 * @param {string} host
 */
export async function nextFreePort(wished, host) {
  for (let port = wished; port < Math.min(wished + 200, 65_536); port++) if (await isFree(port, host)) return port;
  return freePort();
}

/**
 * A port chosen once per checkout and kept, so that a restart looks the same; chosen again when somebody took it.
 * @param {string} name
 * @param {number} [count]
 */
export async function rememberedPort(name, count = 1) {
  const file = inState('ports.json');
  /** @returns {Record<string, number>} */
  const known = () => readJson(file) ?? {};
  const before = known()[name];
  if (before) {
    const free = await Promise.all(Array.from({ length: count }, (_, index) => isFree(before + index)));
    if (free.every(Boolean)) return before;
  }
  const port = await freePorts(count);
  // Read again: another part may have written its port meanwhile.
  writeJson(file, { ...known(), [name]: port });
  return port;
}
