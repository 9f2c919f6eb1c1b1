import { countReport } from './jest-report.mjs';

describe('counting a jest report', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
  };

  it('counts what passed and failed', () => {
    expect(countReport(report, 0)).toEqual({ passed: 5, failed: 0 });
    expect(countReport({ ...report, numFailedTests: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
  });

  it('counts a broken file, a skipped test and an empty project as failed', () => {
    expect(countReport({ ...report, numRuntimeErrorTestSuites: 1 }, 1).failed).toBe(1);
    expect(countReport({ ...report, numPendingTests: 1 }, 0).failed).toBe(1);
    expect(countReport({ ...report, numPassedTests: 0 }, 1)).toEqual({ passed: 0, failed: 1 });
    expect(countReport(undefined, 1)).toEqual({ passed: 0, failed: 1 });
    expect(countReport(report, 1)).toEqual({ passed: 5, failed: 1 });
  });
});
