import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { readJson, writeJson } from './json-file.mjs';
import { inState } from './paths.mjs';

/**
 * @typedef {object} Secrets
 * @property {string} roomToken signs room tokens
 * @property {string} encryption 32 bytes in base64
 * @property {string} databaseAdmin
 * @property {string} databaseOwner
 * @property {string} databaseApp
 * @property {string} redis
 */

const word = () => randomBytes(32).toString('base64url');

/** @returns {Secrets} */
export const newSecrets = () => ({
  roomToken: word(),
  encryption: randomBytes(32).toString('base64'),
  databaseAdmin: word(),
  databaseOwner: word(),
  databaseApp: word(),
  redis: word(),
});

/**
 * Made once; a secret that a newer version needs is added to those that exist.
 * @param {string} [file]
 * @returns {Secrets}
 */
export function loadSecrets(file = inState('secrets.json')) {
  const known = readJson(file);
  const secrets = { ...newSecrets(), ...known };
  if (Object.keys(secrets).length !== Object.keys(known ?? {}).length) writeJson(file, secrets, 0o600);
  chmodSync(file, 0o600);
  return secrets;
}
