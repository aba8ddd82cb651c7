import type { PaymentMethod } from '@hurtrock/shared/payment-methods';
import { rows } from '../src/database/sql.js';
import { anOrder, startPayment, stockOf } from './factories.js';
import type { Sandbox } from './sandbox.js';
import type { TestApp } from './test-app.js';

export type Placed = Awaited<ReturnType<typeof anOrder>>;

interface Delivery {
  id: string;
  type: string;
}

/** All that a payment may leave behind, as it must look at the end. */
export interface End {
  status: string;
  payment: string;
  attempts: string[];
  refunds: string[];
  moves: string[];
  mails: string[];
  alerts: string[];
  isInvoiced: boolean;
}

/** Lets things happen at a company while its webhooks wait, then delivers them as badly as the internet can. */
export class GatewayDriver {
  /** `prefix` is where the sandbox keeps this company's webhooks. */
  constructor(
    protected readonly app: TestApp,
    protected readonly sandbox: Sandbox,
    private readonly prefix: string,
    private readonly method: PaymentMethod,
  ) {}

  async anOpenPayment(method = this.method): Promise<Placed> {
    const placed = await anOrder(this.app);
    await startPayment(placed.shopper, placed.order.number, { method });
    return placed;
  }

  /** The company's id of the order's newest attempt. */
  async refOf({ order }: Placed): Promise<string> {
    const [attempt] = await rows<{ ref: string }>(
      this.app.db,
      `SELECT a.gateway_ref AS ref FROM payment_attempt a JOIN sales_order o ON o.id = a.order_id
        WHERE o.number = $1 ORDER BY a.attempt_no DESC`,
      [order.number],
    );
    return attempt!.ref;
  }

  /** Does it, and answers with the events of these types that it caused, in their order. */
  async eventsOf(types: string[], happening: () => Promise<unknown>): Promise<string[]> {
    const before = (await this.deliveries()).length;
    await happening();
    const caused = (await this.deliveries()).slice(before);
    return caused.filter(({ type }) => types.includes(type)).map(({ id }) => id);
  }

  /** Sends these events now, each so many times at once, and does what follows from them. */
  async deliver(ids: string[], copies = 1): Promise<void> {
    await this.post(ids, copies);
    await this.app.drain();
  }

  /** Sends these events now, and only that. */
  async post(ids: string[], copies = 1): Promise<void> {
    const { deliveries } = await this.sandbox.ask<{ deliveries: { attempts: { status: number }[] }[] }>(
      'POST',
      `${this.prefix}/webhooks/release`,
      { ids, copies },
    );
    const statuses = deliveries.flatMap(({ attempts }) => attempts.map(({ status }) => status));
    if (statuses.length < ids.length * copies || statuses.some((status) => status !== 200))
      throw new Error(`The webhook answered ${JSON.stringify(statuses)}`);
  }

  async end({ order, product }: Placed): Promise<End> {
    const column = async (sql: string): Promise<string[]> =>
      (await rows<{ value: string }>(this.app.db, sql, [order.number])).map(({ value }) => value);
    const [now] = await rows<{ status: string; payment: string; isInvoiced: boolean }>(
      this.app.db,
      `SELECT status, payment_status AS payment, invoice_number IS NOT NULL AS "isInvoiced"
         FROM sales_order WHERE number = $1`,
      [order.number],
    );
    const ofAttempts = 'JOIN payment_attempt a ON a.order_id = o.id';
    return {
      ...now!,
      attempts: await column(
        `SELECT a.state AS value FROM sales_order o ${ofAttempts} WHERE o.number = $1 ORDER BY a.attempt_no`,
      ),
      refunds: await column(
        `SELECT r.state || ' ' || r.amount AS value FROM sales_order o ${ofAttempts}
           JOIN payment_refund r ON r.attempt_id = a.id WHERE o.number = $1 ORDER BY r.amount`,
      ),
      moves: (await stockOf(this.app.db, product)).moves,
      mails: await column('SELECT kind AS value FROM mail WHERE order_number = $1 ORDER BY id'),
      alerts: await column(
        `SELECT p.kind AS value FROM sales_order o JOIN payment_alert p ON p.order_id = o.id
          WHERE o.number = $1 ORDER BY p.id`,
      ),
    };
  }

  private async deliveries(): Promise<Delivery[]> {
    return (await this.sandbox.ask<{ deliveries: Delivery[] }>('GET', `${this.prefix}/webhooks`)).deliveries;
  }
}

/** Every order of the items; of more than four, only forwards, backwards and turned by each step. */
export function orderings<T>(items: T[]): T[][] {
  if (items.length > 4) {
    const turned = items.map((_, i) => [...items.slice(i), ...items.slice(0, i)]);
    return [...turned, ...turned.map((one) => [...one].reverse())];
  }
  if (items.length < 2) return [items];
  return items.flatMap((item, i) =>
    orderings([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
  );
}
