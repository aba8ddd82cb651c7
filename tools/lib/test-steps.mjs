import { existsSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { build, isBuilt, nx } from './build.mjs';
import { logSize, logText, runNode } from './child.mjs';
import { findChromium } from './chromium.mjs';
import { failedTasks } from './nx-log.mjs';
import { inRoot, packageBin } from './paths.mjs';
import { failure, Problem } from './problem.mjs';
import { say } from './say.mjs';
import { migrate } from './shop.mjs';
import { startStack, startTestPostgres } from './stack.mjs';
import { afterSecondRun, jestCounts, oneTest, playwrightCounts, whatFailed } from './test-counts.mjs';

/** Every step of `npm test`, by its name; each starts what it needs when it needs it. */
export function createSteps({ folder, signal, onExit, patterns }) {
  const here = { folder, signal, cwd: inRoot() };
  let postgres;
  const testPostgres = async () => {
    if (postgres) return postgres;
    postgres = await startTestPostgres(here);
    onExit(() => postgres.service.stop());
    return postgres;
  };
  return {
    format: { title: 'Format', work: () => format(here) },
    lint: { title: 'Lint', work: () => lint(here) },
    types: { title: 'Types', work: () => types(here) },
    build: { title: 'Production build', work: async () => oneTest(await build(here).then(() => true)) },
    openapi: { title: 'API description and client are fresh', work: () => openapi(here) },
    unit: { title: 'Unit and page tests', work: () => jest(here, 'unit', unitProjects(), patterns) },
    api: { title: 'API tests', work: async () => api(here, await testPostgres(), patterns) },
    e2e: {
      title: 'Browser journeys',
      work: async () => e2e({ ...here, onExit }, await testPostgres(), patterns),
    },
  };
}

/** Runs a command with its output in a log; what matters of it is shown when the command fails. */
async function quietly(here, name, { start, show }) {
  const log = here.folder.log(name);
  const from = logSize(log);
  const code = await start({ ...here, name, log });
  const output = logText(log, from);
  if (code !== 0) say(show(output));
  return { ok: code === 0, output };
}

const runNx = (here, name, args) =>
  quietly(here, name, {
    start: (options) => nx(args, options),
    show: (output) => failedTasks(output, { lines: 200 }),
  });

const runTool = (here, name, args) =>
  quietly(here, name, {
    start: (options) => runNode(args, options),
    show: (output) => output.slice(-20_000),
  });

async function format(here) {
  const { ok } = await runTool(here, 'format', [packageBin('prettier'), '--check', '.']);
  return oneTest(ok);
}

async function types(here) {
  const { ok } = await runNx(here, 'types', ['run-many', '-t', 'typecheck']);
  return oneTest(ok);
}

/** Without Nx's graph of the projects the rule for the boundaries between them is skipped, with a remark in the log. */
const skippedBoundaries = 'No cached ProjectGraph is available';

async function lint(here) {
  const graph = await runNx(here, 'graph', ['show', 'projects']);
  let { ok, output } = await runNx(here, 'lint', ['run-many', '-t', 'lint']);
  // Nx repeats what a cached run printed, so one that had skipped the rule is done again before it counts.
  if (ok && output.includes(skippedBoundaries)) {
    ({ ok, output } = await runNx(here, 'lint', ['run-many', '-t', 'lint', '--skipNxCache']));
    if (output.includes(skippedBoundaries))
      throw new Problem(`Boundaries were not checked: ${skippedBoundaries}.`);
  }
  const tools = await runTool(here, 'lint-tools', [packageBin('eslint'), 'tools']);
  return oneTest(graph.ok && ok && tools.ok);
}

async function openapi(here) {
  if (!isBuilt()) await build(here);
  const { ok } = await runTool(here, 'openapi', [inRoot('tools/openapi.mjs'), '--check']);
  return oneTest(ok);
}

/** Every Jest project except the API's, which needs a database. A new one is covered from the day it exists. */
function unitProjects() {
  const folders = ['apps', 'libs'].flatMap((kind) =>
    readdirSync(inRoot(kind)).map((name) => `${kind}/${name}`),
  );
  const configs = ['tools', ...folders].map((dir) => `${dir}/jest.config.mjs`);
  return configs.filter((config) => config !== 'apps/api/jest.config.mjs' && existsSync(inRoot(config)));
}

/** Jest's own limit of five seconds would make a busy machine look like a broken program. */
const patience = '--testTimeout=180000';

/**
 * In a whole run, what failed is run once more by itself. What fails for a reason fails again; what does not is named
 * flaky, which is a fault of the test or of the program, but none of this run.
 */
async function jest(here, name, projects, patterns, env = {}) {
  const filter = patterns.length > 0 ? ['--testPathPatterns', ...patterns] : [];
  const first = await jestOnce(here, name, projects, filter, env);
  const { files, groups } = patterns.length > 0 ? { files: [] } : whatFailed(first.report);
  if (files.length === 0 || files.length > 3) return first.counts;
  const shown = groups.length > 0 ? groups : files.map((file) => relative(inRoot(), file));
  say(`\n== Once more: ${shown.join(', ')}`);
  const only = groups.length > 0 ? ['--testNamePattern', `^(${groups.map(literally).join('|')}) `] : [];
  const again = await jestOnce(here, `${name}-again`, projects, ['--runTestsByPath', ...files, ...only], env);
  return afterSecondRun(first.counts, again.counts);
}

const literally = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

async function jestOnce(here, name, projects, filter, env) {
  const report = here.folder.file(`${name}.json`);
  const args = ['--projects', ...projects, '--maxWorkers=2', patience, '--json', `--outputFile=${report}`];
  const code = await runNode([packageBin('jest'), ...args, ...filter], {
    ...here,
    name,
    env: { ...process.env, ...env },
  });
  return { report, counts: jestCounts(report, code) };
}

async function api(here, postgres, patterns) {
  const built = await runNx(here, 'build', ['run-many', '-t', 'build', '-p', 'api,payment-sandbox']);
  if (!built.ok) throw new Problem('The API could not be built.');
  await postgres.query('postgres', 'CREATE DATABASE hurtrock_template');
  const env = { ...process.env, DATABASE_URL: postgres.url('hurtrock_template') };
  await migrate({ ...here, env });
  const TEST_DATABASE_URL = postgres.url('postgres');
  const inParts = patterns.length > 0 ? {} : { IN_PARTS: '1' };
  return jest(here, 'api', ['apps/api/jest.config.mjs'], patterns, { TEST_DATABASE_URL, ...inParts });
}

async function e2e({ onExit, ...here }, postgres, patterns) {
  if (!isBuilt()) await build(here);
  const browser = await findChromium(here);
  const stack = await startStack({ ...here, postgres });
  onExit(() => stack.stop());
  const output = here.folder.file('e2e.json');
  const config = inRoot('apps/e2e/playwright.config.ts');
  if (!existsSync(config)) throw failure('apps/e2e/playwright.config.ts is missing.', '');
  const args = ['test', '-c', config, '--reporter=list,json', '--workers=2', ...patterns];
  const code = await runNode([packageBin('@playwright/test', 'playwright'), ...args], {
    ...here,
    name: 'playwright',
    env: {
      ...process.env,
      ...browser,
      BASE_URL: stack.url,
      SANDBOX_URL: stack.sandboxUrl,
      DATABASE_URL: stack.databaseUrl,
      PLAYWRIGHT_JSON_OUTPUT_FILE: output,
    },
  });
  await stack.stop();
  return playwrightCounts(output, code);
}
