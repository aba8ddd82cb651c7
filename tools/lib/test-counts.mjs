import { existsSync, readFileSync } from 'node:fs';

export const none = { passed: 0, failed: 0, skipped: 0 };

export const sum = (counts) =>
  counts.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    none,
  );

/** The closing line. */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A check that either holds or does not, such as the build. */
export const oneTest = (ok) => ({ ...none, [ok ? 'passed' : 'failed']: 1 });

/**
 * Counts from a report, but never better than the exit code: a runner that ended badly, wrote nothing or found no test
 * has failed, whatever it counted.
 */
function honest(counts, exitCode) {
  const isEmpty = counts.passed + counts.failed === 0;
  return counts.failed === 0 && (exitCode !== 0 || isEmpty) ? { ...counts, failed: 1 } : counts;
}

const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** Jest's `--json`. A file that could not run counts as one failure; it has no tests to count. */
export function jestCounts(file, exitCode) {
  const report = readReport(file);
  if (!report) return honest(none, exitCode);
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return honest({ passed, failed, skipped: report.numPendingTests + report.numTodoTests }, exitCode);
}

/** Playwright's JSON reporter. A test that passed only at the second try counts as failed. */
export function playwrightCounts(file, exitCode) {
  const report = readReport(file);
  if (!report) return honest(none, exitCode);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky, skipped }, exitCode);
}
