import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { rows } from '../src/database/sql.js';
import type { RestockOrderDto } from '../src/modules/inventory/dto/restock-order.dto.js';
import type { StockDto } from '../src/modules/inventory/dto/stock.dto.js';
import type { SupplierDto } from '../src/modules/suppliers/dto/supplier.dto.js';
import type { Answer, Client } from './client.js';
import { money } from './desk.js';
import { aProduct, type TestProduct } from './factories.js';
import type { TestApp } from './test-app.js';

export const once = (key: string = randomUUID()): Record<string, string> => ({ 'idempotency-key': key });

let suppliers = 0;

export async function aSupplier(admin: Client, changed: object = {}): Promise<SupplierDto> {
  suppliers += 1;
  const { status, body } = await admin.post<SupplierDto>('/admin/suppliers', {
    name: `Gudang Musik ${suppliers}`,
    email: `gudang-${suppliers}@example.com`,
    phone: '022-1234567',
    ...changed,
  });
  if (status !== 201) throw new Error(`No supplier: ${JSON.stringify(body)}`);
  return body;
}

export interface WantedLine {
  productId: string;
  quantity: number;
  unitCost?: object | null;
}

export const line = ({ id }: TestProduct, quantity: number, cost?: number): WantedLine => ({
  productId: id,
  quantity,
  ...(cost !== undefined && { unitCost: money(cost) }),
});

/** An order that was sent to a supplier of its own. */
export async function anOrderedRestock(
  admin: Client,
  lines: WantedLine[],
  facts: object = {},
): Promise<RestockOrderDto> {
  const { id: supplierId } = await aSupplier(admin);
  const { status, body } = await admin.post<RestockOrderDto>(
    '/admin/restock-orders',
    { supplierId, lines, ...facts },
    once(),
  );
  if (status !== 201) throw new Error(`No restock order: ${JSON.stringify(body)}`);
  const sent = await admin.post<RestockOrderDto>(`/admin/restock-orders/${body.number}/order`);
  if (sent.status !== 200) throw new Error(`Not sent: ${JSON.stringify(sent.body)}`);
  return sent.body;
}

export function receive(
  staff: Client,
  { number }: { number: string },
  lines: { productId: string; quantity: number }[],
  key: string = randomUUID(),
): Promise<Answer<RestockOrderDto>> {
  return staff.post(`/admin/restock-orders/${number}/receipts`, { lines }, once(key));
}

export const stockSeen = async (staff: Client, { id }: TestProduct): Promise<StockDto> =>
  (await staff.get<StockDto>(`/admin/products/${id}/stock`)).body;

/** A product that may be ordered before it is here. */
export async function aProductAhead(db: DataSource, stock: number): Promise<TestProduct> {
  const product = await aProduct(db, { stock, price: 1_000_000 });
  await db.query('UPDATE product SET allows_backorder = true WHERE id = $1', [product.id]);
  return product;
}

export interface Promised {
  quantity: number;
  backordered: number;
  state: string;
}

/** What an order was promised of its one product. */
export async function promisedTo({ db }: TestApp, number: string): Promise<Promised> {
  const [row] = await rows<Promised>(
    db,
    `SELECT r.quantity, r.backordered, r.state FROM stock_reservation r JOIN sales_order o ON o.id = r.order_id
      WHERE o.number = $1 ORDER BY r.id DESC LIMIT 1`,
    [number],
  );
  return row!;
}
