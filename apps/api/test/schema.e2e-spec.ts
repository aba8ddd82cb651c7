import { DataSource } from 'typeorm';
import { createApp } from '../src/app.setup.js';
import { loadConfig } from '../src/config.js';
import { databaseOptions, MIGRATIONS } from '../src/database/data-source.js';
import { migrate } from '../src/database/migrate.js';
import { rows } from '../src/database/sql.js';
import { createDatabase, testEnvironment } from './test-app.js';

let database: Awaited<ReturnType<typeof createDatabase>>;
let db: DataSource;
beforeEach(async () => {
  database = await createDatabase('template0');
  const options = databaseOptions({ DATABASE_URL: database.url, DATABASE_POOL_SIZE: 2 }, () => undefined);
  db = await new DataSource(options).initialize();
});
afterEach(async () => {
  await db.destroy();
  await database.drop();
});

/** Tables without an entity, each for a reason. */
const WITHOUT_ENTITY = [
  'area', // open data, filled by SQL
  'area_edition', // which of its editions stands there
  'chat_connection', // who is connected: written by SQL alone, and lost with the power
  'chat_conversation', // written by SQL alone, as all of the chat
  'chat_message',
  'chat_note',
  'chat_picture',
  'chat_process',
  'credit_note_series', // written by SQL alone
  'idempotency_record', // written by SQL alone
  'invariant_check', // the last look at the books, written by SQL alone
  'invoice_series', // written by SQL alone
  'issued_document', // one of a kind where a part of the key is null, which entities can not describe
  'letterhead_logo', // written by SQL alone
  'migrations', // TypeORM's own
  'print_job', // written by SQL alone
  'product_search', // full text, which entities can not describe
  'quick_reply', // written by SQL alone
  'rate_limit', // written by SQL alone
  'report_job', // written by SQL alone
  'sales_day', // reckoned from the orders by SQL alone, as those after it
  'sales_day_method',
  'sales_day_product',
  'sales_day_service',
  'sales_day_stale', // whose days wait for that; without a key, so that nobody waits
  'search_rules', // the search's reading of words, of which one row holds for all
  'search_word', // full text too
  'shop_clock', // moved by tests alone
  'socket_io_attachments', // of the sockets' adapter
  'visit_day', // counted by SQL alone
];

test('INV-17 the migrations build exactly what the entities describe', async () => {
  await migrate(database.url);
  const app = await createApp(loadConfig(testEnvironment(database.url)));
  const entities = app.get(DataSource);
  const { upQueries } = await entities.driver.createSchemaBuilder().log();
  const described = entities.entityMetadatas.map(({ tableName }) => tableName);
  await app.close();

  expect(upQueries.map(({ query }) => query)).toEqual([]);
  const tables = await tablesOf(db);
  expect(tables.filter((name) => !described.includes(name))).toEqual(WITHOUT_ENTITY);
  expect(described.filter((name) => !tables.includes(name))).toEqual([]);
});

test('every constraint and index was named by a person', async () => {
  await migrate(database.url);
  const names = await rows<{ name: string }>(
    db,
    `SELECT conname AS name FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND conrelid <> 'migrations'::regclass
     UNION SELECT indexname FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'`,
  );
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter(({ name }) => /^(PK|FK|UQ|CHK|IDX|REL)_/.test(name))).toEqual([]);
});

const tablesOf = async (from: DataSource): Promise<string[]> =>
  (
    await rows<{ name: string }>(
      from,
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    )
  ).map(({ name }) => name);

/** Everything a database holds apart from rows: a migration and its way back must leave it as it was. */
const structureOf = (of: DataSource): Promise<{ kind: string; what: string }[]> =>
  rows(
    of,
    `SELECT 'column' AS kind, table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
              || coalesce(column_default, '') AS what
       FROM information_schema.columns WHERE table_schema = 'public'
     UNION ALL
     SELECT 'constraint', conrelid::regclass || '.' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace
     UNION ALL SELECT 'index', indexdef FROM pg_indexes WHERE schemaname = 'public'
     UNION ALL
     SELECT 'trigger', pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
      WHERE NOT t.tgisinternal AND c.relnamespace = 'public'::regnamespace
     UNION ALL
     SELECT 'function', pg_get_functiondef(p.oid) FROM pg_proc p
      WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f'
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
     ORDER BY 1, 2`,
  );

test('every migration can be undone down to nothing, and done again', async () => {
  const names = MIGRATIONS.map(({ name }) => name);
  expect(await migrate(database.url)).toEqual(names);
  const before = await structureOf(db);

  for (let undone = 0; undone < MIGRATIONS.length; undone++) await db.undoLastMigration();
  const left = await structureOf(db);
  const done = await migrate(database.url);

  expect(left.filter(({ what }) => !/\bmigrations/.test(what))).toEqual([]);
  expect(done).toEqual(names);
  expect(await structureOf(db)).toEqual(before);
  expect(await migrate(database.url)).toEqual([]);
});

test('of several processes that migrate at once one does, the others find it done', async () => {
  const done = await Promise.all([1, 2, 3].map(() => migrate(database.url)));
  expect(done.map((names) => names.length).sort()).toEqual([0, 0, MIGRATIONS.length]);
});
