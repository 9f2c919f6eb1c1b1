// mediasoup's own prebuilt worker, where its download is reachable. The names are those of mediasoup's npm-scripts.
import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const answerWithin = 8_000;
const doneWithin = 60_000;

/**
 * Answers the path of the downloaded binary, or undefined where there is none to be had.
 * @param {object} options
 * @param {string} options.repositoryUrl
 * @param {string} options.version
 * @param {string} options.targetDir
 * @param {(line: string) => void} options.log
 * @param {AbortSignal} [options.signal]
 */
export async function downloadPrebuilt({ repositoryUrl, version, targetDir, log, signal }) {
  if (process.env.MEDIASOUP_SKIP_WORKER_PREBUILT_DOWNLOAD) return undefined;
  const base =
    process.env.MEDIASOUP_WORKER_PREBUILT_DOWNLOAD_BASE_URL ??
    `${repositoryUrl.replace(/^git\+/, '').replace(/\.git$/, '')}/releases/download`;
  const kernel = os.platform() === 'linux' ? `-kernel${os.release().split('.')[0]}` : '';
  const url = `${base}/${version}/mediasoup-worker-${version}-${os.platform()}-${os.arch()}${kernel}.tgz`;
  log('looking for a prebuilt media worker');
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), answerWithin);
  const overall = AbortSignal.timeout(doneWithin);
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([patience.signal, overall, ...(signal ? [signal] : [])]),
    });
    clearTimeout(timer);
    if (!response.ok || !response.body) return undefined;
    await rm(targetDir, { recursive: true, force: true });
    await mkdir(targetDir, { recursive: true });
    await unpack(/** @type {import('node:stream/web').ReadableStream} */ (response.body), targetDir);
    return path.join(targetDir, 'mediasoup-worker');
  } catch {
    signal?.throwIfAborted();
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {import('node:stream/web').ReadableStream} body
 * @param {string} targetDir
 */
async function unpack(body, targetDir) {
  const tar = spawn('tar', ['-xzf', '-', '-C', targetDir], { stdio: ['pipe', 'ignore', 'ignore'] });
  const exited = new Promise((resolve, reject) => {
    tar.once('error', reject);
    tar.once('exit', (code) => (code === 0 ? resolve(undefined) : reject(new Error(`tar ended with ${code}`))));
  });
  await Promise.all([pipeline(Readable.fromWeb(body), tar.stdin), exited]);
}
