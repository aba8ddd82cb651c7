import type { Client } from './client.js';
import { seen } from './desk.js';
import { aProduct } from './factories.js';
import { aPerson } from './people.js';
import type { TestApp } from './test-app.js';
import { anOrderedRestock, aSupplier, line, once, receive } from './warehouse.js';

/** A day in the warehouse: suppliers, what is ordered from them, what comes in, and what is counted. */
export class StockStory {
  constructor(private readonly app: TestApp) {}

  async tell(): Promise<void> {
    const { client: admin } = await aPerson(this.app, { role: 'admin' });
    await this.suppliers(admin);
    await this.restock(admin);
    await this.shelf(admin);
  }

  private async suppliers(admin: Client): Promise<void> {
    const { id } = await aSupplier(admin);
    await admin.get('/admin/suppliers?limit=2');
    await admin.get(`/admin/suppliers/${id}`);
    await admin.patch(`/admin/suppliers/${id}`, { notes: 'Libur hari Jumat' }, seen(1));
    await admin.delete(`/admin/suppliers/${id}`);
  }

  private async restock(admin: Client): Promise<void> {
    const product = await aProduct(this.app.db, { stock: 3 });
    const { id: supplierId } = await aSupplier(admin);
    const draft = { supplierId, lines: [line(product, 2, 700_000)] };
    const { body } = await admin.post<{ number: string }>('/admin/restock-orders', draft, once());
    const path = `/admin/restock-orders/${body.number}`;
    await admin.patch(path, { note: 'Segera' }, seen(1));
    await admin.get(path);
    await admin.post(`${path}/cancel`);
    const ordered = await anOrderedRestock(admin, [line(product, 4, 700_000)]);
    await receive(admin, ordered, [line(product, 1)]);
    await receive(admin, ordered, [line(product, 4)]);
    await admin.get('/admin/restock-orders?limit=2');
    await admin.get('/admin/restock-orders/suggestions');
    await admin.get(`/admin/restock-orders/${ordered.number}/purchase-order.pdf?locale=en`);
  }

  private async shelf(admin: Client): Promise<void> {
    const { id } = await aProduct(this.app.db, { stock: 9 });
    const path = `/admin/products/${id}`;
    await admin.post(`${path}/stock-adjustments`, { countedOnHand: 4, reason: 'adjustment' }, once());
    await admin.post(`${path}/stock-adjustments`, { change: -5, reason: 'loss' }, once());
    await admin.get(`${path}/stock`);
    await admin.get(`${path}/stock-movements?limit=1`);
    await admin.get('/admin/stock/summary');
  }
}
