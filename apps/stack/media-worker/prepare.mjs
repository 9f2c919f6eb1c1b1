// Gets a mediasoup worker binary for this machine. Order: the path given by MEDIASOUP_WORKER_BIN; a binary made
// earlier; mediasoup's prebuilt download; a build from source (about four minutes on two cores), once per machine.
//
//   node apps/stack/media-worker/prepare.mjs [--smoke]
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { access, chmod, copyFile, readFile, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { tryLock } from '../lock.mjs';
import { inRoot } from '../paths.mjs';
import { waitFor } from '../wait.mjs';
import { buildFromSource } from './build.mjs';
import { downloadPrebuilt } from './download.mjs';

/** What the worker answers when it is started without mediasoup's environment: proof that it loads and runs. */
const notMyFather = 41;
const longestBuildMs = 60 * 60_000;

/**
 * Where the binary is, or will be. Known before it exists, so that the media node can be started at once and wait.
 * `cacheDir` is used where the user's own cache folder cannot be written.
 * @param {{ cacheDir?: string }} [options]
 */
export async function mediaWorkerPath({ cacheDir } = {}) {
  return process.env.MEDIASOUP_WORKER_BIN ?? path.join((await home(cacheDir)).folder, 'mediasoup-worker');
}

/**
 * Makes sure that the binary exists and runs; answers its path. `log` gets one line of progress at a time.
 * @param {{ cacheDir?: string, log?: (line: string) => void, signal?: AbortSignal }} [options]
 * @returns {Promise<string>}
 */
export async function prepareMediaWorker({ cacheDir, log = () => {}, signal } = {}) {
  const given = process.env.MEDIASOUP_WORKER_BIN;
  if (given) {
    if (await runs(given)) return given;
    throw new Error(`MEDIASOUP_WORKER_BIN names no working mediasoup worker: ${given}`);
  }
  const { folder, version, repositoryUrl, packageDir } = await home(cacheDir);
  const binary = path.join(folder, 'mediasoup-worker');
  if (await runs(binary)) return binary;

  /** @type {import('../lock.mjs').Lock | undefined} */
  let lock;
  const take = () => {
    lock = tryLock(path.join(folder, 'lock'));
    return lock !== undefined;
  };
  if (!take()) {
    log('another start is preparing the media worker; waiting for it');
    await waitFor('the other start', take, { timeoutMs: longestBuildMs, everyMs: 500, signal });
  }
  try {
    if (await runs(binary)) return binary;
    const targetDir = path.join(folder, 'download');
    const prebuilt = await downloadPrebuilt({ repositoryUrl, version, targetDir, log, signal });
    if (prebuilt && (await runs(prebuilt))) {
      await install(prebuilt, binary);
    } else {
      const buildDir = path.join(folder, 'build');
      log('compiling the media worker from source, once for this machine');
      const built = await buildFromSource({ packageDir, buildDir, log, signal });
      if (!(await runs(built))) throw new Error('The media worker was compiled but does not start.');
      await install(built, binary);
      await rm(buildDir, { recursive: true, force: true });
    }
    await rm(targetDir, { recursive: true, force: true });
    return binary;
  } finally {
    lock?.release();
  }
}

/**
 * Starts the worker as the media node does, and lets it make a router.
 * @param {string} binary
 */
export async function smoke(binary) {
  // mediasoup reads the path when it is imported.
  process.env.MEDIASOUP_WORKER_BIN = binary;
  const mediasoup = await import('mediasoup');
  const worker = await mediasoup.createWorker();
  try {
    /** @type {import('mediasoup/types').RouterRtpCodecCapability[]} */
    const mediaCodecs = [{ kind: 'audio', mimeType: 'audio/opus', clockRate: 48000, channels: 2 }];
    const router = await worker.createRouter({ mediaCodecs });
    await router.createWebRtcTransport({ listenInfos: [{ protocol: 'udp', ip: '127.0.0.1' }] });
  } finally {
    worker.close();
  }
}

/** @param {string} [cacheDir] */
async function home(cacheDir) {
  const packageDir = inRoot('node_modules', 'mediasoup');
  const manifest = JSON.parse(await readFile(path.join(packageDir, 'package.json'), 'utf8'));
  const name = `mediasoup-worker-${manifest.version}-${os.platform()}-${os.arch()}`;
  const caches = [process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache')].map((cache) =>
    path.join(cache, 'openzone', name),
  );
  if (cacheDir) caches.push(path.join(cacheDir, name));
  const folder = caches.find(writable);
  if (!folder) throw new Error(`No folder for the media worker can be written; tried ${caches.join(' and ')}`);
  return { folder, packageDir, version: manifest.version, repositoryUrl: manifest.repository.url };
}

/** @param {string} folder */
function writable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copied beside, then renamed: whoever waits for the path never sees half a file.
 * @param {string} from
 * @param {string} to
 */
async function install(from, to) {
  const beside = `${to}.${process.pid}`;
  await copyFile(from, beside);
  await chmod(beside, 0o755);
  await rename(beside, to);
}

/**
 * @param {string} binary
 * @returns {Promise<boolean>}
 */
async function runs(binary) {
  const executable = await access(binary, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!executable) return false;
  return new Promise((resolve) => {
    const child = spawn(binary, [], { env: {}, stdio: 'ignore', timeout: 10_000 });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === notMyFather));
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => stop.abort(new Error('stopped')));
  try {
    /** @param {string} line */
    const log = (line) => console.log(line);
    const binary = await prepareMediaWorker({ log, signal: stop.signal });
    if (process.argv.includes('--smoke')) await smoke(binary);
    console.log(binary);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
