import type { INestApplicationContext } from '@nestjs/common';
import { Config, ConfigError } from '../config/config.js';
import { Log } from '../logging/log.js';

/**
 * Starts one of the application's processes: reads the configuration, starts it, says so in one log line, and ends with
 * 0 after a clean stop. A configuration that cannot work is told in plain words.
 */
export async function runProcess(
  name: string,
  start: (config: Config) => Promise<INestApplicationContext>,
): Promise<void> {
  try {
    const app = await start(Config.load());
    const log = app.get(Log);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(app, log, name));
    log.info({ process: name }, 'ready');
  } catch (error) {
    process.stderr.write(
      `${name}: ${error instanceof ConfigError ? error.message : String((error as Error)?.stack ?? error)}\n`,
    );
    process.exit(1);
  }
}

/** What is under way may finish, within this many milliseconds. */
const graceMs = 15_000;

async function stop(app: INestApplicationContext, log: Log, name: string): Promise<void> {
  setTimeout(() => process.exit(1), graceMs).unref();
  await app.close();
  log.info({ process: name }, 'stopped');
  process.exit(0);
}
