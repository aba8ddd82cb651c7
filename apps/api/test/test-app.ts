import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { JobRegistry, type JobName } from '../src/common/jobs.js';
import { createApp } from '../src/app.setup.js';
import { loadConfig, type Config } from '../src/config.js';
import { failedInvariants } from '../src/database/invariants.js';
import { Worker } from '../src/worker.js';

const SERVER = process.env['TEST_DATABASE_URL'] ?? '';
const TEMPLATE = 'hurtrock_template';

export interface TestApp {
  url: string;
  databaseUrl: string;
  app: NestFastifyApplication;
  db: DataSource;
  config: Readonly<Config>;
  /** Does all jobs that are due. */
  drain(): Promise<void>;
  /** Does one scheduled job now, as the clock would. */
  runJob(name: JobName): Promise<void>;
  /** Moves the shop's clock, for ever in this database. */
  moveClock(interval: string): Promise<void>;
  /** Ends everything; fails the file when its database breaks an invariant. */
  stop(): Promise<void>;
}

/** A database of its own, copied from the migrated template; `template0` gives one without any table. */
export async function createDatabase(template = TEMPLATE): Promise<{ url: string; drop(): Promise<void> }> {
  if (!SERVER) throw new Error('TEST_DATABASE_URL is missing: run the tests by `npm test -- api`');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function onServer(sql: string): Promise<void> {
  const server = await new DataSource({ type: 'postgres', url: SERVER, poolSize: 1 }).initialize();
  await server.query(sql).finally(() => server.destroy());
}

/** Pictures of the tests lie beside their database, under the same name. */
const mediaFolder = (databaseUrl: string): string =>
  join(tmpdir(), `hurtrock-media-${new URL(databaseUrl).pathname.slice(1)}`);

/** The configuration of the tests: the demo mode on a free port, with whatever a test needs changed. */
export function testEnvironment(
  databaseUrl: string,
  changed: Record<string, string> = {},
): Record<string, string> {
  return {
    PORT: '0',
    SHOP_MODE: 'demo',
    PUBLIC_URL: 'http://127.0.0.1:3000',
    DATABASE_URL: databaseUrl,
    SESSION_SECRET: 'x7Kq2mVb9Tz4Wc8Rn5Lp1Hs6Jd3Fg0Ya',
    ENCRYPTION_KEY: 'n4Vt8Qe2Zk6Yw1Bu9Cx5Md3Gf7Hj0Lp2',
    ROLES: 'api',
    // Tests write past the API, and their next line reads: what is kept would still be the state of a moment before.
    CATALOG_CACHE_MB: '0',
    LOG_LEVEL: 'silent',
    MEDIA_DIR: mediaFolder(databaseUrl),
    ...changed,
  };
}

/** The real program on a real port with a real, empty database. Jobs run when the test says `drain`. */
export async function startTestApp(changed: Record<string, string> = {}): Promise<TestApp> {
  const database = await createDatabase();
  const config = loadConfig(testEnvironment(database.url, changed));
  const app = await createApp(config);
  await app.listen(0, '127.0.0.1');
  // On a busy machine a test may pause longer than the shop keeps a connection, and then ask on it as it is closed.
  app.getHttpServer().keepAliveTimeout = 120_000;
  const db = app.get(DataSource);
  return {
    url: (await app.getUrl()).replace('[::1]', '127.0.0.1'),
    databaseUrl: database.url,
    app,
    db,
    config,
    drain: () => app.get(Worker).drain(),
    runJob: async (name) => {
      await app.get(JobRegistry).handlers.get(name)!({} as never);
    },
    moveClock: async (interval) =>
      void (await db.query('UPDATE shop_clock SET shift = shift + $1::interval', [interval])),
    stop: async () => {
      const broken = await failedInvariants(db);
      await app.close();
      await database.drop();
      await rm(config.MEDIA_DIR, { recursive: true, force: true });
      if (broken.length > 0) throw new Error(`Invariants broken: ${JSON.stringify(broken, null, 2)}`);
    },
  };
}
