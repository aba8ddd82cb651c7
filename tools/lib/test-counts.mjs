import { existsSync, readFileSync } from 'node:fs';

export const none = { passed: 0, failed: 0, flaky: 0, skipped: 0 };

export const sum = (counts) =>
  counts.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      flaky: total.flaky + one.flaky,
      skipped: total.skipped + one.skipped,
    }),
    none,
  );

/** The closing line. Flaky tests are among those that passed. */
export function summary({ passed, failed, flaky, skipped }) {
  const rare = Object.entries({ flaky, skipped }).filter(([, count]) => count > 0);
  return [`${passed} passed`, `${failed} failed`, ...rare.map(([word, count]) => `${count} ${word}`)].join(
    ', ',
  );
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
  return honest({ ...none, passed, failed, skipped: report.numPendingTests + report.numTodoTests }, exitCode);
}

/**
 * What failed in a Jest run: its files, and the outermost groups of tests that hold every failure. There are none when
 * something failed outside of them; then nothing less than the files is to be run again.
 */
export function whatFailed(file) {
  const report = readReport(file);
  const failed = report?.testResults.filter(({ status }) => status === 'failed') ?? [];
  const groups = failed.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ ancestorTitles }) => ancestorTitles[0]),
  );
  const isAllNamed = report?.numRuntimeErrorTestSuites === 0 && groups.every(Boolean);
  return { files: failed.map(({ name }) => name), groups: isAllNamed ? [...new Set(groups)] : [] };
}

/**
 * Both runs as one: `again` is the second run of the files in which something failed. What failed there has failed;
 * what failed the first time only is flaky. Tests of these files that passed both times are counted once.
 */
export function afterSecondRun(first, again) {
  return {
    ...first,
    passed: first.passed + first.failed - again.failed,
    failed: again.failed,
    flaky: Math.max(0, first.failed - again.failed),
  };
}

/** Playwright's JSON reporter. A test that passed at its second try is flaky, and has passed. */
export function playwrightCounts(file, exitCode) {
  const report = readReport(file);
  if (!report) return honest(none, exitCode);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest({ passed: expected + flaky, failed: unexpected, flaky, skipped }, exitCode);
}
