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
    app.get(Log).info({ process: name }, 'ready');
  } catch (error) {
    process.stderr.write(
      `${name}: ${error instanceof ConfigError ? error.message : String((error as Error)?.stack ?? error)}\n`,
    );
    process.exit(1);
  }
}
