import { logSize, logText, runNode } from '../lib/child.mjs';
import { inRoot, packageBin } from '../lib/paths.mjs';
import { migrate } from '../lib/shop.mjs';

/** The model of the API tests for as long as wanted, on a database of this soak. */
export async function modelRuns({ server, env, seed, model, folder, signal }) {
  await server.query('postgres', 'CREATE DATABASE hurtrock_template');
  await migrate({ env: { ...env, DATABASE_URL: server.directUrl('hurtrock_template') }, folder, signal });
  const log = folder.log('model');
  const from = logSize(log);
  const code = await runNode(
    [
      packageBin('jest'),
      '-c',
      inRoot('apps/api/jest.config.mjs'),
      'test/model/model',
      '--testTimeout=3600000',
    ],
    {
      name: 'model',
      folder,
      signal,
      log,
      cwd: inRoot(),
      env: {
        ...process.env,
        TEST_DATABASE_URL: server.directUrl('postgres'),
        SEED: String(seed),
        MODEL_RUNS: '1000000',
        MODEL_MINUTES: String(model),
      },
    },
  );
  const output = logText(log, from);
  const runs = /Model runs done: (\d+)/.exec(output)?.[1] ?? '?';
  return { figures: { seed, runs }, violations: code === 0 ? [] : [output.slice(0, 6_000)] };
}
