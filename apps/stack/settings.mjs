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
    HOST: addresses.host,
    PORT: String(addresses.port),
    PUBLIC_URL: addresses.publicUrl,
    WEB_ROOT: inRoot('dist', 'web'),
    MAIL_OUTBOX: given.SMTP_URL ? undefined : 'open',
    STORAGE_DIR: given.S3_BUCKET ? undefined : addresses.filesFolder,
    ROOM_TOKEN_SECRET: addresses.secrets.roomToken,
    ENCRYPTION_KEY: addresses.secrets.encryption,
    ...given,
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
    MEDIA_PORT: String(media.port),
    MEDIA_PUBLIC_URL: media.publicUrl,
    MEDIA_RTC_PORT_BASE: String(media.rtcPort),
    MEDIA_ANNOUNCED_ADDRESS: media.announcedAddress,
    MEDIA_WORKERS: String(media.workers),
    ALLOWED_ORIGINS: pageUrl,
    ...given,
    MEDIASOUP_WORKER_BIN: media.workerProgram,
  };
}
