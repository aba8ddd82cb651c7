import type { AdminReturnDto } from '../src/modules/returns/dto/admin-return.dto.js';
import type { Client } from './client.js';
import { aReceipt, upload } from './manual-payments.js';
import { aPerson } from './people.js';
import { decide, once } from './returns-shop.js';
import type { TestApp } from './test-app.js';

/** Goods that come back, and wishes that do not come true. */
export class ReturnsStory {
  constructor(private readonly app: TestApp) {}

  /** Of an order with one unit that has arrived. */
  async tell(buyer: Client, number: string): Promise<void> {
    const { client: staff } = await aPerson(this.app, { role: 'staff' });
    const path = `/orders/${number}/returns`;
    await buyer.get(path);
    const first = await this.ask(buyer, path);
    await buyer.post(`${path}/${first}/cancel`);
    await buyer.post(`${path}/${first}/cancel`);
    await decide(staff, await this.ask(buyer, path), 'reject', { reason: 'Foto kurang jelas' });
    const id = await this.ask(buyer, path);
    await this.ask(buyer, path);
    await upload(buyer, `${path}/${id}/photos`, await aReceipt());
    const { body } = await staff.get<AdminReturnDto>(`/admin/returns/${id}`);
    const { id: photoId } = body.photos[0]!;
    await buyer.get(`${path}/${id}/photos/${photoId}`);
    await staff.get('/admin/returns?limit=2');
    await staff.get('/admin/returns/count');
    await staff.get(`/admin/returns/${id}/photos/${photoId}`);
    await decide(staff, id, 'approve', { note: 'Silakan kirim ke toko' });
    const { sku } = body.lines[0]!;
    await decide(staff, id, 'receive', { lines: [{ sku, quantity: 1, restock: true }] });
  }

  private async ask(buyer: Client, path: string): Promise<string> {
    const { body: own } = await buyer.get<{ returnable: { sku: string }[] }>(path);
    const sku = own.returnable[0]?.sku ?? 'SKU-0';
    const lines = [{ sku, quantity: 1, reason: 'damaged' }];
    const { body } = await buyer.post<{ id: string }>(path, { lines, comment: 'Retak' }, once());
    return body.id;
  }
}
