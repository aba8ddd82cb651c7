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
import { Shelves1764000000008 } from './migrations/1764000000008-shelves.js';
import { Search1764000000009 } from './migrations/1764000000009-search.js';
import { Facets1764000000010 } from './migrations/1764000000010-facets.js';
import { CatalogNews1764000000011 } from './migrations/1764000000011-catalog-news.js';
import { AddressBook1764000000012 } from './migrations/1764000000012-address-book.js';
import { OrderLife1764000000014 } from './migrations/1764000000014-order-life.js';
import { Documents1764000000016 } from './migrations/1764000000016-documents.js';
import { Areas1764000000017 } from './migrations/1764000000017-areas.js';
import { MailLog1764000000018 } from './migrations/1764000000018-mail-log.js';
import { OrderLists1764000000019 } from './migrations/1764000000019-order-lists.js';
import { PeopleAdmin1764000000022 } from './migrations/1764000000022-people-admin.js';
import { Chat1764000000020 } from './migrations/1764000000020-chat.js';
import { Returns1764000000015 } from './migrations/1764000000015-returns.js';
import { CreditNoteCancellations1764000000027 } from './migrations/1764000000027-credit-note-cancellations.js';
import { Reports1764000000021 } from './migrations/1764000000021-reports.js';
import { ReportJobs1764000000029 } from './migrations/1764000000029-report-jobs.js';
import { LetterheadLogos1764000000030 } from './migrations/1764000000030-letterhead-logos.js';
import { SummedUp1764000000031 } from './migrations/1764000000031-summed-up.js';
import { SalesDays1764000000032 } from './migrations/1764000000032-sales-days.js';
import { Settings1764000000023 } from './migrations/1764000000023-settings.js';
import { Panel1764000000028 } from './migrations/1764000000028-panel.js';
import { SnakeNaming } from './snake-naming.js';
import { watchedSocket } from './watched-socket.js';

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
  Shelves1764000000008,
  Search1764000000009,
  Facets1764000000010,
  CatalogNews1764000000011,
  AddressBook1764000000012,
  OrderLife1764000000014,
  Returns1764000000015,
  Documents1764000000016,
  Areas1764000000017,
  MailLog1764000000018,
  OrderLists1764000000019,
  Chat1764000000020,
  Reports1764000000021,
  PeopleAdmin1764000000022,
  Settings1764000000023,
  CreditNoteCancellations1764000000027,
  Panel1764000000028,
  ReportJobs1764000000029,
  LetterheadLogos1764000000030,
  SummedUp1764000000031,
  SalesDays1764000000032,
];

/** Longer than any statement may take, and than the pool keeps a connection that nobody wants. */
const LONGEST_SILENCE_MS = 20_000;

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
      // Compiling a plan costs more than any statement of ours takes.
      options: '-c jit=off',
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: LONGEST_SILENCE_MS,
      stream: () => watchedSocket(LONGEST_SILENCE_MS),
    },
  };
}
