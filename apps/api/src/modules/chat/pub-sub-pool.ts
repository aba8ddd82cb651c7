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

/** One statement of the adapter that waits for its turn. */
interface Turn {
  text: string;
  values: unknown[];
  done: (result: pg.QueryResult) => void;
  failed: (error: unknown) => void;
}

/** As the adapter says something, and many of these at once. */
const SAY = 'SELECT pg_notify($1, $2)';
const SAY_ALL = 'SELECT pg_notify(channel, said) FROM unnest($1::text[], $2::text[]) AS s (channel, said)';
const MOST_AT_ONCE = 100;

const RETRY_MS = 250;
/** Half a minute of trying: a restart of PostgreSQL takes seconds. */
const MOST_TRIES = 120;

/**
 * The connections through which processes tell each other what their sockets shall hear: one that listens, one that
 * publishes, so that what one process says is heard in its order; what gathers while it speaks is said together. Made for an adapter that does not know that
 * connections end: an error nobody listened for would end the process, and an ended connection that is not given back
 * is a place in the pool for ever.
 */
export class PubSubPool {
  private readonly pool: pg.Pool;
  private turns: Turn[] = [];
  private speaking: Promise<void> | undefined;
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
      query: (text: string, values: unknown[] = []) => this.inTurn(text, values),
    } as AdapterPool;
  }

  /** Once everything that was said has been said. */
  async settled(): Promise<void> {
    while (this.speaking) await this.speaking;
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

  private inTurn(text: string, values: unknown[]): Promise<pg.QueryResult> {
    const said = new Promise<pg.QueryResult>((done, failed) =>
      this.turns.push({ text, values, done, failed }),
    );
    this.speaking ??= this.speak();
    return said;
  }

  private async speak(): Promise<void> {
    while (this.turns.length > 0) {
      const others = this.turns.findIndex(({ text }) => text !== SAY);
      const count = Math.min(others < 0 ? this.turns.length : others, MOST_AT_ONCE);
      await this.take(this.turns.splice(0, Math.max(count, 1)) as [Turn, ...Turn[]]);
    }
    this.speaking = undefined;
  }

  /** One statement, or several sayings in one. */
  private async take(turns: [Turn, ...Turn[]]): Promise<void> {
    const [{ text, values }] = turns;
    try {
      const result = await (turns.length > 1 ? this.ask(SAY_ALL, columnsOf(turns)) : this.ask(text, values));
      for (const { done } of turns) done(result);
    } catch (error) {
      // What cannot be said must not silence the rest.
      if (turns.length > 1) for (const turn of turns) await this.take([turn]);
      else turns[0].failed(error);
    }
  }

  private async ask(text: string, values: unknown[]): Promise<pg.QueryResult> {
    for (let tries = 1; ; tries += 1)
      try {
        return await this.pool.query(text, values);
      } catch (error) {
        if (this.isClosing || tries === MOST_TRIES || !isTransient(error)) throw error;
        await new Promise((done) => setTimeout(done, RETRY_MS));
      }
  }
}

/** Their channels, and what is said there. */
const columnsOf = (turns: Turn[]): unknown[][] => [0, 1].map((n) => turns.map(({ values }) => values[n]));
