import os from 'node:os';
import { nextFreePort, rememberedPort } from './ports.mjs';
import { commonSettings, mediaOrigins, mediaSettings } from './settings.mjs';

/**
 * @typedef {object} Addresses
 * @property {string} host
 * @property {number} port of the page
 * @property {string} url of the page
 * @property {{ host: string, port: number }} api where the api listens: on the page's own port, unless Vite serves the page
 * @property {import('./settings.mjs').MediaAddresses} media
 */

/** The address under which others reach this machine. */
function outsideAddress() {
  const all = Object.values(os.networkInterfaces()).flat();
  return all.find((one) => one && one.family === 'IPv4' && !one.internal)?.address ?? '127.0.0.1';
}

/**
 * @param {{ host: string, port: number, development?: boolean }} options
 * @param {NodeJS.ProcessEnv} given
 * @returns {Promise<Addresses>}
 */
export async function chooseAddresses({ host, port: wished, development }, given) {
  const closed = host === '127.0.0.1' || host === 'localhost';
  const reached = closed ? '127.0.0.1' : host === '0.0.0.0' ? outsideAddress() : host;
  // Browsers give camera and microphone to localhost without TLS, and to no other plain address.
  const name = closed ? 'localhost' : reached;
  const port = await nextFreePort(wished, host);
  const mediaPort = await rememberedPort('media');
  const workers = Number(given.MEDIA_WORKERS) || Math.min(os.availableParallelism(), 4);
  return {
    host,
    port,
    api: development ? { host: '127.0.0.1', port: await rememberedPort('api') } : { host, port },
    url: (given.PUBLIC_URL || `http://${name}:${port}`).replace(/\/$/, ''),
    media: {
      host,
      port: mediaPort,
      publicUrl: given.MEDIA_PUBLIC_URL || `http://${name}:${mediaPort}`,
      rtcPort: await rememberedPort('rtc', workers),
      workers,
      announcedAddress: reached,
    },
  };
}

/**
 * @param {Addresses} addresses
 * @param {{ databaseUrl: string, redisUrl: string, filesFolder: string, secrets: { roomToken: string, encryption: string } }} parts
 * @param {NodeJS.ProcessEnv} given
 */
export function settingsFor({ api, url, media }, parts, given) {
  const settings = commonSettings(
    { ...parts, ...api, publicUrl: url },
    { MEDIA_ORIGINS: mediaOrigins([media.publicUrl]), ...given },
  );
  return {
    api: settings,
    worker: settings,
    /** @param {string} workerProgram */
    media: (workerProgram) => ({ ...settings, ...mediaSettings({ ...media, workerProgram }, url, given) }),
  };
}
