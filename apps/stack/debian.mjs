import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { lastLines } from './child.mjs';
import { Fault } from './fault.mjs';
import { run } from './run.mjs';

/**
 * The words to put before a command so that it runs as root; nothing when we may not.
 * @returns {string[] | undefined}
 */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n'];
  } catch {
    return undefined;
  }
}

const isDebian = () => existsSync('/usr/bin/apt-get') && existsSync('/usr/bin/dpkg-query');

/**
 * @param {string[]} names
 * @returns {Promise<string[]>}
 */
export async function missingPackages(names) {
  if (!isDebian()) return [];
  // Two letters of wish and state, the name, perhaps the architecture: "ii  redis-server:amd64  5:7.0 …".
  const { output } = await run('dpkg-query', ['--list', ...names], {
    env: { ...process.env, COLUMNS: '200', LC_ALL: 'C' },
  });
  const installed = new Set(output.split('\n').map((line) => /^[a-z]i\s+([^\s:]+)/.exec(line)?.[1]));
  return names.filter((name) => !installed.has(name));
}

/**
 * Installs Debian packages, where this is Debian or a child of it and we have the rights.
 * @param {string[]} names
 * @param {{ why: string, signal?: AbortSignal, logFile?: string, log?: (text: string) => void }} options
 * @returns {Promise<boolean>} whether there was anything to install
 */
export async function ensurePackages(names, { why, signal, logFile, log }) {
  const missing = await missingPackages(names);
  if (isDebian() && missing.length === 0) return false;
  const remedy = `sudo apt-get update && sudo apt-get install -y ${(isDebian() ? missing : names).join(' ')}`;
  const prefix = isDebian() ? asRoot() : undefined;
  if (!prefix) throw new Fault(why, { remedy });

  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another installation may be under way on this machine: wait for its lock rather than fail.
  const quiet = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0'];
  /** @param {string[]} words */
  const apt = (words) => {
    const [command, ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...quiet, ...words];
    return run(/** @type {string} */ (command), args, { env, signal, logFile });
  };
  log?.(`installing ${missing.join(', ')}`);
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  if ((await apt(install)).code === 0) return true;
  // A fresh machine has no package lists, or old ones.
  await apt(['update']);
  const { code, output } = await apt(install);
  if (code !== 0) throw new Fault(why, { remedy, detail: lastLines(output, 6) });
  return true;
}

/**
 * Debian starts a service with the package; the product runs its own instead.
 * @param {string} service
 */
export async function stopService(service) {
  const prefix = asRoot() ?? [];
  const commands = existsSync('/run/systemd/system')
    ? [['systemctl', 'disable', '--now', service]]
    : [
        ['service', service, 'stop'],
        ['update-rc.d', service, 'disable'],
      ];
  for (const words of commands) {
    const [command, ...args] = [...prefix, ...words];
    await run(/** @type {string} */ (command), args).catch(() => undefined);
  }
}
