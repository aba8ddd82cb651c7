import pg from 'pg';
import { isTransient } from '../../common/problem.filter.js';

interface PubSubOptions {
  connectionString: string;
  onError: (error: unknown) => void;
  /** It can be heard again, after some time in which it could not. */
  onReturn: () => void;
}

/** What the sockets' adapter uses of a pool. */
type AdapterPool = Pick<pg.Pool, 'connect' | 'query'>;

const RETRY_MS = 250;
/** Half a minute of trying: a restart of PostgreSQL takes seconds. */
const MOST_TRIES = 120;

/**
 * The connections through which processes tell each other what their sockets shall hear: one that listens, one that
 * publishes, so that what one process says is heard in its order. Made for an adapter that does not know that
 * connections end: an error nobody listened for would end the process, and an ended connection that is not given back
 * is a place in the pool for ever.
 */
export class PubSubPool {
  private readonly pool: pg.Pool;
  private readonly underway = new Set<Promise<unknown>>();
  private listened = 0;
  private isClosing = false;

  constructor(private readonly options: PubSubOptions) {
    this.pool = new pg.Pool({
      connectionString: options.connectionString,
      application_name: 'chat-sockets',
      max: 2,
      connectionTimeoutMillis: 2_000,
      query_timeout: 10_000,
      keepAlive: true,
    });
    this.pool.on('error', options.onError);
  }

  forAdapter(): AdapterPool {
    return {
      connect: () => this.connect(),
      query: (text: string, values?: unknown[]) => this.keep(this.publish(text, values)),
    } as AdapterPool;
  }

  /** Once everything that was said has been said. */
  async settled(): Promise<void> {
    while (this.underway.size > 0) await Promise.allSettled(this.underway);
  }

  async end(): Promise<void> {
    this.isClosing = true;
    await this.pool.end();
  }

  private async connect(): Promise<pg.PoolClient> {
    const client = await this.pool.connect();
    client.on('error', this.options.onError);
    client.once('end', () => {
      try {
        client.release(true);
      } catch {
        // Given back already.
      }
    });
    this.listened += 1;
    // Behind the LISTEN that the adapter is about to send on this connection.
    if (this.listened > 1)
      setImmediate(() => void client.query('SELECT').then(this.options.onReturn, () => undefined));
    return client;
  }

  private async publish(text: string, values?: unknown[]): Promise<pg.QueryResult> {
    for (let tries = 1; ; tries += 1)
      try {
        return await this.pool.query(text, values);
      } catch (error) {
        if (this.isClosing || tries === MOST_TRIES || !isTransient(error)) throw error;
        await new Promise((done) => setTimeout(done, RETRY_MS));
      }
  }

  private keep<T>(work: Promise<T>): Promise<T> {
    this.underway.add(work);
    const forget = (): void => void this.underway.delete(work);
    work.then(forget, forget);
    return work;
  }
}
