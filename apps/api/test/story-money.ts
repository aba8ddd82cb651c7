import { createHash, randomUUID } from 'node:crypto';
import { rows } from '../src/database/sql.js';
import type { AdminPaymentDto } from '../src/modules/payments/dto/admin-payment.dto.js';
import type { Client } from './client.js';
import { aProduct, aShopperWith, place, startPayment } from './factories.js';
import { ACCOUNT, aReceipt, upload } from './manual-payments.js';
import { aPerson } from './people.js';
import { notify } from './relay.js';
import { MIDTRANS_KEY, type Sandbox } from './sandbox.js';
import type { TestApp } from './test-app.js';

const TOTAL = 12_543_000;
const HOME = { bank: 'BNI', number: '0091234567', holder: 'Rina Wati' };

/** A day of money: every way to pay that needs a person, its refunds, and the pages that say whether it all adds up. */
export class MoneyStory {
  constructor(
    private readonly app: TestApp,
    private readonly sandbox: Sandbox,
  ) {}

  async tell(): Promise<void> {
    const { client: admin } = await aPerson(this.app, { role: 'admin' });
    await this.configure(admin);
    await this.transfer(admin);
    await this.virtualAccount(admin);
    await this.lookBack(admin);
  }

  private async configure(admin: Client): Promise<void> {
    const path = '/admin/payment-configs';
    const transfer = { provider: 'bank_transfer', environment: 'test', accounts: [ACCOUNT], isActive: true };
    const { body: added } = await admin.post<{ id: string }>(path, transfer);
    await admin.patch(`${path}/${added.id}`, { accounts: [{ ...ACCOUNT, holder: 'Hurtrock' }] });
    const cash = {
      provider: 'cash_on_delivery',
      environment: 'test',
      maximumTotal: { amount: 1, currency: 'IDR' },
    };
    const { body: second } = await admin.post<{ id: string }>(path, { ...cash, isActive: false });
    await admin.delete(`${path}/${second.id}`);
    await admin.post(`${path}/test`, { provider: 'midtrans', environment: 'test' });
    await admin.post(`${path}/switch`, { provider: 'midtrans', environment: 'test', isActive: true });
    await admin.get(path);
  }

  private async anOrder(): Promise<{ shopper: Client; number: string }> {
    const shopper = await aShopperWith(this.app.url, [await aProduct(this.app.db), 1]);
    const { body } = await place(shopper, TOTAL);
    return { shopper, number: body.number };
  }

  private async transfer(admin: Client): Promise<void> {
    const { shopper, number } = await this.anOrder();
    const { body: payment } = await startPayment(shopper, number, { method: 'bank_transfer' });
    const proofs = `/orders/${number}/payments/${payment.id}/proofs`;
    await upload(shopper, proofs, Buffer.from('no picture'));
    await upload(shopper, proofs, await aReceipt(), 'dari BCA');
    const { body: waiting } = await admin.get<{ items: { id: string }[] }>('/admin/payment-proofs?limit=2');
    await admin.get(`/admin/payment-proofs/${waiting.items[0]!.id}/image`);
    await admin.post(`/admin/payments/${payment.id}/reject-proof`, { reason: 'Tidak terbaca' });
    await upload(shopper, proofs, await aReceipt());
    await admin.post(`/admin/payments/${payment.id}/confirm`, { reference: 'TRF 1' });
    await startPayment(shopper, number, { method: 'qris' });
  }

  private async virtualAccount(admin: Client): Promise<void> {
    const { shopper, number } = await this.anOrder();
    await startPayment(shopper, number, { method: 'qris' });
    await startPayment(shopper, number, { method: 'bca_va' });
    await this.sandbox.ask('POST', `/midtrans/transactions/${number}-A1/pay`, {});
    await notify(this.app.url, signed(`${number}-A1`));
    await notify(this.app.url, signed('NOT-OURS'));
    await this.app.drain();
    await this.refund(admin, number, { amount: 1_000 });
    const first = await this.refund(admin, number, { amount: 1_000, destination: HOME });
    await upload(admin, `/admin/refunds/${first}/complete`, await aReceipt());
    const second = await this.refund(admin, number, { amount: 2_000, destination: HOME });
    await admin.post(`/admin/refunds/${second}/abandon`, { reason: 'Rekening salah' });
  }

  /** The id of the newest refund. */
  private async refund(
    admin: Client,
    number: string,
    { amount, ...more }: { amount: number; destination?: object },
  ): Promise<string | undefined> {
    const { body } = await admin.post<AdminPaymentDto[]>(
      `/admin/orders/${number}/refunds`,
      { amount: { amount, currency: 'IDR' }, reason: 'Barang cacat', ...more },
      { 'idempotency-key': randomUUID() },
    );
    return Array.isArray(body) ? body[0]!.refunds.at(-1)!.id : undefined;
  }

  private async lookBack(admin: Client): Promise<void> {
    const { body: alerts } = await admin.get<{ items: { id: string }[] }>('/admin/payment-alerts?state=open');
    await admin.get('/admin/payment-alerts/count');
    await admin.post(`/admin/payment-alerts/${alerts.items[0]!.id}/resolve`, {
      resolution: 'Bukan pesanan kami',
    });
    await admin.get('/admin/invariants');
    const [clock] = await rows<{ today: string }>(
      this.app.db,
      `SELECT to_char(shop_now() AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD') AS today`,
    );
    await admin.get(`/admin/payment-reports/daily?date=${clock!.today}`);
    await admin.get(`/admin/payment-reports/daily.xlsx?date=${clock!.today}`);
    await admin.get('/admin/payment-reports/daily?date=2999-01-01');
  }
}

function signed(orderId: string): string {
  const [code, amount] = ['200', `${TOTAL}.00`];
  const signature = createHash('sha512').update(`${orderId}${code}${amount}${MIDTRANS_KEY}`).digest('hex');
  return JSON.stringify({
    order_id: orderId,
    status_code: code,
    gross_amount: amount,
    transaction_status: 'settlement',
    signature_key: signature,
  });
}
