import type { AdminOrderDto } from '../src/modules/orders/dto/admin-order.dto.js';
import type { Client } from './client.js';
import { once } from './order-desk.js';

/** What staff do to paid orders of one unit each: note, send many at once, put right, bring, and cancel by the unit. */
export async function tellOfOrders(staff: Client, sent: string, dropped: string): Promise<void> {
  await staff.post(`/admin/orders/${sent}/notes`, { text: 'Pembeli minta bungkus kado' });
  const orders = [{ number: sent }, { number: 'HRT-20260101-AAAAAAA' }];
  await staff.post('/admin/orders/bulk-shipments', { courier: 'own', orders }, once());
  const { body } = await staff.get<AdminOrderDto>(`/admin/orders/${sent}`);
  const parcel = `/admin/orders/${sent}/shipments/${body.shipments[0]!.id}`;
  await staff.patch(parcel, { courier: 'jne', trackingNumber: 'JNE9999' });
  await staff.post(`${parcel}/deliver`);
  const lines = [{ sku: body.lines[0]!.sku, quantity: 1 }];
  const wish = { lines, restock: false, reason: 'Rusak di gudang' };
  await staff.post(`/admin/orders/${dropped}/cancelled-lines`, wish, once());
  await staff.post(`/admin/orders/${dropped}/cancelled-lines`, wish, once());
}
