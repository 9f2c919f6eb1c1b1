import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Tree } from './tree.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sourceFolders = ['apps', 'libs', 'migrations', 'test'];

/** The checkout: what git tracks, and what stands in the source folders waiting to be added. */
export async function readCheckout(): Promise<Tree> {
  const tracked = git('ls-files', '-z');
  const added = git('ls-files', '-z', '--others', '--exclude-standard', '--', ...sourceFolders);
  const files: Record<string, string> = {};
  for (const path of [...tracked, ...added]) {
    // Deleted but not yet committed: git still lists it.
    if (!statSync(join(root, path), { throwIfNoEntry: false })?.isFile()) continue;
    const text = readFileSync(join(root, path), 'utf8');
    // Pictures and fonts are there by name only.
    files[path] = text.includes('\u0000') ? '' : text;
  }
  const sql: Record<string, string[]> = {};
  for (const path of Object.keys(files)) {
    if (/^migrations\/.*\.ts$/.test(path)) sql[path] = await recorded(path);
  }
  return new Tree({ files, sql });
}

function git(...args: string[]): string[] {
  const output = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return output.split('\u0000').filter((path) => path !== '');
}

/** Runs a migration against nothing: SQL made by loops and helpers comes out as the database would see it. */
async function recorded(path: string): Promise<string[]> {
  const sent: string[] = [];
  const runner = {
    query: async (text: string) => {
      sent.push(text);
      return [];
    },
  } as unknown as QueryRunner;
  const exported: Record<string, unknown> = await import(join(root, path));
  for (const value of Object.values(exported)) {
    if (isMigration(value)) await new value().up(runner);
  }
  return sent;
}

function isMigration(value: unknown): value is new () => MigrationInterface {
  return typeof value === 'function' && typeof value.prototype?.up === 'function';
}
