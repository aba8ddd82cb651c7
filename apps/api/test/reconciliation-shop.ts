import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { DataSource } from 'typeorm';
import type { PaymentMethod } from '@hurtrock/shared/payment-methods';
import { rows } from '../src/database/sql.js';
import type { InvariantDto } from '../src/modules/reconciliation/dto/invariant.dto.js';
import type { Answer, Client } from './client.js';
import { anOrder, startPayment } from './factories.js';
import { aConfig, CASH, TRANSFER } from './payment-configs.js';
import { PayingShop } from './paying-shop.js';
import { aPerson, type Person } from './people.js';

type Placed = Awaited<ReturnType<typeof anOrder>>;

const HOME = { bank: 'BCA', number: '1112223334', holder: 'Rina Wati' };

/** A shop with all its ways to pay, and the people who look after its money. */
export class ReconciliationShop {
  private constructor(
    readonly paying: PayingShop,
    readonly admin: Person,
    readonly staff: Person,
  ) {}

  static async start(): Promise<ReconciliationShop> {
    const paying = await PayingShop.start();
    const admin = await aPerson(paying.app, { role: 'admin' });
    await aConfig(admin.client, TRANSFER);
    await aConfig(admin.client, CASH);
    return new ReconciliationShop(paying, admin, await aPerson(paying.app, { role: 'staff' }));
  }

  get db(): DataSource {
    return this.paying.app.db;
  }

  stop(): Promise<void> {
    return this.paying.stop();
  }

  /** Goes on to the next noon in Jakarta: nothing that follows comes near the end of the day. Answers with the day. */
  async toNoon(): Promise<string> {
    const [next] = await rows<{ minutes: number; day: string }>(
      this.db,
      `SELECT ceil(extract(epoch FROM noon - shop_now() AT TIME ZONE 'Asia/Jakarta') / 60)::integer AS minutes,
              to_char(noon, 'YYYY-MM-DD') AS day
         FROM (SELECT date_trunc('day', shop_now() AT TIME ZONE 'Asia/Jakarta') + interval '36 hours' AS noon) later`,
    );
    await this.paying.later(next!.minutes);
    return next!.day;
  }

  /** An order with a payment begun; its id is `paymentId`. */
  async anOrderBy(method: PaymentMethod): Promise<Placed & { paymentId: string }> {
    const placed = await anOrder(this.paying.app);
    return { ...placed, paymentId: await this.choose(placed, method) };
  }

  async choose({ shopper, order }: Placed, method: PaymentMethod): Promise<string> {
    return done(await startPayment(shopper, order.number, { method })).id;
  }

  async confirm(paymentId: string, reference = 'MUTASI 77'): Promise<void> {
    done(await this.staff.client.post<object>(`/admin/payments/${paymentId}/confirm`, { reference }));
  }

  async cancel({ shopper, order }: Placed): Promise<void> {
    done(await shopper.post<object>(`/orders/${order.number}/cancel`));
    await this.paying.app.drain();
  }

  /** Gives money back; by hand where the way of the payment wants it. Answers with the refund's id. */
  async refund({ order }: Placed, amount: number): Promise<string> {
    const body = { amount: { amount, currency: 'IDR' }, reason: 'Barang cacat', destination: HOME };
    const path = `/admin/orders/${order.number}/refunds`;
    const key = { 'idempotency-key': randomUUID() };
    const payments = done(await this.admin.client.post<{ refunds: { id: string }[] }[]>(path, body, key));
    return payments.flatMap(({ refunds }) => refunds).at(-1)!.id;
  }

  /** The transfer by hand is made, and shown by a picture. */
  async completeRefund(refundId: string): Promise<void> {
    const picture = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
    const form = new FormData();
    form.set('image', new Blob([new Uint8Array(picture)], { type: 'image/png' }), 'transfer.png');
    const { url, cookies } = this.admin.client;
    const { ok } = await fetch(`${url}/api/v1/admin/refunds/${refundId}/complete`, {
      method: 'POST',
      headers: {
        origin: 'http://127.0.0.1:3000',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      body: form,
    });
    if (!ok) throw new Error('The refund could not be completed');
  }

  /** A card pays a page that could not be closed, after staff have seen the transfer that replaced it. */
  async aDoublePayment(): Promise<Placed> {
    const { sandbox, app } = this.paying;
    const placed = await this.anOrderBy('stripe');
    await sandbox.fault({
      kind: 'error_before',
      times: 9,
      match: { path: '/v1/checkout/sessions/*/expire' },
    });
    const transferId = await this.choose(placed, 'bank_transfer');
    await this.confirm(transferId);
    await sandbox.pay(placed.order.number);
    await sandbox.ask('DELETE', '/faults');
    await this.paying.settleAll();
    await app.runJob('payments.reconcile');
    return placed;
  }

  /** A transfer that staff find on the account after the order was cancelled: nobody gives it back by itself. */
  async aLateTransfer(): Promise<Placed & { paymentId: string }> {
    const placed = await this.anOrderBy('bank_transfer');
    await this.cancel(placed);
    await this.confirm(placed.paymentId);
    return placed;
  }

  async ship({ order }: Placed): Promise<void> {
    const parcel = { courier: 'jne', trackingNumber: `JNE${order.number.slice(-7)}` };
    const key = { 'idempotency-key': randomUUID() };
    done(await this.staff.client.post<object>(`/admin/orders/${order.number}/shipments`, parcel, key));
  }

  async deliver({ order }: Placed): Promise<void> {
    done(await this.staff.client.post<object>(`/admin/orders/${order.number}/deliver`));
  }

  async invariants(client: Client = this.staff.client): Promise<InvariantDto[]> {
    return done(await client.get<InvariantDto[]>('/admin/invariants'));
  }

  /** Those that are red, each with its rows. */
  async broken(): Promise<Record<string, Record<string, string>[]>> {
    const red = (await this.invariants()).filter(({ isHolding }) => !isHolding);
    return Object.fromEntries(red.map(({ id, rows }) => [id, rows]));
  }
}

function done<T>({ status, body }: Answer<T>): T {
  if (status >= 300) throw new Error(`Refused: ${JSON.stringify(body)}`);
  return body;
}

/** Moves an order's whole life so that it became paid, and its money came in, at this moment. */
export function redate(db: DataSource, number: string, moment: string): Promise<void> {
  return corrupt(
    db,
    `WITH paid AS (SELECT order_id, $2::timestamptz - at AS shift FROM order_history
                    WHERE action IN ('paid', 'cash_collected')
                      AND order_id = (SELECT id FROM sales_order WHERE number = $1)),
          money AS (UPDATE payment_attempt a SET captured_at = $2 FROM paid
                     WHERE a.order_id = paid.order_id AND a.captured > 0),
          reports AS (INSERT INTO sales_day_stale SELECT sales_day_of($2) FROM paid)
     UPDATE order_history h SET at = at + shift FROM paid WHERE h.order_id = paid.order_id`,
    [number, moment],
  );
}

/** Writes what no part of the shop could: past triggers and foreign keys. */
export async function corrupt(db: DataSource, statements: string, parameters: unknown[] = []): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query('SET LOCAL session_replication_role = replica');
    await tx.query(statements, parameters);
  });
}
