import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import type { Logger } from 'pino';
import { InjectLogger } from '../../common/logger.js';
import { Config } from '../../config.js';

const RETRY_MS = 1_000;

/** Milliseconds until a price turns by the clock, or the tax does; null when nothing is to turn. */
const NEXT_TURN = `
  SELECT extract(epoch FROM min(at) - shop_now())::float8 * 1000 AS wait FROM (
    SELECT min(sale_starts_at) AS at FROM product WHERE sale_price IS NOT NULL AND sale_starts_at > shop_now()
    UNION ALL
    SELECT min(sale_ends_at) FROM product WHERE sale_price IS NOT NULL AND sale_ends_at > shop_now()
    UNION ALL
    SELECT min(starts_on)::timestamp AT TIME ZONE 'Asia/Jakarta' FROM tax_rate
     WHERE starts_on > (shop_now() AT TIME ZONE 'Asia/Jakarta')::date) turns`;

/**
 * Which edition of the catalogue this process reads. It hears of every change by NOTIFY, on a connection of its own, and
 * knows when the clock is next to change a price. While it can not hear, there is no edition, so nothing is kept.
 */
@Injectable()
export class CatalogNews implements OnApplicationBootstrap, OnModuleDestroy {
  private client: pg.Client | undefined;
  private number = 0;
  /** Until when the edition holds, by `performance.now()`. Not at all while that is being asked. */
  private holdsUntil = -Infinity;
  private asking: pg.Client | undefined;
  /** The last thing that was asked on the connection, which takes one question at a time. */
  private asked: Promise<unknown> = Promise.resolve();
  private isStopping = false;
  private forget: () => void = () => undefined;

  constructor(
    private readonly config: Config,
    @InjectLogger() private readonly logger: Logger,
  ) {}

  /** Does this whenever an edition is over. */
  onChange(forget: () => void): void {
    this.forget = forget;
  }

  get edition(): number | undefined {
    if (performance.now() < this.holdsUntil) return this.number;
    if (this.holdsUntil > -Infinity) this.turn();
    return undefined;
  }

  /** Returns once everything has been heard that was committed before. */
  async catchUp(): Promise<void> {
    const { client } = this;
    if (client) await this.query(client, 'SELECT').catch(() => undefined);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.CATALOG_CACHE_MB > 0 && this.config.ROLES.includes('api')) await this.listen();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.DATABASE_URL,
      application_name: 'catalog-news',
      connectionTimeoutMillis: 5_000,
      query_timeout: 20_000,
      keepAlive: true,
    });
    let isLost = false;
    const lose = (error?: unknown): void => {
      if (isLost) return;
      isLost = true;
      client.end().catch(() => undefined);
      this.lose(error);
    };
    client.on('error', lose).on('end', () => lose());
    client.on('notification', () => this.turn());
    try {
      await client.connect();
      await client.query('LISTEN catalog_news');
      if (isLost) return;
      this.client = client;
      this.asked = Promise.resolve();
      await this.ask(client);
    } catch (error) {
      lose(error);
    }
  }

  private lose(error: unknown): void {
    this.client = undefined;
    this.turn();
    if (this.isStopping) return;
    this.logger.warn({ err: error }, 'changes of the catalogue can not be heard');
    setTimeout(() => this.isStopping || void this.listen(), RETRY_MS).unref();
  }

  /** The next edition. */
  private turn(): void {
    this.number += 1;
    this.holdsUntil = -Infinity;
    this.forget();
    if (this.client) void this.ask(this.client).catch((error: unknown) => this.client?.emit('error', error));
  }

  /** How long the present edition holds; asked again when another came meanwhile. */
  private async ask(client: pg.Client): Promise<void> {
    if (this.asking === client) return;
    this.asking = client;
    try {
      let asked: number;
      let until: number;
      do {
        asked = this.number;
        const now = performance.now();
        const { rows } = await this.query<{ wait: number | null }>(client, NEXT_TURN);
        until = now + (rows[0]?.wait ?? Infinity);
      } while (asked !== this.number);
      if (client === this.client) this.holdsUntil = until;
    } finally {
      if (this.asking === client) this.asking = undefined;
    }
  }

  private query<T extends pg.QueryResultRow>(client: pg.Client, text: string): Promise<pg.QueryResult<T>> {
    const answer = this.asked.then(() => client.query<T>(text));
    this.asked = answer.catch(() => undefined);
    return answer;
  }
}
