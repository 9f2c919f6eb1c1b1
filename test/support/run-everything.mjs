import { ensureServerBuild, ensureWebBuild } from '#stack/build';
import { ensurePackages } from '#stack/debian';
import { ensureDependencies } from '#stack/dependencies';
import { Fault, messageOf } from '#stack/fault';
import { readJson } from '#stack/json-file';
import { mediaWorker } from '#stack/media';
import { adoptHome, inState } from '#stack/paths';
import { endProcesses, identify } from '#stack/process-table';
import { run } from '#stack/run';
import { duration } from '#stack/terminal';
import { checks } from '#stack/tools';
import { runJest } from './jest-part.mjs';

/**
 * @typedef {object} Result
 * @property {string} part
 * @property {number} passed
 * @property {number} failed
 * @property {number} ms
 */

const packages = [
  ...['redis-server', 'chromium', 'fonts-noto-cjk', 'poppler-utils'],
  // What the media worker is compiled with.
  ...['cmake', 'ninja-build', 'g++', 'pkg-config', 'flatbuffers-compiler', 'libflatbuffers-dev', 'libabsl-dev'],
  ...['libuv1-dev', 'libssl-dev', 'libsrtp2-dev', 'libusrsctp-dev'],
];

const say = (/** @type {string} */ text = '') => console.log(text);
const heading = (/** @type {string} */ title) => say(`\n━━━ ${title} ${'━'.repeat(Math.max(3, 74 - title.length))}\n`);

/** @param {string} what @param {() => Promise<unknown>} work */
async function prepare(what, work) {
  const since = Date.now();
  try {
    await work();
    say(`✓ ${what} (${duration(Date.now() - since)})`);
    return true;
  } catch (error) {
    say(`✗ ${what}: ${messageOf(error)}`);
    if (error instanceof Fault) say(`${error.detail ?? ''}\n  ${error.remedy ?? ''}`.trim());
    return false;
  }
}

/**
 * @param {string} part
 * @param {() => Promise<{ passed: number, failed: number }>} work
 * @returns {Promise<Result>}
 */
async function runPart(part, work) {
  heading(part);
  const since = Date.now();
  try {
    return { part, ...(await work()), ms: Date.now() - since };
  } catch (error) {
    say(messageOf(error));
    return { part, passed: 0, failed: 1, ms: Date.now() - since };
  }
}

/**
 * A check counts as one test, whatever it consists of.
 * @param {import('#stack/tools').Tool[]} tools
 * @param {AbortSignal} signal
 */
async function runCheck(tools, signal) {
  let holds = true;
  for (const { title, args } of tools) {
    const { code, output } = await run(process.execPath, args, { signal });
    if (output.trim()) say(output.trim());
    say(`${code === 0 ? '✓' : '✗'} ${title}`);
    holds &&= code === 0;
  }
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1 };
}

/** The database server of the tests stops by itself some seconds later; nothing shall outlive the run. */
async function stopDatabaseServer() {
  /** @type {{ pid: number } | undefined} */
  const server = readJson(inState('test', 'server.json'));
  const identity = identify(server?.pid);
  if (identity) await endProcesses([identity], { graceMs: 10_000 });
}

/** @param {AbortSignal} signal */
async function prepareEverything(signal) {
  heading('Preparation');
  const quiet = { signal, logFile: inState('logs', 'packages.log') };
  // Without the rights for it the run goes on: what is missing fails where it is needed, and says so.
  await prepare('packages of the system', () => ensurePackages(packages, { why: 'Packages are missing.', ...quiet }));
  if (!(await prepare('dependencies', () => ensureDependencies({ signal })))) return undefined;
  const server = await prepare('server build', () => ensureServerBuild({ signal }));
  const web = await prepare('web build', () => ensureWebBuild({ signal }));
  return { failed: [server, web].filter((ok) => !ok).length };
}

/**
 * Everything there is to check, each part under its own heading; all parts run even when one fails.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runEverything() {
  adoptHome();
  const stopping = new AbortController();
  const { signal } = stopping;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => stopping.abort(new Error('stopped')));

  const prepared = await prepareEverything(signal);
  if (!prepared) return { passed: 0, failed: 1 };

  // Compiles for minutes where there is none yet: beside the parts that need no media.
  let lastLine = '';
  const since = Date.now();
  const media = mediaWorker({
    signal,
    log: (line) => {
      lastLine = line;
    },
  }).then(
    () => say(`\n✓ media worker (${duration(Date.now() - since)})`),
    (error) => say(`\n✗ media worker: ${messageOf(error)}`),
  );

  /** @type {Result[]} */
  const results = prepared.failed > 0 ? [{ part: 'Preparation', passed: 0, failed: prepared.failed, ms: 0 }] : [];
  for (const [part, tools] of Object.entries(checks)) results.push(await runPart(part, () => runCheck(tools, signal)));
  results.push(await runPart('Architecture', () => runJest('architecture', signal)));
  results.push(await runPart('Unit', () => runJest('unit', signal)));
  if (lastLine) say(`\nMedia worker: ${lastLine}`);
  await media;
  results.push(await runPart('Stories', () => runJest('stories', signal)));
  results.push(await runPart('Browser', () => runJest('browser', signal)));
  await stopDatabaseServer();

  heading('Result');
  for (const { part, passed, failed, ms } of results) {
    const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
    say(`${failed > 0 ? '✗' : '✓'} ${part.padEnd(18)}${counts}   ${duration(ms)}`);
  }
  say();
  const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}
