import { rows } from '../src/database/sql.js';
import { aPerson } from './people.js';
import type { TestApp } from './test-app.js';

/** The bookkeeper takes home what the month came to. */
export async function closeTheMonth(app: TestApp): Promise<void> {
  const { client: staff } = await aPerson(app, { role: 'staff' });
  const [now] = await rows<{ month: string }>(
    app.db,
    `SELECT to_char(shop_now() AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM') AS month`,
  );
  await staff.get('/admin/orders.xlsx?status=paid');
  await staff.get(`/admin/tax-recaps/${now!.month}`);
  await staff.get(`/admin/tax-recaps/${now!.month}/recap.xlsx`);
}
