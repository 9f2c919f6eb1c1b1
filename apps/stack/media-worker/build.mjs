// Builds mediasoup's worker from the source inside its npm package, with Debian's libraries (see CMakeLists.txt).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { availableParallelism, freemem } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

const debianPackages = [
  ...['cmake', 'ninja-build', 'g++', 'pkg-config', 'libuv1-dev', 'libssl-dev', 'libsrtp2-dev', 'libusrsctp-dev'],
  ...['libabsl-dev', 'libflatbuffers-dev', 'flatbuffers-compiler'],
];
const commands = ['cmake', 'ninja', 'g++', 'pkg-config', 'flatc'];
const modules = ['libuv', 'openssl', 'libsrtp2', 'usrsctp', 'flatbuffers', 'absl_raw_hash_set', 'absl_hash'];
const memoryPerCompiler = 900 * 1024 * 1024;

/** Builds in `buildDir` and answers the path of the binary. A build cut short goes on where it stopped. */
export async function buildFromSource({ packageDir, buildDir, log, signal }) {
  await ensureTools({ log, signal });
  const source = path.join(packageDir, 'worker');
  if (!(await configuredFor(buildDir, source))) await rm(buildDir, { recursive: true, force: true });
  await run('cmake', ['-S', here, '-B', buildDir, '-G', 'Ninja', `-DWORKER_SOURCE=${source}`], { signal });

  const jobs = Math.max(1, Math.min(availableParallelism(), Math.floor(freemem() / memoryPerCompiler)));
  let reported = 0;
  const onLine = (line) => {
    const [, done, total] = /^\[(\d+)\/(\d+)\]/.exec(line) ?? [];
    if (!done || (Date.now() - reported < 1000 && done !== total)) return;
    reported = Date.now();
    log(`compiling ${done}/${total}`);
  };
  // Niced: the page is served by the same machine meanwhile.
  const args = ['-n', '10', 'ninja', '-C', buildDir, '-j', String(jobs), 'mediasoup-worker'];
  await run('nice', args, { signal, onLine });
  return path.join(buildDir, 'mediasoup-worker');
}

/** CMake refuses a folder that was configured for another checkout. */
async function configuredFor(buildDir, source) {
  const cache = await readFile(path.join(buildDir, 'CMakeCache.txt'), 'utf8').catch(() => '');
  return cache.includes(`CMAKE_HOME_DIRECTORY:INTERNAL=${here}\n`) && cache.includes(`=${source}\n`);
}

async function ensureTools({ log, signal }) {
  if (await toolsPresent()) return;
  const install = `apt-get install -y ${debianPackages.join(' ')}`;
  const mayInstall = process.getuid?.() === 0 && (await present('apt-get', ['--version']));
  if (!mayInstall) {
    throw new Error(
      `The media worker has to be compiled, and tools for that are missing; install them: sudo ${install}`,
    );
  }
  log('installing the compiler and its libraries');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const args = ['install', '-y', '--no-install-recommends', ...debianPackages];
  // Package lists may be missing or old: then fetch them and try once more.
  await run('apt-get', args, { signal, env }).catch(async () => {
    await run('apt-get', ['update'], { signal, env });
    await run('apt-get', args, { signal, env });
  });
  if (!(await toolsPresent())) throw new Error(`The media worker cannot be compiled here: ${install} did not suffice`);
}

async function toolsPresent() {
  for (const command of commands) if (!(await present(command, ['--version']))) return false;
  return present('pkg-config', ['--exists', ...modules]);
}

function present(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** Runs one command in its own process group, so that an abort ends the compilers too. */
function run(command, args, { signal, env = process.env, onLine = () => {} }) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env, detached: true });
    const kill = () => {
      try {
        process.kill(-child.pid, 'SIGTERM');
      } catch {
        // Already gone.
      }
    };
    const tail = [];
    const collect = (stream) => {
      let rest = '';
      stream.setEncoding('utf8').on('data', (chunk) => {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
          onLine(line);
          tail.push(line);
        }
        tail.splice(0, Math.max(0, tail.length - 30));
      });
    };
    collect(child.stdout);
    collect(child.stderr);
    signal?.addEventListener('abort', kill, { once: true });
    // A launcher that is ended at once must not leave compilers behind.
    process.once('exit', kill);
    const settle = (error) => {
      signal?.removeEventListener('abort', kill);
      process.off('exit', kill);
      if (signal?.aborted) reject(signal.reason);
      else if (error) reject(error);
      else resolve();
    };
    child.once('error', (error) => settle(error));
    child.once('close', (code) => {
      const last = tail.filter(Boolean).slice(-12).join('\n');
      settle(code === 0 ? undefined : new Error(`${command} ${args[0]} ended with ${code}:\n${last}`));
    });
  });
}

export function packageFolder() {
  const folder = path.join(here, '../../../node_modules/mediasoup');
  if (!existsSync(folder)) throw new Error('mediasoup is not installed; run: npm ci');
  return folder;
}
