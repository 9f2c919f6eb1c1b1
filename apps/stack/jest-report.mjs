/**
 * What a jest report says in two numbers. A file that could not even be loaded is one failure; a test left out has not
 * passed, so it counts as failed.
 * @param {Record<string, unknown> | undefined} report
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
