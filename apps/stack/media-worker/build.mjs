// Builds mediasoup's worker from the source inside its npm package, with Debian's libraries (see CMakeLists.txt).
import { readFile, rm } from 'node:fs/promises';
import { availableParallelism, freemem } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from '../debian.mjs';
import { mustRun, run } from '../run.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

export const debianPackages = [
  ...['cmake', 'ninja-build', 'g++', 'pkg-config', 'libuv1-dev', 'libssl-dev', 'libsrtp2-dev', 'libusrsctp-dev'],
  ...['libabsl-dev', 'libflatbuffers-dev', 'flatbuffers-compiler'],
];
const commands = ['cmake', 'ninja', 'g++', 'pkg-config', 'flatc'];
const modules = ['libuv', 'openssl', 'libsrtp2', 'usrsctp', 'flatbuffers', 'absl_raw_hash_set', 'absl_hash'];
const memoryPerCompiler = 900 * 1024 * 1024;

/**
 * Builds in `buildDir`; a build cut short goes on where it stopped.
 * @param {object} options
 * @param {string} options.packageDir of mediasoup
 * @param {string} options.buildDir
 * @param {(line: string) => void} options.log
 * @param {AbortSignal} [options.signal]
 * @returns {Promise<string>} the path of the binary
 */
export async function buildFromSource({ packageDir, buildDir, log, signal }) {
  await ensureTools({ log, signal });
  const source = path.join(packageDir, 'worker');
  if (!(await configuredFor(buildDir, source))) await rm(buildDir, { recursive: true, force: true });
  const configure = ['-S', here, '-B', buildDir, '-G', 'Ninja', `-DWORKER_SOURCE=${source}`];
  await mustRun('Configuring the media worker', 'cmake', configure, { signal });

  const jobs = Math.max(1, Math.min(availableParallelism(), Math.floor(freemem() / memoryPerCompiler)));
  let reported = 0;
  /** @param {string} line */
  const onLine = (line) => {
    const [, done, total] = /^\[(\d+)\/(\d+)\]/.exec(line) ?? [];
    if (!done || (Date.now() - reported < 1000 && done !== total)) return;
    reported = Date.now();
    log(`compiling ${done}/${total}`);
  };
  // Niced: the page is served by the same machine meanwhile.
  const build = ['-n', '10', 'ninja', '-C', buildDir, '-j', String(jobs), 'mediasoup-worker'];
  await mustRun('Compiling the media worker', 'nice', build, { signal, onLine });
  return path.join(buildDir, 'mediasoup-worker');
}

/**
 * CMake refuses a folder that was configured for another checkout.
 * @param {string} buildDir
 * @param {string} source
 */
async function configuredFor(buildDir, source) {
  const cache = await readFile(path.join(buildDir, 'CMakeCache.txt'), 'utf8').catch(() => '');
  return cache.includes(`CMAKE_HOME_DIRECTORY:INTERNAL=${here}\n`) && cache.includes(`=${source}\n`);
}

/** @param {{ log: (line: string) => void, signal?: AbortSignal }} options */
async function ensureTools({ log, signal }) {
  // Asked of the tools themselves, so that a system with other package names is not turned away.
  if (await toolsPresent()) return;
  const why = 'The media worker has to be compiled on this machine, and the tools for that are missing.';
  await ensurePackages(debianPackages, { why, signal, log });
  if (!(await toolsPresent())) throw new Error(`${why} Installed are ${debianPackages.join(', ')}.`);
}

async function toolsPresent() {
  const answers = await Promise.all([
    ...commands.map((command) => succeeds(command, ['--version'])),
    succeeds('pkg-config', ['--exists', ...modules]),
  ]);
  return answers.every(Boolean);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function succeeds(command, args) {
  return run(command, args).then(
    ({ code }) => code === 0,
    () => false,
  );
}
