import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { build, isBuilt, nx } from './build.mjs';
import { logSize, logTail, runNode } from './child.mjs';
import { findChromium } from './chromium.mjs';
import { inRoot, packageBin } from './paths.mjs';
import { failure, Problem } from './problem.mjs';
import { say } from './say.mjs';
import { migrate } from './shop.mjs';
import { startStack, startTestPostgres } from './stack.mjs';
import { jestCounts, oneTest, playwrightCounts } from './test-counts.mjs';

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
    format: { title: 'Format', work: () => checks(here, [['prettier', '--check', '.']]) },
    lint: { title: 'Lint', work: () => lint(here) },
    types: {
      title: 'Types',
      work: async () => oneTest(await nxPasses(here, 'types', ['run-many', '-t', 'typecheck'])),
    },
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

/** Runs a command quietly; its output is shown when it fails. */
async function passes(here, name, args, options = {}) {
  const log = folderLog(here, name);
  const from = logSize(log);
  const code = await runNode(args, { ...here, name, log, ...options });
  if (code !== 0) say(logTail(log, { from, lines: 200 }));
  return code === 0;
}

const folderLog = ({ folder }, name) => folder.log(name);

async function checks(here, commands) {
  for (const [name, ...args] of commands) {
    if (!(await passes(here, name, [packageBin(name), ...args]))) return oneTest(false);
  }
  return oneTest(true);
}

async function nxPasses(here, name, args) {
  const log = folderLog(here, name);
  const from = logSize(log);
  const code = await nx(args, { ...here, name, log });
  if (code !== 0) say(logTail(log, { from, lines: 200 }));
  return code === 0;
}

/** Without Nx's graph of the projects the rule for the boundaries between them is skipped, with a remark in the log. */
const skippedBoundaries = 'No cached ProjectGraph is available';

async function lint(here) {
  if (!(await nxPasses(here, 'graph', ['show', 'projects']))) return oneTest(false);
  const rounds = [[], ['--skipNxCache']];
  for (const again of rounds) {
    const log = here.folder.log('lint');
    const from = logSize(log);
    if (!(await nxPasses(here, 'lint', ['run-many', '-t', 'lint', ...again]))) return oneTest(false);
    // Nx keeps the output of a run, so a run that had skipped the rule is done once more before it counts.
    if (!readFileSync(log).subarray(from).includes(skippedBoundaries))
      return checks(here, [['eslint', 'tools']]);
  }
  say(`The boundaries between projects were not checked: ${skippedBoundaries}.`);
  return oneTest(false);
}

async function openapi(here) {
  if (!isBuilt()) await build(here);
  return oneTest(await passes(here, 'openapi', [inRoot('tools/openapi.mjs'), '--check']));
}

/** Every Jest project except the API's, which needs a database. A new one is covered from the day it exists. */
function unitProjects() {
  const folders = ['apps', 'libs'].flatMap((kind) =>
    readdirSync(inRoot(kind)).map((name) => `${kind}/${name}`),
  );
  const configs = ['tools', ...folders].map((dir) => `${dir}/jest.config.mjs`);
  return configs.filter((config) => config !== 'apps/api/jest.config.mjs' && existsSync(inRoot(config)));
}

async function jest(here, name, projects, patterns, env = {}) {
  const output = here.folder.file(`${name}.json`);
  const args = ['--projects', ...projects, '--maxWorkers=2', '--json', `--outputFile=${output}`];
  const filter = patterns.length > 0 ? ['--testPathPatterns', ...patterns] : [];
  const code = await runNode([packageBin('jest'), ...args, ...filter], {
    ...here,
    name,
    env: { ...process.env, ...env },
  });
  return jestCounts(output, code);
}

async function api(here, postgres, patterns) {
  if (!(await nxPasses(here, 'build', ['run-many', '-t', 'build', '-p', 'api,payment-sandbox'])))
    throw new Problem('The API could not be built.');
  await postgres.query('postgres', 'CREATE DATABASE hurtrock_template');
  const env = { ...process.env, DATABASE_URL: postgres.url('hurtrock_template') };
  await migrate({ ...here, env });
  const TEST_DATABASE_URL = postgres.url('postgres');
  return jest(here, 'api', ['apps/api/jest.config.mjs'], patterns, { TEST_DATABASE_URL });
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
