import pg from 'pg';
import { query, startPostgres } from '../lib/embedded-postgres.mjs';
import { freePort } from '../lib/ports.mjs';
import { step } from '../lib/say.mjs';
import { newSecrets } from '../lib/settings.mjs';
import { addressOf, apiService, loadDemo, migrate, shopEnvironment, startSandbox } from '../lib/shop.mjs';
import { startService } from '../lib/service.mjs';
import { openDatabaseDoor, openFrontDoor } from './door.mjs';

const host = '127.0.0.1';
const database = 'hurtrock_soak';

/** PostgreSQL, payment sandbox and two API processes that also do the work, behind one proxy; all may be killed. */
export async function openStand({ folder, signal, onExit }) {
  const [databaseDoor, frontDoor] = [await openDatabaseDoor(), await openFrontDoor()];
  onExit(() => [databaseDoor, frontDoor].forEach((door) => door.close()));
  const server = await openServer({ folder, signal, onExit, door: databaseDoor });
  const url = addressOf(host, frontDoor.port);
  const secrets = newSecrets();
  const sandboxPort = await freePort();
  const sandboxUrl = addressOf(host, sandboxPort);
  const places = { databaseUrl: server.url(database), mediaDir: folder.file('media') };
  const env = environment({ url, ...places, secrets, sandboxUrl });
  await step('Preparing the data', async () => {
    await server.query('postgres', `CREATE DATABASE ${database}`);
    await migrate({ env, folder, signal });
    await loadDemo(env.DATABASE_URL);
    await server.query(database, PLENTY);
  });
  const replicas = [];
  onExit(() => Promise.all(replicas.map((replica) => replica.service?.stop())));
  await step('Starting two API processes and the payment sandbox', async () => {
    const sandbox = await startSandbox({ port: sandboxPort, apiUrl: url, secrets, folder, signal });
    onExit(() => sandbox.stop());
    for (const n of [1, 2]) replicas.push(await openReplica({ n, env, folder, signal }));
  });
  frontDoor.leadTo(replicas.map(({ port }) => port));
  const ask = (method, path, body) => askSandbox(sandboxUrl, { method, path, body });
  const sql = (text, values) => run(env.DATABASE_URL, text, values);
  const [{ started }] = await sql('SELECT shop_now() AS started');
  return { url, sandboxUrl, env, server, replicas, sql, ask, started };
}

/** The demo's shelves are too small for a soak. */
const PLENTY = `
  WITH more AS (UPDATE product_stock SET on_hand = on_hand + 1000000 RETURNING product_id)
  INSERT INTO stock_movement (product_id, reason, on_hand_delta, reserved_delta)
  SELECT product_id, 'restock', 1000000, 0 FROM more`;

function environment({ url, databaseUrl, mediaDir, secrets, sandboxUrl }) {
  const base = shopEnvironment({ port: 0, host, databaseUrl, mediaDir, isDemo: true, secrets, sandboxUrl });
  return {
    ...base,
    HOST: host,
    PUBLIC_URL: url,
    SHOP_MODE: 'demo',
    SESSION_SECRET: secrets.sessionSecret,
    ENCRYPTION_KEY: secrets.encryptionKey,
    ROLES: 'api,chat,worker',
    LOG_LEVEL: 'info',
    // Shoppers come from many addresses, as the proxy says.
    TRUSTED_PROXIES: host,
  };
}

/** The database server; it can be ended in its two ways and begins again behind the same address. */
async function openServer({ folder, signal, onExit, door }) {
  const place = { dataDir: folder.file('postgres'), log: folder.log('postgres'), folder, signal };
  let running = await step('Starting PostgreSQL', () => startPostgres(place));
  onExit(() => running.service.stop());
  door.leadTo(running.port);
  const url = (name) => running.url(name).replace(`:${running.port}/`, `:${door.port}/`);
  return {
    url,
    query: (name, text) => query(running.url(name), text),
    directUrl: (name) => running.url(name),
    async restart(how) {
      process.kill(running.service.pid, how === 'fast' ? 'SIGINT' : 'SIGQUIT');
      await running.service.ended();
      running = await startPostgres(place);
      door.leadTo(running.port);
    },
  };
}

/** One API process, on a port that stays its own. */
async function openReplica({ n, env, folder, signal }) {
  const replica = { n, port: await freePort(), service: null };
  const start = async (changed = {}) => {
    const own = { ...env, PORT: String(replica.port), ...changed };
    const spec = {
      ...apiService({ env: own, folder }),
      name: `Replica ${n}`,
      log: folder.log(`replica-${n}`),
    };
    replica.service = await startService(spec, { folder, signal });
  };
  replica.url = addressOf(host, replica.port);
  replica.start = start;
  /** Dies at once, in the middle of whatever it does. */
  replica.kill = async () => {
    process.kill(replica.service.pid, 'SIGKILL');
    await replica.service.ended();
    await replica.service.stop();
  };
  await start();
  return replica;
}

async function run(connectionString, text, values) {
  const client = new pg.Client({ connectionString });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

async function askSandbox(sandboxUrl, { method, path, body }) {
  const answer = await fetch(`${sandboxUrl}/_sandbox${path}`, {
    method,
    headers: body ? { 'content-type': 'application/json' } : {},
    body: body && JSON.stringify(body),
  });
  const told = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(told)}`);
  return told;
}
