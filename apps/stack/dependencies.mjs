import { existsSync } from 'node:fs';
import { lastLines } from './child.mjs';
import { Fault } from './fault.mjs';
import { readJson } from './json-file.mjs';
import { inRoot, inState } from './paths.mjs';
import { run } from './run.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }>} Packages */

/**
 * Whether what is installed is what the lock file says. Packages for other systems are left out by npm, so a missing
 * optional one is no difference.
 * @param {Packages} wanted `packages` of package-lock.json
 * @param {Packages} installed the same of node_modules/.package-lock.json, which npm writes when it is done
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([place, { version, optional, devOptional }]) => {
    if (place === '') return true;
    const have = installed[place];
    return have ? have.version === version : Boolean(optional || devOptional);
  });
}

/**
 * @param {string} file
 * @returns {Packages | undefined}
 */
function packagesOf(file) {
  /** @type {{ packages?: Packages } | undefined} */
  const lock = readJson(file);
  return lock?.packages;
}

const lockFile = () => packagesOf(inRoot('package-lock.json')) ?? {};

export function dependenciesAreInstalled() {
  const installed = packagesOf(inRoot('node_modules', '.package-lock.json'));
  return installed !== undefined && isInstalled(lockFile(), installed);
}

/** npm makes all folders first and fills them as the packages arrive. */
const countInstalled = (/** @type {string[]} */ places) =>
  places.filter((place) => existsSync(inRoot(place, 'package.json'))).length;

/** npm as the person called it, else the one on the path. */
function npmCommand() {
  const script = process.env.npm_execpath;
  return script && /npm-cli\.[cm]?js$/.test(script) && existsSync(script)
    ? { command: process.execPath, first: [script] }
    : { command: 'npm', first: [] };
}

/**
 * Installs the dependencies exactly as locked, unless they are there.
 * @param {{ signal?: AbortSignal, log?: (text: string) => void }} [options]
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function ensureDependencies({ signal, log } = {}) {
  if (dependenciesAreInstalled()) return false;
  const { command, first } = npmCommand();
  const required = Object.entries(lockFile()).filter(([place, { optional }]) => place !== '' && !optional);
  const places = required.map(([place]) => place);
  const timer = setInterval(() => log?.(`${countInstalled(places)} of ${places.length} packages`), 500);
  try {
    const args = [...first, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output } = await run(command, args, { signal, logFile: inState('logs', 'npm.log') });
    if (code !== 0) {
      const detail = lastLines(output, 8);
      throw new Fault('The dependencies could not be installed.', { remedy: 'npm ci', detail });
    }
    return true;
  } finally {
    clearInterval(timer);
  }
}
