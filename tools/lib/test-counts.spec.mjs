import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jestCounts, oneTest, playwrightCounts, sum, summary } from './test-counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function reportFile(content) {
  const file = join(folder, `${expect.getState().currentTestName.replaceAll(/\W/g, '-')}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const report = (changed) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...changed,
});

test('counts what Jest reports, a file that could not run as one failure', () => {
  const changed = report({
    numFailedTests: 1,
    numRuntimeErrorTestSuites: 2,
    numPendingTests: 1,
    numTodoTests: 1,
  });
  expect(jestCounts(reportFile(changed), 1)).toEqual({ passed: 3, failed: 3, skipped: 2 });
});

test('counts what Playwright reports, a test that needed two tries as failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(playwrightCounts(reportFile({ stats }), 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('a runner that ended badly has failed although all its tests passed', () => {
  expect(jestCounts(reportFile(report()), 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test('a runner that found no test has failed', () => {
  expect(jestCounts(reportFile(report({ numPassedTests: 0 })), 0)).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  });
});

test('a runner that wrote no report has failed', () => {
  expect(playwrightCounts(join(folder, 'nowhere.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('closes with one line that names skipped tests only when there are some', () => {
  const total = sum([oneTest(true), oneTest(false), { passed: 2, failed: 0, skipped: 0 }]);
  expect(summary(total)).toBe('3 passed, 1 failed');
  expect(summary({ ...total, skipped: 4 })).toBe('3 passed, 1 failed, 4 skipped');
});
