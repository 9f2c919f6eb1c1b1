import path from 'node:path';
import { chooseAddresses, settingsFor } from './addresses.mjs';
import { ensureServerBuild, ensureWebBuild, migrationsFingerprint } from './build.mjs';
import { lastLines } from './child.mjs';
import { demoData, noteDemo } from './demo.mjs';
import { startGuard } from './guard.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { prepareMedia } from './media.mjs';
import { provideDatabase, provideRedis } from './parts.mjs';
import { inState } from './paths.mjs';
import { withRecord } from './process-record.mjs';
import { runCommand, startProduct } from './product.mjs';
import { loadSecrets } from './secrets.mjs';
import { givenSettings } from './settings.mjs';
import { supervise } from './supervisor.mjs';
import { duration } from './terminal.mjs';
import { serveWithVite } from './vite.mjs';

/** What people talk to stops first, the database last; between them there is one group after the other. */
const stopOrder = [['web', 'api'], ['worker', 'media'], ['redis'], ['postgres']];
const servers = ['redis', 'postgres'];

/**
 * @typedef {object} StackOptions
 * @property {import('./options.mjs').StartOptions} options
 * @property {import('./terminal.mjs').Terminal} terminal
 * @property {AbortSignal} signal stops a start that is under way
 */

/**
 * The parts of one running product.
 * @param {StackOptions} stackOptions
 */
export function createStack({ options, terminal, signal: outer }) {
  const secrets = loadSecrets();
  const guard = withRecord(startGuard(), inState('processes.json'));
  /** @type {import('./supervisor.mjs').Supervised[]} */
  const parts = [];
  const failure = new AbortController();
  const signal = AbortSignal.any([outer, failure.signal]);

  /** @param {string} name */
  const logOf = (name) => inState('logs', `${name}.log`);
  /** @type {import('./parts.mjs').PartContext['events']} */
  const events = {
    onDown: ({ name, reason, delayMs }) => {
      const log = path.relative(process.cwd(), logOf(name));
      terminal.warn(`${name} ${lastLines(reason, 6)}; starting it again in ${duration(delayMs)} – see ${log}`);
    },
    onUp: (name) => terminal.print(terminal.dim(`    ${name} is back`)),
  };

  /**
   * @template T
   * @param {string} title
   * @param {(progress: (text: string) => void) => Promise<{ text?: string, value: T }>} work
   */
  const step = async (title, work) => {
    const shown = terminal.step(title);
    try {
      const { text, value } = await work(shown.progress);
      shown.done(text);
      return value;
    } catch (error) {
      if (signal.aborted) shown.cancel();
      else shown.fail();
      // What runs beside this step has no use any more.
      failure.abort(error);
      throw error;
    }
  };

  /** @param {(text: string) => void} progress */
  const context = (progress) => {
    /** @param {import('./supervisor.mjs').Supervised} part */
    const started = (part) => parts.push(part);
    return { secrets, guard, signal, events, progress, started };
  };

  /**
   * @param {import('./product.mjs').ProductName} name
   * @param {NodeJS.ProcessEnv} env
   * @param {string} url
   */
  const keep = async (name, env, url) => {
    const start = () => startProduct({ name, env, url, logFile: logOf(name), guard, signal });
    parts.push(await supervise({ name, start, ...events }));
    signal.throwIfAborted();
  };

  /** @param {string} title @param {typeof ensureServerBuild} build */
  const buildStep = (title, build) =>
    step(title, async () => ({ value: undefined, text: (await build({ signal })) ? 'built' : 'unchanged' }));

  const provideServers = async () => {
    const database = step('Database', async (progress) => {
      const value = await provideDatabase(context(progress));
      return { value, text: value.text };
    });
    const redis = step('Queue', async (progress) => {
      const value = await provideRedis(context(progress));
      return { value, text: `Redis, ${value.text}` };
    });
    const builds = [buildStep('Server', ensureServerBuild)];
    if (!options.development) builds.push(buildStep('Page', ensureWebBuild));
    // All of them come to an end before anything is stopped: nothing starts behind the back of a stop.
    await Promise.allSettled([database, redis, ...builds]);
    signal.throwIfAborted();
    return { database: await database, redis: await redis };
  };

  let migrate = async () => {};
  let migrated = '';

  return {
    /** Answers when the page is served. */
    start: async () => {
      const { database, redis } = await provideServers();
      const given = givenSettings(process.env);
      const addresses = await chooseAddresses(options, given);
      if (addresses.port !== options.port)
        terminal.warn(`Port ${options.port} is taken; this start uses ${addresses.port}.`);
      const { url, api } = addresses;
      const own = `http://${api.host === '0.0.0.0' ? '127.0.0.1' : api.host}:${api.port}`;
      const filesFolder = inState('files');
      const server = { databaseUrl: database.appUrl, redisUrl: redis.url, filesFolder, secrets };
      const settings = settingsFor(addresses, server, given);

      migrate = () => runCommand('migrate', { ...settings.api, DATABASE_URL: database.ownerUrl }, signal);
      migrated = migrationsFingerprint();
      await step('Migrations', async () => {
        // Asking a migrated database costs a second; its state folder remembers the answer.
        if (!process.env.DATABASE_URL && readJson(inState('migrated.json'))?.print === migrated) {
          return { value: undefined, text: 'unchanged' };
        }
        await migrate();
        writeJson(inState('migrated.json'), { print: migrated });
        return { value: undefined };
      });
      const demo = demoData(options);
      if (demo === 'wanted') {
        await step('Demo data', async () => {
          await runCommand('demo', settings.api, signal, [inState('demo-accounts.json')]);
          return { value: undefined };
        });
      }
      noteDemo(demo);
      await step('Processes', async () => {
        const results = [keep('api', settings.api, own), keep('worker', settings.worker, own)];
        await Promise.allSettled(results);
        await Promise.all(results);
        if (options.development) parts.push(await serveWithVite({ addresses, guard, signal, events }));
        return {
          value: undefined,
          text: parts
            .map(({ name }) => name)
            .filter((name) => !servers.includes(name))
            .join(', '),
        };
      });
      return {
        url,
        /** In the background: the page is there, and rooms say that they are being prepared. */
        media: prepareMedia({ terminal, signal, start: (program) => keep('media', settings.media(program), own) }),
      };
    },

    stop: async () => {
      failure.abort(new Error('stopping'));
      for (const names of stopOrder) {
        const group = parts.filter(({ name }) => names.includes(name));
        await Promise.all(group.map((part) => part.stop({ graceMs: part.name === 'postgres' ? 10_000 : 5000 })));
      }
      guard.dismiss();
    },

    /** Takes up newly built code. */
    renew: async () => {
      const print = migrationsFingerprint();
      if (print !== migrated) await migrate();
      migrated = print;
      writeJson(inState('migrated.json'), { print });
      await Promise.all(parts.filter(({ name }) => !['web', ...servers].includes(name)).map((part) => part.restart()));
    },

    /** Ends everything at once. */
    kill: () => {
      for (const part of parts) part.kill();
    },
  };
}
