import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

const CONTACT = { name: 'Rina Wati', email: 'rina@example.com', phone: '0812-3456-7890' };
const ADDRESS = {
  province: 'Jawa Barat',
  city: 'Kota Bandung',
  district: 'Sukasari',
  village: 'Gegerkalong',
  postalCode: '40153',
  detail: 'Jl Gegerkalong Girang 22, RT 03/RW 05',
};
const METHODS = ['stripe', 'midtrans_card', 'bca_va'];
const TRIES = 120;

/** What the shop has promised, and how it answered. */
export const newLedger = () => ({
  placed: new Set(),
  paid: new Set(),
  answers: {},
  failed: 0,
  cut: 0,
  violations: [],
});

/** One browser behind the proxy, at an address of its own. */
export class Shopper {
  cookies = new Map();

  constructor(url, ledger, n) {
    this.url = url;
    this.ledger = ledger;
    this.address = `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
  }

  async send(method, path, { body, key } = {}) {
    const answer = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        'x-forwarded-for': this.address,
        ...(method === 'GET' ? {} : { origin: this.url }),
        ...(body && { 'content-type': 'application/json' }),
        ...(key && { 'idempotency-key': key }),
        ...(this.cookies.size > 0 && {
          cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        }),
      },
      body: body && JSON.stringify(body),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      this.cookies.set(name, value);
    }
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text ? JSON.parse(text) : null };
  }

  /** Sends until the shop has decided, always the same wish. */
  async insist(method, path, wish = {}) {
    for (let i = 0; i < TRIES; i += 1) {
      const answer = await this.send(method, path, wish).catch(() => null);
      note(this.ledger, answer);
      const code = answer?.body?.code;
      const isUndecided = !answer || answer.status >= 500 || code === 'request_in_progress';
      if (!isUndecided) return answer;
      await sleep(250);
    }
    throw new Error(`No answer to ${method} ${path}`);
  }

  async fill(product) {
    await this.insist('GET', '/products?limit=12');
    return this.insist('POST', '/cart/items', { body: { productId: product, quantity: 1 } });
  }

  /** The total is learnt from the refusal of a wrong one. */
  async total(service) {
    const body = this.order(service, 1);
    const { body: told } = await this.insist('POST', '/orders', { body, key: randomUUID() });
    return told.total?.amount;
  }

  order(shippingService, amount, paymentMethod = 'stripe') {
    const expectedTotal = { amount, currency: 'IDR' };
    return { contact: CONTACT, address: ADDRESS, shippingService, paymentMethod, expectedTotal };
  }
}

function note(ledger, answer) {
  if (!answer || answer.headers.has('x-front-door')) {
    ledger.cut += 1;
    return;
  }
  ledger.answers[answer.status] = (ledger.answers[answer.status] ?? 0) + 1;
  const { code } = answer.body ?? {};
  if (answer.status === 500) ledger.violations.push(`500: ${JSON.stringify(answer.body)}`);
  if (code === 'unavailable' && !answer.headers.get('retry-after'))
    ledger.violations.push('503 without Retry-After');
}

/** What is for sale, and how it is sent. */
export async function readOffer({ sql }) {
  const products = await sql(
    `SELECT p.id FROM product p JOIN category c ON c.id = p.category_id
      WHERE p.is_active AND c.is_active AND p.archived_at IS NULL AND p.price < 9000000 ORDER BY p.id LIMIT 20`,
  );
  const [service] = await sql(
    `SELECT code FROM shipping_service WHERE code LIKE 'jne%' ORDER BY code LIMIT 1`,
  );
  return { products: products.map(({ id }) => id), service: service.code };
}

let shoppers = 0;

/** Shoppers who browse, fill a cart, check out and pay, one after the other in each lane, until `isOver` says so. */
export async function startLoad(stand, { lanes = 4 } = {}) {
  const ledger = newLedger();
  const offer = await readOffer(stand);
  let isOver = false;
  const lane = async () => {
    while (!isOver) {
      shoppers += 1;
      await shop(stand, { ledger, offer, n: shoppers }).catch((error) => {
        ledger.failed += 1;
        if (!isOver) ledger.violations.push(`A shopper gave up: ${error.message}`);
      });
    }
  };
  const running = Array.from({ length: lanes }, lane);
  const stop = async () => {
    isOver = true;
    await Promise.all(running);
    return ledger;
  };
  return { ledger, stop };
}

async function shop({ url, ask }, { ledger, offer, n }) {
  const shopper = new Shopper(url, ledger, n);
  await shopper.fill(offer.products[n % offer.products.length]);
  const method = METHODS[n % METHODS.length];
  const total = await shopper.total(offer.service);
  const body = shopper.order(offer.service, total, method);
  const placed = await shopper.insist('POST', '/orders', { body, key: randomUUID() });
  if (placed.status !== 201) throw new Error(`Not placed: ${JSON.stringify(placed.body)}`);
  const { number } = placed.body;
  ledger.placed.add(number);
  // Every fifth shopper changes their mind.
  if (n % 5 === 0) return;
  const opened = await shopper.insist('POST', `/orders/${number}/payments`, { body: {}, key: randomUUID() });
  if (opened.status !== 201) throw new Error(`No page: ${JSON.stringify(opened.body)}`);
  await payAt(ask, opened.body);
  ledger.paid.add(number);
  await shopper.insist('GET', `/orders/${number}`);
}

async function payAt(ask, { method, redirectUrl }) {
  const id = redirectUrl.split('/').at(-1).split(/[?#]/)[0];
  if (method === 'stripe') return ask('POST', `/sessions/${id}/pay`, { outcome: 'succeeded' });
  const { transactions } = await ask('GET', '/midtrans/state');
  const { order_id: order } = transactions.find(({ token }) => token === id);
  return ask('POST', `/midtrans/transactions/${order}/pay`, { outcome: 'succeeded' });
}
