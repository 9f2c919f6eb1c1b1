import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { demoAccounts } from './demo.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { Fault, messageOf } from './fault.mjs';
import { readHolder, tryLock } from './lock.mjs';
import { help, parseOptions } from './options.mjs';
import { adoptHome, inState, root, stateFolder } from './paths.mjs';
import { removeOutsideData } from './postgres-place.mjs';
import { endLeftovers } from './process-record.mjs';
import { createStack } from './stack.mjs';
import { createTerminal, duration, pad } from './terminal.mjs';
import { watchServer } from './watch.mjs';

const lockFile = () => inState('stack.lock');

/** @param {import('./terminal.mjs').Terminal} terminal @param {unknown} error */
function showFailure(terminal, error) {
  const fault = error instanceof Fault ? error : undefined;
  terminal.print();
  terminal.print(`  ${terminal.bold(fault ? fault.message : 'OpenZone could not be started.')}`);
  const detail = fault ? fault.detail : error instanceof Error ? messageOf(error) : String(error);
  if (detail) terminal.print(`\n${terminal.dim(detail.replace(/^/gm, '    '))}`);
  if (fault?.remedy) terminal.print(`\n    ${terminal.accent(fault.remedy)}`);
  terminal.print();
}

/**
 * Without a mail server every mail is shown on a page, links for setting a new password included. Fine on one's own
 * machine; where others can come, somebody has to want it.
 * @param {import('./options.mjs').StartOptions} options
 */
function refuseOpenOutbox({ host }) {
  const { PUBLIC_URL, SMTP_URL, MAIL_OUTBOX } = process.env;
  const isOpen = Boolean(PUBLIC_URL) || !['127.0.0.1', 'localhost'].includes(host);
  if (!isOpen || SMTP_URL || MAIL_OUTBOX) return;
  throw new Fault('Others can reach this address, and without SMTP_URL everybody could read every mail.', {
    remedy: 'SMTP_URL=smtp://… npm start    or, for a trial among friends:    MAIL_OUTBOX=open npm start',
  });
}

/** Logs start anew when they have become long; the one before is kept. */
function turnLogs() {
  const folder = inState('logs');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.log'))) {
    const file = path.join(folder, name);
    if (statSync(file).size > 10_000_000) renameSync(file, `${file}.1`);
  }
}

/** @param {import('./terminal.mjs').Terminal} terminal */
async function reset(terminal) {
  if (process.stdin.isTTY && existsSync(inState('secrets.json'))) {
    terminal.print(`  This deletes everything stored in ${stateFolder}:`);
    terminal.print('  accounts, sessions, mails, uploaded files, queues, logs and the keys that open them.');
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await lines.question('  Type "yes" to delete it: ');
    lines.close();
    if (answer.trim().toLowerCase() !== 'yes') return false;
  }
  removeOutsideData(inState('postgres'));
  for (const name of readdirSync(stateFolder)) {
    // Our own lock, and what tests that run at the same time stand on.
    if (name !== path.basename(lockFile()) && name !== 'test') rmSync(inState(name), { recursive: true, force: true });
  }
  return true;
}

/**
 * @param {import('./terminal.mjs').Terminal} terminal
 * @param {string} url
 * @param {number} ms
 */
function showReady(terminal, url, ms) {
  const { bold, dim, accent, print } = terminal;
  print(`\n  ${bold('OpenZone is ready')} ${dim(`after ${duration(ms)}`)}\n\n    ${bold(accent(url))}\n`);
  const accounts = demoAccounts();
  if (accounts.length > 0) {
    const width = (/** @type {'role' | 'email' | 'organisation'} */ key) =>
      Math.max(...accounts.map((one) => [...one[key]].length)) + 2;
    print(`  ${dim('Demo accounts')}`);
    for (const { role, email, password, organisation } of accounts) {
      print(
        `    ${pad(email, width('email'))}${pad(password, 18)}${dim(`${pad(role, width('role'))}${organisation}`)}`,
      );
    }
    print();
  }
  print(`  ${dim(`Ctrl-C stops everything. Logs: ${path.relative(process.cwd(), inState('logs')) || '.'}`)}\n`);
}

/** @param {AbortSignal} signal */
const untilAborted = (signal) =>
  new Promise((resolve) => {
    // A process that waits for nothing but a signal would end at once.
    const alive = setInterval(() => {}, 1 << 30);
    const done = () => {
      clearInterval(alive);
      resolve(undefined);
    };
    if (signal.aborted) done();
    else signal.addEventListener('abort', done, { once: true });
  });

/**
 * @param {import('./options.mjs').StartOptions} options
 * @param {import('./terminal.mjs').Terminal} terminal
 */
async function runUntilStopped(options, terminal) {
  const startedAt = Date.now();
  const stopping = new AbortController();
  /** @type {ReturnType<typeof createStack> | undefined} */
  let stack;
  let toldAt = 0;
  const onSignal = () => {
    // One Ctrl-C arrives twice: from the terminal, and passed on by npm.
    if (Date.now() - toldAt < 700) return;
    toldAt = Date.now();
    if (stopping.signal.aborted) {
      stack?.kill();
      process.exit(130);
    }
    stopping.abort(new Error('stopped'));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);

  /** @type {unknown} */
  let failure;
  try {
    const step = terminal.step('Dependencies');
    const signal = stopping.signal;
    try {
      step.done((await ensureDependencies({ signal, log: step.progress })) ? 'installed' : 'unchanged');
    } catch (error) {
      if (signal.aborted) step.cancel();
      else step.fail();
      throw error;
    }
    stack = createStack({ options, terminal, signal });
    const { url } = await stack.start();
    showReady(terminal, url, Date.now() - startedAt);
    if (options.development) watchServer({ terminal, renew: stack.renew, signal });
    await untilAborted(signal);
  } catch (error) {
    if (!stopping.signal.aborted) failure = error;
  }
  if (stack) {
    const step = failure ? undefined : terminal.step('Stopping');
    await stack.stop();
    step?.done('everything');
  }
  if (failure) {
    showFailure(terminal, failure);
    terminal.print(`  ${terminal.dim('Nothing was left running.')}\n`);
  }
  return failure ? 1 : 0;
}

/**
 * @param {string[]} words
 * @param {{ development?: boolean }} [mode]
 * @returns {Promise<number>} the exit code
 */
export async function start(words, mode = {}) {
  adoptHome();
  const terminal = createTerminal();
  /** @type {import('./lock.mjs').Lock | undefined} */
  let lock;
  try {
    const options = { ...parseOptions(words, process.env), ...mode };
    if (options.help) {
      process.stdout.write(help);
      return 0;
    }
    refuseOpenOutbox(options);
    terminal.print(`\n  ${terminal.bold('OpenZone')}  ${terminal.dim(root)}\n`);
    mkdirSync(stateFolder, { recursive: true });
    lock = tryLock(lockFile());
    if (!lock) {
      const pid = readHolder(lockFile())?.pid;
      throw new Fault(`OpenZone is running from this folder already, as process ${pid}.`, { remedy: `kill ${pid}` });
    }
    const left = await endLeftovers(inState('processes.json'));
    if (left > 0) terminal.warn(`The last start ended abruptly; ${left} of its processes were stopped.`);
    if (options.reset && !(await reset(terminal))) return 0;
    turnLogs();
    return await runUntilStopped(options, terminal);
  } catch (error) {
    showFailure(terminal, error);
    return 1;
  } finally {
    lock?.release();
    terminal.close();
  }
}
