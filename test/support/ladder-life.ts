import { type ChildProcess, spawn } from 'node:child_process';
import { inRoot } from '#stack/paths';
import { commonSettings } from '#stack/settings';
import type { Stack } from './stack.js';

/** One life of the simulation; returns once it works. */
export async function live(stack: Stack): Promise<ChildProcess> {
  const settings = commonSettings(
    {
      host: '127.0.0.1',
      port: 1,
      publicUrl: stack.url,
      databaseUrl: stack.appDatabaseUrl,
      redisUrl: stack.redisUrl,
      filesFolder: stack.folder,
      secrets: stack.secrets,
    },
    { PATH: process.env.PATH, WEB_ROOT: '', LOG_LEVEL: 'silent' },
  );
  const child = spawn(process.execPath, [inRoot('test', 'support', 'ladder-process.mjs')], {
    env: settings as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the simulation ended with ${code} before it was ready`)));
    child.stdout!.once('data', () => resolve());
  });
  return child;
}

/** How much of it: `npm run verify:ladder` kills more often than `npm test`. */
export const ladderScale = {
  issues: Number(process.env.LADDER_ISSUES ?? 10_000),
  kills: Number(process.env.LADDER_KILLS ?? 50),
};
