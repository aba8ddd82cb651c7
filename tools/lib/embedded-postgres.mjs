import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { logSize, logTail, run } from './child.mjs';
import { freePort } from './ports.mjs';
import { findHome, passwordFile } from './postgres-home.mjs';
import { failure, requireSpace } from './problem.mjs';
import { endRecorded, lookUp } from './processes.mjs';
import { startService } from './service.mjs';

const owner = 'app';
const stopping = { signals: ['SIGINT', 'SIGQUIT', 'SIGKILL'], within: 20_000 };

/** PGSSLMODE, PGOPTIONS and their like are meant for another server, and would bend every connection to this one. */
function forgetPgVariables() {
  for (const name of Object.keys(process.env).filter((one) => /^PG[A-Z]+$/.test(one)))
    delete process.env[name];
}

/**
 * Starts PostgreSQL 18 from npm on a free port of 127.0.0.1, without a unix socket, its data in `dataDir`.
 * `durable: false` is for tests alone: a crash of the machine may then cost the data.
 */
export async function startPostgres({ dataDir, log, folder, signal, durable = true, ...watch }) {
  forgetPgVariables();
  const home = findHome(dataDir);
  await makeCluster(home, { log, folder, signal, durable });
  await endLeftOver(home.dataDir);
  const password = readFileSync(join(home.dataDir, passwordFile), 'utf8').trim();
  const port = await freePort();
  const url = (database) => `postgres://${owner}:${password}@127.0.0.1:${port}/${database}`;
  const spec = {
    name: 'PostgreSQL',
    file: join(home.native, 'bin/postgres'),
    args: ['-D', home.dataDir, '-p', String(port), ...settings(durable)],
    log,
    env: environment(),
    options: { cwd: home.dataDir, ...home.user },
    isReady: () => canConnect(url('postgres')),
    ...stopping,
  };
  const service = await startService(spec, { folder, signal, ...watch });
  return { service, url, port, query: (database, text) => query(url(database), text) };
}

/** Makes a database unless it exists. */
export async function ensureDatabase(postgres, name) {
  const [found] = await postgres.query('postgres', `SELECT 1 FROM pg_database WHERE datname = '${name}'`);
  if (!found) await postgres.query('postgres', `CREATE DATABASE ${name}`);
}

/** One statement on a connection of its own. */
export async function query(connectionString, text) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  client.on('error', () => {}); // A server that goes away also fails the statement, and that is the one report.
  try {
    await client.connect();
    return (await client.query(text)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

const environment = () => ({ ...process.env, LC_ALL: 'C', TZ: 'UTC' });

/** Figures for the planner from all rows, never from a sample or at a moment of PostgreSQL's own: plans are the same in every run. */
const sure = ['autovacuum=off', 'default_statistics_target=1000'];

function settings(durable) {
  const values = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
  ];
  if (!durable)
    values.push(
      'fsync=off',
      'full_page_writes=off',
      'synchronous_commit=off',
      'max_connections=200',
      ...sure,
    );
  return values.flatMap((value) => ['-c', value]);
}

async function makeCluster({ native, dataDir, user }, { durable, log, ...options }) {
  if (existsSync(join(dataDir, passwordFile))) return;
  // Whatever lies here is a cluster that was cut short while it was made: nobody has stored anything in it yet.
  for (const name of readdirSync(dataDir)) {
    if (name !== 'moved-to') rmSync(join(dataDir, name), { recursive: true, force: true });
  }
  requireSpace(dataDir, 200);
  // Trust would let every user of this machine in, as a superuser who may run programs.
  const password = randomBytes(24).toString('hex');
  const draft = `${dataDir}.password`;
  writeFileSync(draft, password, { mode: 0o600 });
  if (user.uid !== undefined) chownSync(draft, user.uid, user.gid);
  try {
    await initdb({ native, dataDir, user, draft, durable, log, ...options });
  } finally {
    rmSync(draft, { force: true });
  }
  writeFileSync(join(dataDir, passwordFile), password, { mode: 0o600 });
}

async function initdb({ native, dataDir, user, draft, durable, log, ...options }) {
  const flags = ['-D', dataDir, '-U', owner, '--auth=scram-sha-256', `--pwfile=${draft}`, '-E', 'UTF8'];
  // The built-in provider treats letters alike on every system; without -E an unset LANG would mean ASCII.
  flags.push('--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  // A random password of 24 bytes needs no slow hash, and tests open thousands of connections.
  flags.push('--set', 'scram_iterations=1');
  if (!durable) flags.push('--no-sync');
  const from = logSize(log);
  const code = await run(join(native, 'bin/initdb'), flags, {
    ...options,
    name: 'initdb',
    log,
    cwd: dataDir,
    env: environment(),
    ...user,
  });
  if (code !== 0) throw failure('The database could not be made.', logTail(log, { from }));
}

/**
 * Ends a server that a killed launcher left on this data. When the pid in its file now names another program (in a
 * container pids repeat at once), PostgreSQL would take that for a running server and refuse, so the file goes.
 */
async function endLeftOver(dataDir) {
  const file = join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  const found = lookUp(pid);
  if (!found) return; // PostgreSQL recovers by itself, and checks first that no process of the old server is left.
  if (found.command.includes(dataDir)) await endRecorded({ pid, startedAt: found.startedAt, ...stopping });
  else rmSync(file);
}

async function canConnect(url) {
  try {
    await query(url, 'SELECT 1');
    return true;
  } catch {
    return false;
  }
}
