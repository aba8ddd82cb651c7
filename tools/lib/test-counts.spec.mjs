import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  afterSecondRun,
  jestCounts,
  oneTest,
  playwrightCounts,
  sum,
  summary,
  whatFailed,
} from './test-counts.mjs';

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
  expect(jestCounts(reportFile(changed), 1)).toEqual({ passed: 3, failed: 3, flaky: 0, skipped: 2 });
});

test('counts what Playwright reports, a test that needed two tries as passed and flaky', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(playwrightCounts(reportFile({ stats }), 1)).toEqual({ passed: 6, failed: 1, flaky: 1, skipped: 2 });
});

const failure = (...ancestorTitles) => ({ status: 'failed', ancestorTitles });

test.each([
  ['in groups', 0, [failure('cart', 'merge'), failure('cart'), failure('chat')], ['cart', 'chat']],
  ['in groups and outside of them', 0, [failure('cart'), failure()], []],
  ['in groups and when all was over', 1, [failure('cart')], []],
])('what failed %s is known', (_, numRuntimeErrorTestSuites, assertionResults, groups) => {
  const testResults = [
    { name: 'good', status: 'passed' },
    { name: 'bad', status: 'failed', assertionResults: [{ status: 'passed' }, ...assertionResults] },
  ];
  expect(whatFailed(reportFile({ numRuntimeErrorTestSuites, testResults }))).toEqual({
    files: ['bad'],
    groups,
  });
});

test('nothing is known of a run without a report', () => {
  expect(whatFailed(join(folder, 'nowhere.json'))).toEqual({ files: [], groups: [] });
});

test('what fails twice has failed, what fails once is flaky', () => {
  const first = { passed: 10, failed: 2, flaky: 0, skipped: 1 };
  const again = (failed) => afterSecondRun(first, { passed: 4 - failed, failed, flaky: 0, skipped: 0 });
  expect(again(0)).toEqual({ passed: 12, failed: 0, flaky: 2, skipped: 1 });
  expect(again(1)).toEqual({ passed: 11, failed: 1, flaky: 1, skipped: 1 });
});

test('a runner that ended badly has failed although all its tests passed', () => {
  expect(jestCounts(reportFile(report()), 1)).toEqual({ passed: 3, failed: 1, flaky: 0, skipped: 0 });
});

test('a runner that found no test has failed', () => {
  expect(jestCounts(reportFile(report({ numPassedTests: 0 })), 0)).toEqual({
    passed: 0,
    failed: 1,
    flaky: 0,
    skipped: 0,
  });
});

test('a runner that wrote no report has failed', () => {
  expect(playwrightCounts(join(folder, 'nowhere.json'), 0)).toEqual({
    passed: 0,
    failed: 1,
    flaky: 0,
    skipped: 0,
  });
});

test('closes with one line that names flaky and skipped tests only when there are some', () => {
  const total = sum([oneTest(true), oneTest(false), { passed: 2, failed: 0, flaky: 0, skipped: 0 }]);
  expect(summary(total)).toBe('3 passed, 1 failed');
  expect(summary({ ...total, flaky: 2, skipped: 4 })).toBe('3 passed, 1 failed, 2 flaky, 4 skipped');
});
