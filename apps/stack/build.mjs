import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { inRoot, inState } from './paths.mjs';
import { mustRun, run } from './run.mjs';

/** @typedef {{ signal?: AbortSignal, log?: (text: string) => void }} BuildOptions */

const serverSources = ['apps/api', 'apps/worker', 'apps/media', 'libs', 'migrations'];
const webSources = ['apps/web', 'libs/contracts', 'libs/api-client'];
const tools = ['package.json', 'package-lock.json', '.swcrc'];

/** @param {string} name */
const isProduct = (name) => !/\.spec\.tsx?$/.test(name);

/** Compilers must not see what a test runner or npm set for itself. */
export function toolEnvironment() {
  const { NODE_OPTIONS: _options, NODE_ENV: _mode, ...env } = process.env;
  return { ...env, NO_COLOR: '1', FORCE_COLOR: undefined };
}

/**
 * Compiles TypeScript folders, each to the place of the same name below `target`.
 * @param {string[]} folders
 * @param {string} target
 * @param {BuildOptions & { specs?: boolean }} [options]
 */
export async function compile(folders, target, { signal, specs = false } = {}) {
  const swc = inRoot('node_modules', '@swc', 'cli', 'bin', 'swc.js');
  const existing = folders.filter((folder) => existsSync(inRoot(folder)));
  const args = [swc, ...existing, '-d', target, '--quiet', ...(specs ? [] : ['--ignore', '**/*.spec.ts'])];
  const { code, output } = await run(process.execPath, args, { env: toolEnvironment(), signal });
  // After the place in the source comes a trace through the compiler, which helps nobody.
  if (code !== 0) throw new Error(`Compiling failed:\n${output.split('\n\nCaused by:')[0]?.trim()}`);
}

/** @param {BuildOptions} options */
async function buildServer({ signal }) {
  // Compiled beside and moved into place: a running process never finds half a build, a removed source leaves nothing.
  const next = inRoot('dist', `.next-${process.pid}`);
  try {
    await compile(serverSources, next, { signal });
    for (const part of ['apps', 'libs', 'migrations']) {
      if (!existsSync(`${next}/${part}`)) continue;
      rmSync(inRoot('dist', part), { recursive: true, force: true });
      renameSync(`${next}/${part}`, inRoot('dist', part));
    }
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** @param {BuildOptions} options */
async function buildWeb({ signal }) {
  const vite = inRoot('node_modules', 'vite', 'bin', 'vite.js');
  const options = { env: toolEnvironment(), signal, logFile: inState('logs', 'build.log') };
  await mustRun('The web build', process.execPath, [vite, 'build', 'apps/web'], options);
}

/**
 * Builds unless the sources are those of the last build.
 * @param {string} name
 * @param {string} result
 * @param {string} print
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>} whether there was anything to do
 */
async function unlessFresh(name, result, print, work) {
  const note = inRoot('dist', `.${name}-fingerprint`);
  const isFresh = () => existsSync(result) && existsSync(note) && readFileSync(note, 'utf8') === print;
  if (isFresh()) return false;
  mkdirSync(inRoot('dist'), { recursive: true });
  return withLock(inRoot('dist', `.${name}-lock`), async () => {
    if (isFresh()) return false;
    rmSync(note, { force: true });
    await work();
    writeFileSync(note, print);
    return true;
  });
}

/** @param {BuildOptions} [options] */
export function ensureServerBuild(options = {}) {
  const print = fingerprint([...serverSources, ...tools], { wanted: isProduct });
  return unlessFresh('server', inRoot('dist', 'libs'), print, () => buildServer(options));
}

/** @param {BuildOptions} [options] */
export function ensureWebBuild(options = {}) {
  const print = fingerprint([...webSources, ...tools], { wanted: isProduct });
  return unlessFresh('web', inRoot('dist', 'web', 'index.html'), print, () => buildWeb(options));
}

/** What decides whether a migrated database is still the right one. */
export const migrationsFingerprint = () => fingerprint(['migrations', 'libs/platform/database'], { wanted: isProduct });
