import { randomUUID } from 'node:crypto';
import { rows } from '../src/database/sql.js';
import { Client, type Answer } from './client.js';
import {
  ADDRESS,
  aProduct,
  aShopperWith,
  orderBody,
  place,
  startPayment,
  type TestProduct,
} from './factories.js';
import { aPerson, mailedToken, OTHER_PASSWORD, PASSWORD } from './people.js';
import { hangPictures } from './story-pictures.js';
import { deliver } from './relay.js';
import type { Sandbox } from './sandbox.js';
import { CatalogStory } from './story-catalog.js';
import { closeTheMonth } from './story-books.js';
import { takeListsHome } from './story-lists.js';
import { readAndResend } from './story-mail.js';
import { CheckoutStory } from './story-checkout.js';
import { DocumentsStory } from './story-documents.js';
import { MoneyStory } from './story-money.js';
import { tellOfOrders } from './story-orders.js';
import { PeopleStory } from './story-people.js';
import { ReturnsStory } from './story-returns.js';
import { changeSettings } from './story-panel.js';
import { chat } from './story-chat.js';
import { keepReplies } from './story-quick-replies.js';
import { lookBack } from './story-reports.js';
import { StockStory } from './story-stock.js';
import type { TestApp } from './test-app.js';
import { eventBody, signatureOf } from './traces.js';

export const TOTAL = 12_543_000;
const UNKNOWN_ID = '0197a3f0-0000-7000-8000-000000000000';
const refundOf = (amount: number): object => ({
  amount: { amount, currency: 'IDR' },
  reason: 'Barang cacat',
});
const once = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });

/** A day in the shop: everything that the API can do, done once and well, and the refusals that people meet. */
export class Story {
  private readonly product: Promise<TestProduct>;

  constructor(
    private readonly app: TestApp,
    private readonly sandbox: Sandbox,
  ) {
    this.product = aProduct(app.db, { stock: 50 });
  }

  async tell(): Promise<void> {
    await this.browse();
    const buyer = await this.register();
    await this.buy(buyer);
    await this.guest();
    await this.staff();
    await new CatalogStory(this.app).tell();
    await new StockStory(this.app).tell();
    await new CheckoutStory(this.app).tell();
    await new MoneyStory(this.app, this.sandbox).tell();
    await new PeopleStory(this.app).tell();
    await hangPictures(this.app);
    await chat(this.app);
    await changeSettings(this.app);
    await takeListsHome(this.app);
    await this.mistakes();
    await this.leave(buyer);
  }

  private async browse(): Promise<void> {
    const { slug } = await this.product;
    const anyone = new Client(this.app.url);
    for (const path of [
      '/store',
      '/payment-methods',
      '/shipping-services',
      '/categories',
      '/products?sort=price&limit=2',
      '/products?q=gitar&inStock=true',
      '/product-facets?inStock=true',
      `/products/${slug}`,
      `/products/${slug}/availability`,
      '/me',
      '/cart',
    ])
      await anyone.get(path);
  }

  private async register(): Promise<Client> {
    const buyer = new Client(this.app.url);
    const email = `${randomUUID()}@example.com`;
    await buyer.post('/auth/register', { email, password: PASSWORD, name: 'Dewi Lestari' });
    await buyer.post('/auth/resend-verification');
    await buyer.post('/auth/verify-email', { token: await mailedToken(this.app.db, 'verify_email', email) });
    await buyer.post('/auth/logout');
    await buyer.post('/auth/forgot-password', { email });
    await this.app.drain();
    const token = await mailedToken(this.app.db, 'reset_password', email);
    await buyer.post('/auth/reset-password', { token, password: OTHER_PASSWORD });
    await buyer.post('/auth/login', { email, password: 'ini bukan sandinya' });
    await buyer.post('/auth/login', { email, password: OTHER_PASSWORD });
    await new Client(this.app.url).post('/auth/login', { email, password: OTHER_PASSWORD });
    await buyer.patch('/me', { name: 'Dewi L', phone: '0812-0000-1111' });
    await buyer.post('/me/password', { currentPassword: OTHER_PASSWORD, newPassword: PASSWORD });
    const { body: sessions } = await buyer.get<{ id: string; isCurrent: boolean }[]>('/me/sessions');
    for (const { id, isCurrent } of sessions) if (!isCurrent) await buyer.delete(`/me/sessions/${id}`);
    await new Client(this.app.url).post('/auth/login', { email, password: PASSWORD });
    const { body: others } = await buyer.get<{ id: string; isCurrent: boolean }[]>('/me/sessions');
    await buyer.delete(`/me/sessions/${others.find(({ isCurrent }) => !isCurrent)!.id}`);
    await buyer.delete('/me/sessions');
    await this.keepAddresses(buyer);
    return buyer;
  }

  private async keepAddresses(buyer: Client): Promise<void> {
    const home = {
      label: 'Rumah',
      name: 'Dewi Lestari',
      phone: '0812-0000-1111',
      address: ADDRESS,
      isDefault: true,
    };
    const { body } = await buyer.post<{ id: string }>('/me/addresses', home);
    await buyer.put(`/me/addresses/${body.id}`, { ...home, label: 'Studio' });
    await buyer.get('/me/addresses');
    await buyer.delete(`/me/addresses/${body.id}`);
  }

  private async buy(buyer: Client): Promise<void> {
    const { id: productId } = await this.product;
    await buyer.post('/cart/items', { productId, quantity: 1 });
    await buyer.put(`/cart/items/${productId}`, { quantity: 2 });
    await buyer.delete(`/cart/items/${productId}`);
    await buyer.post('/cart/items', { productId, quantity: 1 });
    await buyer.get('/cart');
    await buyer.get('/shipping-quotes');
    const { body: order } = await place(buyer, TOTAL);
    await this.pay(buyer, order.number);
    await buyer.get('/orders?limit=1');
    await buyer.get(`/orders/${order.number}/payments`);
    await buyer.get(`/orders/${order.number}`);
    await new DocumentsStory(this.app).tell(buyer, order.number);
  }

  private async pay(buyer: Client, number: string): Promise<void> {
    await startPayment(buyer, number);
    await this.sandbox.pay(number);
    const id = await this.sandbox.sessionOf(number);
    const event = eventBody({ object: 'checkout.session', id });
    await deliver(this.app.url, event, signatureOf(event));
    await this.app.drain();
  }

  private async guest(): Promise<void> {
    const guest = await aShopperWith(this.app.url, [await this.product, 1]);
    const { body: order } = await place(guest, TOTAL);
    const [mail] = await rows<{ text: string }>(
      this.app.db,
      `SELECT text FROM mail WHERE kind = 'order_placed' AND order_number = $1`,
      [order.number],
    );
    const token = /#token=([\w-]+)/.exec(mail!.text)![1];
    const elsewhere = new Client(this.app.url);
    await elsewhere.post(`/orders/${order.number}/access`, { token });
    await elsewhere.get(`/orders/${order.number}`);
    await guest.post(`/orders/${order.number}/cancel`);
    await guest.post(`/orders/${order.number}/cancel`);
  }

  private async aPaidOrder(): Promise<{ shopper: Client; number: string }> {
    const shopper = await aShopperWith(this.app.url, [await this.product, 1]);
    const { body: order } = await place(shopper, TOTAL);
    await this.pay(shopper, order.number);
    return { shopper, number: order.number };
  }

  private async goodsThatComeBack(admin: Client): Promise<void> {
    const { shopper, number } = await this.aPaidOrder();
    await admin.post(`/admin/orders/${number}/shipments`, { courier: 'own' }, once());
    await admin.post(`/admin/orders/${number}/deliver`);
    await new ReturnsStory(this.app).tell(shopper, number);
  }

  private async staff(): Promise<void> {
    const { client: admin } = await aPerson(this.app, { role: 'admin' });
    const [{ number: shipped }, { number: cancelled }] = [await this.aPaidOrder(), await this.aPaidOrder()];
    await admin.get('/admin/orders?limit=2');
    await admin.get(`/admin/orders/${shipped}`);
    await admin.get('/admin/couriers');
    const parcel = { courier: 'jne', trackingNumber: 'JNE0123456789' };
    await admin.post(`/admin/orders/${shipped}/shipments`, parcel, once());
    await admin.post(`/admin/orders/${shipped}/shipments`, parcel, once());
    await admin.post(`/admin/orders/${shipped}/deliver`);
    await admin.post(`/admin/orders/${shipped}/refunds`, refundOf(1_000), once());
    await admin.post(`/admin/orders/${shipped}/refunds`, refundOf(TOTAL), once());
    await admin.post(`/admin/orders/${cancelled}/cancel`, { reason: 'Rusak di gudang' });
    await tellOfOrders(admin, (await this.aPaidOrder()).number, (await this.aPaidOrder()).number);
    await this.goodsThatComeBack(admin);
    await admin.get(`/admin/orders/${shipped}/payments`);
    await admin.get('/admin/products?sort=stock&limit=2');
    const { body: mails } = await admin.get<{ items: { id: string }[] }>('/admin/mails?limit=3');
    for (const { id } of mails.items) await admin.get(`/admin/mails/${id}`);
    await readAndResend(this.app);
    await closeTheMonth(this.app);
    await lookBack(this.app);
    await keepReplies(this.app);
  }

  /** What people and programs get wrong. */
  private async mistakes(): Promise<void> {
    const { url } = this.app;
    const { id: productId } = await this.product;
    const scarce = await aProduct(this.app.db, { stock: 1 });
    const shopper = await aShopperWith(url, [scarce, 1]);
    await place(await aShopperWith(url, [scarce, 1]), TOTAL);
    await place(shopper, TOTAL);
    await place(shopper, TOTAL - 1);
    await place(new Client(url), TOTAL);
    await place(shopper, TOTAL, { shippingService: 'none' });
    await shopper.post('/orders', orderBody(TOTAL));
    await shopper.post('/cart/items', { productId, quantity: 0 });
    await shopper.post('/cart/items', { productId: UNKNOWN_ID, quantity: 1 });
    await shopper.post('/cart/items', { productId: scarce.id, quantity: 99 });
    await shopper.get('/orders/HRT-20260101-AAAAAAA');
    await shopper.get('/products/tidak-ada');
    await shopper.get('/products?limt=1');
    await shopper.get('/products?after=bogus');
    await shopper.get('/nowhere');
    await shopper.get('/orders');
    await shopper.get('/admin/orders');
    await new Client(url, 'https://evil.example').post('/auth/login', { email: 'a@b.co', password: 'x' });
    await shopper.post('/auth/verify-email', { token: 'x'.repeat(43) });
    await shopper.send('POST', '/auth/login', '{"email":', {});
    await deliver(url, '{}', 't=1,v1=00');
  }

  private async leave(buyer: Client): Promise<Answer> {
    await buyer.post('/contact-messages', {
      name: 'Dewi Lestari',
      email: 'dewi@example.com',
      subject: 'Servis gitar',
      message: 'Apakah toko menerima servis fret?',
    });
    await buyer.get('/me/export');
    await buyer.post('/me/erase', { password: PASSWORD });
    const { client: forgotten } = await aPerson(this.app);
    await forgotten.post('/me/erase', { password: PASSWORD });
    return buyer.post('/auth/logout');
  }
}
