import { rows } from '../src/database/sql.js';
import { anOrder, openShop, startPayment, stockOf } from './factories.js';
import { WebhookRelay } from './relay.js';
import { Sandbox, STRIPE_KEY } from './sandbox.js';
import { startTestApp, type TestApp } from './test-app.js';

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

export interface Gateway {
  app: TestApp;
  sandbox: Sandbox;
  stripe: GatewayDriver;
  /** From now on webhooks go to this API. */
  relayTo(apiUrl: string): void;
  stop(): Promise<void>;
}

/** A shop with its own sandbox, whose webhooks wait. */
export async function startGateway(): Promise<Gateway> {
  const relay = await WebhookRelay.start();
  const sandbox = await Sandbox.start(relay.url);
  const app = await startTestApp(sandbox.environment);
  const relayTo = (apiUrl: string): void => void relay.targets.splice(0, Infinity, apiUrl);
  relayTo(app.url);
  await openShop(app.db);
  await sandbox.ask('POST', '/webhooks', { mode: 'hold' });
  const stop = async (): Promise<void> => {
    await app.stop().finally(() => Promise.all([sandbox.stop(), relay.stop()]));
  };
  return { app, sandbox, stripe: new GatewayDriver(app, sandbox), relayTo, stop };
}

/** Lets things happen at Stripe while its webhooks wait, then delivers them as badly as the internet can. */
export class GatewayDriver {
  constructor(
    private readonly app: TestApp,
    private readonly sandbox: Sandbox,
  ) {}

  async anOpenPayment(): Promise<Placed> {
    const placed = await anOrder(this.app);
    await startPayment(placed.shopper, placed.order.number);
    return placed;
  }

  async aPaidOrder(): Promise<Placed> {
    const placed = await this.anOpenPayment();
    const session = await this.sessionOf(placed);
    await this.deliver(await this.eventsOf(['checkout.session.completed'], () => this.pay(session)));
    return placed;
  }

  /** Stripe's id of the order's newest session. */
  async sessionOf({ order }: Placed): Promise<string> {
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
      '/webhooks/release',
      { ids, copies },
    );
    const statuses = deliveries.flatMap(({ attempts }) => attempts.map(({ status }) => status));
    if (statuses.length < ids.length * copies || statuses.some((status) => status !== 200))
      throw new Error(`The webhook answered ${JSON.stringify(statuses)}`);
  }

  pay(session: string, outcome = 'succeeded'): Promise<unknown> {
    return this.sandbox.ask('POST', `/sessions/${session}/pay`, { outcome });
  }

  decide(session: string, outcome: 'succeeded' | 'failed'): Promise<unknown> {
    return this.sandbox.ask('POST', `/sessions/${session}/async`, { outcome });
  }

  tamper(session: string, changed: object): Promise<unknown> {
    return this.sandbox.ask('POST', `/sessions/${session}/tamper`, changed);
  }

  async dispute(session: string, status: 'created' | 'lost' | 'won'): Promise<void> {
    const { charge } = await this.moneyOf(session);
    await this.sandbox.ask('POST', `/charges/${charge}/dispute`, { status });
  }

  /** Somebody gives money back on Stripe's own pages; the bank's late word follows when `isConfirmed`. */
  async refund(session: string, amount: number, { isConfirmed = false } = {}): Promise<string> {
    const { intent } = await this.moneyOf(session);
    const { id } = await this.stripe<{ id: string }>('POST', '/v1/refunds', {
      payment_intent: intent,
      amount: String(amount * 100),
    });
    if (isConfirmed) await this.sandbox.ask('POST', `/refunds/${id}`, { status: 'succeeded' });
    return id;
  }

  /** The session is closed at Stripe. */
  expire(session: string): Promise<unknown> {
    return this.stripe('POST', `/v1/checkout/sessions/${session}/expire`);
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
    return (await this.sandbox.ask<{ deliveries: Delivery[] }>('GET', '/webhooks')).deliveries;
  }

  private async moneyOf(session: string): Promise<{ intent: string; charge: string }> {
    const path = `/v1/checkout/sessions/${session}?expand[]=payment_intent`;
    const { payment_intent: intent } = await this.stripe<{
      payment_intent: { id: string; latest_charge: string };
    }>('GET', path);
    return { intent: intent.id, charge: intent.latest_charge };
  }

  private async stripe<T>(method: string, path: string, form?: Record<string, string>): Promise<T> {
    const answer = await fetch(`${this.sandbox.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${STRIPE_KEY}` },
      body: form && new URLSearchParams(form),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return (await answer.json()) as T;
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
