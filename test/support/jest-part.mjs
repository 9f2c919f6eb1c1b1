import { mkdirSync, rmSync } from 'node:fs';
import { countReport } from '#stack/jest-report';
import { readJson } from '#stack/json-file';
import { inState } from '#stack/paths';
import { run } from '#stack/run';
import { jest, jestEnvironment } from '#stack/tools';

/** Longer than any part should ever take: a test that hangs must not take the whole run with it. */
const longestMs = 40 * 60_000;

/**
 * @param {import('#stack/tools').JestProject} project
 * @param {AbortSignal} signal
 */
export async function runJest(project, signal) {
  const report = inState('test', `report-${project}.json`);
  rmSync(report, { force: true });
  mkdirSync(inState('test'), { recursive: true });
  const args = jest(project, ['--ci', '--json', `--outputFile=${report}`, '--testLocationInResults']);
  const limit = AbortSignal.timeout(longestMs);
  const { code } = await run(process.execPath, args, {
    env: jestEnvironment(),
    shown: true,
    signal: AbortSignal.any([signal, limit]),
  });
  return countReport(readJson(report), code);
}
