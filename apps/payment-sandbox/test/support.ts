import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import type { Config } from '../src/config.js';
import type { JsonObject } from '../src/core/json.js';
import { startSandbox, type Sandbox } from '../src/sandbox.js';

export const KEY = 'sk_test_sandbox_first';
export const OTHER_KEY = 'sk_test_sandbox_second';
export const SECRET = 'whsec_sandbox_test';

export interface Received {
  body: string;
  signature: string;
  userAgent: string;
}

/** A shop's webhook address that remembers what it was sent and answers as it is told. */
export class Receiver {
  readonly received: Received[] = [];
  /** Statuses of the next answers; 200 when there are none. */
  answers: number[] = [];
  /** Where an answer from 300 on points to. */
  location = '/webhook';
  private waiting: { count: number; resolve: () => void }[] = [];
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const signature = String(request.headers['stripe-signature']);
        const userAgent = String(request.headers['user-agent']);
        this.received.push({ body: Buffer.concat(chunks).toString('utf8'), signature, userAgent });
        const status = this.answers.shift() ?? 200;
        response.writeHead(status, status >= 300 ? { location: this.location } : {}).end();
        this.waiting = this.waiting.filter(({ count, resolve }) => {
          if (this.received.length < count) return true;
          resolve();
          return false;
        });
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/webhook`;
  }

  /** Resolves when so many have arrived in all. */
  until(count: number): Promise<void> {
    if (this.received.length >= count) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push({ count, resolve }));
  }

  get types(): string[] {
    return this.received.map(({ body }) => (JSON.parse(body) as { type: string }).type);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

export interface Bench {
  sandbox: Sandbox;
  receiver: Receiver;
  stripe: Stripe;
  config: Config;
  /** One call of the admin API; refusals are thrown. */
  admin: <T = JsonObject>(method: string, path: string, body?: unknown) => Promise<T>;
  close: () => Promise<void>;
}

export async function startBench(overrides: Partial<Config> = {}): Promise<Bench> {
  const receiver = new Receiver();
  const config: Config = {
    host: '127.0.0.1',
    port: 0,
    stripeKeys: [KEY, OTHER_KEY],
    stripeWebhookSecret: SECRET,
    stripeWebhookUrl: await receiver.listen(),
    midtransServerKey: null,
    midtransNotificationUrl: null,
    dataDirectory: null,
    publicUrl: null,
    minimumRupiah: 10_000,
    webhookRetrySeconds: [3600],
    ...overrides,
  };
  const sandbox = await startSandbox(config);
  return {
    sandbox,
    receiver,
    config,
    stripe: clientOf(sandbox, KEY),
    admin: (method, path, body) => callAdmin(sandbox, method, path, body),
    close: async () => {
      await sandbox.close();
      await receiver.close();
    },
  };
}

export function clientOf(sandbox: Sandbox, key: string, options: Stripe.StripeConfig = {}): Stripe {
  const { hostname, port } = new URL(sandbox.url);
  return new Stripe(key, {
    host: hostname,
    port: Number(port),
    protocol: 'http',
    telemetry: false,
    maxNetworkRetries: 0,
    ...options,
  });
}

async function callAdmin<T>(sandbox: Sandbox, method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${sandbox.url}/_sandbox${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const value = (await response.json()) as T;
  if (!response.ok) throw new Error(`${response.status} ${JSON.stringify(value)}`);
  return value;
}

export function order(
  overrides: Partial<Stripe.Checkout.SessionCreateParams> = {},
): Stripe.Checkout.SessionCreateParams {
  return {
    mode: 'payment',
    line_items: [
      {
        quantity: 2,
        price_data: { currency: 'idr', unit_amount: 7_500_000, product_data: { name: 'Senar Gitar 010' } },
      },
    ],
    client_reference_id: 'HRT-20261122-000123',
    metadata: { order: '123', attempt: '1' },
    payment_intent_data: { metadata: { attempt: '1' } },
    customer_email: 'ayu@example.com',
    success_url: 'http://127.0.0.1:3000/orders/1/return?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://127.0.0.1:3000/orders/1',
    locale: 'id',
    ...overrides,
  };
}

/** A session that a buyer has paid, with the id of its intent and charge. */
export async function paidSession(bench: Bench, outcome = 'succeeded') {
  const { id } = await bench.stripe.checkout.sessions.create(order());
  await bench.admin('POST', `/sessions/${id}/pay`, { outcome });
  const session = await bench.stripe.checkout.sessions.retrieve(id, {
    expand: ['payment_intent.latest_charge'],
  });
  const intent = session.payment_intent as Stripe.PaymentIntent;
  return { id, intent: intent.id, charge: (intent.latest_charge as Stripe.Charge).id };
}

/** What the SDK throws, reduced to what Stripe put on the wire. */
export async function refusal(promise: Promise<unknown>) {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Stripe.errors.StripeError)) throw new Error(`Not refused: ${String(error)}`);
  const { type, statusCode, code, param, message } = error;
  return { type, statusCode, code, param, message };
}
