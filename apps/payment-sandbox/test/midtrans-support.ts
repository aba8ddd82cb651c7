import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Snap } from 'midtrans-client';
import type { Config } from '../src/config.js';
import { isJsonObject, type JsonObject } from '../src/core/json.js';
import { signatureKey } from '../src/midtrans/signature.js';
import { Receiver, startBench, type Bench } from './support.js';

export const SERVER_KEY = 'SB-Mid-server-test';

export interface Notification extends JsonObject {
  order_id: string;
  transaction_id: string;
  transaction_status: string;
  status_code: string;
  gross_amount: string;
  signature_key: string;
}

export interface MidtransBench extends Bench {
  shop: Receiver;
  snap: Snap;
  /** What the shop was told so far, oldest first; waits for what is on its way. */
  told: () => Promise<Notification[]>;
  /** The same in short: `settlement 200`. */
  news: () => Promise<string[]>;
  /** An admin call about one order. */
  act: (
    orderId: string,
    action: string,
    body?: object,
  ) => Promise<{ result?: string; transaction: Overview }>;
}

export interface Overview extends JsonObject {
  order_id: string;
  transaction_id: string | null;
  transaction_status: string | null;
}

export async function startMidtransBench(overrides: Partial<Config> = {}): Promise<MidtransBench> {
  const shop = new Receiver();
  const bench = await startBench({
    midtransServerKey: SERVER_KEY,
    midtransNotificationUrl: await shop.listen(),
    ...overrides,
  });
  const told = async () => {
    await bench.admin('POST', '/midtrans/webhooks', {});
    return shop.received.map(({ body }) => JSON.parse(body) as Notification);
  };
  return {
    ...bench,
    shop,
    snap: snapClient(bench.sandbox.url),
    told,
    news: async () => (await told()).map((news) => `${news.transaction_status} ${news.status_code}`),
    act: (orderId, action, body) =>
      bench.admin('POST', `/midtrans/transactions/${orderId}/${action}`, body ?? {}),
    close: async () => {
      await bench.close();
      await shop.close();
    },
  };
}

/** The official client with both its addresses replaced. */
export function snapClient(url: string, serverKey = SERVER_KEY): Snap {
  const snap = new Snap({ isProduction: false, serverKey, clientKey: 'SB-Mid-client-test' });
  snap.apiConfig.getSnapApiBaseUrl = () => `${url}/snap/v1`;
  snap.apiConfig.getCoreApiBaseUrl = () => url;
  snap.httpClient.http_client.defaults.timeout = 5000;
  return snap;
}

let lastOrder = 0;

/** A create call that the gateway takes; every one is for a new order. */
export function snapOrder(overrides: JsonObject = {}) {
  lastOrder += 1;
  return {
    transaction_details: { order_id: `HRT-20261122-${lastOrder}-A1`, gross_amount: 150_000 },
    item_details: [
      { id: 'SNR-1', name: 'Senar Gitar 010', price: 65_000, quantity: 2 },
      { id: 'ship', name: 'JNE REG', price: 25_000, quantity: 1 },
      { id: 'off', name: 'Potongan', price: -5_000, quantity: 1 },
    ],
    customer_details: { first_name: 'Ayu', email: 'ayu@example.com' },
    ...overrides,
  };
}

/** Opens a page and answers with its order's number. */
export async function openOrder(bench: MidtransBench, overrides: JsonObject = {}): Promise<string> {
  const order = snapOrder(overrides);
  await bench.snap.createTransaction(order);
  return order.transaction_details.order_id;
}

/** What the client throws, reduced to what was on the wire. */
export async function midtransRefusal(promise: Promise<unknown>) {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!isJsonObject(error)) throw new Error(`Not refused: ${String(error)}`);
  const { httpStatusCode, ApiResponse } = error;
  return { status: Number(httpStatusCode), body: ApiResponse };
}

export function isSigned(news: Notification, serverKey = SERVER_KEY): boolean {
  return news.signature_key === signatureKey(news, serverKey);
}

export function midtransConformance<T>(name: string): T {
  return JSON.parse(readFileSync(join(__dirname, 'conformance/midtrans', name), 'utf8')) as T;
}
