import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import pg from 'pg';
import type { Config } from '../config.js';
import { Foundation1764000000001 } from './migrations/1764000000001-foundation.js';
import { People1764000000002 } from './migrations/1764000000002-people.js';
import { Catalog1764000000003 } from './migrations/1764000000003-catalog.js';
import { Orders1764000000004 } from './migrations/1764000000004-orders.js';
import { Payments1764000000005 } from './migrations/1764000000005-payments.js';
import { PaymentTruth1764000000007 } from './migrations/1764000000007-payment-truth.js';
import { SearchWords1764000000006 } from './migrations/1764000000006-search-words.js';
import { SnakeNaming } from './snake-naming.js';

/** Money and counts are `bigint`; the driver would hand them over as text. Beyond 2^53 is refused, never rounded. */
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a JavaScript integer`);
  return value;
});

/** Named one by one, in order: a file that nobody imports is never run by accident. */
export const MIGRATIONS = [
  Foundation1764000000001,
  People1764000000002,
  Catalog1764000000003,
  Orders1764000000004,
  Payments1764000000005,
  SearchWords1764000000006,
  PaymentTruth1764000000007,
];

/** How every part of the API reaches PostgreSQL. Time-outs so that a silent database never holds a request for ever. */
export function databaseOptions(
  config: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL_SIZE'>,
  onPoolError: (error: unknown) => void,
): PostgresDataSourceOptions {
  return {
    type: 'postgres',
    url: config.DATABASE_URL,
    poolSize: config.DATABASE_POOL_SIZE,
    connectTimeoutMS: 5_000,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    poolErrorHandler: onPoolError,
    extra: {
      statement_timeout: 15_000,
      query_timeout: 20_000,
      idle_in_transaction_session_timeout: 30_000,
    },
  };
}
