import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../lib/paths.mjs';
import { openWorkFolder } from '../lib/work-folder.mjs';

/** A folder of this run alone: its database is thrown away. */
export function openBenchFolder() {
  const path = mkdtempSync(join(tmpdir(), 'hurtrock-bench-'));
  chmodSync(path, 0o711); // Root lends its PostgreSQL to another user, who must get through.
  return openWorkFolder(path);
}

export async function closeBenchFolder(folder) {
  const { removeCluster } = await import('../lib/postgres-home.mjs');
  removeCluster(folder.file('postgres'));
  removeCluster(folder.file('quality'));
  removeCluster(folder.file('lighthouse', 'postgres'));
  removeCluster(folder.file('shop', 'postgres'));
  rmSync(folder.path, { recursive: true, force: true });
}

/** Where results are kept. Not in data/, which belongs to a running shop. */
export function resultFile(name) {
  const dir = inRoot('test-results/bench');
  mkdirSync(dir, { recursive: true });
  return join(dir, name);
}
