import { rmSync } from 'node:fs';
import { readJson } from '../../apps/stack/json-file.mjs';
import { inState } from '../../apps/stack/paths.mjs';
import { run } from '../../apps/stack/run.mjs';
import { jest, jestEnvironment } from '../../apps/stack/tools.mjs';

/** Longer than any part should ever take: a test that hangs must not take the whole run with it. */
const longestMs = 40 * 60_000;

/**
 * What a jest report says in two numbers. A file that could not even be loaded is one failure; a test left out has not
 * passed, so it counts as failed.
 * @param {Record<string, any> | undefined} report
 * @param {number} code of jest itself
 */
export function countReport(report, code) {
  if (!report) return { passed: 0, failed: 1 };
  const passed = Number(report.numPassedTests);
  const failed =
    Number(report.numFailedTests) +
    Number(report.numPendingTests) +
    Number(report.numTodoTests) +
    Number(report.numRuntimeErrorTestSuites);
  // No test at all, or a failure outside of any test.
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}

/**
 * @param {import('../../apps/stack/tools.mjs').JestProject} project
 * @param {AbortSignal} signal
 */
export async function runJest(project, signal) {
  const report = inState('test', `report-${project}.json`);
  rmSync(report, { force: true });
  const args = jest(project, ['--ci', '--json', `--outputFile=${report}`, '--testLocationInResults']);
  const limit = AbortSignal.timeout(longestMs);
  const { code } = await run(process.execPath, args, {
    env: jestEnvironment(),
    shown: true,
    signal: AbortSignal.any([signal, limit]),
  });
  return countReport(readJson(report), code);
}
