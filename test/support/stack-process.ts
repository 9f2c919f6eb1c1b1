import type { Child } from '#stack/child';
import type { Guard } from '#stack/guard';
import { startProduct } from '#stack/product';

export type ProcessName = 'api' | 'worker' | 'media';

export interface StackProcess {
  readonly name: ProcessName;
  /** Where it listens; nothing for the worker. */
  readonly url: string;
  readonly pid: number;
  running(): boolean;
  /** Ends it at once (SIGKILL) unless another signal is given, and waits until it is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Starts it again, on the same port, after stopping it if it still runs. */
  restart(env?: Record<string, string>): Promise<void>;
  /** SIGTERM, and force if that takes too long. */
  stop(): Promise<void>;
  /** Everything it has written, over all its starts. */
  logs(): string;
}

export interface ProcessOptions {
  name: ProcessName;
  url: string;
  logFile: string;
  env: Record<string, string | undefined>;
  guard: Guard;
}

export async function startProcess(options: ProcessOptions): Promise<StackProcess> {
  const { name, url, logFile, guard } = options;

  const start = (env: Record<string, string> = {}): Promise<Child> =>
    startProduct({ name, env: { ...options.env, ...env }, url, logFile, guard });

  let child = await start();
  // Read from where the first start began to write: later ones append.
  const logs = child.output;
  return {
    name,
    url,
    get pid() {
      return child.pid;
    },
    running: () => child.running(),
    kill: async (signal = 'SIGKILL') => {
      child.kill(signal);
      await child.exited;
    },
    restart: async (env) => {
      await child.stop();
      child = await start(env);
    },
    stop: () => child.stop(),
    logs,
  };
}
