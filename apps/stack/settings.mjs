import { inRoot } from './paths.mjs';

/**
 * @typedef {object} Addresses
 * @property {string} host
 * @property {number} port
 * @property {string} publicUrl
 * @property {string} databaseUrl of the role the processes work as
 * @property {string} redisUrl
 * @property {string} filesFolder
 * @property {{ roomToken: string, encryption: string }} secrets
 *
 * @typedef {object} MediaAddresses
 * @property {string} host
 * @property {number} port
 * @property {number} rtcPort first of as many ports as there are workers
 * @property {number} workers
 * @property {string} publicUrl
 * @property {string} announcedAddress
 * @property {string} [workerProgram]
 */

/**
 * What every process is told. A setting in `given` wins: that is how a person replaces an embedded part.
 * @param {Addresses} addresses
 * @param {NodeJS.ProcessEnv} given
 * @returns {Record<string, string | undefined>}
 */
export function commonSettings(addresses, given = {}) {
  return {
    NODE_ENV: 'production',
    PUBLIC_URL: addresses.publicUrl,
    WEB_ROOT: inRoot('dist', 'web'),
    STORAGE_DIR: given.S3_BUCKET ? undefined : addresses.filesFolder,
    ROOM_TOKEN_SECRET: addresses.secrets.roomToken,
    ENCRYPTION_KEY: addresses.secrets.encryption,
    REDIS_PREFIX: 'oz:',
    // Without a mail server the mails are read in the interface; in a real installation that must be a decision.
    MAIL_OUTBOX: given.SMTP_URL ? undefined : 'open',
    ...given,
    HOST: addresses.host,
    PORT: String(addresses.port),
    DATABASE_URL: addresses.databaseUrl,
    REDIS_URL: addresses.redisUrl,
  };
}

/**
 * @param {MediaAddresses} media
 * @param {string} pageUrl
 * @param {NodeJS.ProcessEnv} given
 * @returns {Record<string, string | undefined>}
 */
export function mediaSettings(media, pageUrl, given = {}) {
  return {
    MEDIA_PUBLIC_URL: media.publicUrl,
    MEDIA_RTC_PORT_BASE: String(media.rtcPort),
    MEDIA_ANNOUNCED_ADDRESS: media.announcedAddress,
    MEDIA_WORKERS: String(media.workers),
    ALLOWED_ORIGINS: pageUrl,
    ...given,
    MEDIA_HOST: media.host,
    MEDIA_PORT: String(media.port),
    MEDIASOUP_WORKER_BIN: media.workerProgram,
  };
}

/**
 * What the page has to be allowed to connect to for a media node at this address.
 * @param {string[]} urls
 */
export const mediaOrigins = (urls) => urls.flatMap((url) => [url, url.replace(/^http/, 'ws')]).join(',');

/** Variables that would change how the processes run rather than what they do. */
const notPassedOn = /^(npm_|NODE_OPTIONS$|NODE_ENV$|OPENZONE_|HOST$|PORT$|INIT_CWD$)/;

/**
 * The settings a person gave by environment variables.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export const givenSettings = (env) =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !notPassedOn.test(name)));
